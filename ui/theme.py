"""The one place with colours, sizes and spaces. Screens name tokens; see the tables below for what there is.

Roles of labels: title, heading, secondary, mono, timer, aloud, question, danger, good, warn, badge. Kinds of buttons:
primary, danger, quiet, big, choice (checkable). Frames: #card, #notice (kind danger, warn, good, info), #panel, #line.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme_sheet import build_sheet

GRID = 8
"""Every space is a multiple of this, in pixels (half of it inside small things)."""
RADIUS = 6
CONTROL_HEIGHT = 36
BIG_CONTROL_HEIGHT = 64
ROW_HEIGHT = 44
RAIL_WIDTH = 72
CONTENT_WIDTH = 1100
ICON = 20

SIZES = {
    "base": 14,
    "secondary": 13,
    "small": 12,
    "heading": 16,
    "transcript": 16,
    "title": 20,
    "aloud": 20,
    "question": 28,
    "timer": 56,
    "clock": 36,
}
"""Letters in pixels at 100 %."""


class Scheme(StrEnum):
    """One set of colours."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


_NAMES = (
    "ink", "muted", "faint", "paper", "surface", "hover", "line", "edge", "track", "groove",
    "accent", "accent-hover", "on-accent", "accent-soft",
    "warn", "warn-soft", "danger", "danger-hover", "on-danger", "danger-soft", "good", "good-soft",
)  # fmt: skip

TOKENS: dict[Scheme, dict[str, str]] = {
    Scheme.LIGHT: dict(zip(_NAMES, (
        "#1F2A30", "#556469", "#98A3A6", "#F6F7F5", "#FFFFFF", "#ECEFED", "#D9DEDC", "#7A888C", "#D9DEDC", "#7A888C",
        "#0F6B66", "#0B5753", "#FFFFFF", "#E0EFED",
        "#7A4E00", "#FFF3DC", "#9B2226", "#7F1A1E", "#FFFFFF", "#FBE9E9", "#2E6B3E", "#E6F2E8",
    ), strict=True)),
    Scheme.DARK: dict(zip(_NAMES, (
        "#E8ECEA", "#9DABAF", "#5F6D72", "#14191B", "#1C2326", "#262F33", "#2E383C", "#6E7F85", "#2E383C", "#6E7F85",
        "#57B8B0", "#6FC9C1", "#0C1F1E", "#1B3433",
        "#F0C674", "#3A2E12", "#F2A3A3", "#F7BCBC", "#2A0F10", "#3B1C1E", "#8FCB9B", "#1B3322",
    ), strict=True)),
    Scheme.CONTRAST_LIGHT: dict(zip(_NAMES, (
        "#000000", "#262626", "#6B6B6B", "#FFFFFF", "#FFFFFF", "#E6E6E6", "#000000", "#000000", "#8A8A8A", "#8A8A8A",
        "#00433F", "#002E2B", "#FFFFFF", "#C9EDE9",
        "#4F3200", "#FFF0CC", "#7A0C10", "#5C080B", "#FFFFFF", "#FFE3E3", "#10461F", "#DDF5E2",
    ), strict=True)),
    Scheme.CONTRAST_DARK: dict(zip(_NAMES, (
        "#FFFFFF", "#E0E0E0", "#8F8F8F", "#000000", "#000000", "#2B2B2B", "#FFFFFF", "#FFFFFF", "#767676", "#767676",
        "#7FEDE4", "#B2F6F0", "#000000", "#00504B",
        "#FFD97A", "#3D2C00", "#FFB3B3", "#FFD1D1", "#000000", "#4A0E11", "#A5F0B4", "#0B3D17",
    ), strict=True)),
}  # fmt: skip

_MARKS = Path(__file__).parent / "resources" / "icons" / "marks"
_SCHEME = "saksi-scheme"
_SCALE = "saksi-text-scale"


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - nothing can be painted without one
    return application


def scheme() -> Scheme:
    """Return the set of colours in use."""
    application = QApplication.instance()
    return Scheme((application and application.property(_SCHEME)) or Scheme.LIGHT)


def text_scale() -> float:
    """Return how much larger than 100 % the letters are."""
    application = QApplication.instance()
    return float((application and application.property(_SCALE)) or 1.0)


def color(token: str) -> QColor:
    """Return a colour of the set in use, for painting. Raises KeyError for a token that is not there."""
    return QColor(TOKENS[scheme()][token])


def size(name: str) -> int:
    """Return the size of letters in pixels, as the person chose it."""
    return round(SIZES[name] * text_scale())


def scaled(pixels: float) -> int:
    """Return a length that grows with the letters."""
    return round(pixels * text_scale())


def font(name: str = "base", *, bold: bool = False, mono: bool = False) -> QFont:
    """Return the letters for painting, with figures of one width."""
    made = QFont(_application().font())
    if mono:
        made.setFamilies(["Noto Sans Mono", *made.families()])
    made.setPixelSize(size(name))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def system_scheme(*, contrast: bool = False) -> Scheme:
    """Return the set that the system asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme().name == "Dark"
    if contrast:
        return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
    return Scheme.DARK if dark else Scheme.LIGHT


def choose(application: QApplication, chosen: Scheme, scale: float = 1.0) -> None:
    """Take these colours and letters from now on; may be called again at any time. Every window is dressed after it."""
    application.setProperty(_SCHEME, chosen.value)
    application.setProperty(_SCALE, scale)
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    letters = QFont(application.font())
    letters.setPixelSize(size("base"))
    application.setFont(letters)
    application.setPalette(_palette(TOKENS[chosen]))


def dress(window: QWidget) -> None:
    """Give a window the style sheet of what was chosen; what is put into the window later takes it over.

    Windows are dressed and not the application: so a screen is plain while it is built, and is measured with the sheet
    once, when it is put into the window. Otherwise every step of building it would measure all of it again.
    """
    made = _sheet()
    if window.styleSheet() != made:
        window.setStyleSheet(made)


def apply(application: QApplication, chosen: Scheme, scale: float = 1.0) -> None:
    """Choose, and dress every widget there ever is: for screens that stand without a window of the program."""
    choose(application, chosen, scale)
    application.setStyleSheet(_sheet())


def _sheet() -> str:
    dark = scheme() in (Scheme.DARK, Scheme.CONTRAST_DARK)
    return build_sheet(TOKENS[scheme()], SIZES, text_scale(), _MARKS, dark=dark)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(tokens: dict[str, str]) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for one, token in (
        (role.Window, "paper"), (role.WindowText, "ink"), (role.Base, "surface"), (role.AlternateBase, "hover"),
        (role.Text, "ink"), (role.Button, "surface"), (role.ButtonText, "ink"), (role.ToolTipBase, "ink"),
        (role.ToolTipText, "paper"), (role.PlaceholderText, "muted"), (role.Highlight, "accent-soft"),
        (role.HighlightedText, "ink"), (role.Link, "accent"), (role.LinkVisited, "accent"), (role.BrightText, "danger"),
        (role.Light, "surface"), (role.Midlight, "line"), (role.Mid, "line"), (role.Dark, "edge"),
        (role.Accent, "accent"),
    ):  # fmt: skip
        palette.setColor(one, QColor(tokens[token]))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens["faint"]))
    return palette
