"""Run the tests and the demonstration on several versions of QGIS, each in a Debian system of its own.

A version that this machine has installed is tried where it is. For each other one a small Debian system is unpacked
into a folder once, and entered by chroot: a "system" here. Three rules keep the machine as it was:

- Every program that needs mounts runs in a mount namespace of its own (`enter`): its mounts are seen by nobody else,
  and end with it, also when it is killed. No deletion from outside can ever go through one of them.
- Nothing of the machine but /dev is lent to a system, and the checkout goes in as a copy (`snapshot`).
- A folder is deleted only when it lies below the matrix's own and nothing is mounted in it (`folders.remove`).
"""
