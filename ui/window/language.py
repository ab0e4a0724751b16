"""The language of the window, changed while it is open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.words import use_translator

_FOLDER = Path(__file__).parents[1] / "resources" / "translations"
SPOKEN = ("en", "km", "th", "vi", "zh", "id", "hi", "fil")
"""The languages that the window speaks: BCP 47 tags."""
_KEPT = "saksi-translator"


def system_language() -> str:
    """Return the first language of the system that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        tag = name.replace("_", "-").split("-")[0].lower()
        if tag in SPOKEN:
            return tag
    return "en"


def use_language(application: QApplication, tag: str) -> str:
    """Speak this language from now on, "" for that of the system; every window hears of it. Returns the tag."""
    chosen = tag if tag in SPOKEN else system_language()
    old = application.property(_KEPT)
    if isinstance(old, QTranslator):
        application.removeTranslator(old)
    QLocale.setDefault(QLocale(chosen))
    translator = QTranslator(application)
    translator.load(str(_FOLDER / f"saksi_{chosen}.qm"))
    application.setProperty(_KEPT, translator)
    use_translator(_translate, chosen)
    # An empty translator is installed for English too: installing is what tells the windows to speak anew.
    application.installTranslator(translator)
    return chosen


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
