"""Marking a passage while it is spoken: every press is written down at once."""

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.marked import MarkKind, Passage, standing
from app.errors.storage import DiskFull
from tests.fakes.hand_jobs import HandJobs
from tests.offices import Office, full_testimony
from ui.presenters.running_marks import MarkingState, PassageMarking, Place

SELF, OTHERS = MarkKind.SELF_INCRIMINATION, MarkKind.THIRD_PARTY


class Marked:
    """A real testimony, and what is shown of its marking."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.testimony = full_testimony(office)
        self.part_id = office.vault.testimonies.parts(self.testimony.id)[0].id
        self.jobs = HandJobs()
        self.shown: list[MarkingState] = []
        self.marked: Any = office.vault.marked
        self.marking = PassageMarking(lambda: self.marked, self.jobs.scope(), self.shown.append)

    def press(self, kind: MarkKind, seconds: float) -> None:
        self.marking.press(kind, Place(self.testimony.id, self.part_id, seconds))

    def passages(self) -> list[tuple[float, float | None, MarkKind]]:
        return [
            (one.passage.start_seconds, one.passage.end_seconds, one.passage.kind)
            for one in standing(self.office.vault.marked.events(self.testimony.id))
        ]


@pytest.fixture
def marked(make_office: Callable[..., Office]) -> Marked:
    return Marked(make_office())


def test_from_here_until_here(marked: Marked) -> None:
    marked.press(SELF, 10.0)
    marked.jobs.finish()
    assert marked.marking.state == MarkingState(SELF, 0)
    assert marked.passages() == [(8.0, None, SELF)]
    marked.press(SELF, 15.0)
    marked.jobs.finish()
    assert marked.shown[-1] == MarkingState(None, 1)
    assert marked.passages() == [(8.0, 16.0, SELF)]


def test_the_other_kind_ends_one_and_begins_another(marked: Marked) -> None:
    marked.press(SELF, 1.0)
    marked.jobs.finish()
    marked.press(OTHERS, 5.0)
    marked.jobs.finish()
    assert marked.marking.state == MarkingState(OTHERS, 1)
    assert sorted(marked.passages(), key=str) == [(0.0, 6.0, SELF), (3.0, None, OTHERS)]


def test_a_second_press_before_the_first_is_written_does_nothing(marked: Marked) -> None:
    marked.press(SELF, 10.0)
    marked.press(SELF, 10.1)
    marked.jobs.finish()
    assert marked.marking.state.kind is SELF
    assert marked.passages() == [(8.0, None, SELF)]


def test_what_was_begun_goes_on_to_the_end_when_another_recording_begins(marked: Marked) -> None:
    marked.press(SELF, 10.0)
    marked.jobs.finish()
    marked.marking.begin_anew()
    assert marked.marking.state == MarkingState()
    assert marked.passages() == [(8.0, None, SELF)]


def test_a_disk_that_refuses_is_said(marked: Marked) -> None:
    class Full:
        def mark(self, testimony_id: str, passages: object) -> object:
            raise DiskFull

    marked.marked = Full()
    marked.press(SELF, 10.0)
    marked.jobs.finish()
    told = marked.marking.state
    assert told.kind is None
    assert told.error is not None
    assert told.error.code == DiskFull.code
    marked.marked = marked.office.vault.marked
    marked.press(SELF, 11.0)
    marked.jobs.finish()
    assert marked.marking.state == MarkingState(SELF, 0)
    assert isinstance(marked.passages()[0][2], MarkKind)
    assert Passage(marked.part_id, 9.0, None, SELF).within(20).end_seconds == 20


def test_before_anything_was_heard_nothing_is_marked(marked: Marked) -> None:
    marked.marking.press(SELF, None)
    assert marked.marking.state == MarkingState()
