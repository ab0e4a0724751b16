"""The documents of a bundle: written and read again they are the same, and nothing but that is read."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, RecordingFacts, SpeakerMark
from app.domain.bundle import TranscriptContent
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.domain.testimony import Origin, Part, PartKind, Testimony
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import encode_canonical
from storage.bundle.custody_document import decode_custody, encode_custody
from storage.bundle.testimony_document import TestimonyDocument, decode_testimony, encode_testimony
from storage.bundle.transcript_document import decode_transcript, encode_transcript
from tests.fakes.transcript_samples import done, planned, some_run
from tests.storage.bundle.forms.every import value_of

IDS = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=26, max_size=26)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
FRAMES = st.integers(0, 2**53 - 1)
SECONDS = st.floats(0, 1e9, allow_nan=False)
MARKS = st.one_of(
    st.builds(Gap, FRAMES, st.sampled_from(GapReason), st.none() | SECONDS, TEXTS),
    st.builds(Bookmark, FRAMES, TEXTS),
    st.builds(SpeakerMark, FRAMES, st.sampled_from(["survivor", "interpreter", "interviewer"])),
)
DIGESTS = st.binary(min_size=64, max_size=64)


@st.composite
def documents(draw: st.DrawFn) -> TestimonyDocument:
    testimony = Testimony(
        id=draw(IDS),
        case_code="KDM-4X7",
        languages=tuple(draw(st.lists(st.sampled_from(["km", "zh-Hant", "en"]), max_size=3))),
        created_at=draw(TIMES),
        origin=Origin.RECEIVED,
        recorded_by=draw(IDS),
        revision=draw(st.integers(1, 2**53 - 1)),
    )
    parts: list[Part] = []
    recordings: list[RecordingFacts | None] = []
    for ordinal, (identifier, kind) in enumerate(
        draw(st.lists(st.tuples(IDS, st.sampled_from(PartKind)), max_size=4, unique_by=lambda one: one[0])), start=1
    ):
        part = Part(
            id=identifier,
            testimony_id=testimony.id,
            ordinal=ordinal,
            kind=kind,
            name=draw(TEXTS),
            media_type="audio/flac",
            byte_count=draw(FRAMES),
            sha512=draw(DIGESTS),
            media_name=None,
            added_at=draw(TIMES),
        )
        parts.append(part)
        recordings.append(draw(facts(part)) if kind is PartKind.RECORDING else None)
    return TestimonyDocument(testimony, tuple(parts), tuple(recordings))


@st.composite
def facts(draw: st.DrawFn, part: Part) -> RecordingFacts:
    return RecordingFacts(
        part_id=part.id,
        testimony_id=part.testimony_id,
        format=AudioFormat(48_000, draw(st.integers(1, 2))),
        frames=draw(FRAMES),
        chunks=draw(FRAMES),
        marks=tuple(draw(st.lists(MARKS, max_size=4))),
        chain_head=draw(DIGESTS),
        stopped=True,
        sealed=True,
        chain_intact=draw(st.booleans()),
    )


@given(documents())
@settings(max_examples=100, deadline=None)
def test_a_testimony_is_read_as_it_was_written(document: TestimonyDocument) -> None:
    encoded = encode_testimony(document)
    assert decode_testimony(encoded) == document
    assert rfc8785.dumps(json.loads(encoded)) == encoded


def test_every_part_has_its_facts_or_none() -> None:
    whole = value_of("testimony")
    with pytest.raises(ValueError, match="zip"):
        encode_testimony(replace(whole, recordings=whole.recordings[:1]))


def test_a_transcript_is_read_as_it_was_written() -> None:
    windows = (done(0, 0.0, "the gate", "ទ្វារ 门"), replace(planned(1, 4.1, 6.0)), done(2, 6.0, "again", "again"))
    for run in (some_run("r" * 26, "p" * 26, finished=True), some_run("r" * 26, "p" * 26, language=None)):
        content = TranscriptContent(run, windows)
        assert decode_transcript(encode_transcript(content)) == content


def entry(number: int, **told: str | int) -> CustodyEntry:
    event = CustodyEvent("t" * 26, Act.EXPORTED, datetime(2026, 3, 1, tzinfo=UTC), told)
    return CustodyEntry(number, event, "s" * 26, bytes(64))


def test_custody_is_read_as_it_was_written() -> None:
    entries = (entry(1), entry(5, bundle="b" * 26, bytes=3), entry(2))
    assert decode_custody(encode_custody(entries), "t" * 26) == entries
    assert decode_custody(b"", "t" * 26) == ()


@pytest.mark.parametrize(("lines", "reason"), [(100_000, "custody_act"), (100_001, "custody_lines")])
def test_a_log_has_its_limit(lines: int, reason: str) -> None:
    with pytest.raises(BundleContentBad) as caught:
        decode_custody(b"{}\n" * lines, "t" * 26)
    assert caught.value.facts == {"reason": reason}


@pytest.mark.parametrize("value", ["half \ud83d", 2**53, {"a": float("nan")}, {"half \ud83d": 1}])
def test_what_has_no_spelling_is_not_written(value: Any) -> None:
    with pytest.raises(BundleContentBad) as caught:
        encode_canonical({"a": value})
    assert caught.value.facts == {"reason": "not_canonical"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)


def paths_of(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where something stands in a document."""
    found = [path] if path else []
    places = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for place, inner in places:
        found += paths_of(inner, (*path, place))
    return found


def changed(document: bytes, path: tuple[str | int, ...], value: Any) -> bytes | None:
    whole = json.loads(document)
    target = whole
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    try:
        return rfc8785.dumps(whole)
    except rfc8785.CanonicalizationError:
        return None


TRANSCRIPT = encode_transcript(
    TranscriptContent(some_run("r" * 26, "p" * 26, finished=True), (done(0, 0.0, "the gate"), planned(1, 4.0, 6.0)))
)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_any_other_value_is_refused_or_read(data: st.DataObject) -> None:
    """Whatever stands in a document, reading it ends in a document or in a refusal, never in another error."""
    path = data.draw(st.sampled_from(paths_of(json.loads(TRANSCRIPT))))
    encoded = changed(TRANSCRIPT, path, data.draw(JSON))
    if encoded is not None:
        try:
            read = decode_transcript(encoded)
        except BundleContentBad:
            return
        assert encode_transcript(read) == encoded


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=200, deadline=None)
def test_no_other_file_is_read(content: bytes) -> None:
    for decode in (decode_testimony, decode_transcript, lambda text: decode_custody(text + b"{}\n", "t" * 26)):
        with pytest.raises(BundleContentBad):
            decode(content)


@pytest.mark.parametrize("content", [b"[" * 200_000, b'{"a":' * 200_000, b"9" * 50_000, b'{"format":1e999}'])
def test_json_that_is_made_to_hurt(content: bytes) -> None:
    for decode in (decode_testimony, decode_transcript):
        with pytest.raises(BundleContentBad):
            decode(content)
