"""Every way that we could think of to let a testimony leave without consent. None of them works."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.bundle import ExportResult, Kept, KeptReason, Shipment, TestimonyContent
from app.domain.consent import (
    SENT_FOR,
    Age,
    Answer,
    Attribution,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
)
from app.domain.consent_gate import Reason
from app.domain.marked import MarkKind, Passage
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from app.errors.bundle import BundleConsentMissing, NothingToExport
from app.errors.people import KindUnfit
from app.errors.seal import NotSealable
from app.jobs import CancelToken, no_progress
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import CardFile
from tests.offices import Office, attach, record

SAID = Circumstance("plain/3", "km", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
READ = Question(Use.READ, RecipientKind.OWN_STAFF)
BASE = (RECORD, KEEP)


def said(office: Office, *questions: Question, answer: Answer = Answer.GRANT, terms: Terms = Terms()) -> Testimony:  # noqa: B008
    """An adult's testimony in which nothing can be heard, and of which only this was said."""
    testimony = office.vault.testimonies.create(("en",))
    office.vault.consents.say_age(testimony.id, Age.ADULT, Guardian.UNASKED, "F7")
    say(office, testimony, *questions, answer=answer, terms=terms)
    attach(office, testimony, "note.txt", b"a note", "text/plain")
    return office.vault.testimonies.get(testimony.id)


def say(
    office: Office,
    testimony: Testimony,
    *questions: Question,
    answer: Answer = Answer.GRANT,
    terms: Terms = Terms(),  # noqa: B008
    by: GivenBy = GivenBy.SELF,
) -> None:
    circumstance = replace(SAID, given_by=by)
    office.vault.consents.say(testimony.id, [(question, answer, terms) for question in questions], circumstance)


@pytest.fixture
def field(make_office: Callable[..., Office]) -> Office:
    return make_office("field")


@pytest.fixture
def headquarters(make_office: Callable[..., Office], field: Office) -> Contact:
    return field.trusts(make_office("hq", Role.HEADQUARTERS))


@pytest.fixture
def partner(make_office: Callable[..., Office], field: Office) -> Callable[[RecipientKind], Contact]:
    office = make_office("partner", Role.PARTNER)
    card = CardFile().read(office.own_card.card().encoded)
    return lambda kind: field.contacts.trust(card, kind)


def why(refused: pytest.ExceptionInfo[NothingToExport]) -> list[Reason | None]:
    return [one.why for one in refused.value.stayed]


def refuse(field: Office, stick: Path, testimony: Testimony, *to: Contact) -> list[Reason | None]:
    with pytest.raises(NothingToExport) as refused:
        field.export(stick, [testimony], to)
    assert not list(stick.iterdir())
    assert not field.sent.all()
    return why(refused)


def test_what_nobody_was_asked_about_stays(field: Office, headquarters: Contact, stick: Path) -> None:
    """A testimony from before anybody asked."""
    testimony = field.vault.testimonies.create(("en",))
    field.vault.consents.say_age(testimony.id, Age.ADULT, Guardian.UNASKED, "F7")
    field.vault.attachments.add(testimony.id, "n", "text/plain", io.BytesIO(b"n"), 1, no_progress, CancelToken())
    assert refuse(field, stick, testimony, headquarters) == [Reason.NEVER_ASKED]


@pytest.mark.parametrize("kind", SENT_FOR)
def test_consent_to_all_other_kinds_is_no_consent_to_this_one(
    kind: RecipientKind,
    field: Office,
    headquarters: Contact,
    partner: Callable[[RecipientKind], Contact],
    stick: Path,
) -> None:
    others = [Question(use, other) for other, use in SENT_FOR.items() if other is not kind]
    testimony = said(field, *BASE, *others)
    to = headquarters if kind is RecipientKind.OWN_STAFF else partner(kind)
    assert refuse(field, stick, testimony, to) == [Reason.NEVER_ASKED]


def test_who_agreed_to_hand_it_on_and_not_to_keep_or_record_it_keeps_it_here(
    field: Office, headquarters: Contact, stick: Path
) -> None:
    assert refuse(field, stick, said(field, READ, RECORD), headquarters) == [Reason.KEEP_NOT_GRANTED]
    assert refuse(field, stick, said(field, READ, KEEP), headquarters) == [Reason.RECORD_NOT_GRANTED]


@pytest.mark.parametrize("answer", [Answer.REFUSE, Answer.WITHDRAW])
@pytest.mark.parametrize("question", [RECORD, KEEP, READ])
def test_a_later_no_counts(
    question: Question, answer: Answer, field: Office, headquarters: Contact, stick: Path
) -> None:
    testimony = said(field, *BASE, READ)
    say(field, testimony, question, answer=answer)
    (reason,) = refuse(field, stick, testimony, headquarters)
    assert reason not in (None, Reason.GRANTED)


def test_a_no_to_one_office_is_not_overruled_by_a_yes_to_its_kind(
    field: Office, partner: Callable[[RecipientKind], Contact], stick: Path
) -> None:
    to = partner(RecipientKind.PARTNER)
    testimony = said(field, *BASE)
    share = Question(Use.PARTNER, RecipientKind.PARTNER)
    say(field, testimony, replace(share, recipient=to.card.station), answer=Answer.REFUSE)
    say(field, testimony, share)
    assert refuse(field, stick, testimony, to) == [Reason.REFUSED]


def test_the_last_day_is_the_last_day(field: Office, headquarters: Contact, stick: Path) -> None:
    today = field.vault.context.clock.now().date()
    testimony = said(field, RECORD, READ)
    say(field, testimony, KEEP, terms=Terms(keep_until=today - timedelta(days=1)))
    assert refuse(field, stick, testimony, headquarters) == [Reason.KEEP_ENDED]


def test_a_voice_that_may_not_be_heard_does_not_leave(field: Office, headquarters: Contact, stick: Path) -> None:
    testimony = said(field, *BASE)
    say(field, testimony, RECORD, KEEP, READ, terms=Terms(Attribution.ANONYMOUS, Voice.ALTERED))
    record(field, testimony)
    assert refuse(field, stick, testimony, headquarters) == [Reason.VOICE_NOT_AGREED]


def test_what_could_be_used_against_somebody_does_not_go_to_authorities(
    field: Office, headquarters: Contact, partner: Callable[[RecipientKind], Contact], stick: Path
) -> None:
    police = partner(RecipientKind.POLICE_THERE)
    testimony = said(field, *BASE, READ, Question(Use.POLICE_THERE, RecipientKind.POLICE_THERE))
    part_id = record(field, testimony)
    field.vault.marked.mark(testimony.id, [Passage(part_id, 0.0, 0.5, MarkKind.SELF_INCRIMINATION)])
    assert refuse(field, stick, testimony, police) == [Reason.INCRIMINATING]
    result = field.export(stick, [testimony], [headquarters, police])
    assert [bundle.recipients for bundle in result.left] == [(headquarters.card.name,)]
    assert result.kept == (Kept(testimony.id, KeptReason.CONSENT, police.card.station, Reason.INCRIMINATING),)


@pytest.mark.parametrize(
    ("age", "givers", "reason"),
    [
        (Age.NOT_SURE, [GivenBy.SELF], Reason.GUARDIAN_MISSING),
        (Age.CHILD, [GivenBy.SELF], Reason.GUARDIAN_MISSING),
        (Age.CHILD, [GivenBy.CHILD], Reason.GUARDIAN_MISSING),
        (Age.CHILD, [GivenBy.GUARDIAN], Reason.ASSENT_MISSING),
        (Age.CHILD, [GivenBy.GUARDIAN, GivenBy.CHILD], Reason.APPROVAL_MISSING),
    ],
)
def test_a_child_is_not_let_out_by_half(
    age: Age, givers: list[GivenBy], reason: Reason, field: Office, headquarters: Contact, stick: Path
) -> None:
    testimony = said(field)
    field.vault.consents.say_age(testimony.id, age, Guardian.TRUSTED, "F7")
    for giver in givers:
        say(field, testimony, *BASE, READ, by=giver)
    assert refuse(field, stick, testimony, headquarters) == [reason]


def test_nobody_gets_along_with_somebody_who_may(
    field: Office, headquarters: Contact, partner: Callable[[RecipientKind], Contact], stick: Path
) -> None:
    """Two in one export: each gets what they may get, in a bundle that only they open."""
    media = partner(RecipientKind.MEDIA)
    private, public = said(field, *BASE, READ), said(field, *BASE, READ, Question(Use.MEDIA, RecipientKind.MEDIA))
    result: ExportResult = field.export(stick, [private, public], [headquarters, media])
    held = {bundle.recipients: {item.testimony_id for item in bundle.facts.items} for bundle in result.left}
    assert held == {
        (headquarters.card.name,): {private.id, public.id},
        (media.card.name,): {public.id},
    }
    assert result.kept == (Kept(private.id, KeptReason.CONSENT, media.card.station, Reason.NEVER_ASKED),)


def test_nobody_is_trusted_as_more_than_their_card_allows(
    field: Office, partner: Callable[[RecipientKind], Contact]
) -> None:
    with pytest.raises(KindUnfit):
        partner(RecipientKind.OWN_STAFF)


def test_a_contact_that_calls_itself_something_else_is_asked_for_as_what_the_vault_says(
    field: Office, partner: Callable[[RecipientKind], Contact], stick: Path, make_office: Callable[..., Office]
) -> None:
    """Somebody hands the export a contact of their own making: the reader finds no consent for what it says."""
    reader = make_office("reader", Role.PARTNER)
    reader.trusts(field)
    to = field.trusts(reader)
    testimony = said(field, *BASE, Question(Use.MEDIA, RecipientKind.MEDIA))
    assert refuse(field, stick, testimony, replace(to, chosen_kind=RecipientKind.MEDIA)) == [Reason.NEVER_ASKED]
    draft = field.writer.draft(Shipment((content_of(field, testimony),), (to,)), [to.card], field.sent.next_place())
    with FolderOutbox(stick).begin() as file:
        field.writer.seal(draft, file.stream, no_progress, CancelToken())
        file.commit()
    with pytest.raises(BundleConsentMissing):
        reader.receive(stick / file.name)


def content_of(office: Office, testimony: Testimony) -> TestimonyContent:
    from app.usecases.export import _gather

    return _gather(office.export_rooms, testimony.id)


def test_sealing_to_headquarters_asks_too(field: Office, headquarters: Contact) -> None:
    testimony = said(field, *BASE)
    with pytest.raises(NotSealable) as refused:
        field.seal(testimony)
    assert refused.value.facts["reason"] == Reason.NEVER_ASKED.value
    assert not headquarters.revoked
    assert field.vault.sealed_bundles.of(testimony.id) is None


def test_a_row_that_somebody_wrote_into_the_database_lets_nothing_out(
    field: Office, headquarters: Contact, stick: Path
) -> None:
    """Rows of consent cannot be changed or taken away; one that was put in has no entry in the custody log."""
    testimony = said(field, *BASE)
    event = field.vault.consents.of(testimony.id).events[0]
    from storage.vault.consent_rows import insert_event

    forged = replace(event, number=99, question=READ, circumstance=SAID)
    insert_event(field.vault.context.connection, forged)
    with pytest.raises(NothingToExport) as refused:
        field.export(stick, [testimony], [headquarters])
    assert [one.reason for one in refused.value.stayed] == [KeptReason.UNFIT]
