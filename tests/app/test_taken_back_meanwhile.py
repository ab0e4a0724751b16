"""What is taken back while an export is being written does not leave with it; everything else does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.bundle import ExportResult, Kept, KeptReason
from app.domain.consent import SENT_FOR, Answer, Attribution, Question, RecipientKind, Terms, Voice
from app.domain.consent_gate import Reason
from app.domain.identity import Identity
from app.domain.marked import MarkKind, Passage
from app.domain.people import Contact, Role
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.bundle import NothingToExport
from app.errors.people import ContactRevoked
from app.jobs import CancelToken, Step
from app.usecases.export import export
from app.usecases.export_names import ChosenNames
from app.usecases.identity import IdentityBook
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import CardFile
from tests.offices import Office, record
from tests.vault_fixtures import PASSPHRASE, StepClock
from tests.withdrawals import READ, SAID, SHARE, Chain, carry, contact, may, say, small_testimony

Happens = Callable[[], object]


def write(
    office: Office,
    stick: Path,
    testimonies: list[Testimony],
    to: list[Contact],
    happens: Happens,
    at: str,
    after: int = 0,
) -> ExportResult:
    """Export, while something happens once at the step of a stage."""
    seen: list[Step] = []

    def progress(step: Step) -> None:
        if step.stage == at:
            seen.append(step)
            if len(seen) == 1 + after:
                happens()

    ids = [one.id for one in testimonies]
    return export(office.export_rooms, ids, to, FolderOutbox(stick), progress, CancelToken())


@pytest.mark.parametrize(("stage", "after"), [("choosing", 1), ("sealing", 0)])
def test_what_is_taken_back_meanwhile_stays_and_the_rest_leaves(
    chain: Chain, stick: Path, stage: str, after: int
) -> None:
    field, headquarters, _ = chain
    first, second = sorted((small_testimony(field, name) for name in "ab"), key=lambda one: one.id)
    to = contact(field, headquarters)

    def happens() -> None:
        say(field, first, Answer.WITHDRAW, READ)

    result = write(field, stick, [first, second], [to], happens, stage, after)
    assert result.kept == (Kept(first.id, KeptReason.CONSENT, to.card.station, Reason.WITHDRAWN),)
    (left,) = result.left
    assert [path.name for path in stick.iterdir()] == [left.file_name]
    assert [one.testimony_id for one in left.facts.items] == [second.id]
    received = headquarters.receive(stick / left.file_name)
    assert (received.facts.place.sequence, received.facts.place.unfinished) == (1, ())
    assert [one.id for one in headquarters.vault.testimonies.all()] == [second.id]


def test_where_all_of_it_is_taken_back_nothing_appears(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    with pytest.raises(NothingToExport) as refused:
        write(
            field,
            stick,
            [testimony],
            [contact(field, headquarters)],
            lambda: say(field, testimony, Answer.WITHDRAW, READ),
            "sealing",
        )
    assert [one.why for one in refused.value.stayed] == [Reason.WITHDRAWN]
    assert list(stick.iterdir()) == []
    assert field.sent.all() == [], "its number is free again"


def test_later_bundles_of_the_same_export_ask_too(fork: Chain, stick: Path) -> None:
    field, headquarters, partner = fork
    shared, kept = small_testimony(field, "a.txt"), small_testimony(field, "b.txt")
    say(field, kept, Answer.REFUSE, SHARE)
    to = [contact(field, headquarters), contact(field, partner)]
    result = write(field, stick, [shared, kept], to, lambda: say(field, shared, Answer.WITHDRAW, SHARE), "sealing")
    assert [one.recipients for one in result.left] == [("Office hq",)]
    assert {(one.testimony_id, one.recipient, one.why) for one in result.kept} == {
        (kept.id, partner.station.id, Reason.REFUSED),
        (shared.id, partner.station.id, Reason.WITHDRAWN),
    }


def test_who_has_it_already_is_told_in_the_same_export(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    to = [contact(field, headquarters)]
    result = write(field, stick, [testimony], to, lambda: say(field, testimony, Answer.WITHDRAW, READ), "sealing")
    (left,) = result.left
    assert (left.facts.items, left.told) == ((), (testimony.id,))
    headquarters.receive(stick / left.file_name)
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN


def test_a_passage_that_is_marked_meanwhile_keeps_it_from_authorities(
    make_office: Callable[..., Office], stick: Path
) -> None:
    field = make_office("field")
    testimony = field.vault.testimonies.create(("en",))
    part_id = record(field, testimony)
    card = CardFile().read(make_office("embassy", Role.PARTNER).own_card.card().encoded)
    to = field.contacts.trust(card, RecipientKind.EMBASSY)

    def happens() -> None:
        field.vault.marked.mark(testimony.id, [Passage(part_id, 0.0, 0.5, MarkKind.SELF_INCRIMINATION)])

    with pytest.raises(NothingToExport) as refused:
        write(field, stick, [testimony], [to], happens, "sealing")
    assert [one.why for one in refused.value.stayed] == [Reason.INCRIMINATING]
    assert list(stick.iterdir()) == []


def test_a_name_that_may_not_be_told_any_more_stays(fork: Chain, stick: Path) -> None:
    field, headquarters, _ = fork
    testimony = small_testimony(field)
    pseudonym = Terms(Attribution.PSEUDONYM, Voice.ORIGINAL)
    happened: list[Step] = []

    def progress(step: Step) -> None:
        if step.stage == "sealing" and not happened:
            happened.append(step)
            field.vault.consents.say(testimony.id, [(READ, Answer.GRANT, pseudonym)], SAID)

    with IdentityBook(field.vault.identities.open(ByPassphrase(PASSPHRASE)), StepClock()) as opened:
        opened.save(testimony.id, Identity(given_name="Zephyrine"))
        names = ChosenNames(opened, [(testimony.id, headquarters.station.id)])
        to = [contact(field, headquarters)]
        (left,) = export(
            field.export_rooms, [testimony.id], to, FolderOutbox(stick), progress, CancelToken(), names
        ).left
    assert (len(left.facts.items), left.named) == (1, ())


def test_an_office_that_is_not_trusted_any_more_gets_nothing(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    with pytest.raises(ContactRevoked):
        write(
            field,
            stick,
            [testimony],
            [contact(field, headquarters)],
            lambda: field.contacts.revoke(headquarters.station.id, 0),
            "sealing",
        )
    assert list(stick.iterdir()) == []


def test_an_office_that_became_another_kind_of_recipient_is_asked_about_as_that(
    fork: Chain,
    stick: Path,
) -> None:
    field, _, partner = fork
    testimony = small_testimony(field)
    card = CardFile().read(partner.own_card.card().encoded)
    say(field, testimony, Answer.REFUSE, Question(SENT_FOR[RecipientKind.MEDIA], RecipientKind.MEDIA))
    with pytest.raises(NothingToExport) as refused:
        write(
            field,
            stick,
            [testimony],
            [contact(field, partner)],
            lambda: field.contacts.trust(card, RecipientKind.MEDIA),
            "sealing",
        )
    assert [one.why for one in refused.value.stayed] == [Reason.REFUSED]
    assert list(stick.iterdir()) == []


def test_a_sealed_bundle_asks_again_before_its_copy_appears(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    field.seal(testimony)
    to = contact(field, headquarters)
    with pytest.raises(NothingToExport) as refused:
        write(field, stick, [testimony], [to], lambda: say(field, testimony, Answer.WITHDRAW, READ), "copying")
    assert refused.value.stayed == [Kept(testimony.id, KeptReason.CONSENT, to.card.station, Reason.WITHDRAWN)]
    assert list(stick.iterdir()) == []
    copy = field.vault.sealed_bundles.of(testimony.id)
    assert copy is not None
    assert copy.carried_at is None
