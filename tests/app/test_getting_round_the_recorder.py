"""Ways to record without consent, and that none of them works."""

import copy
import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.audio import CONSENT_SECONDS, AudioFormat, Purpose
from app.domain.consent import (
    Age,
    Answer,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    SpokenAt,
    Terms,
    Use,
)
from app.errors.consent import (
    AnswerBad,
    ConsentMissing,
    ConsentOfChild,
    ConsentRefused,
    ConsentUnanswered,
)
from app.errors.storage import DiskFull
from app.jobs import CancelToken, no_progress
from app.usecases import consent
from app.usecases.consent import RecordingPermit, permit
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingEvent, Told
from storage.audio.codec import FlacCodec
from storage.vault.vault import Vault
from tests.fakes.memory_consents import MemoryConsents
from tests.fakes.memory_recordings import MemoryRecordings
from tests.fakes.scripted_source import ScriptedSource, StillClock
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, grant_everything

TODAY = date(2026, 3, 1)
RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


class Desk:
    """A session over consents in memory."""

    def __init__(self, purpose: Purpose = Purpose.TESTIMONY) -> None:
        self.consents = MemoryConsents(["t1", "t2"])
        self.recordings = MemoryRecordings(["t1", "t2"])
        self.source, self.clock = ScriptedSource(), StillClock()
        self.told: list[Told] = []
        self.session = RecordingSession(self.recordings, FlacCodec(), self.source, self.clock, self.told.append)
        self.purpose = purpose

    def permit(self, testimony_id: str = "t1") -> RecordingPermit:
        return permit(self.consents, testimony_id, self.purpose, TODAY)

    def begin(self) -> str:
        grant_everything(self.consents, "t1")
        return self.session.begin(self.permit())

    def hear(self, seconds: float) -> None:
        self.source.hear(sound(seconds).tobytes())
        while self.session.pump(0.0) and self.source.queue.waiting_frames and not self.session.status().ended:
            pass


def take_back(consents: MemoryConsents, answer: Answer = Answer.WITHDRAW) -> None:
    consents.say("t1", [(RECORD, answer, Terms())], SAID)


def test_nobody_makes_a_permit_without_asking() -> None:
    desk = Desk()
    grant_everything(desk.consents, "t1")
    given = desk.permit()
    for made in (RecordingPermit, lambda: copy.copy(given), lambda: copy.deepcopy(given)):
        with pytest.raises(TypeError):
            made()
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.loads(pickle.dumps(given))
    with pytest.raises(TypeError):
        given.testimony_id = "t2"
    forged = object.__new__(RecordingPermit)
    for name in ("testimony_id", "purpose", "_rooms", "_today"):
        object.__setattr__(forged, name, getattr(given, name))
    with pytest.raises(TypeError):
        desk.session.begin(forged)
    assert not desk.source.running


def test_without_a_word_there_is_no_permit() -> None:
    desk = Desk()
    with pytest.raises(ConsentMissing) as missing:
        desk.permit()
    assert missing.value.facts["reason"] == "never_asked"


def test_what_one_person_granted_is_no_permit_for_another() -> None:
    desk = Desk()
    grant_everything(desk.consents, "t1")
    with pytest.raises(ConsentMissing):
        desk.permit("t2")


def test_a_permit_from_before_the_withdrawal_begins_nothing() -> None:
    desk = Desk()
    grant_everything(desk.consents, "t1")
    stale = desk.permit()
    take_back(desk.consents)
    desk.session.listen()
    with pytest.raises(ConsentRefused):
        desk.session.begin(stale)
    assert not desk.source.running
    assert desk.recordings.of("t1") == []


def test_a_child_is_not_recorded_on_its_own_word() -> None:
    desk = Desk()
    desk.consents.say_age("t1", Age.NOT_SURE, Guardian.UNASKED, "F7")
    desk.consents.say("t1", [(RECORD, Answer.GRANT, Terms())], replace(SAID, given_by=GivenBy.CHILD))
    with pytest.raises(ConsentOfChild):
        desk.permit()
    desk.consents.say("t1", [(RECORD, Answer.GRANT, Terms())], replace(SAID, given_by=GivenBy.GUARDIAN))
    with pytest.raises(ConsentOfChild):
        desk.permit()
    desk.consents.say("t1", [(RECORD, Answer.GRANT, Terms())], replace(SAID, given_by=GivenBy.PROTECTOR))
    assert desk.permit().testimony_id == "t1"


def test_consent_that_is_taken_back_ends_the_recording_and_what_follows_is_not_taken() -> None:
    desk = Desk()
    part_id = desk.begin()
    desk.hear(2.0)
    take_back(desk.consents)
    desk.clock.seconds += 1.0
    desk.source.hear(sound(3.0).tobytes())
    assert desk.session.pump(0.0).ended
    desk.session.pump(0.0)
    desk.session.finish(no_progress, CancelToken())
    assert [told.event for told in desk.told] == [RecordingEvent.CONSENT_GONE, RecordingEvent.ENDED]
    assert desk.told[0].code == "consent.refused"
    facts = desk.recordings.facts(part_id)
    assert (facts.seconds, facts.sealed) == (2.0, True)


def test_a_vault_that_cannot_be_read_for_a_moment_ends_nothing() -> None:
    desk = Desk()
    desk.begin()
    desk.clock.seconds += 1.0
    desk.consents.refuse_next = DiskFull()
    desk.hear(1.0)
    assert not desk.session.status().ended
    desk.clock.seconds += 1.0
    desk.hear(1.0)
    assert not desk.session.status().ended
    assert desk.consents.refuse_next is None


def test_it_is_asked_about_once_a_second_and_not_at_every_look() -> None:
    desk = Desk()
    desk.begin()
    desk.session.pump(0.0)
    before = desk.consents.asked
    for _ in range(20):
        desk.session.pump(0.0)
    assert desk.consents.asked == before
    desk.clock.seconds += 1.0
    desk.session.pump(0.0)
    assert desk.consents.asked == before + 1


def test_the_consent_itself_is_recorded_before_any_answer_and_for_ten_minutes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.usecases.record_consent.CONSENT_SECONDS", 3.0)
    desk = Desk(Purpose.CONSENT)
    part_id = desk.session.begin(desk.permit())
    desk.hear(2.0)
    assert not desk.session.status().ended
    desk.hear(5.0)
    assert desk.session.status().ended
    desk.session.finish(no_progress, CancelToken())
    assert [told.event for told in desk.told] == [RecordingEvent.TIME_UP, RecordingEvent.ENDED]
    assert desk.recordings.facts(part_id).seconds == 3.0
    assert CONSENT_SECONDS == 600.0


# --- past the session, at the vault itself ------------------------------------------------------------------------


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    return make_vault()


def begin(vault: Vault, testimony_id: str, purpose: Purpose = Purpose.TESTIMONY) -> str:
    return vault.recordings.begin(testimony_id, AudioFormat(), "file", purpose)


def test_the_vault_itself_refuses_to_begin(vault: Vault) -> None:
    unasked = vault.testimonies.create(("km",)).id
    with pytest.raises(ConsentMissing):
        begin(vault, unasked)
    taken_back = consenting(vault).id
    vault.consents.say(taken_back, [(RECORD, Answer.WITHDRAW, Terms())], SAID)
    with pytest.raises(ConsentRefused):
        begin(vault, taken_back)
    child = consenting(vault).id
    vault.consents.say_age(child, Age.NOT_SURE, Guardian.UNASKED, "F7")
    with pytest.raises(ConsentMissing):
        begin(vault, child)
    for testimony_id in (unasked, taken_back, child):
        assert vault.testimonies.parts(testimony_id) == []
        assert "recording_started" not in [one.event.act.value for one in vault.custody.of(testimony_id)]


def test_a_permit_of_other_consents_does_not_get_past_the_vault(vault: Vault) -> None:
    testimony_id = vault.testimonies.create(("km",)).id
    elsewhere = MemoryConsents([testimony_id])
    grant_everything(elsewhere, testimony_id)
    source = ScriptedSource()
    session = RecordingSession(vault.recordings, FlacCodec(), source, StillClock(), lambda _: None)
    with pytest.raises(ConsentMissing):
        session.begin(permit(elsewhere, testimony_id, Purpose.TESTIMONY, TODAY))
    assert not source.running
    assert vault.testimonies.parts(testimony_id) == []


def test_a_testimony_cannot_be_told_into_the_consent_part(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.vault.recording_gate.CONSENT_SECONDS", 3.0)
    testimony_id = vault.testimonies.create(("km",)).id
    first = begin(vault, testimony_id, Purpose.CONSENT)
    chunks = chunks_of(sound(5.0))
    for chunk in chunks[:2]:
        vault.recordings.append(first, chunk)
    # A second one beside it gets what is left, and no more.
    second = begin(vault, testimony_id, Purpose.CONSENT)
    vault.recordings.append(second, chunks[0])
    for part_id, chunk in ((first, chunks[2]), (second, chunks[1])):
        with pytest.raises(ConsentUnanswered):
            vault.recordings.append(part_id, chunk)
    vault.recordings.stop(first)
    vault.recordings.stop(second)
    with pytest.raises(ConsentUnanswered):
        begin(vault, testimony_id, Purpose.CONSENT)
    assert vault.recordings.facts(first).purpose is Purpose.CONSENT
    # An answer that points to it makes room for one more.
    spoken = replace(SAID, spoken_at=SpokenAt(first, 0.0, 2.0))
    vault.consents.say(testimony_id, [(KEEP, Answer.GRANT, Terms())], spoken)
    begin(vault, testimony_id, Purpose.CONSENT)
    with pytest.raises(ConsentMissing):
        begin(vault, testimony_id)


# --- answers that are none ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "answer", "terms", "said"),
    [
        (Question(Use.READ, RecipientKind.MEDIA), Answer.GRANT, Terms(), SAID),
        (KEEP, Answer.GRANT, Terms(keep_until=date(2026, 2, 28)), SAID),
        (KEEP, Answer.REFUSE, Terms(keep_until=date(2027, 1, 1)), SAID),
        (RECORD, Answer.GRANT, Terms(keep_until=date(2027, 1, 1)), SAID),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, officer="Some Name")),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, officer="")),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, officer="x" * 40)),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, wording="what she said")),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, how=How.WRITTEN, spoken_at=SpokenAt("p", 0.0, 1.0))),
        (RECORD, Answer.GRANT, Terms(), replace(SAID, spoken_at=SpokenAt("p", 2.0, 1.0))),
    ],
)
def test_an_answer_that_cannot_be_meant_is_not_kept(
    question: Question, answer: Answer, terms: Terms, said: Circumstance
) -> None:
    consents = MemoryConsents(["t1"])
    with pytest.raises(AnswerBad):
        consent.say(consents, "t1", [(question, answer, terms)], said, TODAY)
    assert consents.of("t1").events == ()
    with pytest.raises(AnswerBad):
        consent.say_age(consents, "t1", Age.ADULT, Guardian.NONE, "Some Name")
    assert consents.of("t1").ages == ()


def test_others_ask_the_same_gate() -> None:
    consents = MemoryConsents(["t1"])
    grant_everything(consents, "t1")
    from app.domain.consent_gate import Item, Matter, Reason

    item = Item(Matter.TESTIMONY)
    assert consent.allowed(consents, "t1", Use.READ, RecipientKind.OWN_STAFF, item, TODAY)
    consent.require(consents, "t1", RECORD, item, TODAY)
    take_back(consents, Answer.REFUSE)
    assert not consent.allowed(consents, "t1", Use.READ, RecipientKind.OWN_STAFF, item, TODAY)
    assert consent.decision(consents, "t1", RECORD, item, TODAY).reason is Reason.REFUSED
    with pytest.raises(ConsentMissing):
        consent.require(consents, "t1", RECORD, item, TODAY)
