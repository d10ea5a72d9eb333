"""Look at the built zip as the plugin repository does on an upload, and stricter where that is cheap."""
