"""The command line head."""
