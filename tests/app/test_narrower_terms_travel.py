"""Somebody agrees to less than before, and takes nothing back: whoever has the testimony is told of that too."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

import pytest

from app.domain.consent import (
    Answer,
    Attribution,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Question,
    Terms,
    Voice,
)
from app.domain.consent_gate import Item, Matter, Reason, decide, keep_until
from app.domain.custody import Act
from app.domain.notice import Notice, NoticeOutcome, narrowing, places_of, untold
from app.domain.testimony import Testimony
from tests.app.test_getting_round_receive import send
from tests.offices import Office, full_testimony
from tests.withdrawals import KEEP, READ, SAID, SHARE, Chain, carry, contact, say, small_testimony, tell

JUNE = date(2026, 6, 30)
NAMED = Terms(Attribution.NAMED, Voice.ORIGINAL)
ALTERED = Terms(Attribution.NAMED, Voice.ALTERED)


def agree(office: Office, testimony: Testimony, question: Question, terms: Terms) -> None:
    office.vault.consents.say(testimony.id, [(question, Answer.GRANT, terms)], SAID)


def may(office: Office, testimony: Testimony, question: Question, item: Item) -> Reason:
    record = office.vault.consents.of(testimony.id)
    return decide(record, question, item, office.vault.context.clock.now().date()).reason


SOUND = Item(Matter.TESTIMONY, Voice.ORIGINAL)
NAME = Item(Matter.IDENTITY)


def test_a_narrower_yes_is_told_to_who_has_it_and_goes_on_from_hand_to_hand(chain: Chain, stick: Path) -> None:
    field, headquarters, partner = chain
    testimony = full_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    to = contact(field, headquarters)
    agree(field, testimony, READ, ALTERED)
    agree(field, testimony, SHARE, Terms(Attribution.PSEUDONYM, Voice.ORIGINAL))
    agree(field, testimony, KEEP, Terms(keep_until=JUNE))
    # The sound does not leave to them any more, and so the notice leaves alone.
    (left,) = field.export(stick, [testimony], [to]).left
    assert (left.facts.items, left.told) == ((), (testimony.id,))
    assert [one.outcome for one in headquarters.receive(stick / left.file_name).notices] == [NoticeOutcome.TAKEN]
    assert may(headquarters, testimony, READ, SOUND) is Reason.VOICE_NOT_AGREED
    assert may(headquarters, testimony, SHARE, NAME) is Reason.NAME_NOT_AGREED
    assert keep_until(headquarters.vault.consents.of(testimony.id)) == JUNE
    assert headquarters.vault.custody.of(testimony.id)[-1].event.act is Act.CONSENT_HEARD
    assert not field.notices.untold(to)
    assert headquarters.notices.untold(contact(headquarters, partner))
    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    assert may(partner, testimony, SHARE, NAME) is Reason.NAME_NOT_AGREED
    assert keep_until(partner.vault.consents.of(testimony.id)) == JUNE


def test_the_same_yes_again_and_a_wider_one_are_told_to_nobody(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    agree(field, testimony, READ, ALTERED)
    carry(field, headquarters, stick, testimony)
    for terms in (ALTERED, NAMED, NAMED):
        agree(field, testimony, READ, terms)
        assert not field.notices.untold(contact(field, headquarters))
    agree(field, testimony, READ, ALTERED)
    assert field.notices.untold(contact(field, headquarters))


def test_a_narrower_yes_of_somebody_who_has_no_say_is_not_believed(chain: Chain, stick: Path) -> None:
    """It would be an answer that stands above what is taken back meanwhile elsewhere."""
    _, headquarters, partner = chain
    testimony = small_testimony(headquarters)
    carry(headquarters, partner, stick, testimony)
    agree(headquarters, testimony, READ, ALTERED)
    record = headquarters.vault.consents.of(testimony.id)
    none = replace(
        record.events[-1], number=90_000, station=partner.station.id, terms=Terms(Attribution.ANONYMOUS, Voice.NONE)
    )
    notice = Notice(testimony.id, ConsentRecord((*record.events, none), record.ages))
    headquarters.receive_bytes(send(partner, contact(partner, headquarters), notices=(notice,)))
    assert headquarters.vault.consents.of(testimony.id).events == record.events
    say(headquarters, testimony, Answer.WITHDRAW, READ)
    assert headquarters.vault.consents.of(testimony.id).events[-1].number < 90_000


def event(number: int, terms: Terms, station: str = "a", **changes: object) -> ConsentEvent:
    at = datetime(2026, 3, 1, number, tzinfo=UTC)
    made = ConsentEvent("t", number, station, at, Answer.GRANT, READ, terms, SAID)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "narrower"),
    [
        (NAMED, NAMED, False),
        (NAMED, ALTERED, True),
        (ALTERED, NAMED, False),
        (NAMED, Terms(Attribution.PSEUDONYM, Voice.ORIGINAL), True),
        (Terms(Attribution.ANONYMOUS, Voice.ORIGINAL), Terms(Attribution.NAMED, Voice.ALTERED), True),
        (Terms(), Terms(keep_until=JUNE), True),
        (Terms(keep_until=JUNE), Terms(), False),
        (Terms(keep_until=JUNE), Terms(keep_until=date(2026, 6, 29)), True),
        (Terms(keep_until=JUNE), Terms(keep_until=date(2026, 7, 1)), False),
    ],
)
def test_which_terms_are_narrower(before: Terms, after: Terms, narrower: bool) -> None:
    record = ConsentRecord((event(1, before), event(2, after)))
    assert places_of(narrowing(record)) == ({(2, "a")} if narrower else set())
    assert untold(record, frozenset({(1, "a")})) is narrower


def test_only_what_stood_before_counts() -> None:
    first = event(1, ALTERED)
    no = event(2, Terms(), answer=Answer.WITHDRAW)
    again = event(3, Terms(Attribution.ANONYMOUS, Voice.NONE))
    assert places_of(narrowing(ConsentRecord((first, no, again)))) == {(2, "a")}
    of_a_guardian = event(2, Terms(), circumstance=replace(SAID, given_by=GivenBy.GUARDIAN))
    for other in (of_a_guardian, event(2, Terms(), question=SHARE)):
        assert not places_of(narrowing(ConsentRecord((event(1, NAMED), other))))


def test_one_office_by_name_and_all_of_its_kind() -> None:
    to_all, to_one = event(1, NAMED), event(2, ALTERED, question=replace(READ, recipient="x"))
    assert places_of(narrowing(ConsentRecord((to_all, to_one)))) == {(2, "a")}
    to_one, to_all = event(1, NAMED, question=replace(READ, recipient="x")), event(2, ALTERED)
    assert places_of(narrowing(ConsentRecord((to_one, to_all)))) == {(2, "a")}


def test_of_two_at_once_the_narrower_one_is_told_in_whatever_order_they_stand() -> None:
    for stations in (("a", "b"), ("b", "a")):
        wide, narrow = event(2, NAMED, stations[0]), event(2, ALTERED, stations[1])
        for events in permutations((wide, narrow)):
            assert places_of(narrowing(ConsentRecord(events))) == {(2, stations[1])}
