"""The letters that Saksi brings along, so that no script depends on what a computer has installed."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_FOLDER = Path(__file__).parents[1] / "resources" / "fonts"
FAMILIES = (
    "Noto Sans",
    "Noto Sans Khmer",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Arabic",
    "Noto Sans Lao",
    "Noto Sans Myanmar",
    "Noto Sans Tamil",
    "Noto Sans Ethiopic",
    "Noto Sans CJK SC",
)
"""In the order in which a letter is looked for; the Chinese one comes last, because it also has Latin letters."""
MONO = "Noto Sans Mono"


def load_fonts(application: QApplication) -> None:
    """Make every font of ours known and take them for the whole program. Before the first widget; takes 5 ms."""
    for file in sorted(_FOLDER.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    letters = QFont()
    letters.setFamilies([*FAMILIES])
    application.setFont(letters)
