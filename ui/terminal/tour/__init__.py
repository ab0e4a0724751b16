"""The tour: its state, and its steps by theme."""
