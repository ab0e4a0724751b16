"""Exports and imports that cannot be, or that somebody stops: what can leaves, and nothing is half done."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.bundle import ExportResult, Kept, KeptReason
from app.domain.people import Role
from app.errors.base import Cancelled
from app.errors.bundle import (
    NoRecipient,
    NothingToExport,
    ReadBackFailed,
)
from app.errors.storage import FileMissing, FolderNotWritable
from app.errors.vault import TestimonyUnknown
from app.jobs import CancelToken, Step, no_progress
from app.usecases.export import export
from app.usecases.receive import receive
from storage.bundle.outbox import FolderOutbox
from storage.crypto.hybrid import HybridIdentity
from tests.offices import Office, Pair, attach, full_testimony, send
from tests.sealed_files import sealed_file
from tests.vault_fixtures import consenting


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
