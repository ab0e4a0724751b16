"""What became of copies: answered with a signature, taken in, and said as it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.consent import Answer, RecipientKind
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.recall import RecallAnswer, Remains, Why
from app.domain.testimony import Testimony
from app.errors.consent import ConsentRefused
from app.errors.people import ContactRevoked
from app.errors.recall import (
    NothingToAnswer,
    RecallNotForUs,
    RecallOfOtherTestimony,
    RecallSignerUnknown,
    RemainsUnfit,
)
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.reading import may_read, require_reading
from app.usecases.recall import give_recall, take_recall, waiting
from storage.bundle.outbox import FolderOutbox
from tests.late_outbox import LateOutbox
from tests.offices import Office
from tests.sealed_files import sealed_file
from tests.withdrawals import READ, SHARE, Chain, carry, contact, say, small_testimony, tell

PAPER = Remains(Why.PRINTED)


def answer(office: Office, to: Office, folder: Path, *remains: Remains) -> Path:
    outbox = FolderOutbox(folder)
    given = give_recall(office.recall_rooms, to.station.id, (), remains, outbox, CancelToken())
    return folder / given.file_name


def test_the_way_back(chain: Chain, stick: Path) -> None:
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    assert not waiting(headquarters.recall_rooms)
    require_reading(headquarters.reading_rooms, testimony.id)
    say(field, testimony, Answer.WITHDRAW, READ, SHARE)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    with pytest.raises(ConsentRefused):
        require_reading(headquarters.reading_rooms, testimony.id)
    assert not may_read(field.reading_rooms, testimony.id).allowed

    ((found,),) = waiting(headquarters.recall_rooms).values()
    handed_on = Remains(Why.HANDED_ON, "Office partner", RecipientKind.PARTNER)
    assert found.remains == (handed_on,)
    taken = take_recall(field.recall_rooms, sealed_file(answer(headquarters, field, stick, PAPER)))
    (said,) = taken.recall.answers
    assert (said.testimony_id, said.done, said.remains) == (testimony.id, False, (handed_on, PAPER))
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.RECALL_TAKEN
    assert headquarters.vault.custody.of(testimony.id)[-1].event.act is Act.RECALL_GIVEN
    assert [one.station for one in field.recall_rooms.recalls.taken(testimony.id)] == [headquarters.station.id]
    assert not waiting(headquarters.recall_rooms)
    with pytest.raises(NothingToAnswer):
        answer(headquarters, field, stick)

    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    taken = take_recall(headquarters.recall_rooms, sealed_file(answer(partner, headquarters, stick)))
    assert [one.done for one in taken.recall.answers] == [True]
    assert [one.answer.done for one in headquarters.recall_rooms.recalls.taken(testimony.id)] == [True]
    assert [one.answer.remains for one in headquarters.recall_rooms.recalls.given(testimony.id)] == [(handed_on, PAPER)]


def test_done_is_signed_only_where_nothing_was_handed_on(chain: Chain, stick: Path) -> None:
    """Also somebody who wants to say "done" cannot say it over what the vault knows."""
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ, SHARE)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    take_recall(headquarters.recall_rooms, sealed_file(answer(partner, headquarters, stick)))
    taken = take_recall(field.recall_rooms, sealed_file(answer(headquarters, field, stick)))
    assert [one.done for one in taken.recall.answers] == [True], "the partner answered that it is done there"


def test_an_answer_that_comes_again_changes_nothing(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    file = answer(headquarters, field, stick)
    assert [take_recall(field.recall_rooms, sealed_file(file)).again for _ in range(2)] == [False, True]
    acts = [entry.event.act for entry in field.vault.custody.of(testimony.id)]
    assert acts.count(Act.RECALL_TAKEN) == 1
    say(field, testimony, Answer.GRANT, READ)
    say(field, testimony, Answer.WITHDRAW, READ)
    (more,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / more.file_name)
    assert waiting(headquarters.recall_rooms), "taken back once more: it is answered once more"


def test_an_answer_is_believed_only_from_who_was_told(
    chain: Chain, stick: Path, make_office: Callable[..., Office]
) -> None:
    field, headquarters, _ = chain
    testimony, other = small_testimony(field), small_testimony(field, "b.txt")
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    say(field, other, Answer.WITHDRAW, READ)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    rooms = headquarters.recall_rooms
    ((found,),) = waiting(rooms).values()
    from app.domain.recall import Recall

    def forged(reader: Office, made: RecallAnswer, writer: Office = headquarters, signer: str = "") -> None:
        recall = Recall(reader.station.id, signer or writer.station.id, (made,))
        signed = writer.recall_rooms.writer.sign(recall)
        with FolderOutbox(stick).begin() as file:
            writer.recall_rooms.writer.seal(signed, field.own_card.card().card, file.stream)
            file.commit()
        take_recall(field.recall_rooms, sealed_file(stick / file.name))

    with pytest.raises(RecallOfOtherTestimony):
        forged(field, replace(found, testimony_id=other.id))
    with pytest.raises(RecallOfOtherTestimony):
        forged(field, replace(found, withdrawn=((999, field.station.id),)))
    with pytest.raises(RecallNotForUs):
        forged(headquarters, found)
    stranger = make_office("stranger", Role.HEADQUARTERS)
    with pytest.raises(RecallSignerUnknown):
        forged(field, found, stranger)
    assert not field.recall_rooms.recalls.taken(testimony.id)


def test_what_cannot_be_said_is_not_signed(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    for bad in (
        Remains(Why.OTHER),
        Remains(Why.HANDED_ON, "Somebody"),
        Remains(Why.HANDED_ON, kind=RecipientKind.MEDIA),
        Remains(Why.PRINTED, name="Somebody"),
        Remains(Why.OTHER, note="two\nlines"),
        Remains(Why.OTHER, note="x" * 201),
    ):
        with pytest.raises(RemainsUnfit):
            answer(headquarters, field, stick, bad)
    headquarters.contacts.revoke(field.station.id, 99)
    with pytest.raises(ContactRevoked):
        answer(headquarters, field, stick)


def test_a_testimony_is_closed_at_headquarters_and_its_custody_stays_to_be_seen(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    headquarters.vault.context.connection.execute(
        "UPDATE received_item SET kind = 'media' WHERE testimony_id = ?", (testimony.id,)
    )
    assert may_read(headquarters.reading_rooms, testimony.id).allowed
    say(headquarters, testimony, Answer.REFUSE, replace(READ, use=type(READ.use).MEDIA, kind=RecipientKind.MEDIA))
    assert not may_read(headquarters.reading_rooms, testimony.id).allowed, "as what it was given to us"
    assert headquarters.vault.custody.of(testimony.id)
    assert headquarters.vault.consents.of(testimony.id).events


def test_what_left_when_the_power_went_is_named_too(chain: Chain, stick: Path) -> None:
    """The partner has it; the ledger here knows only that it was begun."""
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    other = stick / "other"
    other.mkdir()
    with pytest.raises(KeyboardInterrupt):
        export(
            headquarters.export_rooms,
            [testimony.id],
            [contact(headquarters, partner)],
            LateOutbox(FolderOutbox(other), the_power_goes),
            no_progress,
            CancelToken(),
        )
    (file,) = other.iterdir()
    assert [one.outcome for one in partner.receive(file).items] == [ItemOutcome.ADOPTED]

    take_back(chain, stick, testimony)
    ((found,),) = waiting(headquarters.recall_rooms).values()
    assert found.remains == (PARTNER,)
    (holder,) = headquarters.notices.holders(testimony.id)
    assert holder.station == partner.station.id
    assert headquarters.notices.untold(contact(headquarters, partner))
    assert not taken_from_headquarters(chain, stick).done

    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    take_recall(headquarters.recall_rooms, sealed_file(answer(partner, headquarters, stick)))
    assert headquarters.recall_rooms.recalls.done(testimony.id) == {partner.station.id}


def test_an_old_done_does_not_count_for_a_later_withdrawal(chain: Chain, stick: Path) -> None:
    """The person agreed again, it was handed on again, and was taken back again: the partner was not asked yet."""
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    take_back(chain, stick, testimony)
    partner_is_done(chain, stick)
    assert taken_from_headquarters(chain, stick).done

    say(field, testimony, Answer.GRANT, READ, SHARE)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    take_back(chain, stick, testimony)
    said = taken_from_headquarters(chain, stick)
    assert (said.done, said.remains) == (False, (PARTNER,))
    partner_is_done(chain, stick)
    assert headquarters.recall_rooms.recalls.done(testimony.id) == {partner.station.id}


@pytest.mark.parametrize("seen", [True, False])
def test_an_office_that_got_it_again_is_not_done(chain: Chain, stick: Path, seen: bool) -> None:
    """Nothing was taken back since; but headquarters had not answered yet, and it is with the partner again."""
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    take_back(chain, stick, testimony)
    partner_is_done(chain, stick)
    say(field, testimony, Answer.GRANT, READ, SHARE)
    carry(field, headquarters, stick, testimony)
    if seen:
        carry(headquarters, partner, stick, testimony)
    else:
        outbox = LateOutbox(FolderOutbox(stick), the_power_goes)
        to = [contact(headquarters, partner)]
        with pytest.raises(KeyboardInterrupt):
            export(headquarters.export_rooms, [testimony.id], to, outbox, no_progress, CancelToken())
    said = taken_from_headquarters(chain, stick)
    assert (said.done, said.remains) == (False, (PARTNER,))


PARTNER = Remains(Why.HANDED_ON, "Office partner", RecipientKind.PARTNER)


def take_back(chain: Chain, stick: Path, testimony: Testimony) -> None:
    """Taken back at the station, and told to headquarters."""
    field, headquarters, _ = chain
    say(field, testimony, Answer.WITHDRAW, READ, SHARE)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)


def partner_is_done(chain: Chain, stick: Path) -> None:
    """Told by headquarters, and answered to them."""
    _, headquarters, partner = chain
    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    take_recall(headquarters.recall_rooms, sealed_file(answer(partner, headquarters, stick)))


def taken_from_headquarters(chain: Chain, stick: Path) -> RecallAnswer:
    field, headquarters, _ = chain
    taken = take_recall(field.recall_rooms, sealed_file(answer(headquarters, field, stick)))
    (said,) = taken.recall.answers
    return said


def the_power_goes() -> None:
    raise KeyboardInterrupt
