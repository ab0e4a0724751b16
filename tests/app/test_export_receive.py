"""Bundles between real vaults: what leaves arrives, whole and once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome, Kept, KeptReason
from app.domain.check import CheckId, CheckStatus
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.testimony import Origin
from app.errors.bundle import (
    BundleNotForUs,
)
from storage.bundle.padding import padded_size
from storage.crypto.payload import sealed_size
from tests.offices import Office, Pair, attach, full_testimony, plain, record, send, transcribe


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
