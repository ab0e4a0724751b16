"""What is shown is what was heard, and what was not."""

import io
import json
import re
from dataclasses import replace

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audio import Bookmark, Gap, GapReason, SpeakerMark
from app.domain.paragraphs import Source, paragraphs_of, untold
from app.domain.review import ParagraphKey, Speaker
from app.domain.transcript import Account, Flag, Segment, Span, Window, WindowStatus, WindowText
from app.errors.transcript import TranscriptMissing
from app.usecases.ledger import coverage
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms, read_recording
from app.usecases.show import document_of, render_text, render_vtt
from tests.app.webvtt_reader import read_webvtt
from tests.fakes.memory_reviews import MemoryReviews
from tests.fakes.memory_transcripts import MemoryTranscripts
from tests.fakes.pcm_recordings import RATE, PcmRecordings
from tests.fakes.transcript_samples import done, planned, some_run
from ui.flags import say

MARKS = (
    Gap(4 * RATE, GapReason.PAUSE, 35.0, "a glass\nof water"),
    Gap(9 * RATE, GapReason.CRASH, None),
    Bookmark(5 * RATE, "the gate"),
    SpeakerMark(0, "survivor"),
)
WINDOWS = (
    done(0, 0.0, " We left <early> & in the rain.", " It --> stopped."),
    done(1, 6.0, " Thank you for watching.", flags=(Flag.TOO_FAST, Flag.CREDIT_PHRASE)),
    replace(planned(2, 10.0, 14.0), status=WindowStatus.SPLIT),
    replace(planned(1_000_004, 10.0, 12.0), status=WindowStatus.FAILED),
    planned(1_000_005, 12.0, 14.0),
    Window(3, Span(15, 18), (Span(15.2, 17.8),), WindowStatus.QUARANTINED, (Flag.NO_TEXT,), done(3, 15.0).text),
)


@pytest.fixture
def transcript() -> ReviewedTranscript:
    recordings = PcmRecordings("p1", bytes(20 * RATE * 2), MARKS)
    transcripts = MemoryTranscripts()
    run = replace(some_run("r1", "p1"), audio_seconds=20.0)
    transcripts.begin(run, WINDOWS)
    return read_recording(recordings, transcripts, MemoryReviews(), "p1")  # type: ignore[arg-type]


def test_a_transcript_has_its_windows_and_a_ledger_over_everything(transcript: ReviewedTranscript) -> None:
    assert [window.index for window in transcript.windows] == [0, 1, 1_000_004, 1_000_005, 3]
    assert transcript.ledger == coverage(20.0, 20.0, WINDOWS)
    assert transcript.speech_without_text_seconds == pytest.approx(2 + 1.6 + 1.6 + 2.6)


def test_text_shows_every_sentence_reason_gap_and_sum(transcript: ReviewedTranscript) -> None:
    lines = render_text(transcript, say).splitlines()
    assert lines == [
        "0:00:00  survivor: We left <early> & in the rain.",
        "0:00:02  survivor: It --> stopped.",
        "0:00:04  -- the recording was paused 0:00:35: a glass of water --",
        f"0:00:06  [?] survivor: Thank you for watching.  ({say(Flag.TOO_FAST)}; {say(Flag.CREDIT_PHRASE)})",
        "0:00:09  -- the program ended unexpectedly --",
        "0:00:10  [...] 0:00:01  (could not be transcribed)",
        "0:00:12  [...] 0:00:01  (not transcribed yet)",
        "0:00:15  [...] 0:00:02  (a voice was heard, and no text was written)",
        "",
        "0:00:04  transcribed",
        "0:00:08  nobody speaks",
        "0:00:04  text to be checked by listening",
        "0:00:01  could not be transcribed",
        "0:00:01  not transcribed yet",
    ]


def test_subtitles_are_strict_webvtt_and_hide_nothing(transcript: ReviewedTranscript) -> None:
    found = read_webvtt(render_vtt(transcript).encode())
    assert [(cue.text, cue.classes) for cue in found.cues] == [
        ("We left <early> & in the rain.", set()),
        ("It --> stopped.", set()),
        ("[?] Thank you for watching.", {"quarantined"}),
        ("[...]", {"missing"}),
        ("[...]", {"missing"}),
        ("[...]", {"missing"}),
    ]
    notes = "\n".join(found.notes)
    for told in ("credit_phrase", "too_fast", "no_text", "failed", "planned", "crash, unknown", "pause, 35.0 s"):
        assert told in notes
    assert "coverage transcribed 4.0 s" in notes
    assert "glass" not in notes


def test_subtitles_are_read_alike_by_another_reader(transcript: ReviewedTranscript) -> None:
    """The demuxer of FFmpeg takes every cue, with its times and its text."""
    data = render_vtt(transcript).encode()
    own = read_webvtt(data)
    with av.open(io.BytesIO(data), format="webvtt") as opened:
        (stream,) = opened.streams
        packets = [packet for packet in opened.demux(stream) if packet.size]
        times = [(float(p.pts * stream.time_base), float(p.duration * stream.time_base)) for p in packets]
        texts = [re.sub("<[^>]*>", "", bytes(packet).decode()) for packet in packets]
    assert times == [(cue.start, pytest.approx(cue.end - cue.start)) for cue in own.cues]
    plain = [text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for text in texts]
    assert plain == [cue.text for cue in own.cues]


def test_json_has_everything_and_is_json(transcript: ReviewedTranscript) -> None:
    told = json.loads(json.dumps(document_of(transcript), allow_nan=False))
    assert told["seconds"] == 20.0
    assert told["run"]["id"] == "r1"
    assert [window["status"] for window in told["windows"]] == [
        "done",
        "quarantined",
        "failed",
        "planned",
        "quarantined",
    ]
    assert told["windows"][1]["flags"] == ["too_fast", "credit_phrase"]
    assert told["windows"][0]["segments"][0]["text"] == "We left <early> & in the rain."
    assert told["windows"][0]["segments"][0]["words"][0]["text"] == "We"
    assert sum(told["coverage"].values()) == pytest.approx(20)
    assert told["ledger"][0]["start_seconds"] == 0
    assert [mark["kind"] for mark in told["marks"]] == ["gap", "gap", "bookmark", "speaker"]


def test_corrected_text_says_that_a_person_wrote_it() -> None:
    recordings = PcmRecordings("p1", bytes(20 * RATE * 2))
    transcripts, reviews = MemoryTranscripts(), MemoryReviews()
    transcripts.begin(replace(some_run("r1", "p1"), audio_seconds=20.0), WINDOWS)
    review = Review(ReviewRooms(None, recordings, transcripts, reviews), "t1")  # type: ignore[arg-type]
    review.say_text("p1", ParagraphKey("r1", 0, 0), "We left <late> & dry.", heard=True)
    review.say_text("p1", ParagraphKey("r1", 0, 1), "", heard=True)
    review.say_listened("p1", [ParagraphKey("r1", 1, 0)])
    review.say_speaker("p1", [ParagraphKey("r1", 1, 0)], Speaker.OTHER)
    review.add_text("p1", Span(10.0, 12.0), "Then nothing.")
    shown = read_recording(recordings, transcripts, reviews, "p1")  # type: ignore[arg-type]
    assert render_text(shown, say).splitlines()[:4] == [
        "0:00:00  We left <late> & dry.  (corrected by a person)",
        "0:00:02  [...]  (corrected by a person)",
        "0:00:06  another person: Thank you for watching.",
        "0:00:10  Then nothing.  (written by a person)",
    ]
    found = read_webvtt(render_vtt(shown).encode())
    assert [(cue.text, cue.classes) for cue in found.cues] == [
        ("We left <late> & dry.", {"corrected"}),
        ("Thank you for watching.", set()),
        ("Then nothing.", {"corrected"}),
        ("[...]", {"missing"}),
        ("[...]", {"missing"}),
    ]
    assert "by people: 2 corrected, 1 added, 4 listened to, of 4 paragraphs" in found.notes
    told = json.loads(json.dumps(document_of(shown), allow_nan=False))["paragraphs"]
    assert [one["source"] for one in told] == ["corrected", "corrected", "machine", "added"]
    assert told[0]["machine_text"] == "We left <early> & in the rain."
    assert told[2]["speaker"] == "other"


def test_a_recording_without_a_transcript_is_shown_as_pending() -> None:
    recordings = PcmRecordings("p1", bytes(20 * RATE * 2))
    shown = read_recording(recordings, MemoryTranscripts(), MemoryReviews(), "p1")  # type: ignore[arg-type]
    assert [entry.account for entry in shown.ledger] == [Account.PENDING]
    assert "not transcribed yet" in render_text(shown, say)
    assert document_of(shown)["run"] is None
    with pytest.raises(TranscriptMissing):
        render_vtt(shown)


def test_every_flag_account_and_gap_has_words_of_its_own() -> None:
    told = [say(one) for kind in (Flag, Account, GapReason, Speaker, Source) for one in kind]
    assert len(told) == len(set(told))
    assert all(text and text[0].islower() and not text.endswith(".") for text in told)


times = st.floats(0, 40_000, allow_nan=False)
segments = st.builds(
    lambda pair, text: Segment(Span(min(pair), max(pair)), text, ()),
    st.tuples(times, times),
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("<>&-\n\r\x00\u2028\x85 ")), max_size=30),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.lists(segments, max_size=4), st.sampled_from(WindowStatus)), max_size=5))
def test_subtitles_are_strict_whatever_the_model_writes(written) -> None:
    windows = tuple(
        Window(
            number,
            Span(0, 40_000),
            (Span(0, 40_000),),
            status,
            (),
            WindowText(tuple(found), "km", 0.5, -0.5, 0.1, 3) if found else None,
        )
        for number, (found, status) in enumerate(written)
    )
    recording = PcmRecordings("p1", bytes(2 * RATE), MARKS).facts("p1")
    run = some_run("r1", "p1")
    paragraphs = paragraphs_of("p1", "r1", windows, {})
    shown = ReviewedTranscript(recording, run, windows, paragraphs, untold("r1", windows, {}), (), {})
    found = read_webvtt(render_vtt(shown).encode())
    kept = [window for window in windows if window.status is not WindowStatus.SPLIT]
    sentences = [s.text for w in kept for s in (w.text.segments if w.text else ()) if s.text.strip()]
    assert len([cue for cue in found.cues if "missing" not in cue.classes]) == len(
        [text for text in sentences if text.replace("\x00", " ").split()]
    )
