"""The error tree, one file for each family."""
