"""No word is written down of what the person did not want written down, also not the next one."""

import numpy as np
import pytest

from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.transcript import WindowOptions, WindowStatus
from app.errors.consent import ConsentEnded, ConsentMissing, ConsentRefused
from app.jobs import CancelToken, no_progress
from app.usecases.transcribe import transcribe
from tests.fakes.memory_consents import MemoryConsents
from tests.fakes.quiet_rooms import QuietRooms, quiet_rooms

TRANSCRIBE = Question(Use.TRANSCRIBE, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")
RATE = 16_000


def heard() -> bytes:
    made = np.zeros(40 * RATE, dtype=np.int16)
    generator = np.random.default_rng(3)
    for start in (1, 10, 19, 28):
        made[start * RATE : (start + 6) * RATE] = generator.integers(-9000, 9000, 6 * RATE)
    return made.tobytes()


@pytest.fixture
def rooms() -> QuietRooms:
    return quiet_rooms(heard())


def run(rooms: QuietRooms) -> None:
    transcribe(rooms.rooms(), "p1", WindowOptions("km"), no_progress, CancelToken())


def test_without_a_word_on_it_nothing_is_heard_and_nothing_is_stored(rooms: QuietRooms) -> None:
    rooms.consents = MemoryConsents(["t1"])
    with pytest.raises(ConsentMissing):
        run(rooms)
    assert rooms.transcripts.current("p1") is None
    assert rooms.custody.entries == []


def test_a_no_to_transcription_alone_is_enough(rooms: QuietRooms) -> None:
    rooms.consents.say("t1", [(TRANSCRIBE, Answer.REFUSE, Terms())], SAID)
    with pytest.raises(ConsentRefused) as refused:
        run(rooms)
    assert refused.value.facts == {"use": "transcribe", "kind": "device", "reason": "refused"}
    assert rooms.transcripts.unfinished("p1") is None


def test_what_may_not_be_kept_is_not_written_down(rooms: QuietRooms) -> None:
    rooms.consents.say("t1", [(KEEP, Answer.REFUSE, Terms())], SAID)
    with pytest.raises(ConsentEnded):
        run(rooms)


def test_taken_back_in_the_middle_not_one_more_window_is_heard(rooms: QuietRooms) -> None:
    seen: list[object] = []

    def before(window: object) -> None:
        seen.append(window)
        if len(seen) == 2:
            rooms.consents.say("t1", [(TRANSCRIBE, Answer.WITHDRAW, Terms())], SAID)

    rooms.transcriber.before = before
    with pytest.raises(ConsentRefused):
        run(rooms)
    assert len(seen) == 2
    begun = rooms.transcripts.unfinished("p1")
    assert begun is not None
    waiting = [one for one in rooms.transcripts.windows(begun.id) if one.status is WindowStatus.PLANNED]
    assert waiting
    with pytest.raises(ConsentRefused):
        run(rooms)
    assert len(seen) == 2
