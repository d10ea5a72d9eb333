"""What is ordered of the service, and the scripts it is made by."""
