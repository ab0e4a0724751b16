"""Text that the guards flagged stays marked, however it is joined and divided, until somebody listened."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.review import StepKind
from app.domain.transcript import Account, Flag, Span, Window, WindowStatus
from tests.fakes.transcript_samples import done
from tests.review_desk import PART, ReviewDesk


class Desk(ReviewDesk):
    """A review that tells how much of the sound is what."""

    def __init__(self, windows: Sequence[Window]) -> None:
        super().__init__(windows, max(window.span.end_seconds for window in windows) + 1.0)

    def seconds(self, account: Account) -> float:
        return sum(entry.span.seconds for entry in self.shown.ledger if entry.account is account)


def flagged_letters(desk: Desk) -> int:
    return sum(not letter.isspace() for one in desk.standing if one.to_check for letter in one.text)


def desk_of(drawn: list[tuple[list[str], bool]]) -> Desk:
    """Windows behind each other: their sentences, and whether the guards flagged them."""
    windows: list[Window] = []
    for number, (sentences, flagged) in enumerate(drawn):
        start = windows[-1].span.end_seconds if windows else 0.0
        windows.append(done(number, start, *sentences, flags=(Flag.CREDIT_PHRASE,) if flagged else ()))
    return Desk(windows)


def press(desk: Desk, act: str, place: int, at: int) -> None:
    key = desk.standing[place % len(desk.standing)].key
    if act == "divide":
        desk.review.split(PART, key, at)
    else:
        desk.review.merge(PART, key)


WORDS = st.lists(st.sampled_from(["tea", "gate", "Sokha", "ចាំ", "to"]), min_size=1, max_size=4).map(" ".join)
WINDOWS = st.lists(st.tuples(st.lists(WORDS, min_size=1, max_size=3), st.booleans()), min_size=1, max_size=4)
ACTS = st.lists(st.tuples(st.sampled_from(["divide", "join"]), st.integers(0, 9), st.integers(1, 20)), max_size=8)


@settings(max_examples=150, deadline=None)
@given(WINDOWS, ACTS)
def test_nothing_that_is_joined_or_divided_unheard_loses_its_flag(drawn: list, acts: list) -> None:
    desk = desk_of(drawn)
    for act, place, at in acts:
        letters, unsure = flagged_letters(desk), desk.shown.speech_without_text_seconds
        press(desk, act, place, at)
        assert flagged_letters(desk) >= letters
        assert desk.shown.speech_without_text_seconds >= unsure - 1e-9


def test_believed_text_that_is_joined_with_flagged_text_is_flagged_until_it_is_heard() -> None:
    for flagged in (0, 1):
        windows = [done(0, 0.0, "he gave me tea"), done(1, 2.0, "thank you for watching")]
        windows[flagged] = replace(windows[flagged], status=WindowStatus.QUARANTINED, flags=(Flag.CREDIT_PHRASE,))
        desk = Desk(windows)
        desk.review.merge(PART, desk.standing[0].key)
        (joined,) = desk.standing
        assert (joined.text, joined.to_check) == ("he gave me tea thank you for watching", True)
        assert (joined.key.window, desk.shown.speech_without_text_seconds) == (flagged, 4.0)
        desk.review.say_listened(PART, [joined.key])
        assert not desk.standing[0].to_check
        assert desk.seconds(Account.TRANSCRIBED) == 4.0


def test_who_hears_a_paragraph_has_heard_what_was_joined_into_it() -> None:
    """Speech that the machine timed a little before or after its text is nobody's to check any more then."""
    for say in ("listened", "text"):
        windows = [
            replace(done(number, 3.0 * number, text, flags=(Flag.CREDIT_PHRASE,)), speech=(Span(at, at + 2.5),))
            for number, text, at in ((0, "he gave me tea", 0.0), (1, "thank you for watching", 3.0))
        ]
        desk = Desk(windows)
        desk.review.merge(PART, desk.standing[0].key)
        (joined,) = desk.standing
        assert desk.shown.speech_without_text_seconds == 5.0
        if say == "listened":
            step = desk.review.say_listened(PART, [joined.key])
        else:
            step = desk.review.say_text(PART, joined.key, "he gave me tea", heard=True)
        assert step is not None
        assert [change.heard for change in step.changes] == [True, True]
        assert desk.shown.speech_without_text_seconds == 0.0
        desk.review.undo()
        assert desk.shown.speech_without_text_seconds == 5.0


def test_flagged_text_is_divided_once_it_was_heard() -> None:
    desk = Desk([done(0, 0.0, "thank you for watching", flags=(Flag.CREDIT_PHRASE,))])
    (one,) = desk.standing
    assert desk.review.split(PART, one.key, 10) is None
    assert list(desk.review.steps()) == []
    assert desk.standing == [one]
    step = desk.review.split(PART, one.key, 10, heard=True)
    assert step is not None
    assert step.kind is StepKind.SPLIT
    assert [(half.text, half.listened, half.to_check) for half in desk.standing] == [
        ("thank you", True, False),
        ("for watching", True, False),
    ]
    assert desk.shown.speech_without_text_seconds == 0.0


def two_sentences(*, as_one: bool) -> Window:
    made = done(0, 0.0, "we drank tea", "my uncle Sokha drove")
    if not as_one or made.text is None:
        return made
    first, second = made.text.segments
    whole = replace(first, span=Span(0.0, 4.0), text=f"{first.text} {second.text}", words=(*first.words, *second.words))
    return replace(made, text=replace(made.text, segments=(whole,)))


def test_text_taken_away_unheard_leaves_speech_without_text_however_many_stand_beside_it() -> None:
    """In a window of its own, beside another paragraph, and as the half of a divided one."""
    ledgers = []
    for beside in ("window", "paragraph", "half"):
        if beside == "window":
            desk = Desk([done(0, 0.0, "we drank tea"), done(1, 2.0, "my uncle Sokha drove")])
        else:
            desk = Desk([two_sentences(as_one=beside == "half")])
        if beside == "half":
            desk.review.split(PART, desk.standing[0].key, len("we drank tea "))
        desk.review.say_text(PART, desk.standing[1].key, "", heard=False)
        assert [one.text for one in desk.standing] == ["we drank tea"]
        ledgers.append(desk.shown.ledger)
        (gone,) = [one for one in desk.shown.paragraphs if one.taken_away]
        desk.review.say_listened(PART, [gone.key])
        assert desk.shown.speech_without_text_seconds == 0.0
    assert ledgers[0] == ledgers[1] == ledgers[2]
    assert [(one.span, one.account) for one in ledgers[0]] == [
        (Span(0.0, 2.0), Account.TRANSCRIBED),
        (Span(2.0, 4.0), Account.QUARANTINED),
        (Span(4.0, 5.0), Account.SILENCE),
    ]


def test_what_somebody_wrote_over_text_taken_away_unheard_is_transcribed() -> None:
    desk = Desk([two_sentences(as_one=False)])
    desk.review.say_text(PART, desk.standing[1].key, "", heard=False)
    desk.review.add_text(PART, Span(2.0, 3.0), "my aunt")
    assert desk.seconds(Account.TRANSCRIBED) == 3.0
    assert desk.seconds(Account.QUARANTINED) == 1.0


@settings(max_examples=150, deadline=None)
@given(WINDOWS, ACTS, st.integers(0, 9))
def test_taking_text_away_unheard_never_lowers_speech_without_text(drawn: list, acts: list, place: int) -> None:
    desk = desk_of(drawn)
    for act in acts:
        press(desk, *act)
    unsure = desk.shown.speech_without_text_seconds
    gone = desk.standing[place % len(desk.standing)]
    desk.review.say_text(PART, gone.key, "", heard=False)
    assert desk.shown.speech_without_text_seconds >= unsure - 1e-9
    if not gone.listened:
        assert all(
            entry.account is Account.QUARANTINED
            for entry in desk.shown.ledger
            if entry.span.start_seconds < gone.span.end_seconds and entry.span.end_seconds > gone.span.start_seconds
        )
