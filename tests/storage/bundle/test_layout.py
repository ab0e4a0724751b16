"""Names in a bundle: they follow from the parts, and every system can write them."""

from dataclasses import replace

import pytest

from app.domain.testimony import Part, PartKind
from storage.bundle.layout import part_paths, safe_name, transcript_paths
from tests.storage.bundle.forms.every import value_of


def part(kind: PartKind, name: str) -> Part:
    return replace(value_of("testimony").parts[0], kind=kind, name=name)


def test_parts_are_numbered_each_among_its_kind() -> None:
    parts = [
        part(PartKind.RECORDING, "a"),
        part(PartKind.ATTACHMENT, "map.png"),
        part(PartKind.RECORDING, "b"),
        part(PartKind.ATTACHMENT, "map.png"),
        part(PartKind.ATTACHMENT, ""),
        part(PartKind.RECORDING, "c"),
    ]
    assert part_paths(parts) == [
        "audio.flac",
        "attachments/1-map.png",
        "audio-2.flac",
        "attachments/2-map.png",
        "attachments/3-file",
        "audio-3.flac",
    ]
    assert part_paths([]) == []


def test_a_transcript_has_the_name_of_its_sound() -> None:
    assert transcript_paths("audio.flac") == ("transcript.json", "transcript.vtt")
    assert transcript_paths("audio-2.flac") == ("transcript-2.json", "transcript-2.vtt")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("map.png", "map.png"),
        ("Xmap.XX", "Xmap.XX"),
        ("a b/c\\d:e.JPG", "a_b_c_d_e.JPG"),
        ("ផ្លូវ photo.JPG", "photo.JPG"),
        ("ផ្លូវ", "file"),
        ("", "file"),
        ("...", "file"),
        ("-.hidden_.", "hidden"),
        ("a.tar.gz", "a.tar.gz"),
        ("x" * 50, "x" * 40),
        ("x" * 39 + "..y" + "z" * 20, "x" * 39),
        ("X" * 50 + ".png", "X" * 36 + ".png"),
        ("x" * 35 + "..png", "x" * 35 + ".png"),
        ("x" * 35 + "." + "y" * 9 + ".png", "x" * 35 + ".png"),
        ("x" * 35 + ".XX.png", "x" * 35 + ".png"),
        ("x" * 50 + "." + "e" * 10, "x" * 29 + "." + "e" * 10),
        ("x" * 50 + "." + "e" * 9, "x" * 30 + "." + "e" * 9),
        ("x" * 50 + "." + "e" * 11, "x" * 40),
        ("x" * 20 + "." + "e" * 30, "x" * 20 + "." + "e" * 19),
        ("X" * 41 + "." + "e" * 11, "X" * 40),
    ],
)
def test_every_system_can_write_a_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert 0 < len(safe) <= 40
