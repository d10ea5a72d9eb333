"""Accounts: signing in, switching, taking over what the older plugin stored."""
