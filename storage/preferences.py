"""The preferences as one small plain file among the person's settings: no secret, nothing of a testimony."""

import json
from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from app.domain.preferences import AUTO_LOCK_MINUTES, TEXT_SCALES, Preferences, Theme
from app.errors.storage import StorageError
from storage.files import create_private_folders, read_bounded, write_atomically

_LIMIT_BYTES = 1 << 16
_LONGEST_TEXT = 4096


def _text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT and value.isprintable()


_VALID: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: _text(value) and all(part.isalnum() for part in value.split("-") if value),
    "theme": lambda value: isinstance(value, str) and value in set(Theme),
    "text_scale": lambda value: value in TEXT_SCALES,
    "auto_lock_minutes": lambda value: type(value) is int and value in AUTO_LOCK_MINUTES,
    "remember_vault": lambda value: isinstance(value, bool),
    "last_vault": _text,
    "microphone": _text,
}


class PreferenceFile:
    """Implements app.ports.preferences.PreferenceStore."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Preferences:
        """Return what was saved, with what is missing, damaged or unknown as at the first start."""
        try:
            untrusted = json.loads(read_bounded(self.path, _LIMIT_BYTES))
        except (StorageError, ValueError, RecursionError):
            return Preferences()
        if not isinstance(untrusted, dict):
            return Preferences()
        kept = {
            field.name: untrusted[field.name]
            for field in fields(Preferences)
            if field.name in untrusted and _VALID[field.name](untrusted[field.name])
        }
        if "theme" in kept:
            kept["theme"] = Theme(kept["theme"])
        return Preferences(**kept)

    def save(self, preferences: Preferences) -> None:
        """Write all of them anew. Raises StorageError."""
        create_private_folders(self.path.parent)
        write_atomically(self.path, json.dumps(asdict(preferences), indent=2).encode(), replace=True)
