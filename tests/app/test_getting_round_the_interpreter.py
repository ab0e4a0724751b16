"""Ways to record through an interpreter who may not interpret, and that none of them works."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from app.domain.audio import AudioFormat, Gap, Purpose
from app.domain.circumstances import Circumstances, Present
from app.domain.interpreting import Lack, interpreting_lacks, lack_of
from app.domain.interview import Answered, Came, Conflict, Interpreter, InterviewSheet
from app.errors.interpreter import InterpreterCodeBad, InterpreterUnfit
from app.errors.storage import DiskFull
from app.usecases.consent import permit
from app.usecases.interpreting import came, lacks, left, refuse
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingEvent, Told
from storage.audio.codec import FlacCodec
from storage.vault.vault import Vault
from tests.fakes.memory_consents import MemoryConsents
from tests.fakes.memory_recordings import MemoryRecordings
from tests.fakes.scripted_source import ScriptedSource, StillClock
from tests.storage.audio.sounds import sound
from tests.vault_fixtures import consenting, grant_everything, permitted

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
TODAY = date(2026, 3, 1)
FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
THROUGH = Circumstances(interpreter=True, present=(Present.INTERVIEWER, Present.INTERPRETER))
NO_ONE = Interpreter("")


class Desk:
    """A session of somebody who agreed to be recorded."""

    def __init__(self) -> None:
        self.consents = MemoryConsents(["t1"])
        grant_everything(self.consents, "t1")
        self.recordings = MemoryRecordings(["t1"])
        self.source, self.clock = ScriptedSource(), StillClock()
        self.told: list[Told] = []
        self.session = RecordingSession(self.recordings, FlacCodec(), self.source, self.clock, self.told.append)

    def begin(self, purpose: Purpose = Purpose.TESTIMONY) -> str:
        return self.session.begin(permit(self.consents, "t1", purpose, TODAY))

    def come(self, interpreter: Interpreter) -> None:
        came(self.consents, "t1", interpreter, NOW)

    def hear(self, seconds: float = 1.0) -> None:
        """Sound, after the time in which nobody looks again."""
        self.clock.seconds += 1.5
        self.source.hear(sound(seconds).tobytes())
        self.session.pump(0.0)

    def events(self) -> list[RecordingEvent]:
        return [told.event for told in self.told]


def test_everybody_of_whom_one_thing_is_missing_is_unfit() -> None:
    fit = [
        one
        for one in (
            Interpreter(code, briefed, secrecy, conflict, accepted)
            for code, briefed, secrecy, conflict, accepted in product(
                ("", "K2"), (False, True), (False, True), Conflict, Answered
            )
        )
        if lack_of(one) is None
    ]
    assert fit == [FIT]


@pytest.mark.parametrize(
    ("interpreter", "lack"),
    [
        (replace(FIT, accepted=Answered.NO), Lack.REFUSED),
        (Interpreter("", accepted=Answered.NO), Lack.REFUSED),
        (replace(FIT, conflict=Conflict.POSSIBLE), Lack.CONFLICT),
        (replace(FIT, conflict=Conflict.UNASKED), Lack.CONFLICT_UNASKED),
        (replace(FIT, briefed=False), Lack.NOT_BRIEFED),
        (replace(FIT, secrecy=False), Lack.NO_SECRECY),
        (replace(FIT, accepted=Answered.UNASKED), Lack.NOT_ACCEPTED),
        (replace(FIT, accepted=Answered.UNSURE), Lack.NOT_ACCEPTED),
    ],
)
def test_nobody_gets_a_permit_through_them(interpreter: Interpreter, lack: Lack) -> None:
    desk = Desk()
    desk.consents.sheet = InterviewSheet(interpreters=(Came(NOW, FIT), Came(NOW, interpreter)))
    for purpose in Purpose:
        with pytest.raises(InterpreterUnfit) as refused:
            desk.begin(purpose)
        assert refused.value.facts == {"lack": lack.value}
    assert lack_of(interpreter) is lack


@pytest.mark.parametrize("room", [THROUGH, replace(THROUGH, interpreter=False), replace(THROUGH, present=())])
def test_somebody_who_was_not_written_down(room: Circumstances) -> None:
    desk = Desk()
    desk.consents.room = room
    with pytest.raises(InterpreterUnfit) as refused:
        desk.begin()
    assert refused.value.facts == {"lack": "nobody"}
    desk.come(FIT)
    assert desk.begin()


def test_who_came_last_counts_and_who_left_is_gone() -> None:
    bad = replace(FIT, code="Z9", conflict=Conflict.POSSIBLE)
    sheet = InterviewSheet(interpreters=(Came(NOW, bad), Came(NOW, FIT)))
    assert interpreting_lacks(THROUGH, sheet) is None
    assert interpreting_lacks(THROUGH, replace(sheet, interpreters=sheet.interpreters[::-1])) is Lack.CONFLICT
    assert interpreting_lacks(THROUGH, replace(sheet, interpreters=(Came(NOW, bad), Came(NOW, NO_ONE)))) is None


def test_a_permit_from_before_does_not_help() -> None:
    desk = Desk()
    desk.come(FIT)
    given = permit(desk.consents, "t1", Purpose.TESTIMONY, TODAY)
    desk.come(replace(FIT, code="Z9", secrecy=False))
    with pytest.raises(InterpreterUnfit):
        desk.session.begin(given)
    assert not desk.source.running


def test_another_one_in_the_middle_pauses_until_they_are_fit() -> None:
    desk = Desk()
    part_id = desk.begin()
    desk.hear()
    desk.come(replace(FIT, code="Z9", briefed=False))
    desk.hear()
    assert desk.events() == [RecordingEvent.PAUSED, RecordingEvent.INTERPRETER]
    assert desk.told[-1].code == "interpreter.unfit"
    desk.session.resume()
    desk.hear()
    assert desk.session.status().paused
    desk.come(replace(FIT, code="Z9"))
    desk.session.resume()
    desk.hear()
    assert not desk.session.status().paused
    assert desk.events()[2:] == [RecordingEvent.RESUMED]
    (gap,) = {mark.at_frame for mark in desk.recordings.facts(part_id).marks if isinstance(mark, Gap)}
    assert gap >= AudioFormat().sample_rate_hz, "what was said before the change is there"


def test_the_persons_no_pauses_and_resuming_at_once_does_not_get_round_it() -> None:
    desk = Desk()
    desk.come(FIT)
    desk.begin()
    desk.hear()
    refuse(desk.consents, "t1", NOW)
    refuse(desk.consents, "t1", NOW)
    assert len(desk.consents.sheet.interpreters) == 2
    desk.session.pause()
    desk.session.resume()
    desk.source.hear(sound(0.5).tobytes())
    desk.session.pump(0.0)
    assert desk.session.status().paused
    left(desk.consents, "t1", NOW)
    left(desk.consents, "t1", NOW)
    assert lacks(desk.consents, "t1") is None
    desk.session.resume()
    desk.hear()
    assert not desk.session.status().paused


def test_a_vault_that_cannot_be_read_says_nothing_about_them() -> None:
    desk = Desk()
    desk.begin()
    desk.consents.refuse_next = DiskFull()
    desk.hear()
    assert desk.events() == []


def test_a_name_is_no_code() -> None:
    consents = MemoryConsents(["t1"])
    for code in ("", "Auntie Dara", "ដារ៉ា", "a" * 13):
        with pytest.raises(InterpreterCodeBad):
            came(consents, "t1", replace(FIT, code=code), NOW)
    assert consents.sheet == InterviewSheet()


def test_a_refusal_before_anybody_came_counts() -> None:
    consents = MemoryConsents(["t1"])
    refuse(consents, "t1", NOW)
    assert lacks(consents, "t1") is Lack.REFUSED


def test_the_vault_itself_refuses(make_vault: Callable[..., Vault]) -> None:
    """Also who asks nobody for a permit."""
    vault = make_vault()
    testimony = consenting(vault)
    vault.circumstances.put(testimony.id, THROUGH)
    with pytest.raises(InterpreterUnfit):
        vault.recordings.begin(testimony.id, AudioFormat(), "file")
    assert came(vault, testimony.id, replace(FIT, secrecy=False), NOW) is Lack.NO_SECRECY
    with pytest.raises(InterpreterUnfit):
        permitted(vault, testimony.id)
    assert came(vault, testimony.id, FIT, NOW) is None
    assert came(vault, testimony.id, FIT, NOW) is None
    assert [one.interpreter.secrecy for one in vault.interviews.of(testimony.id).interpreters] == [False, True]
    assert vault.recordings.begin(testimony.id, AudioFormat(), "file")
    assert permitted(vault, testimony.id)


def test_who_comes_is_in_the_room(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    came(vault, testimony.id, FIT, NOW)
    assert vault.circumstances.of(testimony.id) == Circumstances(interpreter=True, present=(Present.INTERPRETER,))
