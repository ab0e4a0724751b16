"""What a person likes, known before any vault is opened. Nothing here is secret, and nothing is about a testimony."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """Which colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


USUAL_DEVICE = "default"
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 2.0)
AUTO_LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class Preferences:
    """`language` is a BCP 47 tag, "" for that of the system; `last_vault` is kept only while `remember_vault` is on."""

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    auto_lock_minutes: int = 10
    remember_vault: bool = True
    last_vault: str = ""
    microphone: str = USUAL_DEVICE
