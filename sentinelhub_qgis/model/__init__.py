"""The nouns of the field: frozen values that every other room speaks in. Standard library only."""
