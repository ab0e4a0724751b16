"""Sound between samples and stored chunks."""
