"""What every Reviews must do: the one in memory and the one in a real vault."""

from collections.abc import Callable

import pytest

from app.domain.audio import AudioFormat
from app.domain.review import ADDED_WINDOW, Change, ParagraphKey, Speaker, StepKind, current_changes
from app.domain.transcript import Span
from app.ports.reviews import NEW_SEGMENT, Reviews
from storage.vault.vault import Vault
from tests.fakes.memory_reviews import MemoryReviews
from tests.fakes.transcript_samples import done, some_run
from tests.vault_fixtures import consenting


@pytest.fixture(params=["memory", "vault"])
def port(request: pytest.FixtureRequest, make_vault: Callable[..., Vault]) -> tuple[Reviews, str, str]:
    """The port, and the ids of a testimony and its recording."""
    if request.param == "memory":
        return MemoryReviews(), "t1", "p1"
    vault = make_vault()
    testimony = consenting(vault, ("en",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    vault.transcripts.begin(some_run("r1", part), (done(0, 0.0, "the gate was blue", "we drank tea"),))
    return vault.reviews, testimony.id, part


def test_steps_come_back_as_they_were_recorded(port) -> None:
    reviews, testimony, part = port
    assert list(reviews.steps(testimony)) == []
    key = ParagraphKey("r1", 0, 1)
    first = reviews.record(
        testimony,
        StepKind.TEXT,
        [
            Change(part, key, "we drank coffee ☕ ខ្ញុំ", heard=True),
            Change(part, ParagraphKey("r1", 0, 0), speaker=Speaker.OTHER),
        ],
    )
    second = reviews.record(testimony, StepKind.SPLIT, [Change(part, key, "", span=Span(2.125, 1 / 3 + 3))])
    third = reviews.record(testimony, StepKind.REVIEWED)
    assert list(reviews.steps(testimony)) == [first, second, third]
    assert [step.number for step in reviews.steps(testimony)] == [1, 2, 3]
    assert first.revision < second.revision < third.revision
    assert first.at < second.at < third.at
    assert first.at.utcoffset() is not None
    assert third.changes == ()


def test_undo_and_redo_are_steps_too(port) -> None:
    reviews, testimony, part = port
    assert reviews.undo(testimony) is None
    assert reviews.redo(testimony) is None
    key = ParagraphKey("r1", 0, 0)
    for text in ("one", "two"):
        reviews.record(testimony, StepKind.TEXT, [Change(part, key, text)])
    undone = reviews.undo(testimony)
    assert (undone.kind, undone.target) == (StepKind.UNDO, 2)
    assert current_changes(reviews.steps(testimony))[key].text == "one"
    assert reviews.redo(testimony).target == 2
    assert reviews.redo(testimony) is None
    assert current_changes(reviews.steps(testimony))[key].text == "two"
    assert len(reviews.steps(testimony)) == 4
    with pytest.raises(ValueError, match="methods of their own"):
        reviews.record(testimony, StepKind.UNDO)


def test_an_added_paragraph_gets_a_number_of_its_own(port) -> None:
    reviews, testimony, part = port
    new = ParagraphKey("r1", ADDED_WINDOW, NEW_SEGMENT)
    steps = [reviews.record(testimony, StepKind.ADDED, [Change(part, new, "so", span=Span(4, 5))] * 2) for _ in "ab"]
    segments = [change.key.segment for step in steps for change in step.changes]
    assert len(set(segments)) == 4
    assert all(0 <= segment < 2**48 for segment in segments)
    assert list(reviews.steps(testimony)) == steps
    reviews.settle(testimony)
