"""Days with data, their cloud, and steps from one to the next."""
