"""Disk and keys."""
