"""Rows of a page, the word of a moment, and the numbers of a coverage bar."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, RecordingFacts
from app.domain.paragraphs import paragraphs_of, untold
from app.domain.transcript import Flag, Span, Window, WindowStatus, Word
from app.usecases.ledger import reviewed_coverage
from app.usecases.review import ReviewedTranscript
from tests.fakes.transcript_samples import done, planned, some_run
from ui.presenters.transcript_rows import (
    Row,
    RowKind,
    Timeline,
    bookmarks_of,
    coverage_of,
    rows_of,
)

RATE = 48_000


def transcript(*windows: Window, marks: tuple[object, ...] = ()) -> ReviewedTranscript:
    facts = RecordingFacts("p", "t", AudioFormat(), 60 * RATE, 60, marks, b"", True, True, True)  # type: ignore[arg-type]
    run = replace(some_run("r", "p", finished=True), audio_seconds=60.0)
    paragraphs = paragraphs_of("p", "r", windows, {})
    ledger = reviewed_coverage(60.0, run, windows, paragraphs, {})
    return ReviewedTranscript(facts, run, windows, paragraphs, untold("r", windows, {}), ledger, {})


def test_everything_stands_in_the_order_of_time() -> None:
    failed = Window(2, Span(20.0, 25.0), (Span(20.0, 25.0),), WindowStatus.FAILED)
    marks = (Gap(22 * RATE, GapReason.PAUSE, 60.0, "tea"), Bookmark(5 * RATE, "gate"))
    rows = rows_of(
        transcript(done(0, 0.0, "one two"), done(1, 10.0, "three", flags=(Flag.TOO_FAST,)), failed, planned(3, 30, 40),
                   marks=marks)
    )  # fmt: skip
    assert [(row.kind, row.to_check) for row in rows] == [
        (RowKind.TEXT, False), (RowKind.TEXT, True), (RowKind.UNTOLD, True), (RowKind.GAP, False),
        (RowKind.UNTOLD, False),
    ]  # fmt: skip
    assert rows[3].note == "tea"
    assert "".join(word.text for word in rows[0].words) == rows[0].text == "one two"


def test_the_numbers_add_up_to_the_whole() -> None:
    shown = transcript(done(0, 0.0, "one two"), done(1, 10.0, "three", flags=(Flag.TOO_FAST,)), planned(3, 30, 40))
    coverage = coverage_of(shown.ledger, 60.0)
    assert (coverage.text_seconds, coverage.to_check_seconds) == (2.0, 2.0)
    parts = (
        coverage.text_seconds, coverage.to_check_seconds, coverage.silence_seconds, coverage.without_text_seconds
    )  # fmt: skip
    assert abs(sum(parts) - 60.0) < 1e-9


def test_bookmarks_have_their_seconds() -> None:
    marks = (Gap(0, GapReason.PAUSE, None), Bookmark(96_000, "gate"))
    (place,) = bookmarks_of(transcript(marks=marks).recording)
    assert (place.seconds, place.label) == (2.0, "gate")


spans = st.tuples(st.floats(0, 100), st.floats(0, 30)).map(lambda at: Span(at[0], at[0] + at[1]))


@given(st.lists(spans, max_size=30), st.floats(0, 140))
def test_the_row_of_a_moment_is_the_latest_that_holds_it(places: list[Span], moment: float) -> None:
    rows = [Row(RowKind.TEXT, span) for span in sorted(places, key=lambda span: span.start_seconds)]
    holding = [n for n, row in enumerate(rows) if row.span.start_seconds <= moment < row.span.end_seconds]
    found = Timeline(rows).at(moment)
    assert (found[0] if found else None) == (holding[-1] if holding else None)


def test_an_earlier_row_that_lasts_longer_is_found_behind_a_short_one() -> None:
    rows = [Row(RowKind.TEXT, Span(0.0, 9.0)), Row(RowKind.TEXT, Span(1.0, 2.0)), Row(RowKind.GAP, Span(3.0, 3.0))]
    assert Timeline(rows).at(5.0) == (0, -1)


def test_between_words_no_word_is_lit() -> None:
    words = (Word(Span(1.0, 2.0), "one", 1.0), Word(Span(3.0, 4.0), " two", 1.0))
    timeline = Timeline([Row(RowKind.TEXT, Span(0.0, 5.0), words=words)])
    assert [timeline.at(at) for at in (0.5, 1.5, 2.5, 3.0, 4.5, 5.0)] == [
        (0, -1), (0, 0), (0, -1), (0, 1), (0, -1), None
    ]  # fmt: skip
