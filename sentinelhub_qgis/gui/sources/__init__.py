"""What an account offers: configurations, layers, own collections; the starter configuration."""
