"""Receipts between real vaults: given for what lies there whole, believed from headquarters alone, kept once."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bundle import Received, SealedBundle
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.receipt import ReceiptGiven, ReceiptTaken, Unconfirmed, UnconfirmedReason
from app.domain.testimony import Testimony
from app.errors.base import Cancelled
from app.errors.bundle import ReadBackFailed
from app.errors.people import ContactRevoked, ContactUnknown
from app.errors.receipt import (
    BundleNotReceived,
    NotAReceipt,
    NotHeadquarters,
    NothingToConfirm,
    ReceiptError,
    ReceiptNotForUs,
    ReceiptOfOtherBundle,
    ReceiptSignerOther,
    ReceiptSignerRevoked,
    ReceiptSignerUnknown,
    TooFewCopies,
)
from app.jobs import CancelToken, no_progress
from app.usecases.receipt import bundles_without_receipt, give_receipt, received_bundle, take_receipt
from storage.bundle.outbox import FolderOutbox
from tests.offices import Office, Pair, attach, full_testimony
from tests.sealed_files import sealed_file


def carry(field: Office, headquarters: Office, stick: Path, *testimonies: Testimony) -> Received:
    """One bundle from the field to headquarters alone."""
    to = [contact for contact in field.contacts.all() if contact.card.station == headquarters.station.id]
    (left,) = field.export(stick, testimonies, to).left
    return headquarters.receive(stick / left.file_name)


def give(headquarters: Office, received: Received, stick: Path, copies: int = 2) -> ReceiptGiven:
    rooms = headquarters.receipt_rooms
    bundle = received_bundle(rooms, received.facts.bundle_id)
    return give_receipt(rooms, bundle, copies, FolderOutbox(stick), no_progress, CancelToken())


def take(field: Office, stick: Path, given: ReceiptGiven) -> ReceiptTaken:
    return take_receipt(field.receipt_rooms, sealed_file(stick / given.file_name))


def acts(office: Office, testimony: Testimony) -> list[Act]:
    return [entry.event.act for entry in office.vault.custody.of(testimony.id)]


def test_a_receipt_confirms_exactly_the_revision_that_it_lists(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    received = carry(field, headquarters, stick, testimony)
    given = give(headquarters, received, stick, copies=3)
    taken = take(field, stick, given)
    assert (taken.again, taken.signer_name, taken.receipt) == (False, "Office headquarters", given.receipt)
    assert taken.receipt.items == received.facts.items
    (confirmed,) = field.receipt_rooms.taken.confirmations(testimony.id)
    assert (confirmed.revision, confirmed.copies) == (testimony.revision, 3)
    assert confirmed.signer == headquarters.station.id
    assert acts(headquarters, testimony)[-1] is Act.RECEIPT_GIVEN
    assert acts(field, testimony)[-1] is Act.RECEIPT_TAKEN
    attach(field, testimony, "later.txt", b"more", "text/plain")
    assert field.vault.testimonies.get(testimony.id).revision > confirmed.revision


def test_the_same_receipt_counts_once(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    received = carry(field, headquarters, stick, testimony)
    first, second = give(headquarters, received, stick), give(headquarters, received, stick)
    assert first.file_name != second.file_name
    assert take(field, stick, first).again is False
    rows = field.rows()
    assert take(field, stick, first).again is True
    assert take(field, stick, second).again is True
    assert field.rows() == rows
    assert acts(headquarters, testimony).count(Act.RECEIPT_GIVEN) == 1
    assert take(field, stick, give(headquarters, received, stick, copies=5)).again is False


def test_from_outside_a_receipt_is_a_small_bundle(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    given = give(headquarters, received, stick)
    content = (stick / given.file_name).read_bytes()
    assert content.count(b"\n-> mlkem768x25519 ") == 4
    assert len(content) == given.byte_count
    for word in (b"receipt", field.station.id.encode(), headquarters.station.id.encode()):
        assert word not in content
    reader = field.receipt_rooms.reader
    assert reader.is_receipt(sealed_file(stick / given.file_name))
    for name in {path.name for path in stick.iterdir()} - {given.file_name}:
        assert not reader.is_receipt(sealed_file(stick / name))
        assert not headquarters.receipt_rooms.reader.is_receipt(sealed_file(stick / name))
    assert not headquarters.receipt_rooms.reader.is_receipt(sealed_file(stick / given.file_name))


def test_bundles_that_wait_for_a_receipt(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    first = carry(field, headquarters, stick, full_testimony(field))
    second = carry(field, headquarters, stick, full_testimony(field, seed=2))
    rooms = headquarters.receipt_rooms
    assert [one.sequence for one in bundles_without_receipt(rooms)] == [2, 1]
    give(headquarters, second, stick)
    assert [one.bundle_id for one in bundles_without_receipt(rooms)] == [first.facts.bundle_id]
    for text in ("", "abc", "zzzz" * 6):
        with pytest.raises(BundleNotReceived):
            received_bundle(rooms, text)


def test_only_what_lies_here_as_it_came_is_confirmed(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    whole, changed, damaged, away = (full_testimony(field, seed=seed) for seed in range(1, 5))
    received = carry(field, headquarters, stick, whole, changed, damaged, away)
    attach(field, changed, "later.txt", b"more", "text/plain")
    carry(field, headquarters, stick, field.vault.testimonies.get(changed.id))
    media = headquarters.vault.context.folder / "media"
    file = media / str(headquarters.vault.testimonies.parts(damaged.id)[1].media_name)
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    connection = headquarters.vault.context.connection
    connection.execute("DELETE FROM testimony_seed WHERE testimony_id = ?", (away.id,))
    given = give(headquarters, received, stick)
    assert [item.testimony_id for item in given.receipt.items] == [whole.id]
    assert set(given.unconfirmed) == {
        Unconfirmed(changed.id, UnconfirmedReason.OTHER_REVISION),
        Unconfirmed(damaged.id, UnconfirmedReason.DAMAGED),
        Unconfirmed(away.id, UnconfirmedReason.SEALED_AWAY),
    }
    take(field, stick, given)
    assert field.receipt_rooms.taken.confirmations(whole.id)
    assert not field.receipt_rooms.taken.confirmations(damaged.id)


def test_a_testimony_of_another_station_is_not_confirmed_for_this_one(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    """What was not taken over from a station is not there as that station knows it."""
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    carry(field, headquarters, stick, testimony)
    partner = make_office("partner")
    field.trusts(partner)
    partner.trusts(field)
    partner.trusts(headquarters)
    headquarters.trusts(partner)
    carry(field, partner, stick, testimony)
    received = carry(partner, headquarters, stick, testimony)
    with pytest.raises(NothingToConfirm):
        give(headquarters, received, stick)


def test_refusals_of_the_giving_side(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    before = sorted(stick.iterdir())
    for copies in (-1, 0, 1, 1001):
        with pytest.raises(TooFewCopies):
            give(headquarters, received, stick, copies)
    headquarters.named("Office headquarters", Role.PARTNER)
    with pytest.raises(NotHeadquarters):
        give(headquarters, received, stick)
    headquarters.named("Office headquarters", Role.HEADQUARTERS)
    headquarters.contacts.revoke(field.station.id, 5)
    with pytest.raises(ContactRevoked):
        give(headquarters, received, stick)
    headquarters.vault.context.connection.execute("DELETE FROM contact")
    with pytest.raises(ContactUnknown):
        give(headquarters, received, stick)
    assert sorted(stick.iterdir()) == before
    assert headquarters.receipt_rooms.given.given() == frozenset()


def test_a_receipt_that_was_stopped_or_reads_back_wrongly_was_never_given(
    field_and_headquarters: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.bundle.outbox import OutgoingBundle

    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    before, cancel = sorted(stick.iterdir()), CancelToken()
    cancel.cancel()
    rooms = headquarters.receipt_rooms
    with pytest.raises(Cancelled):
        give_receipt(rooms, rooms.given.bundles()[0], 2, FolderOutbox(stick), no_progress, cancel)
    with monkeypatch.context() as patch:
        patch.setattr(OutgoingBundle, "reopen", lambda outgoing: io.BytesIO(b"what a failing stick gives back"))
        with pytest.raises(ReadBackFailed):
            give(headquarters, received, stick)
    assert sorted(stick.iterdir()) == before
    assert rooms.given.given() == frozenset()


def test_who_signs_has_to_be_headquarters_that_are_trusted(
    make_office: Callable[..., Office], field_and_headquarters: Pair, stick: Path
) -> None:
    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    given = give(headquarters, received, stick)
    stranger = make_office("stranger")
    with pytest.raises(ReceiptNotForUs):
        take(stranger, stick, given)
    connection = field.vault.context.connection
    with connection.transaction():
        connection.execute("UPDATE contact SET role = 'partner'")
    with pytest.raises(ReceiptSignerOther):
        take(field, stick, given)
    connection.execute("UPDATE contact SET role = 'headquarters'")
    connection.execute("UPDATE contact SET recipient = recipient || 'x'")
    with pytest.raises(ReceiptSignerOther):
        take(field, stick, given)
    connection.execute("DELETE FROM contact")
    with pytest.raises(ReceiptSignerUnknown):
        take(field, stick, given)
    field.trusts(headquarters)
    field.contacts.revoke(headquarters.station.id, 9)
    with pytest.raises(ReceiptSignerRevoked):
        take(field, stick, given)
    assert field.rows()["receipt_taken"] == 0


def test_a_receipt_speaks_of_what_left_here(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    given = give(headquarters, carry(field, headquarters, stick, full_testimony(field)), stick)
    connection = field.vault.context.connection
    connection.execute("UPDATE bundle_sent_item SET revision = revision + 1")
    with pytest.raises(ReceiptOfOtherBundle, match="testimonies"):
        take(field, stick, given)
    connection.execute("UPDATE bundle_sent SET bundle_id = 'other'")
    with pytest.raises(ReceiptOfOtherBundle, match="number"):
        take(field, stick, given)
    connection.execute("UPDATE bundle_sent SET manifest_sha512 = zeroblob(64)")
    with pytest.raises(ReceiptOfOtherBundle, match="unknown"):
        take(field, stick, given)


def test_no_changed_byte_of_a_receipt_is_believed(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    whole = (stick / give(headquarters, received, stick).file_name).read_bytes()
    rows = field.rows()
    for at in range(0, len(whole), len(whole) // 60):
        changed = bytearray(whole)
        changed[at] ^= 1
        for one in (bytes(changed), whole[:at], whole + whole[: at + 1]):
            with pytest.raises(ReceiptError):
                take_receipt(field.receipt_rooms, _given(one))
    for one in (b"", b"not a receipt", bytes(17 << 20)):
        with pytest.raises(NotAReceipt):
            take_receipt(field.receipt_rooms, _given(one))
    assert field.rows() == rows
    assert take_receipt(field.receipt_rooms, _given(whole)).again is False


def _given(content: bytes) -> SealedBundle:
    return SealedBundle("given.age", lambda: io.BytesIO(content))


def test_a_bundle_is_no_receipt(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    (left,) = field.export(stick, [full_testimony(field)], list(field.contacts.all())).left
    with pytest.raises(NotAReceipt):
        take_receipt(headquarters.receipt_rooms, sealed_file(stick / left.file_name))


def test_bundles_that_came_before_there_were_receipts_can_be_confirmed(
    field_and_headquarters: Pair, stick: Path
) -> None:
    """The migration fills in what each bundle brought."""
    from importlib.resources import files

    field, headquarters = field_and_headquarters
    received = carry(field, headquarters, stick, full_testimony(field))
    connection = headquarters.vault.context.connection
    script = files("storage.vault").joinpath("migrations/0006_receipts.sql").read_text()
    fill = next(line for line in script.splitlines() if line.startswith("INSERT INTO bundle_received_item"))
    connection.execute("DELETE FROM bundle_received_item")
    connection.execute(fill)  # type: ignore[arg-type]
    assert give(headquarters, received, stick).receipt.items == received.facts.items
