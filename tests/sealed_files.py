"""Files as they come from outside."""

from pathlib import Path

from app.domain.bundle import SealedBundle
from storage.files import open_for_reading


def sealed_file(file: Path) -> SealedBundle:
    return SealedBundle(file.name, lambda: open_for_reading(file))
