"""Colours can be told apart, in every set."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from ui.theme import SIZES, TOKENS, Scheme
from ui.theme_sheet import build_sheet

TEXT = 4.5
CONTROL = 3.0
ON_SURFACES = [
    (ink, ground)
    for ink in ("ink", "muted", "accent", "warn", "danger", "good")
    for ground in ("paper", "surface", "hover")
]
ON_THEIR_OWN = [
    ("warn", "warn-soft"), ("danger", "danger-soft"), ("good", "good-soft"), ("on-accent", "accent"),
    ("on-accent", "accent-hover"), ("on-danger", "danger"), ("on-danger", "danger-hover"), ("ink", "accent-soft"),
    ("accent", "accent-soft"), ("muted", "accent-soft"), ("ink", "warn-soft"), ("ink", "danger-soft"),
    ("ink", "good-soft"), ("muted", "warn-soft"), ("muted", "danger-soft"), ("muted", "good-soft"), ("paper", "ink"),
]  # fmt: skip
CONTROLS = [
    *((line, ground) for line in ("edge", "accent", "groove") for ground in ("paper", "surface")),
    ("accent", "track"),
]


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), ON_SURFACES + ON_THEIR_OWN)
def test_letters_can_be_read(scheme: Scheme, ink: str, ground: str) -> None:
    tokens = TOKENS[scheme]
    assert contrast(tokens[ink], tokens[ground]) >= TEXT, (tokens[ink], tokens[ground])


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_controls_can_be_seen(scheme: Scheme, line: str, ground: str) -> None:
    tokens = TOKENS[scheme]
    assert contrast(tokens[line], tokens[ground]) >= CONTROL, (tokens[line], tokens[ground])


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
@pytest.mark.parametrize("ink", ["ink", "muted", "accent", "warn", "danger", "good"])
def test_high_contrast_is_high(scheme: Scheme, ink: str) -> None:
    tokens = TOKENS[scheme]
    assert contrast(tokens[ink], tokens["surface"]) >= 7


def test_every_set_has_every_token() -> None:
    assert len({tuple(tokens) for tokens in TOKENS.values()}) == 1
    assert SIZES["base"] == 14


def test_signs_grow_with_the_letters() -> None:
    """What is pressed or shows the way: arrows of lists, ticks, and the room that they take."""
    plain, large = (build_sheet(TOKENS[Scheme.LIGHT], SIZES, scale, Path("marks"), dark=False) for scale in (1.0, 2.0))
    sign = re.compile(r"([A-Za-z:-]*::(?:down-arrow|up-arrow|indicator|drop-down)[^{]*){[^}]*?width: (\d+)px")
    sizes = {name: int(width) for name, width in sign.findall(plain)}
    assert len(sizes) >= 7
    assert {name: int(width) for name, width in sign.findall(large)} == {name: 2 * one for name, one in sizes.items()}
