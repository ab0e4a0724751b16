"""Every way that we could think of to bring in a testimony with less consent than there was. None of them works."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome, Shipment, TestimonyContent
from app.domain.check import CheckId, CheckStatus
from app.domain.consent import NOTHING_SAID, Answer, Attribution, ConsentEvent, ConsentRecord, Terms, Voice
from app.domain.consent_gate import Reason
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.domain.notice import Notice, NoticeOutcome
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from app.errors.bundle import BundleConsentMissing, BundleContentBad, BundleForwarded, BundleRefused
from app.jobs import CancelToken, no_progress
from app.usecases.export import _gather
from storage.consent_fields import event_sha512
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.dummies import pad_recipients
from tests.offices import Office, attach
from tests.withdrawals import READ, SHARE, Chain, carry, contact, may, say, small_testimony, tell


def send(office: Office, to: Contact, *contents: TestimonyContent, notices: tuple[Notice, ...] = ()) -> bytes:
    """A bundle that a dishonest station makes with its own keys: no gate of an export stands in its way."""
    place = office.sent.next_place()
    draft = office.writer.draft(Shipment(contents, (to,), notices), [to.card], place)
    sink = io.BytesIO()
    office.sent.begin(draft.facts, f"{place.sequence}.age")
    sealed = office.writer.seal(draft, sink, no_progress, CancelToken())
    office.sent.finish(draft.facts.bundle_id, sealed, [to.card.station])
    return sink.getvalue()


def gather(office: Office, testimony: Testimony) -> TestimonyContent:
    return _gather(office.export_rooms, testimony.id)


def newer(content: TestimonyContent) -> TestimonyContent:
    return replace(content, testimony=replace(content.testimony, revision=content.testimony.revision + 1))


def told_of(station: str, number: int, event: ConsentEvent, place: int) -> CustodyEntry:
    """An entry as a station would write it that lies about what it heard."""
    facts: dict[str, str | int] = {"number": number, "sha512": event_sha512(event)}
    return CustodyEntry(place, CustodyEvent(event.testimony_id, Act.CONSENT_SAID, event.at, facts), station, bytes(64))


def without_told(content: TestimonyContent, *events: ConsentEvent) -> tuple[CustodyEntry, ...]:
    """The custody log without the entries of these answers."""
    hashes = {event_sha512(one) for one in events}
    return tuple(entry for entry in content.custody if entry.event.facts.get("sha512") not in hashes)


def refused_for(headquarters: Office, file: bytes, reason: str) -> None:
    before = headquarters.rows()
    with pytest.raises(BundleRefused) as refused:
        headquarters.receive_bytes(file)
    assert refused.value.facts.get("reason") == reason
    failed = [check.id for check in refused.value.checks if check.status is CheckStatus.FAILED]
    assert failed == [CheckId.CONTENT]
    assert headquarters.rows() == before


def test_a_testimony_whose_consent_was_stripped_is_refused(chain: Chain) -> None:
    field, headquarters, _ = chain
    content = gather(field, small_testimony(field))
    to = contact(field, headquarters)
    refused_for(headquarters, send(field, to, replace(content, consent=NOTHING_SAID)), "consent_custody")
    bare = replace(content, consent=NOTHING_SAID, custody=without_told(content, *content.consent.events))
    ages = tuple(entry for entry in bare.custody if entry.event.act is not Act.AGE_SAID)
    with pytest.raises(BundleConsentMissing):
        headquarters.receive_bytes(send(field, to, replace(bare, custody=ages)))
    assert not headquarters.vault.testimonies.all()


def test_a_no_that_was_left_out_is_found_by_the_custody_log(chain: Chain) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    say(field, testimony, Answer.WITHDRAW, SHARE)
    content = gather(field, testimony)
    fewer = ConsentRecord(content.consent.events[:-1], content.consent.ages)
    refused_for(
        headquarters, send(field, contact(field, headquarters), replace(content, consent=fewer)), "consent_custody"
    )


def test_terms_that_were_widened_are_found_by_the_custody_log(chain: Chain) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    field.vault.consents.say(
        testimony.id,
        [(SHARE, Answer.GRANT, Terms(Attribution.ANONYMOUS, Voice.NONE))],
        content_said(field, testimony).circumstance,
    )
    content = gather(field, testimony)
    wide = replace(content.consent.events[-1], terms=Terms(Attribution.NAMED, Voice.ORIGINAL))
    record = ConsentRecord((*content.consent.events[:-1], wide), content.consent.ages)
    refused_for(
        headquarters, send(field, contact(field, headquarters), replace(content, consent=record)), "consent_custody"
    )


def content_said(office: Office, testimony: Testimony) -> ConsentEvent:
    return office.vault.consents.of(testimony.id).events[0]


def test_a_later_revision_with_an_answer_less_is_not_taken_however_well_it_is_forged(chain: Chain, stick: Path) -> None:
    """The station itself rewrites its log and its consent, so that all agrees: headquarters still have what it told."""
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    say(field, testimony, Answer.REFUSE, SHARE)
    carry(field, headquarters, stick, testimony)
    content = gather(field, testimony)
    *events, no = content.consent.events
    forged = replace(
        newer(content),
        consent=ConsentRecord(tuple(events), content.consent.ages),
        custody=without_told(content, no),
    )
    (item,) = headquarters.receive_bytes(send(field, contact(field, headquarters), forged)).items
    assert item.outcome is ItemOutcome.CONSENT_WEAKENED
    assert may(headquarters, testimony, SHARE) is Reason.REFUSED


def test_a_later_revision_with_another_answer_in_its_place_is_not_taken(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    say(field, testimony, Answer.REFUSE, SHARE)
    carry(field, headquarters, stick, testimony)
    content = gather(field, testimony)
    *events, no = content.consent.events
    yes = replace(no, answer=Answer.GRANT)
    log = (*without_told(content, no), told_of(field.station.id, yes.number, yes, 90_000))
    forged = replace(newer(content), consent=ConsentRecord((*events, yes), content.consent.ages), custody=log)
    (item,) = headquarters.receive_bytes(send(field, contact(field, headquarters), forged)).items
    assert item.outcome is ItemOutcome.CONSENT_WEAKENED
    assert may(headquarters, testimony, SHARE) is Reason.REFUSED


def test_the_same_bundle_from_before_the_withdrawal_brings_nothing_back(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    before = carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / notice.file_name)
    again = headquarters.receive(before)
    assert (again.again, [one.outcome for one in again.items]) == (True, [ItemOutcome.UNCHANGED])
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN


def test_what_was_told_by_a_notice_is_missed_in_a_later_bundle(chain: Chain, stick: Path) -> None:
    """A station tells of a withdrawal, and then sends the testimony as if it never had."""
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    before = gather(field, testimony)
    say(field, testimony, Answer.WITHDRAW, SHARE)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / notice.file_name)
    attach(field, testimony, "more.txt", b"more", "text/plain")
    now = gather(field, testimony)
    *_, no = now.consent.events
    forged = replace(newer(now), consent=before.consent, custody=without_told(now, no))
    (item,) = headquarters.receive_bytes(send(field, contact(field, headquarters), forged)).items
    assert item.outcome is ItemOutcome.CONSENT_WEAKENED
    assert may(headquarters, testimony, SHARE) is Reason.WITHDRAWN


def test_answers_in_another_order_are_refused(chain: Chain) -> None:
    field, headquarters, _ = chain
    content = gather(field, small_testimony(field))
    turned = ConsentRecord(tuple(reversed(content.consent.events)), content.consent.ages)
    refused_for(
        headquarters, send(field, contact(field, headquarters), replace(content, consent=turned)), "consent_events"
    )


def test_a_recipient_who_seals_it_again_for_somebody_else_gets_nowhere(chain: Chain, stick: Path) -> None:
    """Not as it is, and not with other consent inside: the signature is the station's."""
    field, headquarters, partner = chain
    partner.trusts(field)
    testimony = small_testimony(field)
    file = carry(field, headquarters, stick, testimony)
    plain = AgeReader(io.BytesIO(file.read_bytes()), [headquarters.station.identity]).read()

    def sealed(content: bytes) -> bytes:
        sink = io.BytesIO()
        with encrypt(pad_recipients([partner.station.identity.recipient]), sink) as age:
            age.write(content)
        return sink.getvalue()

    with pytest.raises(BundleForwarded):
        partner.receive_bytes(sealed(plain))
    at = plain.index(b'"answer":"grant"')
    with pytest.raises(BundleRefused):
        partner.receive_bytes(sealed(plain[:at] + b'"answer":"gr4nt"' + plain[at + 16 :]))
    assert not partner.vault.testimonies.all()


def test_a_notice_with_other_words_for_an_answer_is_not_taken(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    say(field, testimony, Answer.REFUSE, SHARE)
    carry(field, headquarters, stick, testimony)
    record = field.vault.consents.of(testimony.id)
    *events, no = record.events
    changed = ConsentRecord((*events, replace(no, answer=Answer.WITHDRAW)), record.ages)
    file = send(field, contact(field, headquarters), notices=(Notice(testimony.id, changed),))
    assert [one.outcome for one in headquarters.receive_bytes(file).notices] == [NoticeOutcome.CONTRADICTS]
    assert may(headquarters, testimony, SHARE) is Reason.REFUSED


def test_a_notice_of_a_yes_by_somebody_who_has_no_say_opens_nothing(chain: Chain, stick: Path) -> None:
    _, headquarters, partner = chain
    testimony = small_testimony(headquarters)
    carry(headquarters, partner, stick, testimony)
    say(headquarters, testimony, Answer.WITHDRAW, READ)
    record = headquarters.vault.consents.of(testimony.id)
    yes = replace(record.events[-1], number=99, station=partner.station.id, answer=Answer.GRANT)
    no = replace(yes, number=98, answer=Answer.REFUSE, question=SHARE)
    notice = Notice(testimony.id, ConsentRecord((no, yes)))
    headquarters.receive_bytes(send(partner, contact(partner, headquarters), notices=(notice,)))
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN
    assert may(headquarters, testimony, SHARE) is Reason.REFUSED


def test_nothing_at_all_is_no_bundle(chain: Chain) -> None:
    field, headquarters, _ = chain
    with pytest.raises(BundleContentBad) as refused:
        headquarters.receive_bytes(send(field, contact(field, headquarters)))
    assert refused.value.facts["reason"] == "nothing"


def test_headquarters_role_is_not_given_by_a_bundle(chain: Chain) -> None:
    """A card inside says headquarters; what an office is to us stays what we chose when we trusted it."""
    _, headquarters, partner = chain
    partner.named("We are headquarters", Role.HEADQUARTERS)
    testimony = small_testimony(partner)
    file = send(partner, contact(partner, headquarters), gather(partner, testimony))
    headquarters.receive_bytes(file)
    (known,) = [one for one in headquarters.contacts.all() if one.card.station == partner.station.id]
    assert known.card.role is Role.PARTNER
