"""Work beside the GUI thread, and waiting for it."""
