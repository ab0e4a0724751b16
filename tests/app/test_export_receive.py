"""Bundles between real vaults: what leaves arrives, whole, once, and only from those who are trusted."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.bundle import ExportResult, ItemOutcome, Kept, KeptReason, Shipment
from app.domain.check import CheckId, CheckStatus
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.testimony import Origin, Testimony
from app.errors.base import Cancelled
from app.errors.bundle import (
    BundleChainBroken,
    BundleForwarded,
    BundleNotForUs,
    BundleSequenceReused,
    BundleStationRevoked,
    BundleStationUnknown,
    NoRecipient,
    NothingToExport,
    ReadBackFailed,
)
from app.errors.people import ContactRevoked
from app.errors.storage import FileMissing, FolderNotWritable
from app.errors.vault import TestimonyUnknown
from app.jobs import CancelToken, Step, no_progress
from app.usecases.export import export
from app.usecases.receive import receive
from storage.bundle.outbox import FolderOutbox
from storage.bundle.padding import padded_size
from storage.crypto.age import encrypt
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.payload import sealed_size
from tests.offices import Office, attach, full_testimony, record, transcribe
from tests.sealed_files import sealed_file
from tests.vault_fixtures import consenting, reopen

Pair = tuple[Office, Office]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def send(field: Office, stick: Path, *testimonies: Testimony) -> Path:
    (left,) = field.export(stick, testimonies, list(field.contacts.all())).left
    return stick / left.file_name


def plain(office: Office, testimony_id: str) -> dict[str, bytes]:
    parts = office.vault.testimonies.parts(testimony_id)
    return {part.id: office.vault.sealed_parts.open(part).read() for part in parts}


def test_a_testimony_arrives_as_it_left(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    there = full_testimony(field)
    received = headquarters.receive(send(field, stick, there))
    assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
    assert (received.missing, received.again) == ((), False)
    assert [check.id for check in received.checks] == list(CheckId)
    assert all(check.status is CheckStatus.PASSED for check in received.checks)
    here = headquarters.vault.testimonies.get(there.id)
    assert here == replace(there, origin=Origin.RECEIVED)
    assert plain(headquarters, there.id) == plain(field, there.id)
    sent_parts, parts = field.vault.testimonies.parts(there.id), headquarters.vault.testimonies.parts(there.id)
    assert [replace(part, media_name=None) for part in parts] == [replace(part, media_name=None) for part in sent_parts]
    assert [part.name for part in parts][1] == "ផ្លូវ photo.JPG"


def test_the_recording_its_marks_and_its_transcript_arrive(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    headquarters.receive(send(field, stick, testimony))
    part_id = field.vault.testimonies.parts(testimony.id)[0].id
    assert headquarters.vault.recordings.facts(part_id) == field.vault.recordings.facts(part_id)
    run = headquarters.vault.transcripts.current(part_id)
    assert run is not None
    assert run == field.vault.transcripts.current(part_id)
    assert headquarters.vault.transcripts.windows(run.id) == field.vault.transcripts.windows(run.id)
    assert [hit.testimony_id for hit in headquarters.vault.search.find("blue gate")] == [testimony.id]
    blocks = headquarters.vault.recordings.read_pcm(part_id, 16_000)
    assert sum(block.frames for block in blocks) == 24_000


def test_custody_goes_on_at_headquarters(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    headquarters.receive(send(field, stick, testimony))
    foreign = headquarters.received_custody.of(testimony.id)
    assert list(foreign) == list(field.vault.custody.of(testimony.id))[:-1]
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.EXPORTED
    (own,) = headquarters.vault.custody.of(testimony.id)
    assert own.event.act is Act.RECEIVED
    assert own.event.facts["station"] == field.station.id
    headquarters.vault.custody.verify()
    field.vault.custody.verify()


def test_the_copy_of_the_key_header_arrives(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    headquarters.receive(send(field, stick, full_testimony(field)))
    sealed = headquarters.key_headers.of(field.station.id)
    assert sealed is not None
    from io import BytesIO

    from storage.crypto.age import AgeReader

    assert AgeReader(BytesIO(sealed), [headquarters.station.identity]).read() == field.vault.key_header_bytes()


def test_a_partner_gets_no_key_header_to_guess_at(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    from io import BytesIO

    from app.errors.age import AgeNoMatch
    from storage.crypto.age import AgeReader

    field, _ = field_and_headquarters
    partner = make_office("partner", Role.PARTNER)
    contact = field.trusts(partner)
    partner.trusts(field)
    (left,) = field.export(stick, [full_testimony(field)], [contact]).left
    partner.receive(stick / left.file_name)
    sealed = partner.key_headers.of(field.station.id)
    assert sealed is not None
    with pytest.raises(AgeNoMatch):
        AgeReader(BytesIO(sealed), [partner.station.identity])


def test_the_file_tells_nothing(field_and_headquarters: Pair, stick: Path) -> None:
    field, _ = field_and_headquarters
    (left,) = field.export(stick, [full_testimony(field)], list(field.contacts.all())).left
    (file,) = stick.iterdir()
    assert file.name == left.file_name
    assert len(file.stem) == 26
    assert file.stat().st_mtime == 315_576_000
    payload_bytes = file.stat().st_size - file.read_bytes().index(b"\n--- ") - 49 - 16
    sizes = {padded_size(size) for size in range(16_384, payload_bytes, 512)}
    assert payload_bytes in {sealed_size(size) for size in sizes}
    for secret in (field.station.id, left.facts.bundle_id, "Office"):
        assert secret.encode() not in file.read_bytes()


def test_two_sizes_in_one_bucket_look_alike(field_and_headquarters: Pair, stick: Path) -> None:
    field, _ = field_and_headquarters
    sizes = set()
    for size in (220_000, 260_000):
        testimony = field.vault.testimonies.create(("en",))
        attach(field, testimony, "a.bin", bytes(size), "application/octet-stream")
        sizes.add(send(field, stick, testimony).stat().st_size)
    assert len(sizes) == 1


def test_the_station_cannot_open_what_it_handed_on(field_and_headquarters: Pair, stick: Path) -> None:
    field, _ = field_and_headquarters
    file = send(field, stick, full_testimony(field))
    with pytest.raises(BundleNotForUs):
        field.receive(file)


def test_receiving_twice_changes_nothing(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick, full_testimony(field))
    headquarters.receive(file)
    rows, files = headquarters.rows(), headquarters.files()
    again = headquarters.receive(file)
    assert again.again
    assert [item.outcome for item in again.items] == [ItemOutcome.UNCHANGED]
    assert (headquarters.rows(), headquarters.files()) == (rows, files)


def test_a_second_export_of_the_same_revision_is_the_same_item(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    first, second = send(field, stick, testimony), send(field, stick, testimony)
    one, two = headquarters.receive(first), headquarters.receive(second)
    assert one.facts.items == two.facts.items
    assert one.facts.manifest_sha512 != two.facts.manifest_sha512
    assert [item.outcome for item in two.items] == [ItemOutcome.UNCHANGED]
    assert not two.again
    assert two.facts.place.previous == one.facts.manifest_sha512
    acts = [entry.event.act for entry in headquarters.received_custody.of(testimony.id)]
    assert acts.count(Act.EXPORTED) == 1


def test_a_newer_revision_brings_what_is_new(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    first = send(field, stick, testimony)
    attach(field, testimony, "map.png", b"a map", "image/png")
    part_id = field.vault.testimonies.parts(testimony.id)[0].id
    transcribe(field, part_id, "the bus stopped at the green gate", run_id="n" * 26)
    field.vault.testimonies.touch(testimony.id)
    second = send(field, stick, testimony)
    headquarters.receive(first)
    media_before = headquarters.files()
    updated = headquarters.receive(second)
    assert [item.outcome for item in updated.items] == [ItemOutcome.UPDATED]
    assert plain(headquarters, testimony.id) == plain(field, testimony.id)
    revision = field.vault.testimonies.get(testimony.id).revision
    assert headquarters.vault.testimonies.get(testimony.id).revision == revision
    assert len(headquarters.files() - media_before) == 1
    assert headquarters.vault.search.find("green gate")
    assert not headquarters.vault.search.find("blue gate")
    older = headquarters.receive(first)
    assert [item.outcome for item in older.items] == [ItemOutcome.OLDER]
    assert len(headquarters.vault.testimonies.parts(testimony.id)) == 3


def test_an_older_revision_that_comes_late_replaces_nothing(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    first = send(field, stick, testimony)
    attach(field, testimony, "map.png", b"a map", "image/png")
    second = send(field, stick, testimony)
    received = headquarters.receive(second)
    assert received.missing == (1,)
    assert [item.outcome for item in headquarters.receive(first).items] == [ItemOutcome.OLDER]
    assert len(headquarters.vault.testimonies.parts(testimony.id)) == 3
    assert headquarters.receive(second).missing == ()


def test_what_was_added_at_headquarters_stays(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    headquarters.receive(send(field, stick, testimony))
    attach(headquarters, testimony, "note.txt", b"a note of headquarters", "text/plain")
    attach(field, testimony, "map.png", b"a map", "image/png")
    updated = headquarters.receive(send(field, stick, testimony))
    assert [item.outcome for item in updated.items] == [ItemOutcome.UPDATED]
    names = {part.name for part in headquarters.vault.testimonies.parts(testimony.id)}
    assert {"note.txt", "map.png"} <= names


def test_a_missing_bundle_is_shown(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    files = [send(field, stick, testimony) for _ in range(4)]
    assert headquarters.receive(files[3]).missing == (1, 2, 3)
    assert headquarters.receive(files[1]).missing == (1, 3)
    assert headquarters.receive(files[0]).missing == (3,)
    assert headquarters.receive(files[2]).missing == ()


def test_a_number_that_the_station_never_finished_is_not_missed(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    cards = [contact.card for contact in field.contacts.all()]
    draft = field.writer.draft(Shipment((), tuple(field.contacts.all())), cards, field.sent.next_place())
    field.sent.begin(draft.facts, "never.age")
    received = headquarters.receive(send(field, stick, testimony))
    assert received.facts.place.sequence == 2
    assert received.facts.place.unfinished == (1,)
    assert received.missing == ()


def test_a_station_that_was_put_back_is_noticed(
    field_and_headquarters: Pair, stick: Path, tmp_path: Path, make_office: Callable[..., Office]
) -> None:
    """A copy of a vault exports too: one number, two contents."""
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    folder = field.vault.context.folder
    headquarters.receive(send(field, stick, testimony))
    field.vault.close()
    shutil.copytree(folder, tmp_path / "copy")
    with reopen(folder) as vault:
        office = Office(vault)
        headquarters.receive(send(office, stick, testimony))
        third = send(office, stick, testimony)
    with reopen(tmp_path / "copy") as copy:
        office = Office(copy)
        second_again = send(office, stick, testimony)
        third_again = send(office, stick, testimony)
    with pytest.raises(BundleSequenceReused):
        headquarters.receive(second_again)
    with pytest.raises(BundleChainBroken):
        headquarters.receive(third_again)
    headquarters.receive(third)


def test_a_stranger_is_refused_until_trusted(make_office: Callable[..., Office], stick: Path) -> None:
    field, headquarters = make_office("field"), make_office("headquarters", Role.HEADQUARTERS)
    field.trusts(headquarters)
    file = send(field, stick, full_testimony(field))
    with pytest.raises(BundleStationUnknown) as refused:
        headquarters.receive(file)
    assert [check.id for check in refused.value.checks if check.status is CheckStatus.FAILED] == [CheckId.STATION]
    assert headquarters.vault.testimonies.all() == []
    headquarters.trusts(field)
    headquarters.receive(file)


def test_a_revoked_station_keeps_its_earlier_bundles(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    first, second = send(field, stick, testimony), send(field, stick, testimony)
    headquarters.contacts.revoke(field.station.id, 1)
    with pytest.raises(BundleStationRevoked):
        headquarters.receive(second)
    headquarters.receive(first)
    with pytest.raises(ContactRevoked):
        headquarters.export(stick, [testimony], list(headquarters.contacts.all()))


def test_a_bundle_sealed_again_for_somebody_else_is_refused(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    """A recipient opens a bundle and seals the very archive to another office that trusts the station."""
    import io

    from storage.crypto.age import AgeReader

    field, headquarters = field_and_headquarters
    partner = make_office("partner", Role.PARTNER)
    partner.trusts(field)
    whole = send(field, stick, full_testimony(field)).read_bytes()
    archive = AgeReader(io.BytesIO(whole), [headquarters.station.identity]).read()
    sink = io.BytesIO()
    with encrypt(pad_recipients([partner.station.identity.recipient]), sink) as age:
        age.write(archive)
    with pytest.raises(BundleForwarded):
        partner.receive_bytes(sink.getvalue())


def test_headquarters_pass_on_under_their_own_name(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    field, headquarters = field_and_headquarters
    partner = make_office("partner", Role.PARTNER)
    partner.trusts(headquarters)
    testimony = full_testimony(field)
    headquarters.receive(send(field, stick, testimony))
    contact = headquarters.trusts(partner)
    (left,) = headquarters.export(stick, [testimony], [contact]).left
    received = partner.receive(stick / left.file_name)
    assert received.facts.station == headquarters.station.id
    assert partner.vault.testimonies.get(testimony.id).recorded_by == field.station.id
    stations = {entry.station for entry in partner.received_custody.of(testimony.id)}
    assert stations == {field.station.id, headquarters.station.id}
    assert plain(partner, testimony.id) == plain(field, testimony.id)


def test_only_the_station_that_brought_a_testimony_brings_more_of_it(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    headquarters.receive(send(field, stick, testimony))
    attach(headquarters, testimony, "note.txt", b"another account", "text/plain")
    field.trusts(headquarters)
    contact = headquarters.contacts.all()[0]
    (left,) = headquarters.export(stick, [testimony], [contact]).left
    back = field.receive(stick / left.file_name)
    assert [item.outcome for item in back.items] == [ItemOutcome.NOT_THEIRS]
    assert len(field.vault.testimonies.parts(testimony.id)) == 2


def test_what_cannot_leave_stays_and_the_rest_leaves(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    good = full_testimony(field)
    empty = field.vault.testimonies.create(("en",))
    running = consenting(field.vault, ("en",))
    field.vault.recordings.begin(running.id, AudioFormat(), "file")
    waiting = consenting(field.vault, ("en",))
    field.vault.recordings.stop(field.vault.recordings.begin(waiting.id, AudioFormat(), "file"))
    damaged = full_testimony(field, seed=2)
    media = field.vault.context.folder / "media"
    file = media / str(field.vault.testimonies.parts(damaged.id)[1].media_name)
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    away = full_testimony(field, seed=3)
    field.vault.context.connection.execute("DELETE FROM testimony_seed WHERE testimony_id = ?", (away.id,))
    unfit = field.vault.testimonies.create(("en",))
    attach(field, unfit, "x" * 2000, b"a name that nobody can have typed")
    everything = [good, empty, running, waiting, damaged, away, unfit]
    result: ExportResult = field.export(stick, everything, list(field.contacts.all()))
    assert set(result.kept) == {
        Kept(empty.id, KeptReason.EMPTY),
        Kept(running.id, KeptReason.RECORDING_RUNNING),
        Kept(waiting.id, KeptReason.NOT_SEALED_YET),
        Kept(damaged.id, KeptReason.DAMAGED),
        Kept(away.id, KeptReason.SEALED_AWAY),
        Kept(unfit.id, KeptReason.UNFIT),
    }
    received = headquarters.receive(stick / result.left[0].file_name)
    assert [item.testimony_id for item in received.items] == [good.id]
    with pytest.raises(NothingToExport):
        field.export(stick, [empty], list(field.contacts.all()))


def test_more_than_fits_goes_into_several_bundles(
    field_and_headquarters: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.bundle import draft

    field, headquarters = field_and_headquarters
    monkeypatch.setattr(draft, "ARCHIVE_LIMIT_BYTES", 7 << 17)
    monkeypatch.setattr(draft, "_STATION_FILES_BYTES", 0)
    testimonies = [field.vault.testimonies.create(("en",)) for _ in range(3)]
    for testimony in testimonies:
        attach(field, testimony, "a.bin", os.urandom(400_000), "application/octet-stream")
    huge = field.vault.testimonies.create(("en",))
    attach(field, huge, "a.bin", os.urandom(1_000_000), "application/octet-stream")
    result = field.export(stick, [*testimonies, huge], list(field.contacts.all()))
    assert [len(left.facts.items) for left in result.left] == [2, 1]
    assert result.kept == (Kept(huge.id, KeptReason.TOO_LARGE),)
    for left in result.left:
        headquarters.receive(stick / left.file_name)
    assert len(headquarters.vault.testimonies.all()) == 3


def test_refusals_before_anything_is_written(field_and_headquarters: Pair, stick: Path) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    with pytest.raises(NoRecipient):
        field.export(stick, [testimony], [])
    with pytest.raises(TestimonyUnknown):
        export(
            field.export_rooms, ["q" * 26], list(field.contacts.all()), FolderOutbox(stick), no_progress, CancelToken()
        )
    with pytest.raises(FileMissing):
        field.export(stick / "gone", [testimony], list(field.contacts.all()))
    assert list(stick.iterdir()) == []
    assert field.sent.all() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_stick_is_told(field_and_headquarters: Pair, stick: Path) -> None:
    field, _ = field_and_headquarters
    stick.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        field.export(stick, [full_testimony(field)], list(field.contacts.all()))


def test_a_stick_that_reads_back_wrongly_keeps_nothing(
    field_and_headquarters: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The medium changes a byte between writing and reading."""
    from storage.bundle.outbox import OutgoingBundle

    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    honest = OutgoingBundle.reopen

    def failing(outgoing: OutgoingBundle) -> object:
        stream = honest(outgoing)
        stream.seek(-5, os.SEEK_END)
        byte = stream.read(1)
        stream.seek(-5, os.SEEK_END)
        stream.write(bytes([byte[0] ^ 1]))
        return honest(outgoing)

    with monkeypatch.context() as patch:
        patch.setattr(OutgoingBundle, "reopen", failing)
        with pytest.raises(ReadBackFailed):
            send(field, stick, testimony)
    assert list(stick.iterdir()) == []
    received = headquarters.receive(send(field, stick, testimony))
    assert (received.facts.place.sequence, received.facts.place.unfinished) == (1, ())


def test_an_export_can_be_cancelled_at_any_step(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    contacts = list(field.contacts.all())
    for stop_at in range(1, 100):
        cancel, seen = CancelToken(), []

        def step(report: Step, cancel: CancelToken = cancel, seen: list[Step] = seen, stop_at: int = stop_at) -> None:
            seen.append(report)
            if len(seen) == stop_at:
                cancel.cancel()

        try:
            export(field.export_rooms, [testimony.id], contacts, FolderOutbox(stick), step, cancel)
        except Cancelled:
            assert list(stick.iterdir()) == []
            assert field.sent.all() == []
        else:
            break
    assert stop_at > 5
    assert headquarters.receive(next(stick.iterdir())).facts.place.sequence == 1


def test_an_import_can_be_cancelled_at_any_step(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick, full_testimony(field))
    headquarters.quarantine.clear()
    rows, files = headquarters.rows(), headquarters.files()
    for stop_at in range(1, 1000, 5):
        cancel, seen = CancelToken(), []

        def step(report: Step, cancel: CancelToken = cancel, seen: list[Step] = seen, stop_at: int = stop_at) -> None:
            seen.append(report)
            if len(seen) == stop_at:
                cancel.cancel()

        try:
            receive(headquarters.receive_rooms, sealed_file(file), step, cancel)
        except Cancelled:
            assert (headquarters.rows(), headquarters.files()) == (rows, files)
        else:
            break
    assert stop_at > 10
    assert len(headquarters.vault.testimonies.all()) == 1


def test_an_import_that_is_cancelled_between_two_parts_leaves_neither(
    field_and_headquarters: Pair, stick: Path
) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick, full_testimony(field))
    headquarters.quarantine.clear()
    rows, files, cancel = headquarters.rows(), headquarters.files(), CancelToken()

    def step(report: Step) -> None:
        if report.stage == "adopting":
            cancel.cancel()

    with pytest.raises(Cancelled):
        receive(headquarters.receive_rooms, sealed_file(file), step, cancel)
    assert (headquarters.rows(), headquarters.files()) == (rows, files)


def test_sixteen_recipients_and_no_more(make_office: Callable[..., Office], stick: Path) -> None:
    from app.errors.bundle import TooManyRecipients

    field, headquarters = make_office("field"), make_office("headquarters", Role.HEADQUARTERS)
    contact = field.trusts(headquarters)
    headquarters.trusts(field)
    others = [
        replace(
            contact,
            card=replace(
                contact.card,
                station=f"{'abcdefghijklmnop'[number] * 26}",
                recipient=HybridIdentity.generate().recipient.to_text(),
            ),
        )
        for number in range(16)
    ]
    testimony = full_testimony(field)
    (left,) = field.export(stick, [testimony], [contact, *others[:4]]).left
    assert (stick / left.file_name).read_bytes().count(b"\n-> mlkem768x25519 ") == 8
    (left,) = field.export(stick, [testimony], [contact, *others[:15]]).left
    assert (stick / left.file_name).read_bytes().count(b"\n-> mlkem768x25519 ") == 16
    headquarters.receive(stick / left.file_name)
    with pytest.raises(TooManyRecipients):
        field.export(stick, [testimony], [contact, *others])


def test_a_second_recording_travels_too(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = field.vault.testimonies.create(("en",))
    for number, seed in enumerate((4, 5)):
        part_id = record(field, testimony, seed=seed)
        transcribe(field, part_id, f"recording {number}", run_id="pq"[number] * 26, finished=number == 0)
    headquarters.receive(send(field, stick, testimony))
    assert plain(headquarters, testimony.id) == plain(field, testimony.id)
    assert [facts.seconds for facts in headquarters.vault.recordings.of(testimony.id)] == [1.5, 1.5]
    part_id = headquarters.vault.testimonies.parts(testimony.id)[1].id
    run = headquarters.vault.transcripts.current(part_id)
    assert run is not None
    assert not run.finished


def test_a_document_that_is_too_large_stays_here(
    field_and_headquarters: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.bundle import contents

    field, _ = field_and_headquarters
    testimony, other = field.vault.testimonies.create(("en",)), field.vault.testimonies.create(("en",))
    transcribe(field, record(field, testimony), *["we waited at the gate"] * 100)
    attach(field, other, "a.txt", b"short", "text/plain")
    monkeypatch.setattr(contents, "DOCUMENT_LIMIT_BYTES", 16_000)
    result = field.export(stick, [testimony, other], list(field.contacts.all()))
    assert result.kept == (Kept(testimony.id, KeptReason.UNFIT),)
