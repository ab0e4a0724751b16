"""Who a person is travels to those alone to whom they agreed to be named, and only when somebody opened it for that."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bundle import ExportResult, ItemOutcome
from app.domain.consent import (
    Answer,
    Attribution,
    Circumstance,
    GivenBy,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
)
from app.domain.custody import Act
from app.domain.identity import ContactNumber, ContactWay, Identity, texts_of
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.identity import IdentityClosed
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.identity import IdentityBook
from storage.bundle.outbox import FolderOutbox
from storage.crypto.age import AgeReader
from storage.vault.keychange import change_key
from storage.vault.vault import open_vault
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE, StepClock, cheapest_argon2

BY = ByPassphrase(PASSPHRASE)
OTHER_PASSPHRASE = "eleven patient otters cross downhill"
WHO = Identity(given_name="Zephyrine", own_script="ស្រីមុំ", contacts=(ContactNumber(ContactWay.PHONE, "555 010 4471"),))
LATER = Identity(given_name="Zephyrine", family_name="Quillon")


class Offices:
    """A field office, its headquarters and a partner; one testimony with a name."""

    def __init__(self, make_office: Callable[..., Office], folder: Path) -> None:
        self.folder = folder
        self.field = make_office("field")
        self.headquarters = make_office("headquarters", Role.HEADQUARTERS)
        self.partner = make_office("partner", Role.PARTNER)
        for office in (self.headquarters, self.partner):
            self.field.trusts(office)
            office.trusts(self.field)
        self.testimony = full_testimony(self.field)
        self.name(WHO)

    def contact(self, office: Office) -> Contact:
        return self.field.contacts.resolve(office.station.id)

    def name(self, identity: Identity) -> None:
        opened = self.field.vault.identities.open(BY)
        opened.save(self.testimony.id, identity)
        opened.close()

    def export(self, *offices: Office, named: bool = True, closed: bool = False) -> ExportResult:
        book = IdentityBook(self.field.vault.identities.open(BY), StepClock()) if named else None
        if book is not None and closed:
            book.close()
        try:
            return export(
                self.field.export_rooms,
                [self.testimony.id],
                [self.contact(office) for office in offices],
                FolderOutbox(self.folder),
                no_progress,
                CancelToken(),
                book,
            )
        finally:
            if book is not None:
                book.close()

    def opened(self, office: Office, file_name: str) -> bytes:
        with AgeReader(io.BytesIO((self.folder / file_name).read_bytes()), [office.station.identity]) as reader:
            return reader.read(1 << 28)


def read(office: Office, testimony: Testimony) -> Identity | None:
    opened = office.vault.identities.open(BY)
    try:
        return opened.read(testimony.id)
    finally:
        opened.close()


@pytest.fixture
def offices(make_office: Callable[..., Office], tmp_path: Path) -> Offices:
    (tmp_path / "stick").mkdir()
    return Offices(make_office, tmp_path / "stick")


def only_a_pseudonym_for_the_partner(offices: Offices) -> None:
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    question = Question(Use.PARTNER, RecipientKind.PARTNER)
    terms = Terms(Attribution.PSEUDONYM, Voice.ORIGINAL)
    offices.field.vault.consents.say(offices.testimony.id, [(question, Answer.GRANT, terms)], said)


def test_it_is_in_no_bundle_by_itself(offices: Offices) -> None:
    (left,) = offices.export(offices.headquarters, named=False).left
    assert left.named == ()
    plain = offices.opened(offices.headquarters, left.file_name)
    assert [text for text in texts_of(WHO) if text.encode() in plain] == []
    offices.headquarters.receive(offices.folder / left.file_name)
    assert not offices.headquarters.vault.identities.kept(offices.testimony.id)


def test_it_goes_to_whom_the_person_agreed_to_be_named_and_to_nobody_else(offices: Offices) -> None:
    only_a_pseudonym_for_the_partner(offices)
    left = {one.recipients: one for one in offices.export(offices.headquarters, offices.partner).left}
    assert len(left) == 2
    for office, named in ((offices.headquarters, True), (offices.partner, False)):
        bundle = left[(office.own_card.card().card.name,)]
        assert bundle.named == ((offices.testimony.id,) if named else ())
        plain = offices.opened(office, bundle.file_name)
        found = [text for text in texts_of(WHO) if text.encode() in plain]
        assert found == (texts_of(WHO) if named else [])
        office.receive(offices.folder / bundle.file_name)
        assert read(office, offices.testimony) == (WHO if named else None)


def test_with_a_book_that_was_closed_nothing_leaves(offices: Offices) -> None:
    with pytest.raises(IdentityClosed):
        offices.export(offices.headquarters, closed=True)
    assert list(offices.folder.iterdir()) == []


def test_what_arrives_is_sealed_before_anybody_opens_it(offices: Offices) -> None:
    (left,) = offices.export(offices.headquarters).left
    offices.headquarters.receive(offices.folder / left.file_name)
    vault = offices.headquarters.vault
    assert vault.identities.kept(offices.testimony.id)
    ((sealed,),) = vault.context.connection.execute("SELECT sealed FROM identity_arrived")
    assert all(text.encode() not in sealed for text in texts_of(WHO))
    for seed in (offices.headquarters.station.identity, offices.field.station.identity):
        with pytest.raises(Exception, match="age"), AgeReader(io.BytesIO(sealed), [seed]) as reader:
            reader.read(1)
    acts = [entry.event for entry in vault.custody.of(offices.testimony.id)]
    assert [one.facts for one in acts if one.act is Act.IDENTITY_SAVED] == [{}]
    assert read(offices.headquarters, offices.testimony) == WHO
    assert vault.context.connection.execute("SELECT * FROM identity_arrived") == []
    assert vault.identities.remove(offices.testimony.id)
    assert not vault.identities.kept(offices.testimony.id)


def test_what_comes_later_takes_its_place_but_what_was_written_here_stays(offices: Offices) -> None:
    headquarters = offices.headquarters
    # First without a name: the same testimony with one is no other content.
    (left,) = offices.export(headquarters, named=False).left
    headquarters.receive(offices.folder / left.file_name)
    for who in (WHO, LATER):
        offices.name(who)
        (left,) = offices.export(headquarters).left
        (item,) = headquarters.receive(offices.folder / left.file_name).items
        assert item.outcome in (ItemOutcome.UNCHANGED, ItemOutcome.UPDATED)
        assert read(headquarters, offices.testimony) == who
    own = Identity(note="calls herself the second name here")
    opened = headquarters.vault.identities.open(BY)
    opened.save(offices.testimony.id, own)
    opened.close()
    offices.name(WHO)
    (left,) = offices.export(headquarters).left
    headquarters.receive(offices.folder / left.file_name)
    assert read(headquarters, offices.testimony) == own


def test_what_arrived_survives_a_change_of_key_and_is_bound_to_its_testimony(offices: Offices, tmp_path: Path) -> None:
    (left,) = offices.export(offices.headquarters).left
    offices.headquarters.receive(offices.folder / left.file_name)
    other = offices.headquarters.vault.testimonies.create(("km",)).id
    connection = offices.headquarters.vault.context.connection
    connection.execute("INSERT INTO identity_arrived SELECT ?, sealed FROM identity_arrived", (other,))
    offices.headquarters.vault.close()
    folder = tmp_path / "headquarters"
    assert change_key(folder, BY, OTHER_PASSPHRASE, None, StepClock(), argon2=cheapest_argon2())
    by = ByPassphrase(OTHER_PASSPHRASE)
    with open_vault(folder, by, StepClock()) as vault:
        opened = vault.identities.open(by)
        assert opened.read(offices.testimony.id) == WHO
        assert opened.read(other) is None
        opened.close()
