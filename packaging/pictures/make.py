"""Draws every screen into build/pictures: `PYTHONPATH=. python packaging/pictures/make.py [--readme]`.

The real window over the real demo, and the states of tests/ui/languages/samples.py: light and dark, English and Khmer,
1366 x 768, and English in both schemes of high contrast. With `--readme` the few pictures that README.md shows are put
beside this file too, with fewer colours.
"""

# Nothing of Qt may be imported before the singletons are kept.
# ruff: noqa: E402
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from ui.immortal import keep_singletons_alive

keep_singletons_alive()

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.domain.preferences import Preferences, Theme
from tests.ui.languages.house import PLACES, House, demo_program
from tests.ui.languages.samples import SAMPLES, put_away, show_sample
from ui.window.appearance import Appearance
from ui.window.main_window import MainWindow
from ui.window.start import make_application

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "build" / "pictures"
SIZE = (1366, 768)
KINDS = [
    *((language, theme) for language in ("en", "km") for theme in (Theme.LIGHT, Theme.DARK)),
    ("en", Theme.CONTRAST_LIGHT),
    ("en", Theme.CONTRAST_DARK),
]
README = (
    "first-run-passphrase-en-light",
    "library-chosen-en-light",
    "recording-en-dark",
    "testimony-en-light",
    "receive-refused-en-light",
    "new-ready-km-light",
)
BESIDE_THE_LESSON = ("library", "testimony")
COLOURS = 64
_PATIENCE_SECONDS = 120.0


def wait(holds: Callable[[], bool]) -> None:
    """Let time pass until a condition holds."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)


def settle() -> None:
    """Widgets inside of widgets find their sizes one after the other."""
    for _ in range(10):
        QApplication.processEvents()


def take(window: MainWindow, name: str) -> None:
    """Draw the window as it is now."""
    settle()
    window.grab().save(str(FOLDER / f"{name}.png"))


def take_samples(application: QApplication) -> None:
    """Draw the states that need no vault."""
    appearance = Appearance(application, Preferences(language="en", theme=Theme.LIGHT))
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    for language, theme in KINDS:
        appearance.prefer(replace(appearance.preferences, language=language, theme=theme))
        for name in SAMPLES:
            screen = show_sample(window, name)
            window.tongue.show_tag(language)
            take(window, f"{name}-{language}-{theme.value}")
            put_away(window, screen)
    window.close_for_good()
    window.deleteLater()


def take_places(application: QApplication, data: Path) -> None:
    """Draw the places of the demo."""
    house = House(application, demo_program(data), wait)
    house.window.resize(*SIZE)
    house.enter()
    for language, theme in KINDS:
        house.appearance.prefer(replace(house.appearance.preferences, language=language, theme=theme))
        for name, show in PLACES.items():
            show(house)
            for folded in (False, True) if name in BESIDE_THE_LESSON else (True,):
                house.fold(0 if folded else SIZE[0])
                take(house.window, f"{name}{'' if folded else '-lesson'}-{language}-{theme.value}")
    house.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def put_smaller(name: str) -> None:
    """Put one picture beside this file, in its most frequent colours alone: a tenth of the bytes, and no noise."""
    picture = QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    width, height = picture.width(), picture.height()
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(height, -1)[:, :width]
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(one) for one in colours[np.argsort(-counts, kind="stable")[:COLOURS]]]
    no_noise = Qt.ImageConversionFlag.ThresholdDither
    picture.convertToFormat(QImage.Format.Format_Indexed8, table, no_noise).save(str(HERE / f"{name}.png"), "PNG", 0)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    application = make_application()
    with tempfile.TemporaryDirectory() as data:
        os.environ["XDG_DATA_HOME"] = data
        take_samples(application)
        take_places(application, Path(data))
    if sys.argv[1:] == ["--readme"]:
        for name in README:
            put_smaller(name)
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}")


if __name__ == "__main__":
    main()
