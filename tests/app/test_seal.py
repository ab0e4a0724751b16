"""Sealed to headquarters: nothing in the vault opens it any more, and headquarters do."""

import hashlib
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, Gap
from app.domain.bundle import ItemOutcome, KeptReason
from app.domain.checkup import FindingKind
from app.domain.circumstances import Circumstances, Present
from app.domain.consent import Answer
from app.domain.custody import Act
from app.domain.interview import InterviewSheet
from app.domain.people import Role
from app.domain.testimony import Testimony
from app.domain.transcript import Span
from app.errors.bundle import NothingToExport
from app.errors.seal import AlreadySealed, BundleLost, NoHeadquarters, NotOurs, NotSealable, SealError
from app.errors.vault import MediaSealedAway
from app.jobs import CancelToken, Step, no_progress
from app.usecases.review import Review, ReviewRooms
from app.usecases.seal import seal_to_headquarters
from storage.vault.vault import Vault
from tests.late_outbox import LateOutbox
from tests.offices import Office, attach, full_testimony, record, transcribe
from tests.vault_fixtures import reopen
from tests.withdrawals import SHARE, say

ROOM = Circumstances(interpreter=True, working_language="fil", present=(Present.LAWYER,))
SAID = ("a dog barked", "lawyer", "blue gate", "drank tea", "the gate", "tea", "photo", "ផ្លូវ")


def every_word(vault: Vault) -> str:
    """Every text that any table of the vault holds."""
    connection = vault.context.connection
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    rows = [
        row
        for (name,) in tables
        if not name.startswith(("sqlite_", "passage_trigram"))
        for row in connection.execute(f'SELECT * FROM "{name}"')  # type: ignore[arg-type]
    ]
    return "\n".join(str(value) for row in rows for value in row if isinstance(value, str))


def still_told(vault: Vault) -> tuple[str, ...]:
    """What of SAID any table of the vault tells.

    Identifiers are letters by chance: inside of one, "tea" stands in one vault of a hundred. It counts where it is a
    word of its own; whatever is longer counts anywhere.
    """
    words = every_word(vault)
    short = {said: bool(re.search(rf"(?<![a-z0-9]){said}(?![a-z0-9])", words)) for said in SAID if len(said) < 5}
    return tuple(said for said in SAID if short.get(said, said in words))


def test_only_headquarters_opens_it(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    field.vault.circumstances.put(testimony.id, ROOM)
    (facts,) = field.vault.recordings.of(testimony.id)
    review = Review(
        ReviewRooms(field.vault.testimonies, field.vault.recordings, field.vault.transcripts, field.vault.reviews),
        testimony.id,
    )
    review.add_text(facts.part_id, Span(1.0, 1.4), "a dog barked")
    assert still_told(field.vault) == SAID
    bundle = field.seal(testimony)
    assert bundle.recipients == ("Office headquarters",)
    for part in field.vault.testimonies.parts(testimony.id):
        with pytest.raises(MediaSealedAway):
            field.vault.sealed_parts.open(part)
    assert still_told(field.vault) == ()
    assert field.vault.search.find("gate") == []
    assert field.vault.context.media.names() == set()
    assert field.vault.context.connection.execute("SELECT * FROM testimony_seed") == []
    stick = tmp_path / "stick"
    stick.mkdir()
    (left,) = field.export(stick, [testimony], field.contacts.all()).left
    received = headquarters.receive(stick / left.file_name)
    assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
    assert len(headquarters.vault.search.find("blue gate")) == 1
    assert headquarters.vault.search.find("dog barked")
    assert headquarters.vault.circumstances.of(testimony.id) == ROOM
    recording, photo = headquarters.vault.testimonies.parts(testimony.id)
    assert photo.name == "ផ្លូវ photo.JPG"
    with headquarters.vault.sealed_parts.open(recording) as sound:
        assert sound.read(4) == b"fLaC"


def test_what_is_kept_tells_how_long_and_who_but_not_what(field_and_headquarters: tuple[Office, Office]) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    field.seal(testimony)
    assert field.vault.testimonies.get(testimony.id) == testimony
    (facts,) = field.vault.recordings.of(testimony.id)
    assert facts.seconds == 1.5
    assert [mark.note for mark in facts.marks if isinstance(mark, Gap)] == [""]
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.SEALED_AWAY
    assert field.vault.check(no_progress, CancelToken()) == []


def test_a_copy_is_carried_and_told_once_for_each(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    field.seal(testimony)
    copy = field.vault.sealed_bundles.of(testimony.id)
    assert copy is not None
    assert copy.carried_at is None
    for number in (1, 2):
        stick = tmp_path / f"stick {number}"
        stick.mkdir()
        (left,) = field.export(stick, [testimony], field.contacts.all()).left
        assert headquarters.receive(stick / left.file_name).again == (number == 2)
    copy = field.vault.sealed_bundles.of(testimony.id)
    assert copy is not None
    assert copy.carried_at is not None
    acts = [entry.event.act for entry in field.vault.custody.of(testimony.id)]
    assert acts[-3:] == [Act.SEALED_AWAY, Act.EXPORTED, Act.EXPORTED]


def test_it_leaves_to_headquarters_alone(
    field_and_headquarters: tuple[Office, Office], make_office: Callable[..., Office], tmp_path: Path
) -> None:
    field, _ = field_and_headquarters
    partner = field.trusts(make_office("partner", Role.PARTNER))
    sealed, open_one = full_testimony(field, 1), full_testimony(field, 2)
    field.seal(sealed)
    with pytest.raises(NothingToExport):
        field.export(tmp_path, [sealed], [partner])
    result = field.export(tmp_path, [sealed, open_one], [partner])
    assert [kept.reason for kept in result.kept] == [KeptReason.SEALED_AWAY]
    assert len(result.left) == 1


def test_two_bundles_keep_the_sequence_whole(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    sealed, open_one = full_testimony(field, 1), full_testimony(field, 2)
    field.seal(sealed)
    files = [bundle.file_name for bundle in field.export(tmp_path, [sealed, open_one], field.contacts.all()).left]
    assert len(files) == 2
    for file in files:
        received = headquarters.receive(tmp_path / file)
    assert received.missing == ()


def test_nothing_more_goes_into_it(field_and_headquarters: tuple[Office, Office]) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    field.seal(testimony)
    with pytest.raises(MediaSealedAway):
        attach(field, testimony, "late.jpg", b"late")
    with pytest.raises(MediaSealedAway):
        record(field, testimony)
    with pytest.raises(AlreadySealed):
        field.seal(testimony)


def test_without_headquarters_nothing_is_sealed(make_office: Callable[..., Office]) -> None:
    field = make_office("field")
    field.trusts(make_office("partner", Role.PARTNER))
    testimony = full_testimony(field)
    with pytest.raises(NoHeadquarters):
        field.seal(testimony)
    revoked = field.trusts(make_office("old", Role.HEADQUARTERS))
    field.contacts.revoke(revoked.card.station, 0)
    with pytest.raises(NoHeadquarters):
        field.seal(testimony)
    assert field.vault.search.find("blue gate")


def test_what_cannot_leave_whole_is_not_forgotten(field_and_headquarters: tuple[Office, Office]) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    part_id = field.vault.recordings.begin(testimony.id, AudioFormat(), "file")
    with pytest.raises(NotSealable) as running:
        field.seal(testimony)
    assert running.value.facts["reason"] == "recording_running"
    field.vault.recordings.stop(part_id)
    with pytest.raises(NotSealable):
        field.seal(testimony)
    assert field.vault.search.find("blue gate")
    assert field.vault.sealed_bundles.remove_unnamed() == 0


def test_what_came_from_others_is_not_sealed(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    (left,) = field.export(tmp_path, [testimony], field.contacts.all()).left
    headquarters.receive(tmp_path / left.file_name)
    with pytest.raises(NotOurs):
        headquarters.seal(testimony)


def test_a_changed_bundle_is_found_and_does_not_leave(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    bundle = field.seal(testimony)
    path = field.vault.sealed_bundles.folder / bundle.file_name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    (finding,) = field.vault.check(no_progress, CancelToken())
    assert (finding.kind, finding.subject) == (FindingKind.SEALED_BUNDLE, bundle.file_name)
    with pytest.raises(BundleLost):
        field.export(tmp_path, [testimony], field.contacts.all())
    path.unlink()
    with pytest.raises(BundleLost):
        field.export(tmp_path, [testimony], field.contacts.all())
    assert list(tmp_path.glob("*.age")) == []


def test_a_backup_holds_the_sealed_bundles(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    field.seal(testimony)
    field.vault.back_up(tmp_path / "copy", no_progress, CancelToken())
    with reopen(tmp_path / "copy") as copy:
        assert copy.check(no_progress, CancelToken()) == []
        assert Office(copy).export(tmp_path, [testimony], Office(copy).contacts.all()).left


def test_what_is_added_while_it_is_sealed_is_not_forgotten(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    """A large file was dropped onto it before, and is in the vault only when most of the bundle is written."""
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    late: list[str] = []

    def progress(step: Step) -> None:
        if step.stage == "sealing" and not late:
            late.append(attach(field, testimony, "late.mp4", b"late", "video/mp4"))

    with pytest.raises(SealError) as refused:
        seal_to_headquarters(field.seal_rooms, testimony.id, progress, CancelToken())
    assert refused.value.code == "seal.failed"
    is_whole(field, testimony)
    assert field.sent.all() == [], "its number is free again"
    field.seal(testimony)
    (left,) = field.export(tmp_path, [testimony], field.contacts.all()).left
    headquarters.receive(tmp_path / left.file_name)
    assert [part.name for part in headquarters.vault.testimonies.parts(testimony.id)][2:] == ["late.mp4"]


@pytest.mark.parametrize("what", ["attachment", "recording", "sheet", "answer"])
def test_what_is_added_when_the_bundle_is_there_already_is_not_forgotten(
    field_and_headquarters: tuple[Office, Office], what: str
) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    rooms = field.seal_rooms

    def add() -> None:
        if what == "attachment":
            attach(field, testimony, "late.mp4", b"late", "video/mp4")
        elif what == "recording":
            field.vault.recordings.begin(testimony.id, AudioFormat(), "file")
        elif what == "sheet":
            field.vault.interviews.save(testimony.id, InterviewSheet(risk_in_their_words="they know my village"))
        else:
            say(field, testimony, Answer.WITHDRAW, SHARE)

    with pytest.raises(SealError):
        seal_to_headquarters(
            replace(rooms, outbox=LateOutbox(rooms.outbox, add)), testimony.id, no_progress, CancelToken()
        )
    is_whole(field, testimony)
    assert field.sent.all() == []
    if what == "recording":
        (_, live) = field.vault.recordings.of(testimony.id)
        field.vault.recordings.stop(live.part_id)
        field.vault.recordings.seal(live.part_id, no_progress, CancelToken())
    field.seal(testimony)


def test_a_transcription_that_works_meanwhile_keeps_nobody_from_sealing(
    field_and_headquarters: tuple[Office, Office],
) -> None:
    """It may take hours, and sealing may have to be quick."""
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    (facts,) = field.vault.recordings.of(testimony.id)
    run_ids = iter(("x" * 26, "y" * 26, "z" * 26))

    def progress(_step: Step) -> None:
        for run_id in run_ids:
            transcribe(field, facts.part_id, "more", run_id=run_id)
            field.vault.testimonies.touch(testimony.id)
            return

    seal_to_headquarters(field.seal_rooms, testimony.id, progress, CancelToken())
    assert field.vault.sealed_bundles.of(testimony.id) is not None


def is_whole(office: Office, testimony: Testimony) -> None:
    assert office.vault.sealed_bundles.of(testimony.id) is None
    assert list(office.vault.sealed_bundles.folder.iterdir()) == []
    for part in office.vault.testimonies.parts(testimony.id):
        if part.media_name is not None:
            with office.vault.sealed_parts.open(part) as stream:
                assert hashlib.sha512(stream.read()).digest() == part.sha512
    assert office.vault.search.find("blue gate")


def test_a_file_that_is_sealed_into_the_vault_meanwhile_is_not_taken_in(
    field_and_headquarters: tuple[Office, Office],
) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    source = io.BytesIO(b"a large video")

    class Slow(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            if field.vault.sealed_bundles.of(testimony.id) is None:
                field.seal(testimony)
            return source.read(size)

    with pytest.raises(MediaSealedAway):
        field.vault.attachments.add(
            testimony.id,
            "late.mp4",
            "video/mp4",
            Slow(),
            13,
            no_progress,
            CancelToken(),  # type: ignore[arg-type]
        )
    assert len(field.vault.testimonies.parts(testimony.id)) == 2
    assert field.vault.context.media.names() == set()
