"""A strict reader of WebVTT, as the W3C Recommendation writes files (section 4.1), for what Saksi writes."""

import re
from dataclasses import dataclass, field

_TIME = r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(f"{_TIME} --> {_TIME}")
_ENTITY = re.compile(r"&(?!(amp|lt|gt|nbsp|lrm|rlm|#\d+|#x[0-9a-fA-F]+);)")
_TAGS = re.compile(r"<(/?)(c|i|b|u|v)((?:\.[a-z]+)*)( [a-z]+)?>")
_NAMES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


@dataclass
class Cue:
    name: str
    start: float
    end: float
    text: str
    classes: set[str]


@dataclass
class File:
    cues: list[Cue] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)


def _seconds(groups: tuple[str, ...]) -> float:
    hours, minutes, seconds, thousandths = map(int, groups)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _text(raw: str) -> tuple[str, set[str]]:
    assert not _ENTITY.search(raw), raw
    open_tags: list[str] = []
    classes: set[str] = set()
    for closing, tag, names, voice in _TAGS.findall(raw):
        assert bool(voice) == (tag == "v" and not closing), "a voice has a name, and nothing else has one"
        if closing:
            assert open_tags.pop() == tag
        else:
            open_tags.append(tag)
            classes |= set(names.split(".")) - {""}
    assert not open_tags
    plain = _TAGS.sub("", raw)
    assert "<" not in plain
    assert ">" not in plain
    return re.sub("&(lt|gt|amp);", lambda found: _NAMES[found.group()], plain), classes


def read_webvtt(data: bytes) -> File:
    """Raise AssertionError at the first thing that the Recommendation does not allow."""
    text = data.decode("utf-8", "strict")
    assert "\x00" not in text
    assert "\r" not in text
    header, *blocks = text.rstrip("\n").split("\n\n")
    assert header == "WEBVTT"
    assert text.endswith("\n")
    found = File()
    for block in blocks:
        lines = block.split("\n")
        assert all(lines), block
        if lines[0].startswith("NOTE"):
            assert re.match(r"NOTE([ \t]|$)", lines[0])
            assert "-->" not in block
            found.notes.append(block[4:].strip())
        elif lines[0] == "STYLE":
            assert not found.cues, "styles come before cues"
            assert "-->" not in block
            found.styles.append(block)
        else:
            name = lines.pop(0) if "-->" not in lines[0] else ""
            timing = _TIMING.fullmatch(lines[0])
            assert timing, lines[0]
            start, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
            assert start < end
            assert not found.cues or found.cues[-1].start <= start
            assert all("-->" not in line for line in lines[1:])
            found.cues.append(Cue(name, start, end, *_text("\n".join(lines[1:]))))
    names = [cue.name for cue in found.cues if cue.name]
    assert len(names) == len(set(names))
    return found
