"""How long a testimony may be kept, and what is left when its keys are destroyed."""

import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, Purpose
from app.domain.bundle import Kept, KeptReason
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, SpokenAt, Terms, Use
from app.domain.custody import Act
from app.domain.library import Stage, state_of
from app.domain.people import Role
from app.domain.retention import EraseReason, KeepStanding
from app.errors.audio import RecordingStillLive, RecordingUnknown
from app.errors.consent import SpokenConsentNeeded
from app.errors.erasure import AlreadyErased, ContentErased, KeepNotOver, NotConfirmedYet
from app.errors.vault import MediaSealedAway, TestimonyUnknown, VaultConflict
from app.jobs import CancelToken, no_progress
from app.usecases.erase import EraseRooms, erase
from app.usecases.receipt import give_receipt, received_bundle, take_receipt
from app.usecases.retention import review
from storage.bundle.outbox import FolderOutbox
from storage.vault.vault import Vault
from tests.offices import Office, full_testimony, record
from tests.sealed_files import sealed_file
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, reopen
from tests.warm import WarmProcess

KILLS = int(os.environ.get("SAKSI_ERASE_KILLS", "6"))
TODAY = date(2026, 3, 1)
RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


def rooms(vault: Vault) -> EraseRooms:
    return EraseRooms(vault.consents, vault.library, vault.erasure)


def keep(vault: Vault, testimony_id: str, answer: Answer, last_day: date | None = None) -> None:
    vault.consents.say(testimony_id, [(KEEP, answer, Terms(keep_until=last_day))], SAID)


def acts(vault: Vault, testimony_id: str) -> list[Act]:
    return [entry.event.act for entry in vault.custody.of(testimony_id)]


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office("field")


# --- the review list ----------------------------------------------------------------------------------------------


def test_the_list_names_what_is_over_before_what_soon_will_be(office: Office) -> None:
    vault = office.vault
    made = {name: consenting(vault).id for name in ("agreed", "near", "ended", "withdrawn", "refused", "far")}
    for testimony_id in made.values():
        record(office, vault.testimonies.get(testimony_id))
    empty = consenting(vault).id
    keep(vault, empty, Answer.WITHDRAW)
    keep(vault, made["near"], Answer.GRANT, TODAY + timedelta(days=30))
    keep(vault, made["far"], Answer.GRANT, TODAY + timedelta(days=31))
    keep(vault, made["ended"], Answer.GRANT, TODAY - timedelta(days=1))
    keep(vault, made["withdrawn"], Answer.WITHDRAW)
    keep(vault, made["refused"], Answer.REFUSE)
    found = review(rooms(vault), TODAY)
    assert [(one.testimony_id, one.keep.standing) for one in found] == [
        (made["withdrawn"], KeepStanding.WITHDRAWN),
        (made["refused"], KeepStanding.REFUSED),
        (made["ended"], KeepStanding.ENDED),
        (made["near"], KeepStanding.NEAR),
    ]
    assert found[-1].keep.last_day == TODAY + timedelta(days=30)
    assert not any(one.confirmed for one in found)
    erase(rooms(vault), made["ended"], EraseReason.KEEP_OVER, TODAY)
    assert made["ended"] not in [one.testimony_id for one in review(rooms(vault), TODAY)]
    # Without consent to record there is none to keep.
    vault.consents.say(made["agreed"], [(RECORD, Answer.WITHDRAW, Terms())], SAID)
    assert review(rooms(vault), TODAY)[0].keep.standing is KeepStanding.WITHDRAWN


# --- whether it may be --------------------------------------------------------------------------------------------


def test_nothing_is_destroyed_before_headquarters_have_it_unless_it_must_go(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    for reason, refusal in ((EraseReason.NOT_NEEDED, NotConfirmedYet), (EraseReason.KEEP_OVER, KeepNotOver)):
        with pytest.raises(refusal):
            erase(rooms(field.vault), testimony.id, reason, TODAY)
    assert field.vault.search.find("blue gate")
    (tmp_path / "out").mkdir()
    (tmp_path / "back").mkdir()
    (bundle,) = field.export(tmp_path / "out", [testimony], [field.contacts.all()[0]]).left
    with pytest.raises(NotConfirmedYet):
        erase(rooms(field.vault), testimony.id, EraseReason.NOT_NEEDED, TODAY)
    received = headquarters.receive(tmp_path / "out" / bundle.file_name)
    record_of = received_bundle(headquarters.receipt_rooms, received.facts.bundle_id)
    given = give_receipt(
        headquarters.receipt_rooms, record_of, 2, FolderOutbox(tmp_path / "back"), no_progress, CancelToken()
    )
    take_receipt(field.receipt_rooms, sealed_file(tmp_path / "back" / given.file_name))
    erase(rooms(field.vault), testimony.id, EraseReason.NOT_NEEDED, TODAY)
    assert field.vault.erasure.of(testimony.id) is not None
    assert headquarters.vault.search.find("blue gate")


def test_a_person_who_insists_is_obeyed(office: Office) -> None:
    testimony = full_testimony(office)
    erase(rooms(office.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    erased = office.vault.erasure.of(testimony.id)
    assert erased is not None
    assert erased.reason is EraseReason.PERSON_ASKED
    with pytest.raises(AlreadyErased):
        erase(rooms(office.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    with pytest.raises(TestimonyUnknown):
        erase(rooms(office.vault), "nobody", EraseReason.PERSON_ASKED, TODAY)


# --- what is left -------------------------------------------------------------------------------------------------


def test_what_was_erased_cannot_be_opened_and_its_consent_and_custody_stay(office: Office) -> None:
    vault = office.vault
    testimony, other = full_testimony(office), full_testimony(office, seed=2)
    parts = vault.testimonies.parts(testimony.id)
    said = vault.consents.of(testimony.id)
    before = vault.custody.of(testimony.id)
    keep(vault, testimony.id, Answer.WITHDRAW)
    erase(rooms(vault), testimony.id, EraseReason.KEEP_OVER, TODAY)
    assert not any(f"media/{part.media_name}" in office.files() for part in parts)
    connection = vault.context.connection
    assert connection.execute("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony.id,)) == []
    for part in parts:
        with pytest.raises(ContentErased):
            vault.sealed_parts.open(part)
    assert [found.testimony_id for found in vault.search.find("blue gate")] == [other.id]
    assert vault.consents.of(testimony.id).events[: len(said.events)] == said.events
    assert list(vault.custody.of(testimony.id)[: len(before)]) == list(before)
    last = vault.custody.of(testimony.id)[-1].event
    assert (last.act, last.facts) == (Act.ERASED, {"reason": "keep_over", "files": 2})
    assert vault.check(no_progress, CancelToken()) == []
    listed = vault.library.some([testimony.id, other.id])
    assert [state_of(row).stage is Stage.ERASED for row in listed] == [True, False]
    assert vault.sealed_parts.open(vault.testimonies.parts(other.id)[0]).read(4) == b"fLaC"
    with pytest.raises(MediaSealedAway):
        vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for statement in ("UPDATE erased SET reason = 'not_needed'", "DELETE FROM erased"):
        with pytest.raises(VaultConflict):
            connection.execute(statement)  # type: ignore[arg-type]


def test_no_page_of_it_is_left_in_the_log(office: Office) -> None:
    testimony = full_testimony(office)
    erase(rooms(office.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    log = office.vault.context.folder / "vault.db-wal"
    assert not log.exists() or log.stat().st_size == 0


def test_what_was_sealed_to_headquarters_goes_with_its_bundle(
    field_and_headquarters: tuple[Office, Office],
) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    field.seal(testimony)
    assert any(name.startswith("sealed/") for name in field.files())
    erase(rooms(field.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    assert not any(name.startswith("sealed/") for name in field.files())
    assert field.vault.check(no_progress, CancelToken()) == []
    assert field.vault.sealed_bundles.remove_unnamed() == 0


def test_a_recording_that_is_not_sealed_keeps_everything(office: Office) -> None:
    testimony = full_testimony(office)
    running = office.vault.recordings.begin(testimony.id, AudioFormat(), "file")
    with pytest.raises(RecordingStillLive):
        erase(rooms(office.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    office.vault.recordings.stop(running)
    with pytest.raises(RecordingStillLive):
        erase(rooms(office.vault), testimony.id, EraseReason.PERSON_ASKED, TODAY)
    assert office.vault.search.find("blue gate")
    assert Act.ERASED not in acts(office.vault, testimony.id)


def test_what_was_erased_does_not_leave(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, _ = field_and_headquarters
    gone, other = full_testimony(field), full_testimony(field, seed=2)
    erase(rooms(field.vault), gone.id, EraseReason.PERSON_ASKED, TODAY)
    result = field.export(tmp_path, [gone, other], [field.contacts.all()[0]])
    assert [item.testimony_id for bundle in result.left for item in bundle.facts.items] == [other.id]
    assert result.kept == (Kept(gone.id, KeptReason.ERASED),)


@pytest.mark.timeout(7200)
def test_killed_at_any_moment_a_testimony_is_whole_or_gone(make_office: Callable[..., Office]) -> None:
    office = make_office("field", Role.STATION)
    made = {}
    for seed in range(2 * KILLS):
        testimony = full_testimony(office, seed=seed)
        made[testimony.id] = [f"media/{part.media_name}" for part in office.vault.testimonies.parts(testimony.id)]
    folder = office.vault.context.folder
    office.vault.close()
    moments, gone = random.Random(7), set()
    for kill in range(KILLS):
        finished = kill_erasing(folder, 1 if kill == 0 else moments.randrange(2), moments.uniform(0, 0.04))
        with reopen(folder) as vault:
            vault.recordings.recover(no_progress, CancelToken())
            vault.remove_leftovers()
            files = Office(vault).files()
            gone = {testimony_id for testimony_id in made if vault.erasure.of(testimony_id) is not None}
            assert set(finished) - {"done"} <= gone
            for testimony_id, names in made.items():
                whole = testimony_id not in gone
                assert [name in files for name in names] == [whole] * len(names)
                if whole:
                    assert vault.sealed_parts.open(vault.testimonies.parts(testimony_id)[0]).read(4) == b"fLaC"
                else:
                    assert acts(vault, testimony_id)[-1] is Act.ERASED
            assert vault.check(no_progress, CancelToken()) == []
    assert gone


def kill_erasing(folder: Path, after: int, seconds: float) -> list[str]:
    """Kill it so long after so many were said to be gone; return all that were said to be."""
    process = WarmProcess("tests.erasing_process", folder)
    first = process.stdout.readline()
    assert first == "began\n", process.stderr.read()
    said = [process.stdout.readline() for _ in range(after)]
    time.sleep(seconds)
    process.kill()
    lines = said + process.stdout.read().splitlines(keepends=True)
    process.wait()
    process.close()
    return [line.strip() for line in lines if line.endswith("\n")]


# --- a spoken consent of somebody who said no ---------------------------------------------------------------------


def spoken(vault: Vault, testimony_id: str) -> str:
    part_id = vault.recordings.begin(testimony_id, AudioFormat(), "file", Purpose.CONSENT)
    for chunk in chunks_of(sound(1.0)):
        vault.recordings.append(part_id, chunk)
    vault.recordings.stop(part_id)
    vault.recordings.seal(part_id, no_progress, CancelToken())
    return part_id


def test_of_somebody_who_said_no_nothing_is_left(office: Office) -> None:
    vault = office.vault
    testimony_id = vault.testimonies.create(("km",)).id
    part_id = spoken(vault, testimony_id)
    assert len([name for name in office.files() if name.startswith("media/")]) == 1
    vault.erasure.forget_spoken_consent(testimony_id, part_id)
    assert [name for name in office.files() if name.startswith("media/")] == []
    assert vault.testimonies.all() == []
    assert vault.context.connection.execute("SELECT 1 FROM testimony_seed") == []
    assert acts(vault, testimony_id)[-1] is Act.ERASED
    assert vault.check(no_progress, CancelToken()) == []


def test_a_testimony_that_was_spoken_of_stays_under_a_key_that_opens_nothing_of_before(office: Office) -> None:
    vault = office.vault
    testimony_id = vault.testimonies.create(("km",)).id
    part_id = spoken(vault, testimony_id)
    vault.consents.say(testimony_id, [(RECORD, Answer.REFUSE, Terms())], SAID)
    (seed,) = vault.context.connection.execute("SELECT seed FROM testimony_seed")
    vault.erasure.forget_spoken_consent(testimony_id, part_id)
    assert vault.testimonies.parts(testimony_id) == []
    assert vault.context.connection.execute("SELECT seed FROM testimony_seed") != [seed]
    assert len(vault.consents.of(testimony_id).events) == 1


def test_what_answers_rest_on_and_what_is_testimony_is_not_thrown_away_like_that(office: Office) -> None:
    vault = office.vault
    testimony = full_testimony(office)
    (sealed,) = vault.recordings.of(testimony.id)
    part_id = spoken(vault, testimony.id)
    vault.consents.say(
        testimony.id, [(RECORD, Answer.GRANT, Terms())], replace(SAID, spoken_at=SpokenAt(part_id, 0.0, 1.0))
    )
    for wrong, refusal in (
        (sealed.part_id, SpokenConsentNeeded),
        (part_id, SpokenConsentNeeded),
        ("nothing", RecordingUnknown),
    ):
        with pytest.raises(refusal):
            vault.erasure.forget_spoken_consent(testimony.id, wrong)
    with pytest.raises(RecordingUnknown):
        vault.erasure.forget_spoken_consent("another", part_id)
    live = vault.recordings.begin(testimony.id, AudioFormat(), "file", Purpose.CONSENT)
    with pytest.raises(RecordingStillLive):
        vault.erasure.forget_spoken_consent(testimony.id, live)
    assert len(vault.testimonies.parts(testimony.id)) == 4
