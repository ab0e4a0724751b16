"""Offices that hand testimonies on, and persons who take back what they agreed to: for tests of withdrawals."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bundle import ExportResult
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from tests.offices import Office, attach
from tests.vault_fixtures import grant_everything

SAID = Circumstance("plain/3", "km", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
READ = Question(Use.READ, RecipientKind.OWN_STAFF)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SHARE = Question(Use.PARTNER, RecipientKind.PARTNER)

Chain = tuple[Office, Office, Office]


def say(office: Office, testimony: Testimony, answer: Answer, *questions: Question) -> None:
    office.vault.consents.say(testimony.id, [(question, answer, Terms()) for question in questions], SAID)


def small_testimony(office: Office, name: str = "note.txt") -> Testimony:
    testimony = office.vault.testimonies.create(("en",))
    grant_everything(office.vault, testimony.id)
    attach(office, testimony, name, name.encode(), "text/plain")
    return office.vault.testimonies.get(testimony.id)


def may(office: Office, testimony: Testimony, question: Question) -> Reason:
    record = office.vault.consents.of(testimony.id)
    return decide(record, question, Item(Matter.TESTIMONY), office.vault.context.clock.now().date()).reason


def tell(office: Office, stick: Path, *to: Contact) -> ExportResult:
    return office.export(stick, [], to)


@pytest.fixture
def chain(make_office: Callable[..., Office]) -> Chain:
    """A station, its headquarters, and a partner of headquarters whom the station does not know."""
    field, headquarters = make_office("field"), make_office("hq", Role.HEADQUARTERS)
    partner = make_office("partner", Role.PARTNER)
    for one, other in ((field, headquarters), (headquarters, partner)):
        one.trusts(other)
        other.trusts(one)
    return field, headquarters, partner


@pytest.fixture
def fork(make_office: Callable[..., Office]) -> Chain:
    """A station, its headquarters, and a partner of the station's own."""
    field, headquarters = make_office("field"), make_office("hq", Role.HEADQUARTERS)
    partner = make_office("partner", Role.PARTNER)
    for other in (headquarters, partner):
        field.trusts(other)
        other.trusts(field)
    return field, headquarters, partner


def contact(office: Office, other: Office) -> Contact:
    return office.contacts.resolve(other.station.id)


def carry(sender: Office, reader: Office, stick: Path, *testimonies: Testimony) -> Path:
    (left,) = sender.export(stick, testimonies, [contact(sender, reader)]).left
    reader.receive(stick / left.file_name)
    return stick / left.file_name
