"""Steps: undoing, redoing, and the one order that all offices come to."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.review import (
    Change,
    ParagraphKey,
    ReviewStanding,
    Speaker,
    Step,
    StepKind,
    active,
    current_changes,
    is_consistent,
    review_mark,
    turns,
)
from app.domain.transcript import Span
from tests.fakes.memory_reviews import MemoryReviews

TESTIMONY = "t" * 26
KEYS = [ParagraphKey("r1", window, segment) for window in range(2) for segment in range(2)]

EDIT = st.tuples(st.sampled_from(KEYS), st.sampled_from(["blue", "green", ""]))
PRESS = st.one_of(EDIT, st.just("undo"), st.just("redo"))


def edit(key: ParagraphKey, text: str) -> Change:
    return Change("p1", key, text=text)


def texts(steps: list[Step]) -> dict[ParagraphKey, str | None]:
    return {key: change.text for key, change in current_changes(steps).items()}


@given(st.lists(PRESS, max_size=40))
def test_undo_and_redo_go_through_the_edits_like_a_pile_of_pictures(presses: list) -> None:
    reviews = MemoryReviews()
    pictures: list[dict] = [{}]
    at = 0
    for press in presses:
        if press == "undo":
            assert (reviews.undo(TESTIMONY) is not None) == (at > 0)
            at = max(0, at - 1)
        elif press == "redo":
            assert (reviews.redo(TESTIMONY) is not None) == (at + 1 < len(pictures))
            at = min(len(pictures) - 1, at + 1)
        else:
            reviews.record(TESTIMONY, StepKind.TEXT, [edit(*press)])
            pictures = [*pictures[: at + 1], {**pictures[at], press[0]: press[1]}]
            at += 1
        steps = list(reviews.steps(TESTIMONY))
        assert texts(steps) == pictures[at]
        assert is_consistent(steps)
        assert (turns(steps, reviews.station).undo is None) == (at == 0)


@given(st.lists(st.tuples(st.sampled_from("ab"), PRESS, st.booleans()), max_size=30), st.randoms())
def test_offices_that_have_the_same_steps_show_the_same(presses: list, chance) -> None:
    """Two offices work apart, and look at each other's steps now and then."""
    seen: dict[str, list[Step]] = {"a": [], "b": []}
    for station, press, look in presses:
        other = "b" if station == "a" else "a"
        if look:
            seen[station] = list({(s.number, s.station): s for s in seen[station] + seen[other]}.values())
        number = max((step.number for step in seen[station]), default=0) + 1
        kind, changes, target = StepKind.TEXT, (), None
        if press in ("undo", "redo"):
            kind = StepKind(press)
            turn = turns(seen[station], station)
            aim = turn.undo if press == "undo" else turn.redo
            if aim is None:
                continue
            target = aim.number
        else:
            changes = (edit(*press),)
        step = Step(TESTIMONY, number, station, datetime(2026, 3, 1, tzinfo=UTC), kind, 1, changes, target)
        seen[station].append(step)
    every = list({(s.number, s.station): s for s in seen["a"] + seen["b"]}.values())
    mixed = list(every)
    chance.shuffle(mixed)
    assert is_consistent(every)
    assert current_changes(mixed) == current_changes(every)
    for station in "ab":
        assert turns(mixed, station) == turns([s for s in every if s.station == station], station)


def test_facts_of_one_paragraph_are_kept_apart() -> None:
    reviews = MemoryReviews()
    key = KEYS[0]
    reviews.record(TESTIMONY, StepKind.SPEAKER, [Change("p1", key, speaker=Speaker.SURVIVOR)])
    reviews.record(TESTIMONY, StepKind.LISTENED, [Change("p1", key, heard=True)])
    reviews.record(TESTIMONY, StepKind.SPLIT, [Change("p1", key, text="we", span=Span(1, 2))])
    found = current_changes(reviews.steps(TESTIMONY))[key]
    assert found == Change("p1", key, "we", Speaker.SURVIVOR, heard=True, span=Span(1, 2))
    reviews.undo(TESTIMONY)
    assert current_changes(reviews.steps(TESTIMONY))[key] == Change("p1", key, None, Speaker.SURVIVOR, heard=True)
    reviews.undo(TESTIMONY)
    assert not current_changes(reviews.steps(TESTIMONY))[key].heard
    assert [step.kind for step in active(reviews.steps(TESTIMONY))] == [StepKind.SPEAKER]


def test_an_undo_out_of_turn_is_seen() -> None:
    reviews = MemoryReviews()
    for text in ("one", "two"):
        reviews.record(TESTIMONY, StepKind.TEXT, [edit(KEYS[0], text)])
    right = reviews.undo(TESTIMONY)
    assert right is not None
    steps = list(reviews.steps(TESTIMONY))
    assert is_consistent(steps)
    assert not is_consistent([*steps[:2], replace(right, target=1)])
    assert not is_consistent([*steps[:2], replace(right, kind=StepKind.REDO)])


def test_the_mark_stands_until_anything_changes() -> None:
    reviews = MemoryReviews()
    assert review_mark([], 1).standing is ReviewStanding.NONE
    reviews.record(TESTIMONY, StepKind.TEXT, [edit(KEYS[0], "one")])
    assert review_mark(reviews.steps(TESTIMONY), 2).standing is ReviewStanding.BEGUN
    mark = reviews.record(TESTIMONY, StepKind.REVIEWED)
    found = review_mark(reviews.steps(TESTIMONY), mark.revision)
    assert (found.standing, found.step) == (ReviewStanding.REVIEWED, mark)
    assert review_mark(reviews.steps(TESTIMONY), mark.revision + 1).standing is ReviewStanding.CHANGED_SINCE
    reviews.undo(TESTIMONY)
    assert review_mark(reviews.steps(TESTIMONY), mark.revision).standing is ReviewStanding.CHANGED_SINCE
    reviews.record(TESTIMONY, StepKind.REOPENED)
    assert review_mark(reviews.steps(TESTIMONY), 9).standing is ReviewStanding.NONE
