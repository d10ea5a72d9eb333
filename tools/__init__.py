"""Set the project up, check it and pack it; standard library only, run as `python -m tools.<name>`."""
