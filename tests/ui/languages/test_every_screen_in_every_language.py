"""Every screen in every language of the window: nothing is cut, nothing lies over something else, no letter is lost.

In the usual run every state is looked at in the size of a small laptop; `SAKSI_EVERY_SIZE=1` (`make languages`) looks
at 200 % too, where half of the pixels are left (not in the language that is made longer: it is longer than any).
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.languages.house import PLACES, House, demo_program
from tests.ui.languages.legible import faults, lost_letters, text_of
from tests.ui.languages.samples import SAMPLES, put_away, show_sample
from ui.window.language import SPOKEN, use_language
from ui.window.main_window import MainWindow
from ui.words import use_translator

PSEUDO = "pseudo"
"""English, half as long again."""
LANGUAGES = (*SPOKEN, PSEUDO)
SIZES = ((1366, 768), (683, 384)) if os.environ.get("SAKSI_EVERY_SIZE") else ((1366, 768),)
PATIENCE_MS = 60_000


class Longer(QTranslator):
    """Says everything with half as many letters again."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return longer(text)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def longer(text: str) -> str:
    """As words are longer in other languages, not only more of them; what is put in later stays as it is."""
    if "{" in text or "%" in text:
        return text + " nnnn" * (len(text) // 10)
    return " ".join(word + "n" * ((len(word) + 1) // 2) for word in text.split(" "))


@contextmanager
def spoken(application: QApplication, language: str) -> Iterator[None]:
    """Let the window speak a language for a while."""
    made = Longer()
    use_language(application, "en" if language == PSEUDO else language)
    if language == PSEUDO:
        use_translator(lambda _context, text: longer(text))
        application.installTranslator(made)
    settle()
    yield
    application.removeTranslator(made)
    use_language(application, "en")
    settle()


def settle() -> None:
    # Widgets inside of widgets find their heights one after the other.
    for _ in range(8):
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def own_words() -> Iterator[None]:
    yield
    use_translator(None)


def look(window: QWidget, name: str, language: str, said: set[str], sized: Callable[[int], object] = int) -> list[str]:
    """Return the faults of what is shown now, at every size; `sized` hears of each width."""
    found: list[str] = []
    for size in SIZES if language != PSEUDO else SIZES[:1]:
        sized(size[0])
        window.resize(*size)
        settle()
        found += [f"{name} ({language}, {size[0]}x{size[1]}): {fault}" for fault in faults(window)]
        said |= {text_of(one) for one in window.findChildren(QWidget) if one.isVisible()}
    return found


def report(found: list[str]) -> None:
    assert not found, f"{len(found)} faults\n" + "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_can_be_read(qtbot: QtBot, qapp: QApplication, dressed: object, language: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    found: list[str] = []
    said: set[str] = set()
    with spoken(qapp, language):
        for name in SAMPLES:
            screen = show_sample(window, name)
            found += look(window, name, language, said)
            put_away(window, screen)
    assert len(said) > len(SAMPLES)
    assert not lost_letters(said, qapp.font())
    report(found)


def test_every_place_of_the_demo_can_be_read(
    qtbot: QtBot, qapp: QApplication, dressed: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    house = House(qapp, demo_program(tmp_path), lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))
    found: list[str] = []
    try:
        house.enter()
        for name, show in PLACES.items():
            show(house)
            for language in LANGUAGES:
                with spoken(qapp, language):
                    said: set[str] = set()
                    # Words that are half as long again get the room that a window without a lesson has.
                    fold = (lambda _width: house.fold(0)) if language == PSEUDO else house.fold
                    found += look(house.window, name, language, said, fold)
                    found += [
                        f"{name} ({language}): a letter is lost in {one!r}" for one in lost_letters(said, qapp.font())
                    ]
    finally:
        house.close()
    report(found)


def test_a_fault_is_seen(qtbot: QtBot, dressed: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    narrow, low, one, other, out = (QLabel("Everything that is said here", window) for _ in range(5))
    narrow.setGeometry(0, 0, 50, 40)
    low.setWordWrap(True)
    low.setGeometry(0, 50, 100, 20)
    one.setGeometry(0, 100, 300, 30)
    other.setGeometry(0, 110, 300, 30)
    out.setGeometry(300, 200, 300, 30)
    window.show()
    text = "\n".join(faults(window))
    for word in ("too narrow", "too low", "lies over another", "reaches out"):
        assert word in text
    assert len(faults(window)) == 4


def test_a_letter_that_no_font_has_is_seen(qapp: QApplication, dressed: object) -> None:
    # A letter of Linear B, and one that Unicode never gave out.
    assert lost_letters({"gate", "\u17a2\u17b6\u1793", "\U00010000", "\ue123"}, qapp.font()) == ["\ue123", "\U00010000"]
