"""Meaning: testimony, consent, time. Standard library only."""
