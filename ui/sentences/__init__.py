"""Codes of the error tree as sentences, one file for each family."""
