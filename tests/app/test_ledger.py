import math
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.transcript import Account, LedgerEntry, Span, Window, WindowStatus
from app.usecases.ledger import coverage, seconds_by_account, speech_without_text

times = st.floats(-5, 700, allow_nan=False)
spans = st.tuples(times, times).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def windows(draw: st.DrawFn) -> Window:
    speech = tuple(draw(st.lists(spans, max_size=4)))
    return Window(draw(st.integers(0, 99)), draw(spans), speech, draw(st.sampled_from(WindowStatus)))


def account_at(at: float, audio: float, planned: float, given_windows: list[Window], overlaps: list[Span]) -> Account:
    """The rule, said again for one moment."""

    def holds(found: list[Span] | tuple[Span, ...]) -> bool:
        return any(span.start_seconds <= at < span.end_seconds for span in found)

    def any_with(status: WindowStatus) -> bool:
        return any(holds(window.speech) for window in given_windows if window.status is status)

    if holds(overlaps):
        return Account.OVERLAP
    if any_with(WindowStatus.DONE):
        return Account.TRANSCRIBED
    if any_with(WindowStatus.QUARANTINED):
        return Account.QUARANTINED
    if any_with(WindowStatus.FAILED):
        return Account.FAILED
    if any_with(WindowStatus.PLANNED) or at >= planned:
        return Account.PENDING
    return Account.SILENCE


@settings(max_examples=400, deadline=None)
@given(
    st.floats(0.001, 650, allow_nan=False),
    st.floats(0, 700, allow_nan=False),
    st.lists(windows(), max_size=12),
    st.lists(spans, max_size=3),
    st.lists(st.floats(0, 1, exclude_max=True), min_size=5, max_size=5),
)
def test_entries_touch_cover_exactly_and_tell_the_truth(audio, planned, given_windows, overlaps, moments) -> None:
    ledger = coverage(audio, planned, given_windows, overlaps)
    assert ledger[0].span.start_seconds == 0
    assert ledger[-1].span.end_seconds == audio
    for entry in ledger:
        assert entry.span.start_seconds < entry.span.end_seconds
    for earlier, later in pairwise(ledger):
        assert earlier.span.end_seconds == later.span.start_seconds
        assert earlier.account is not later.account
    for moment in (*(m * audio for m in moments), *(entry.span.start_seconds for entry in ledger)):
        (entry,) = [e for e in ledger if e.span.start_seconds <= moment < e.span.end_seconds]
        assert entry.account is account_at(moment, audio, planned, given_windows, overlaps)
    assert math.isclose(sum(seconds_by_account(ledger).values()), audio, rel_tol=1e-9)


def test_a_small_recording_in_words() -> None:
    found = coverage(
        60.0,
        50.0,
        [
            Window(0, Span(0, 10), (Span(1, 4), Span(5, 9)), WindowStatus.DONE),
            Window(1, Span(10, 20), (Span(11, 19),), WindowStatus.SPLIT),
            Window(2, Span(10, 15), (Span(11, 15),), WindowStatus.QUARANTINED),
            Window(3, Span(15, 20), (Span(15, 19),), WindowStatus.FAILED),
            Window(4, Span(30, 40), (Span(30, 40),), WindowStatus.PLANNED),
        ],
    )
    assert found == tuple(
        LedgerEntry(Span(start, end), account)
        for start, end, account in (
            (0.0, 1, Account.SILENCE),
            (1, 4, Account.TRANSCRIBED),
            (4, 5, Account.SILENCE),
            (5, 9, Account.TRANSCRIBED),
            (9, 11, Account.SILENCE),
            (11, 15, Account.QUARANTINED),
            (15, 19, Account.FAILED),
            (19, 30, Account.SILENCE),
            (30, 40, Account.PENDING),
            (40, 50.0, Account.SILENCE),
            (50.0, 60.0, Account.PENDING),
        )
    )
    assert speech_without_text(found) == 4 + 4 + 10 + 10


def test_nothing_planned_is_all_pending_and_no_sound_has_no_entries() -> None:
    assert coverage(12.5, 0.0, []) == (LedgerEntry(Span(0.0, 12.5), Account.PENDING),)
    assert coverage(0.0, 0.0, []) == ()
