"""The guide inside the plugin."""
