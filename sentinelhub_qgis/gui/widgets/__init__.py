"""Small things that several panels share."""
