"""A child's testimony between real vaults: it leaves with a second person's signature, arrives with it, and opens."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.consent import (
    Age,
    Answer,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    questions,
)
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.custody import Act
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from app.errors.bundle import BundleConsentMissing, BundleContentBad, NothingToExport
from app.usecases import export as exporting
from app.usecases.approve import OWN_STAFF
from app.usecases.reading import may_read
from storage.vault.approvals import ApprovalsTable
from tests.offices import Office, attach
from tests.vault_fixtures import cheapest_argon2
from tests.withdrawals import Chain

SECOND = "another calm heron by the ferry"
PARTNER = Question(Use.PARTNER, RecipientKind.PARTNER)


@pytest.fixture
def circle(make_office: Callable[..., Office]) -> Chain:
    """A station, its headquarters, and a partner of headquarters whom the station knows too."""
    field, headquarters = make_office("field"), make_office("hq", Role.HEADQUARTERS)
    partner = make_office("partner", Role.PARTNER)
    for one in (field, headquarters, partner):
        for other in (field, headquarters, partner):
            if one is not other:
                one.trusts(other)
    return field, headquarters, partner


def approvals(office: Office) -> ApprovalsTable:
    return ApprovalsTable(office.vault.context, cheapest_argon2())


def child(office: Office) -> Testimony:
    """A child's testimony where the child and an independent person said yes to everything."""
    testimony = office.vault.testimonies.create(("km",))
    office.vault.consents.say_age(testimony.id, Age.CHILD, Guardian.CONFLICT, "F7")
    for by in (GivenBy.CHILD, GivenBy.PROTECTOR):
        said = Circumstance("plain/3", "km", interpreter=False, given_by=by, how=How.WRITTEN, officer="F7")
        office.vault.consents.say(testimony.id, [(one, Answer.GRANT, Terms()) for one in questions()], said)
    attach(office, testimony, "drawing.txt", b"a blue gate", "text/plain")
    return office.vault.testimonies.get(testimony.id)


def contact(office: Office, other: Office) -> Contact:
    return office.contacts.resolve(other.station.id)


def approve(office: Office, testimony: Testimony, *asked: Question, code: str = "B2") -> None:
    signers = approvals(office)
    if code not in {one.code for one in signers.approvers()}:
        signers.add(code, SECOND)
    signers.sign(code, SECOND, testimony.id, asked or (OWN_STAFF,))


def send(sender: Office, reader: Office, stick: Path, testimony: Testimony) -> Path:
    (left,) = sender.export(stick, [testimony], [contact(sender, reader)]).left
    return stick / left.file_name


def stays(sender: Office, reader: Office, stick: Path, testimony: Testimony) -> Reason | None:
    with pytest.raises(NothingToExport) as refused:
        sender.export(stick, [testimony], [contact(sender, reader)])
    (stayed,) = refused.value.stayed
    return stayed.why


def test_it_leaves_with_a_second_signature_and_opens_where_it_arrives(circle: Chain, stick: Path) -> None:
    field, headquarters, _ = circle
    testimony = child(field)
    assert stays(field, headquarters, stick, testimony) is Reason.APPROVAL_MISSING
    approve(field, testimony)
    received = headquarters.receive(send(field, headquarters, stick, testimony))
    assert [one.outcome for one in received.items] == [ItemOutcome.ADOPTED]
    here, there = (one.vault.consents.of(testimony.id).approvals for one in (headquarters, field))
    assert here == there
    assert approvals(headquarters).documents(testimony.id) == approvals(field).documents(testimony.id)
    decision = may_read(headquarters.reading_rooms, testimony.id)
    assert (decision.allowed, decision.reason) == (True, Reason.GRANTED)
    assert Act.APPROVED in {one.event.act for one in headquarters.received_custody.of(testimony.id)}


def test_what_changed_has_to_be_approved_again(circle: Chain, stick: Path) -> None:
    field, headquarters, _ = circle
    testimony = child(field)
    approve(field, testimony)
    headquarters.receive(send(field, headquarters, stick, testimony))
    attach(field, testimony, "more.txt", b"and a yellow bus", "text/plain")
    assert stays(field, headquarters, stick, testimony) is Reason.APPROVAL_MISSING
    approve(field, testimony)
    received = headquarters.receive(send(field, headquarters, stick, testimony))
    assert [one.outcome for one in received.items] == [ItemOutcome.UPDATED]
    assert len(headquarters.vault.consents.of(testimony.id).approvals) == 2


def test_a_later_approval_of_the_same_revision_arrives_too(circle: Chain, stick: Path) -> None:
    """It goes on to a partner from headquarters with the approval that it came with, as long as nobody changed it."""
    field, headquarters, partner = circle
    testimony = child(field)
    approve(field, testimony)
    headquarters.receive(send(field, headquarters, stick, testimony))
    assert stays(headquarters, partner, stick, testimony) is Reason.APPROVAL_MISSING
    approve(field, testimony, PARTNER, code="C3")
    received = headquarters.receive(send(field, headquarters, stick, testimony))
    assert [one.outcome for one in received.items] == [ItemOutcome.UNCHANGED]
    partner.receive(send(headquarters, partner, stick, testimony))
    assert may_read(partner.reading_rooms, testimony.id).allowed


def test_headquarters_approve_by_people_of_their_own(circle: Chain, stick: Path) -> None:
    field, headquarters, partner = circle
    testimony = child(field)
    approve(field, testimony)
    headquarters.receive(send(field, headquarters, stick, testimony))
    approve(headquarters, testimony, PARTNER)
    file = send(headquarters, partner, stick, testimony)
    assert [one.outcome for one in partner.receive(file).items] == [ItemOutcome.ADOPTED]


def rules_of_who_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that somebody changed, so that it asks nobody."""
    monkeypatch.setattr(exporting, "denied", lambda *_: None)


def test_an_office_that_asks_nobody_is_not_believed(
    circle: Chain, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, headquarters, _ = circle
    testimony = child(field)
    rules_of_who_sends(monkeypatch)
    with pytest.raises(BundleConsentMissing) as refused:
        headquarters.receive(send(field, headquarters, stick, testimony))
    assert (refused.value.facts["reason"], refused.value.facts["kind"]) == ("approval_missing", "own_staff")
    assert not headquarters.vault.testimonies.all()


def test_a_bundle_whose_approval_was_taken_out_is_refused(
    circle: Chain, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, headquarters, _ = circle
    testimony = child(field)
    approve(field, testimony)
    gather = exporting._gather

    def without(rooms, testimony_id):
        content = gather(rooms, testimony_id)
        return replace(content, consent=replace(content.consent, approvals=()))

    rules_of_who_sends(monkeypatch)
    monkeypatch.setattr(exporting, "_gather", without)
    monkeypatch.setattr(exporting, "_weight_bytes", lambda *_: 1 << 20)
    with pytest.raises(BundleContentBad) as refused:
        headquarters.receive(send(field, headquarters, stick, testimony))
    assert refused.value.facts["reason"] == "approvals_custody"


def test_what_came_without_one_stays_closed(circle: Chain, stick: Path) -> None:
    """Somebody thought that the person was grown up; now nobody is sure, and it is closed until it is approved."""
    field, headquarters, _ = circle
    testimony = field.vault.testimonies.create(("km",))
    field.vault.consents.say_age(testimony.id, Age.ADULT, Guardian.UNASKED, "F7")
    for by in (GivenBy.SELF, GivenBy.CHILD, GivenBy.PROTECTOR):
        said = Circumstance("plain/3", "km", interpreter=False, given_by=by, how=How.WRITTEN, officer="F7")
        field.vault.consents.say(testimony.id, [(one, Answer.GRANT, Terms()) for one in questions()], said)
    attach(field, testimony, "drawing.txt", b"a blue gate", "text/plain")
    headquarters.receive(send(field, headquarters, stick, testimony))
    assert may_read(headquarters.reading_rooms, testimony.id).allowed
    headquarters.vault.consents.say_age(testimony.id, Age.NOT_SURE, Guardian.NONE, "H1")
    assert may_read(headquarters.reading_rooms, testimony.id).reason is Reason.APPROVAL_MISSING
    approve(headquarters, testimony)
    assert may_read(headquarters.reading_rooms, testimony.id).allowed


def test_the_gate_there_counts_only_what_was_signed_for(circle: Chain, stick: Path) -> None:
    field, headquarters, _ = circle
    testimony = child(field)
    approve(field, testimony)
    headquarters.receive(send(field, headquarters, stick, testimony))
    record, today = headquarters.vault.consents.of(testimony.id), headquarters.vault.context.clock.now().date()
    item = Item(Matter.TESTIMONY, revision=testimony.revision)
    assert decide(record, OWN_STAFF, item, today).allowed
    assert decide(record, PARTNER, item, today).reason is Reason.APPROVAL_MISSING
