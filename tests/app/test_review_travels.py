"""Corrections leave in a bundle, and headquarters read and find them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.custody import Act
from app.domain.paragraphs import Source
from app.domain.review import ParagraphKey, ReviewStanding, Speaker
from app.domain.testimony import Testimony
from app.domain.transcript import Flag, Span
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms
from storage.vault.reviews import steps_sha512
from tests.fakes.transcript_samples import done, some_run
from tests.offices import Office, full_testimony


def review(office: Office, testimony: Testimony) -> Review:
    vault = office.vault
    return Review(ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), testimony.id)


def shown(office: Office, testimony: Testimony) -> ReviewedTranscript:
    return review(office, testimony).read()[0]


def texts(office: Office, testimony: Testimony) -> list[str]:
    return [paragraph.text for paragraph in shown(office, testimony).paragraphs]


@pytest.fixture
def send(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> tuple[Office, Office, Callable[[Testimony], ItemOutcome]]:
    field, headquarters = field_and_headquarters
    folders = iter(range(100))

    def carry(testimony: Testimony) -> ItemOutcome:
        folder = tmp_path / f"stick{next(folders)}"
        folder.mkdir()
        (left,) = field.export(folder, [testimony], field.contacts.all()).left
        (item,) = headquarters.receive(folder / left.file_name).items
        return item.outcome

    return field, headquarters, carry


def test_headquarters_read_and_find_what_was_corrected(send) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    own = review(field, testimony)
    first, second = shown(field, testimony).paragraphs
    own.say_text(first.part_id, first.key, "the boat stopped at the blue gate", heard=True)
    own.say_speaker(first.part_id, [second.key], Speaker.INTERPRETER)
    own.add_text(first.part_id, Span(0.25, 1.0), "and it rained")
    own.say_text(first.part_id, second.key, "nothing", heard=True)
    own.undo()
    own.say_reviewed()
    assert carry(testimony) is ItemOutcome.ADOPTED
    assert texts(headquarters, testimony) == texts(field, testimony)
    assert [one.source for one in shown(headquarters, testimony).paragraphs] == [
        Source.CORRECTED,
        Source.ADDED,
        Source.MACHINE,
    ]
    assert [one.speaker for one in shown(headquarters, testimony).paragraphs][2] is Speaker.INTERPRETER
    assert shown(headquarters, testimony).paragraphs == shown(field, testimony).paragraphs
    assert list(review(headquarters, testimony).steps()) == list(own.steps())
    assert review(headquarters, testimony).mark().standing is ReviewStanding.REVIEWED
    for words, found in (("boat", 1), ("rained", 1), ("the bus", 0)):
        assert len(headquarters.vault.search.find(words)) == found, words


def test_the_custody_log_that_travels_vouches_for_the_steps(send) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    (first, _) = shown(field, testimony).paragraphs
    review(field, testimony).say_text(first.part_id, first.key, "the boat stopped", heard=True)
    carry(testimony)
    entries = headquarters.received_custody.of(testimony.id)
    (corrected,) = [entry for entry in entries if entry.event.act is Act.CORRECTED]
    steps = headquarters.vault.reviews.steps(testimony.id)
    assert corrected.event.facts["sha512"] == steps_sha512(steps)
    assert corrected.event.facts["steps"] == len(steps) == 1


def test_later_corrections_come_as_a_newer_revision(send) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    first, second = shown(field, testimony).paragraphs
    review(field, testimony).say_text(first.part_id, first.key, "the boat stopped", heard=True)
    assert carry(testimony) is ItemOutcome.ADOPTED
    assert carry(testimony) is ItemOutcome.UNCHANGED
    review(field, testimony).undo()
    review(field, testimony).say_text(first.part_id, second.key, "we waited", heard=False)
    assert carry(testimony) is ItemOutcome.UPDATED
    assert texts(headquarters, testimony) == ["the bus stopped at the blue gate", "we waited"]
    assert headquarters.vault.search.find("boat") == []
    assert len(headquarters.vault.search.find("waited")) == 1


def test_headquarters_may_correct_as_well_and_a_newer_revision_goes_under_it(send) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    carry(testimony)
    first, second = shown(headquarters, testimony).paragraphs
    review(headquarters, testimony).say_text(first.part_id, first.key, "the lorry stopped", heard=True)
    review(field, testimony).say_text(first.part_id, second.key, "we waited", heard=True)
    assert carry(testimony) is ItemOutcome.UPDATED
    assert texts(headquarters, testimony) == ["the lorry stopped", "we waited"]
    assert review(headquarters, testimony).undo() is not None
    assert texts(headquarters, testimony) == ["the bus stopped at the blue gate", "we waited"]
    assert review(headquarters, testimony).undo() is None, "an office undoes its own steps only"
    assert len(field.vault.reviews.steps(testimony.id)) == 1


@pytest.mark.parametrize("broken", ["lost", "changed"])
def test_a_revision_that_rewrites_what_was_corrected_is_not_taken(send, broken: str) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    (first, _) = shown(field, testimony).paragraphs
    review(field, testimony).say_text(first.part_id, first.key, "the boat stopped", heard=True)
    carry(testimony)
    connection = field.vault.context.connection
    connection.execute("DROP TRIGGER review_change_stays")
    if broken == "lost":
        connection.execute("DELETE FROM review_step")
    else:
        connection.execute("UPDATE review_change SET text = 'the train stopped'")
    field.vault.testimonies.touch(testimony.id)
    assert carry(testimony) is ItemOutcome.OTHER_CONTENT
    assert texts(headquarters, testimony)[0] == "the boat stopped"


def test_corrections_over_an_older_run_travel_too(send) -> None:
    field, headquarters, carry = send
    testimony = full_testimony(field)
    (first, _) = shown(field, testimony).paragraphs
    review(field, testimony).say_text(first.part_id, first.key, "the boat stopped", heard=True)
    run = replace(some_run("newer" + "r" * 21, first.part_id), finished=True)
    window = done(0, 0.0, "the bus stopped here", flags=(Flag.TOO_SLOW,))
    field.vault.transcripts.begin(run, [window])
    field.vault.testimonies.touch(testimony.id)
    review(field, testimony).say_listened(first.part_id, [ParagraphKey(run.id, 0, 0)])
    carry(testimony)
    assert texts(headquarters, testimony) == ["the bus stopped here"]
    kept = [change.text for step in headquarters.vault.reviews.steps(testimony.id) for change in step.changes]
    assert kept == ["the boat stopped", None]
    (hit,) = headquarters.vault.search.find("stopped here")
    assert not hit.quarantined
    assert headquarters.vault.search.find("boat") == []
