"""The encrypted database and the sealed media beside it."""
