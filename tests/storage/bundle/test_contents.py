"""The files of a testimony are exactly those of which it speaks, each within its limit."""

import hashlib
from dataclasses import replace

import pytest

from app.domain.bundle import TestimonyContent
from app.domain.transcript import Span
from app.errors.bundle import BundleContentBad
from storage.bundle.contents import UntrustedFolder, content_of, files_of
from storage.bundle.layout import DOCUMENT_LIMIT_BYTES
from storage.domain import REAL
from tests.storage.bundle.forms.names import OTHER, TESTIMONY
from tests.storage.bundle.whole_testimony import open_part, whole


def files() -> dict[str, bytes]:
    """The files of the whole testimony, by their names in its folder."""
    found = files_of(whole(), open_part)
    return {file.path.split("/", 2)[2]: file.open().read() for file in found}


def content_from(files: dict[str, bytes], sizes: dict[str, int] | None = None) -> TestimonyContent:
    folder = UntrustedFolder(
        {name: len(content) for name, content in files.items()} | (sizes or {}),
        {name: hashlib.sha512(content).digest() for name, content in files.items()},
        lambda name: files[name],
    )
    return content_of(folder, TESTIMONY, 7, REAL)


def test_the_files_of_a_testimony_are_those_of_which_it_speaks() -> None:
    there = files()
    assert content_from(there) == whole()
    needed = {
        "testimony.json": "document_missing",
        "consent.json": "document_missing",
        "custody.jsonl": "document_missing",
    }
    others = {
        "audio.flac": "part_other",
        "attachments/1-map.png": "part_other",
        "transcript.json": "files",
        "transcript.vtt": "files",
        "marks.json": "marks_custody",
        "approvals.json": "approvals_custody",
    }
    for name, reason in (needed | others).items():
        with pytest.raises(BundleContentBad) as caught:
            content_from({other: content for other, content in there.items() if other != name})
        assert caught.value.facts == {"reason": reason}, name
    for name in ("later.json", "audio-2.flac", "attachments/2-map.png"):
        with pytest.raises(BundleContentBad) as caught:
            content_from({**there, name: b"more"})
        assert caught.value.facts == {"reason": "files"}, name
    for name, lacking in (
        ("review.json", {"review": ()}),
        ("identity.json", {"identity": None}),
        ("case.json", {"case": None}),
    ):
        less = content_from({other: content for other, content in there.items() if other != name})
        assert less == replace(whole(), **lacking), name


SUBTITLES = """\
WEBVTT

STYLE
::cue(.quarantined) { color: #ffd27f; font-style: italic }
::cue(.missing) { color: #c0c0c0 }
::cue(.corrected) { text-decoration: underline }

NOTE part part4aaaaaaaaaaaaaaaaaaaaa, run run6aaaaaaaaaaaaaaaaaaaaaa, language km

NOTE model small demo, abababababababababababababababababababababababababababababababab

NOTE by people: 1 corrected, 0 added, 1 listened to, of 1 paragraphs

NOTE coverage silence 58.5 s

NOTE coverage transcribed 1.5 s

NOTE 00:00:01.000 to 00:00:03.000 quarantined: too_fast

0-0
00:00:01.500 --> 00:00:02.500
<v survivor><c.corrected>the bus</c></v>

NOTE 00:00:03.000 to 00:00:04.000 planned: no flag

NOTE 00:00:05.000 not recorded: pause, 2.0 s
"""


def test_subtitles_say_what_people_corrected_and_what_nobody_heard() -> None:
    assert files()["transcript.vtt"].decode() == SUBTITLES


@pytest.mark.parametrize("written", [False, True])
def test_speech_without_text_is_shown_unless_somebody_wrote_what_was_said(written: bool) -> None:
    content = whole()
    sound, picture = content.parts
    assert sound.transcript is not None
    first, planned = sound.transcript.windows
    transcript = replace(sound.transcript, windows=(first, replace(planned, speech=(Span(3.0, 4.0),))))
    _, added, *_ = content.review
    added = replace(added, changes=(replace(added.changes[0], span=Span(3.0, 4.0)),))
    content = replace(
        content, parts=(replace(sound, transcript=transcript), picture), review=(added,) if written else ()
    )
    found = {file.path.split("/", 2)[2]: file.open().read() for file in files_of(content, open_part)}
    subtitles = found["transcript.vtt"].decode()
    assert ("<c.missing>[...]</c>" in subtitles) is not written
    assert ("<c.corrected>stopped</c>" in subtitles) is written


def test_a_recording_may_have_no_transcript() -> None:
    sound, picture = whole().parts
    silent = replace(whole(), parts=(replace(sound, transcript=None), picture), review=())
    found = {file.path.split("/", 2)[2]: file.open().read() for file in files_of(silent, open_part)}
    assert not {"transcript.json", "transcript.vtt"} & set(found)
    assert content_from(found) == silent


def test_a_document_has_its_limit() -> None:
    there = files()
    for name in there:
        if not name.endswith((".json", ".jsonl")):
            continue
        content_from(there, {name: DOCUMENT_LIMIT_BYTES})
        with pytest.raises(BundleContentBad) as caught:
            content_from(there, {name: DOCUMENT_LIMIT_BYTES + 1})
        assert caught.value.facts == {"reason": "document_too_large"}


def test_a_testimony_is_the_one_that_was_described() -> None:
    there = files()
    folder = UntrustedFolder({name: len(content) for name, content in there.items()}, {}, lambda name: there[name])
    for testimony_id, revision in ((OTHER, 7), (TESTIMONY, 6), (TESTIMONY, 8)):
        with pytest.raises(BundleContentBad) as caught:
            content_of(folder, testimony_id, revision, REAL)
        assert caught.value.facts == {"reason": "testimony_other"}
