"""The only importers of the cryptography library."""
