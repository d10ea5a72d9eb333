"""Many downloads at once."""
