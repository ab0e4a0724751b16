"""Telling the folder of a vault from others, without opening anything."""

from pathlib import Path

from app.domain.folder_kind import FolderKind
from storage.vault.keyheader import header_exists
from storage.vault.names import DATABASE_NAME


def kind_of_folder(folder: Path) -> FolderKind:
    """Return what lies in a place where a vault is, or should be made. Never raises."""
    try:
        if header_exists(folder) or (folder / DATABASE_NAME).exists():
            return FolderKind.VAULT
        if folder.is_dir():
            return FolderKind.TAKEN if any(folder.iterdir()) else FolderKind.FREE
        if folder.exists():
            return FolderKind.TAKEN
        return FolderKind.FREE if folder.parent.is_dir() else FolderKind.UNREACHABLE
    except (OSError, ValueError):
        return FolderKind.UNREACHABLE
