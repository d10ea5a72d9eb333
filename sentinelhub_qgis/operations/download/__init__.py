"""Downloads, from plan to files."""
