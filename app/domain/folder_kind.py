"""What a person pointed at when asked for the folder of a vault."""

from enum import StrEnum


class FolderKind(StrEnum):
    """What lies there."""

    FREE = "free"
    """Nothing, or an empty folder: a vault can be made here."""
    VAULT = "vault"
    TAKEN = "taken"
    """Something else; it is left as it is."""
    UNREACHABLE = "unreachable"
    """The folder above it is not there, or may not be entered."""
