"""The short form of `make soak`: twelve seconds at real speed, with the queue of transcriptions beside them."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.benchmarks.plot import Panel, bars_svg, lines_svg, nice_step

ROOT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}"


def test_a_recording_beside_transcription_loses_nothing(tmp_path: Path) -> None:
    plot = tmp_path / "soak.svg"
    command = [sys.executable, "-m", "tests.benchmarks.soak", "--minutes", "0.2", "--plot", str(plot)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)
    assert "recorded        12.0 of 12.0 s at real speed, chain intact: True" in done.stdout, done.stdout + done.stderr
    assert "noted above the limits: 0" in done.stdout, done.stdout
    # On a machine that does much else, no window may have been finished in twelve seconds: the long form asks for some.
    assert "transcription   " in done.stdout
    assert len(ET.parse(plot).getroot().findall(f"{SVG}polyline")) == 3


def test_a_plot_is_well_formed_and_keeps_its_points() -> None:
    drawn = ET.fromstring(lines_svg([Panel("a < b & c", [(0, 1), (1, 3), (2, 2)], limit=4)], "minutes"))
    (line,) = drawn.findall(f"{SVG}polyline")
    ys = [float(pair.split(",")[1]) for pair in line.attrib["points"].split()]
    assert ys[1] < ys[2] < ys[0], "more is higher up"
    assert "a < b & c" in [text.text for text in drawn.findall(f"{SVG}text")]


def test_bars_of_ratios_go_both_ways_from_one() -> None:
    drawn = ET.fromstring(bars_svg("ratios", [("twice", 2.0), ("half", 0.5), ("nothing", 0.0)], "times"))
    twice, half = [one for one in drawn.findall(f"{SVG}rect") if one.attrib["height"] == "18"][:2]
    assert twice.attrib["width"] == half.attrib["width"]
    assert float(half.attrib["x"]) < float(twice.attrib["x"])


def test_ticks_are_round() -> None:
    assert [nice_step(about) for about in (0.0, 0.3, 1.0, 1.1, 7.0, 30.0)] == [1.0, 0.5, 1.0, 2.0, 10.0, 50.0]
