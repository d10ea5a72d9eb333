"""How the map stands, and what viewing costs."""
