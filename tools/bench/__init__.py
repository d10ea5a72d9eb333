"""Figures, each beside its floor or its peer, measured in the same run."""
