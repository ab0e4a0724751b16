"""What a person takes back is told to everybody who has it: between real vaults, on real sticks."""

import os
import random
import shutil
from pathlib import Path

import pytest

from app.domain.bundle import ExportResult, ItemOutcome, Kept, KeptReason
from app.domain.consent import Answer, Question, RecipientKind, Use
from app.domain.consent_gate import Reason
from app.domain.custody import Act
from app.domain.notice import NoticeOutcome
from app.domain.people import Contact
from app.domain.testimony import Testimony
from app.errors.bundle import NothingToExport
from app.errors.storage import StorageError
from app.jobs import CancelToken, no_progress
from app.ports.bundle import Outbox
from app.usecases.export import export
from app.usecases.receipt import bundles_without_receipt
from storage.bundle.outbox import FolderOutbox, OutgoingBundle
from tests.bundle_child import Child
from tests.late_outbox import LateOutbox
from tests.offices import Office, attach, full_testimony
from tests.vault_fixtures import reopen
from tests.withdrawals import KEEP, READ, SHARE, Chain, carry, contact, may, say, small_testimony, tell


def test_a_withdrawal_goes_on_from_hand_to_hand(chain: Chain, stick: Path) -> None:
    field, headquarters, partner = chain
    testimony = full_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    assert not headquarters.notices.untold(contact(headquarters, partner))

    say(field, testimony, Answer.WITHDRAW, READ, SHARE)
    (left,) = tell(field, stick, contact(field, headquarters)).left
    assert (left.facts.items, left.told) == ((), (testimony.id,))
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.WITHDRAWAL_TOLD
    received = headquarters.receive(stick / left.file_name)
    assert [one.outcome for one in received.notices] == [NoticeOutcome.TAKEN]
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN
    assert headquarters.vault.custody.of(testimony.id)[-1].event.act is Act.CONSENT_HEARD
    with pytest.raises(NothingToExport) as refused:
        headquarters.export(stick, [testimony], [contact(headquarters, field)])
    assert [one.why for one in refused.value.stayed] == [Reason.WITHDRAWN]

    (holder,) = headquarters.notices.holders(testimony.id)
    assert holder.station == partner.station.id
    assert headquarters.notices.untold(contact(headquarters, partner))
    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    assert not headquarters.notices.untold(contact(headquarters, partner))
    partner.receive(stick / onward.file_name)
    assert may(partner, testimony, SHARE) is Reason.WITHDRAWN
    for office in chain:
        office.vault.custody.verify()
        assert not office.notices.untold(office.contacts.all()[0])


def test_it_is_told_once_and_again_where_the_bundle_was_never_finished(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    to = contact(field, headquarters)
    (first,) = tell(field, stick, to).left
    with pytest.raises(NothingToExport):
        tell(field, stick, to)
    field.vault.context.connection.execute(
        "UPDATE bundle_sent SET finished_at = NULL, sent_to = NULL WHERE sequence = ?", (first.facts.place.sequence,)
    )
    (again,) = tell(field, stick, to).left
    assert [one.outcome for one in headquarters.receive(stick / again.file_name).notices] == [NoticeOutcome.TAKEN]
    assert [one.outcome for one in headquarters.receive(stick / first.file_name).notices] == [NoticeOutcome.KNOWN]


def test_no_receipt_is_owed_for_a_bundle_that_only_tells(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / notice.file_name)
    assert [one.sequence for one in bundles_without_receipt(headquarters.receipt_rooms)] == [1]


def test_it_rides_along_with_what_leaves_anyway(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    taken_back, other = small_testimony(field, "one.txt"), small_testimony(field, "two.txt")
    carry(field, headquarters, stick, taken_back)
    say(field, taken_back, Answer.WITHDRAW, KEEP)
    (left,) = field.export(stick, [other], [contact(field, headquarters)]).left
    assert (left.told, [one.testimony_id for one in left.facts.items]) == ((taken_back.id,), [other.id])
    received = headquarters.receive(stick / left.file_name)
    assert [one.outcome for one in received.items] == [ItemOutcome.ADOPTED]
    assert may(headquarters, taken_back, READ) is Reason.WITHDRAWN
    assert may(headquarters, other, READ) is Reason.GRANTED


def test_a_notice_that_comes_before_its_testimony_waits_for_it(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    (left,) = field.export(stick, [testimony], [contact(field, headquarters)]).left
    say(field, testimony, Answer.WITHDRAW, READ)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    (told,) = headquarters.receive(stick / notice.file_name).notices
    assert (told.outcome, told.case_code) == (NoticeOutcome.WAITING, "")
    (item,) = headquarters.receive(stick / left.file_name).items
    assert item.outcome is ItemOutcome.ADOPTED
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN
    assert headquarters.vault.check(no_progress, CancelToken()) == []


def test_the_older_copy_that_comes_late_undoes_nothing(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    first = carry(field, headquarters, stick, testimony)
    attach(field, testimony, "more.txt", b"more", "text/plain")
    (late,) = field.export(stick, [testimony], [contact(field, headquarters)]).left
    say(field, testimony, Answer.WITHDRAW, READ)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / notice.file_name)
    (item,) = headquarters.receive(stick / late.file_name).items
    assert item.outcome is ItemOutcome.UPDATED
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN
    assert headquarters.receive(first).items[0].outcome is ItemOutcome.OLDER
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN


def test_what_was_taken_back_at_headquarters_is_told_to_the_station(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(headquarters, testimony, Answer.WITHDRAW, READ, SHARE)
    attach(field, testimony, "more.txt", b"more", "text/plain")
    carry(field, headquarters, stick, testimony)
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN, "a copy that does not know of it undoes nothing"
    (back,) = tell(headquarters, stick, contact(headquarters, field)).left
    (told,) = field.receive(stick / back.file_name).notices
    assert (told.outcome, told.case_code) == (NoticeOutcome.TAKEN, testimony.case_code)
    with pytest.raises(NothingToExport):
        field.export(stick, [testimony], [contact(field, headquarters)])
    say(field, testimony, Answer.GRANT, READ, SHARE)
    carry(field, headquarters, stick, testimony)
    assert may(headquarters, testimony, READ) is Reason.GRANTED


def test_a_partner_can_close_and_cannot_open(chain: Chain, stick: Path) -> None:
    """Somebody whom the person asked for help may tell us of a no; of a yes nobody believes them."""
    _, headquarters, partner = chain
    testimony = small_testimony(headquarters)
    carry(headquarters, partner, stick, testimony)
    say(headquarters, testimony, Answer.REFUSE, Question(Use.MEDIA, RecipientKind.MEDIA))
    say(partner, testimony, Answer.GRANT, Question(Use.MEDIA, RecipientKind.MEDIA))
    say(partner, testimony, Answer.WITHDRAW, READ)
    (back,) = tell(partner, stick, contact(partner, headquarters)).left
    assert headquarters.receive(stick / back.file_name).notices[0].outcome is NoticeOutcome.TAKEN
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN
    assert may(headquarters, testimony, Question(Use.MEDIA, RecipientKind.MEDIA)) is Reason.REFUSED


def test_what_was_sealed_and_not_carried_is_with_nobody_yet(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    field.seal(testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    to = contact(field, headquarters)
    assert not field.notices.untold(to)
    with pytest.raises(NothingToExport) as refused:
        field.export(stick, [testimony], [to])
    assert refused.value.stayed == [Kept(testimony.id, KeptReason.CONSENT, to.card.station, Reason.WITHDRAWN)]
    say(field, testimony, Answer.GRANT, READ)
    left = field.export(stick, [testimony], [to]).left
    assert not field.notices.untold(to)
    for one in left:
        headquarters.receive(stick / one.file_name)
    assert len(headquarters.vault.consents.of(testimony.id).events) == len(field.vault.consents.of(testimony.id).events)
    assert may(headquarters, testimony, READ) is Reason.GRANTED


@pytest.mark.parametrize("in_order", [True, False])
def test_what_was_taken_back_after_it_was_sealed_leaves_with_the_sealed_bundle(
    chain: Chain, stick: Path, in_order: bool
) -> None:
    """The bundle cannot be changed any more, and headquarters would hand on what was taken back."""
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    field.seal(testimony)
    say(field, testimony, Answer.WITHDRAW, SHARE)
    told, copy = field.export(stick, [testimony], [contact(field, headquarters)]).left
    assert (told.facts.items, told.told) == ((), (testimony.id,))
    assert [one.testimony_id for one in copy.facts.items] == [testimony.id]
    for one in (told, copy) if in_order else (copy, told):
        headquarters.receive(stick / one.file_name)
    assert may(headquarters, testimony, SHARE) is Reason.WITHDRAWN
    with pytest.raises(NothingToExport):
        headquarters.export(stick, [testimony], [contact(headquarters, partner)])
    (again,) = field.export(stick, [testimony], [contact(field, headquarters)]).left
    assert again.told == (), "it is told once"


def test_what_a_sealed_bundle_tells_itself_is_not_told_beside_it(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    say(field, testimony, Answer.WITHDRAW, SHARE)
    field.seal(testimony)
    (left,) = field.export(stick, [testimony], [contact(field, headquarters)]).left
    headquarters.receive(stick / left.file_name)
    assert may(headquarters, testimony, SHARE) is Reason.WITHDRAWN


def test_more_than_one_bundle_can_tell_goes_into_several(
    chain: Chain, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.usecases import export_lots as exporting

    monkeypatch.setattr(exporting, "NOTICES_LIMIT", 2)
    field, headquarters, _ = chain
    testimonies = [small_testimony(field, f"{number}.txt") for number in range(3)]
    carry(field, headquarters, stick, *testimonies)
    for testimony in testimonies:
        say(field, testimony, Answer.WITHDRAW, READ)
    left = tell(field, stick, contact(field, headquarters)).left
    assert [len(one.told) for one in left] == [2, 1]
    for one in left:
        headquarters.receive(stick / one.file_name)
    assert {may(headquarters, one, READ) for one in testimonies} == {Reason.WITHDRAWN}


KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "6"))


@pytest.mark.timeout(7200)
def test_killed_while_a_notice_is_taken_in(chain: Chain, stick: Path, tmp_path: Path) -> None:
    """Again and again: all of it holds, or nothing; and afterwards it is taken in as if nothing had happened."""
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ, SHARE, KEEP)
    (notice,) = tell(field, stick, contact(field, headquarters)).left
    pristine, folder = headquarters.vault.context.folder, tmp_path / "copy"
    headquarters.station.close()
    headquarters.vault.close()
    moments = random.Random(23)
    for _ in range(KILLS):
        shutil.copytree(pristine, folder)
        finished = Child("receive", str(folder), str(stick / notice.file_name)).kill_after(moments.uniform(0, 0.15))
        with reopen(folder) as vault:
            office = Office(vault)
            assert heard(office, testimony) in ({(3, 3)} if finished else {(0, 0), (3, 3)})
            office.receive(stick / notice.file_name)
            assert heard(office, testimony) == (3, 3)
            vault.custody.verify()
            assert vault.check(no_progress, CancelToken()) == []
        shutil.rmtree(folder)


def heard(office: Office, testimony: Testimony) -> tuple[int, int]:
    """How many withdrawals hold here, and of how many the custody log tells."""
    events = office.vault.consents.of(testimony.id).events
    acts = [entry.event.act for entry in office.vault.custody.of(testimony.id)]
    return sum(one.answer is Answer.WITHDRAW for one in events), acts.count(Act.CONSENT_HEARD)


def test_a_sealed_copy_that_left_when_the_power_went_is_told_of_all_the_same(chain: Chain, stick: Path) -> None:
    """Nobody saw it finished, and headquarters have it."""
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    field.seal(testimony)
    to = contact(field, headquarters)
    with pytest.raises(KeyboardInterrupt):
        carry_into(field, LateOutbox(FolderOutbox(stick), the_power_goes), testimony, to)
    (file,) = stick.iterdir()
    copy = field.vault.sealed_bundles.of(testimony.id)
    assert copy is not None
    assert copy.carried_at is None, "nobody says that it left"
    assert field.vault.custody.of(testimony.id)[-1].event.act is Act.SEALED_AWAY
    assert [one.sent_revision for one in field.vault.library.rows()] == [None]

    headquarters.receive(file)
    say(field, testimony, Answer.WITHDRAW, READ)
    assert [one.testimony_id for one in field.notices.untold(to)] == [testimony.id]
    assert [one.station for one in field.notices.holders(testimony.id)] == [headquarters.station.id]
    (told,) = tell(field, stick, to).left
    headquarters.receive(stick / told.file_name)
    assert may(headquarters, testimony, READ) is Reason.WITHDRAWN


def test_a_sealed_copy_that_could_not_appear_is_not_said_to_have_left(chain: Chain, stick: Path) -> None:
    field, headquarters, _ = chain
    testimony = small_testimony(field)
    field.seal(testimony)
    to = contact(field, headquarters)

    class Failing(FolderOutbox):
        def begin(self) -> OutgoingBundle:
            file = super().begin()
            file.commit = the_stick_is_gone  # type: ignore[method-assign]
            return file

    with pytest.raises(StorageError):
        carry_into(field, Failing(stick), testimony, to)
    assert [one.sent_revision for one in field.vault.library.rows()] == [None]
    (left,) = carry_into(field, FolderOutbox(stick), testimony, to).left
    assert [path.name for path in stick.iterdir()] == [left.file_name]
    assert [one.sent_revision for one in field.vault.library.rows()] == [testimony.revision]
    copy = field.vault.sealed_bundles.of(testimony.id)
    assert copy is not None
    assert copy.carried_at is not None
    assert [entry.event.act for entry in field.vault.custody.of(testimony.id)].count(Act.EXPORTED) == 1


def carry_into(office: Office, outbox: Outbox, testimony: Testimony, to: Contact) -> ExportResult:
    return export(office.export_rooms, [testimony.id], [to], outbox, no_progress, CancelToken())


def the_power_goes() -> None:
    raise KeyboardInterrupt


def the_stick_is_gone() -> None:
    raise StorageError(errno=5)
