"""Every way that we could think of to let who a person is leave with an export. None of them works."""

from pathlib import Path

import pytest

from app.domain.bundle import ExportResult
from app.domain.consent import Answer, Attribution, Terms, Voice
from app.domain.identity import Identity
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.identity import IdentityClosed
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.export_names import ChosenNames, NameTo, may_be_named
from app.usecases.identity import IdentityBook
from storage.bundle.outbox import FolderOutbox
from tests.offices import Office
from tests.vault_fixtures import PASSPHRASE, StepClock
from tests.withdrawals import READ, SAID, SHARE, Chain, contact, small_testimony

WHO = Identity(given_name="Zephyrine", family_name="Quillon")


def book(office: Office) -> IdentityBook:
    return IdentityBook(office.vault.identities.open(ByPassphrase(PASSPHRASE)), StepClock())


def named(office: Office, name: str = "a.txt") -> Testimony:
    testimony = small_testimony(office, name)
    with book(office) as opened:
        opened.save(testimony.id, WHO)
    return testimony


def send(fork: Chain, stick: Path, testimony: Testimony, *chosen: NameTo) -> ExportResult:
    field, *others = fork
    to = [contact(field, other) for other in others]
    with book(field) as opened:
        names = ChosenNames(opened, chosen)
        return export(field.export_rooms, [testimony.id], to, FolderOutbox(stick), no_progress, CancelToken(), names)


def offered(fork: Chain, testimony: Testimony) -> set[str]:
    field, *others = fork
    found = may_be_named(
        field.export_rooms, field.vault.identities, [testimony.id], [contact(field, other) for other in others]
    )
    return {station for _, station in found}


def test_nothing_chosen_names_nobody(fork: Chain, stick: Path) -> None:
    testimony = named(fork[0])
    assert offered(fork, testimony) == {fork[1].station.id, fork[2].station.id}
    assert {one.named for one in send(fork, stick, testimony).left} == {()}


def test_chosen_for_one_office_is_not_chosen_for_another(fork: Chain, stick: Path) -> None:
    testimony, other = named(fork[0]), named(fork[0], "b.txt")
    left = send(fork, stick, testimony, (testimony.id, fork[2].station.id), (other.id, fork[1].station.id)).left
    assert {one.recipients: one.named for one in left} == {
        ("Office hq",): (),
        ("Office partner",): (testimony.id,),
    }


def test_whoever_chooses_does_not_replace_the_person(fork: Chain, stick: Path) -> None:
    field, headquarters, partner = fork
    testimony = named(field)
    pseudonym = Terms(Attribution.PSEUDONYM, Voice.ORIGINAL)
    field.vault.consents.say(testimony.id, [(SHARE, Answer.GRANT, pseudonym)], SAID)
    assert offered(fork, testimony) == {headquarters.station.id}
    chosen = ((testimony.id, headquarters.station.id), (testimony.id, partner.station.id))
    left = send(fork, stick, testimony, *chosen).left
    assert {one.recipients: one.named for one in left} == {
        ("Office hq",): (testimony.id,),
        ("Office partner",): (),
    }
    field.vault.consents.say(testimony.id, [(READ, Answer.WITHDRAW, Terms())], SAID)
    assert offered(fork, testimony) == set()


def test_of_whom_nothing_is_kept_nobody_is_offered(fork: Chain) -> None:
    assert offered(fork, small_testimony(fork[0])) == set()


def test_a_closed_book_gives_nothing(fork: Chain) -> None:
    testimony = named(fork[0])
    opened = book(fork[0])
    names = ChosenNames(opened, [(testimony.id, fork[1].station.id)])
    assert names.read_for(testimony.id, fork[1].station.id) == WHO
    assert names.read(testimony.id) is None
    opened.close()
    with pytest.raises(IdentityClosed):
        names.read_for(testimony.id, fork[1].station.id)
