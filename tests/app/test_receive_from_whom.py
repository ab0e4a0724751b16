"""Whose bundles are taken in, and what is told of those that never came."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome, Shipment
from app.domain.check import CheckId, CheckStatus
from app.domain.people import Role
from app.errors.bundle import (
    BundleChainBroken,
    BundleForwarded,
    BundleSequenceReused,
    BundleStationRevoked,
    BundleStationUnknown,
)
from app.errors.people import ContactRevoked
from storage.crypto.age import encrypt
from storage.crypto.dummies import pad_recipients
from tests.offices import Office, Pair, attach, full_testimony, plain, send
from tests.vault_fixtures import reopen


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
