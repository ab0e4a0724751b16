"""The file that travels."""
