"""Which Saksi this is."""

VERSION = "0.1.0"
