"""Plots as SVG files, for people: lines over time, and bars of ratios. No library draws here."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, PANEL, LEFT, RIGHT, TOP, BOTTOM = 960, 220, 90, 24, 44, 34
_INK, _FAINT, _LINE, _LIMIT = "#1f2933", "#d5dbe1", "#23658c", "#b3541e"
_FONT = 'font-family="sans-serif" font-size="13"'


@dataclass(frozen=True, slots=True)
class Panel:
    """One curve: points (x, y) with a title; `limit` is drawn across."""

    title: str
    points: Sequence[tuple[float, float]]
    limit: float | None = None


def lines_svg(panels: Sequence[Panel], x_title: str) -> str:
    """Panels under each other, over one x axis."""
    height = len(panels) * PANEL + 20
    drawn = "".join(_panel(panel, number * PANEL, x_title) for number, panel in enumerate(panels))
    return _svg(WIDTH, height, drawn)


def _panel(panel: Panel, top: int, x_title: str) -> str:
    xs = [x for x, _ in panel.points] or [0.0]
    ys = [y for _, y in panel.points] or [0.0]
    most_y = max([*ys, panel.limit or 0.0]) * 1.1 or 1.0
    first_x, most_x = min(xs), max(xs)
    span = (most_x - first_x) or 1.0
    right, bottom = WIDTH - RIGHT, top + PANEL - BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        across = LEFT + (x - first_x) / span * (right - LEFT)
        return across, bottom - y / most_y * (bottom - top - TOP)

    parts = [_text(LEFT, top + 26, panel.title, weight="bold")]
    step = nice_step(most_y / 4)
    for tick in range(int(most_y / step) + 1):
        _, y = place(first_x, tick * step)
        parts.append(_stroke(LEFT, y, right, y, _FAINT))
        parts.append(_text(LEFT - 8, y + 4, f"{tick * step:g}", anchor="end"))
    if panel.limit is not None:
        _, y = place(first_x, panel.limit)
        parts.append(_stroke(LEFT, y, right, y, _LIMIT, dashes=True))
    points = " ".join("{:.1f},{:.1f}".format(*place(x, y)) for x, y in panel.points)
    parts.append(f'<polyline points="{points}" fill="none" stroke="{_LINE}" stroke-width="1.5"/>')
    parts.append(_text(LEFT, bottom + 20, f"{round(first_x, 1):g}"))
    parts.append(_text(right, bottom + 20, f"{round(most_x, 1):g} {x_title}", anchor="end"))
    return "".join(parts)


def bars_svg(title: str, bars: Sequence[tuple[str, float]], unit: str) -> str:
    """One bar for each label, with a line at 1; the scale is logarithmic, so that half and double are as far."""
    row, left = 28, 430
    height = TOP + row * len(bars) + 30
    reach = max([2.0, *(max(value, 1 / value) for _, value in bars if value > 0)]) * 1.2
    middle, half = left + (WIDTH - left - 80) / 2, (WIDTH - left - 80) / 2
    parts = [_text(20, 28, title, weight="bold")]
    for number, (label, value) in enumerate(bars):
        y = TOP + number * row
        long = 0.0 if value <= 0 else max(-half, min(half, half * math.log(value) / math.log(reach)))
        start, size = (middle, long) if long >= 0 else (middle + long, -long)
        parts.append(_text(left - 12, y + 17, label, anchor="end"))
        colour = _LINE if value >= 1 else _LIMIT
        parts.append(f'<rect x="{start:.1f}" y="{y + 4}" width="{max(size, 1):.1f}" height="18" fill="{colour}"/>')
        # On the side that the bar does not take.
        at, anchor = (middle - 8, "end") if long >= 0 else (middle + 8, "start")
        parts.append(_text(at, y + 17, f"{value:.2f} {unit}", anchor=anchor))
    parts.append(_stroke(middle, TOP - 4, middle, TOP + row * len(bars), _INK))
    return _svg(WIDTH, height, "".join(parts))


def nice_step(about: float) -> float:
    """The step of 1, 2 or 5 times a power of ten that is next above."""
    if about <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(about))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= about)


def _svg(width: int, height: int, inside: str) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    return f'{head}<rect width="{width}" height="{height}" fill="#ffffff"/>{inside}</svg>\n'


def _text(x: float, y: float, words: str, *, anchor: str = "start", weight: str = "normal") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text {place} fill="{_INK}" {_FONT}>{escape(words)}</text>'


def _stroke(x: float, y: float, to_x: float, to_y: float, colour: str, *, dashes: bool = False) -> str:
    dash = ' stroke-dasharray="6 4"' if dashes else ""
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{colour}"{dash}/>'
