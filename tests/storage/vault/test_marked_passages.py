"""Marks on passages: only ever added, told to the custody log without saying what they are about."""

from collections.abc import Callable

import pytest

from app.domain.custody import Act
from app.domain.marked import MarkAct, MarkKind, Passage, is_consistent, standing
from app.domain.transcript import Span
from app.errors.masking import PassageUnknown
from app.errors.vault import MediaSealedAway, TestimonyUnknown, VaultError
from app.usecases.marked import lift_paragraphs, mark_paragraphs, marks_over
from app.usecases.review import read_recording
from storage.vault.marked_passages import adopt_marks
from storage.vault.vault import Vault
from tests.offices import Office, full_testimony
from tests.vault_fixtures import reopen

SELF, OTHERS = MarkKind.SELF_INCRIMINATION, MarkKind.THIRD_PARTY


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()


def part_of(office: Office, testimony_id: str) -> str:
    return office.vault.testimonies.parts(testimony_id)[0].id


def test_a_passage_is_marked_and_lifted_and_both_stay_for_ever(office: Office) -> None:
    testimony = full_testimony(office)
    marked, part_id = office.vault.marked, part_of(office, testimony.id)
    assert standing(marked.events(testimony.id)) == []
    (first,) = marked.mark(testimony.id, [Passage(part_id, 0.5, 1.5, SELF)])
    second, third = marked.mark(testimony.id, [Passage(part_id, 2, None, OTHERS), Passage(part_id, 0, 1, OTHERS)])
    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert standing(marked.events(testimony.id)) == [first, second, third]
    (lifted,) = marked.lift(testimony.id, [first])
    assert (lifted.act, lifted.target, lifted.passage) == (MarkAct.LIFTED, (1, first.station), first.passage)
    assert marked.lift(testimony.id, [first]) == ()
    assert standing(marked.events(testimony.id)) == [second, third]
    marked.lift(testimony.id, [second, third])
    assert standing(marked.events(testimony.id)) == []
    assert [one.number for one in marked.events(testimony.id)] == [1, 2, 3, 4, 5, 6]
    assert is_consistent(marked.events(testimony.id))
    assert marked.events("nobody") == []


def test_every_change_is_a_revision_and_the_log_tells_of_it_without_saying_what(office: Office) -> None:
    testimony = full_testimony(office)
    part_id = part_of(office, testimony.id)
    events = office.vault.marked.mark(testimony.id, [Passage(part_id, 0.25, 1.25, SELF)])
    office.vault.marked.lift(testimony.id, events)
    assert office.vault.testimonies.get(testimony.id).revision == testimony.revision + 2
    told = [entry.event for entry in office.vault.custody.of(testimony.id) if entry.event.act is Act.PASSAGE_MARKED]
    assert [event.facts for event in told] == [{"first": 1, "last": 1}, {"first": 2, "last": 2}]


def test_a_passage_lies_in_a_recording_of_its_testimony(office: Office) -> None:
    testimony, other = full_testimony(office), full_testimony(office, seed=2)
    recording, photo = (part.id for part in office.vault.testimonies.parts(testimony.id))
    for wrong in (
        Passage(photo, 0, 1, SELF),
        Passage(part_of(office, other.id), 0, 1, SELF),
        Passage("nowhere", 0, 1, SELF),
        Passage(recording, 2, 1, SELF),
        Passage(recording, -1, 1, SELF),
    ):
        with pytest.raises(PassageUnknown):
            office.vault.marked.mark(testimony.id, [Passage(recording, 0, 1, SELF), wrong])
    assert office.vault.marked.events(testimony.id) == []
    with pytest.raises(TestimonyUnknown):
        office.vault.marked.mark("nobody", [])
    office.vault.context.connection.execute("DELETE FROM testimony_seed WHERE testimony_id = ?", (testimony.id,))
    with pytest.raises(MediaSealedAway):
        office.vault.marked.mark(testimony.id, [Passage(recording, 0, 1, SELF)])


def test_no_statement_changes_a_mark_or_takes_it_away(make_vault: Callable[..., Vault]) -> None:
    office = Office(make_vault())
    testimony = full_testimony(office)
    office.vault.marked.mark(testimony.id, [Passage(part_of(office, testimony.id), 0, 1, SELF)])
    folder = office.vault.context.folder
    office.vault.close()
    with reopen(folder) as vault:
        connection, before = vault.context.connection, vault.marked.events(testimony.id)
        for statement in (
            "UPDATE marked_passage SET kind = 'third_party'",
            "UPDATE marked_passage SET end_seconds = 0",
            "DELETE FROM marked_passage",
            "INSERT OR REPLACE INTO marked_passage SELECT * FROM marked_passage",
        ):
            with pytest.raises(VaultError):
                connection.execute(statement)
        assert vault.marked.events(testimony.id) == before != []


def test_marks_of_another_office_stand_beside_ours(office: Office, make_office: Callable[..., Office]) -> None:
    there = make_office("there")
    testimony = full_testimony(office)
    part_id = part_of(office, testimony.id)
    office.vault.marked.mark(testimony.id, [Passage(part_id, 0, 1, SELF)])
    theirs = [
        type(one)(one.testimony_id, 1, there.station.id, one.at, one.act, Passage(part_id, 2, 3, OTHERS))
        for one in office.vault.marked.events(testimony.id)
    ]
    adopt_marks(office.vault.context.connection, theirs)
    adopt_marks(office.vault.context.connection, theirs)
    adopt_marks(office.vault.context.connection, ())
    assert {one.station for one in standing(office.vault.marked.events(testimony.id))} == {
        office.station.id,
        there.station.id,
    }
    lifted = office.vault.marked.lift(testimony.id, theirs)
    assert lifted[0].target == (1, there.station.id)
    assert len(standing(office.vault.marked.events(testimony.id))) == 1


def test_paragraphs_are_marked_once_and_lifted_together(office: Office) -> None:
    testimony = full_testimony(office)
    vault, part_id = office.vault, part_of(office, testimony.id)
    shown = read_recording(vault.recordings, vault.transcripts, vault.reviews, part_id)
    first, second = shown.paragraphs
    (mark,) = mark_paragraphs(vault.marked, testimony.id, [first], SELF)
    assert mark.passage == Passage(part_id, first.span.start_seconds, first.span.end_seconds, SELF)
    assert len(mark_paragraphs(vault.marked, testimony.id, [first, second], SELF)) == 1
    assert mark_paragraphs(vault.marked, testimony.id, [first, second], SELF) == ()
    assert len(mark_paragraphs(vault.marked, testimony.id, [first], OTHERS)) == 1
    assert len(lift_paragraphs(vault.marked, testimony.id, [first])) == 2
    assert lift_paragraphs(vault.marked, testimony.id, [first]) == ()
    assert marks_over(standing(vault.marked.events(testimony.id)), part_id, second.span) != ()


def test_an_open_mark_goes_on_to_the_end(office: Office) -> None:
    testimony = full_testimony(office)
    (mark,) = office.vault.marked.mark(testimony.id, [Passage(part_of(office, testimony.id), 1.0, None, SELF)])
    assert mark.passage.within(1.5) == Span(1.0, 1.5)
    assert mark.passage.within(0.5) == Span(0.5, 0.5)
    assert marks_over([mark], mark.passage.part_id, Span(1e6, 1e6 + 1)) == (mark,)
    assert marks_over([mark], mark.passage.part_id, Span(0, 1)) == ()


def test_a_lift_that_names_what_was_never_set_is_no_lift(office: Office) -> None:
    testimony = full_testimony(office)
    part_id = part_of(office, testimony.id)
    marks = office.vault.marked.mark(testimony.id, [Passage(part_id, 0, 1, SELF), Passage(part_id, 1, 2, SELF)])
    (lift,) = office.vault.marked.lift(testimony.id, marks[:1])
    kind = type(lift)
    wrong = [
        kind(*_fields(lift, passage=Passage(part_id, 0, 1, OTHERS))),
        kind(*_fields(lift, target=(9, lift.station))),
        kind(*_fields(lift, target=None)),
        kind(*_fields(lift, number=1)),
        kind(*_fields(marks[0], target=(1, lift.station))),
    ]
    assert is_consistent([*marks, lift])
    for one in wrong:
        assert not is_consistent([*marks, one]), one


def _fields(event: object, **changes: object) -> list[object]:
    names = ("testimony_id", "number", "station", "at", "act", "passage", "target")
    return [changes.get(name, getattr(event, name)) for name in names]
