"""What the plugin says, in the user's language."""
