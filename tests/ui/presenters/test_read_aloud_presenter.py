"""A recorded reading on the page of consent: sentence by sentence, stopped at once, and named in the answers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.consent import How, Use
from app.domain.wording import Clip, Reading, Topic, Wording, question_key
from app.errors.audio import AudioDamaged
from app.ports.playback import Condition
from tests.fakes.hand_playback import HandPlayback
from tests.fakes.quick_program import new_station, quick_program
from tests.ui.presenters.test_consent_presenter import Desk
from ui.presenters.consent_answers import Ask
from ui.presenters.consent_state import Page
from ui.presenters.read_aloud import AloudState, ReadAloud
from ui.wordings import wordings


def clip(name: str) -> Clip:
    return Clip(f"{name}.flac", (name.encode().hex() * 32)[:64])


ENGLISH = wordings()[0]
ALL = Reading(
    "A speaker of English",
    synthetic=False,
    paragraphs={topic: clip(f"text-{topic.value}") for topic in Topic},
    questions={key: clip(key) for key in ("record", "keep", "until")},
)
SPOKEN = replace(ENGLISH, id="lotus-en-2", language="km", reading=ALL)


@dataclass
class Room:
    """The page of consent with somebody who listens."""

    desk: Desk
    playback: HandPlayback
    shown: list[AloudState]
    aloud: ReadAloud

    @property
    def state(self) -> AloudState:
        return self.shown[-1]

    def begin(self, wording: Wording = SPOKEN, how: How = How.WRITTEN) -> None:
        self.desk.presenter.use_wordings([wording])
        self.desk.begin()
        self.desk.read_aloud(how)
        self.desk.presenter.back()

    def hear_all(self) -> None:
        """Hear every sentence to its end."""
        self.aloud.press()
        while self.state.playing:
            self.end()

    def end(self, condition: Condition = Condition.ENDED, error: Exception | None = None) -> None:
        self.playback.hear(3.0, condition, error)
        self.desk.jobs.tick()


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Room]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Station")
    desk, playback, shown = Desk(program, vault), HandPlayback(), list[AloudState]()
    monkeypatch.setattr(desk.studio, "playback", lambda _recordings: playback, raising=False)
    aloud = ReadAloud(vault.readings, desk.studio, desk.asking, desk.jobs.scope(), shown.append)
    show = desk.presenter._show
    desk.presenter._show = lambda state: (show(state), aloud.follow(state))[0]
    yield Room(desk, playback, shown, aloud)
    desk.presenter.close()
    for one in (desk.running, desk.bring_in, desk.asking):
        one.close()
    vault.close()


def named(room: Room) -> dict[str, str]:
    """What each answer says of the wording, by its question."""
    return {question_key(event.question): event.circumstance.wording for event in room.desk.record.events}


def test_sentence_after_sentence_sounds_and_says_which(room: Room) -> None:
    room.begin()
    assert (room.state.voice, room.state.playing, len(room.state.clips)) == ("A speaker of English", False, 6)
    room.aloud.press()
    assert (room.state.number, room.state.topic) == (0, Topic.PURPOSE)
    room.desk.jobs.tick()
    assert room.state.number == 0
    room.end()
    assert (room.state.number, room.state.topic) == (1, Topic.USES)
    room.aloud.press()
    assert (room.state.number, room.playback.report.condition) == (None, Condition.PAUSED)
    room.aloud.stop()
    room.desk.jobs.tick()
    # It goes on with the sentence that was cut off.
    room.aloud.press()
    assert (room.state.number, room.state.heard) == (1, False)
    for _ in range(5):
        room.end()
    assert (room.state.number, room.state.heard) == (None, True)
    assert [one for one, _, _ in room.playback.played] == [
        ALL.paragraphs[topic].sha256 for topic in (Topic.PURPOSE, Topic.USES, *list(Topic)[1:])
    ]
    room.aloud.press()
    assert room.state.number == 0


def test_what_was_heard_to_its_end_stands_in_the_answers(room: Room) -> None:
    room.begin()
    room.hear_all()
    room.desk.presenter.forward()
    assert [one.file for one in room.state.clips] == ["record.flac"]
    room.hear_all()
    room.desk.presenter.answer(yes=True)
    assert room.state.clips == ()
    room.aloud.press()
    room.desk.presenter.answer(yes=True)
    room.aloud.press()
    # Cut off by the answer: it was not heard to its end.
    assert room.state.playing
    room.desk.presenter.answer(yes=True)
    assert room.playback.report.condition is Condition.PAUSED
    assert room.desk.state.slot is not None
    assert (room.desk.state.slot.ask, [one.file for one in room.state.clips]) == (Ask.UNTIL, ["until.flac"])
    room.desk.answer_all()
    room.desk.presenter.save()
    room.desk.jobs.finish()
    said = named(room)
    assert said["record"] == "lotus-en-2/heard"
    assert said["keep"] == "lotus-en-2/text"
    assert said["transcribe"] == "lotus-en-2/text"
    assert set(said.values()) == {"lotus-en-2/heard", "lotus-en-2/text"}
    assert room.desk.asking.heard == frozenset()


def test_a_question_heard_alone_and_one_heard_after_its_answer(room: Room) -> None:
    room.begin()
    room.desk.presenter.forward()
    room.hear_all()
    room.desk.presenter.answer(yes=True)
    room.desk.presenter.answer(yes=True)
    room.desk.presenter.answer(yes=True)
    room.desk.presenter.go_to(room.desk.state.slots[2])
    room.hear_all()
    room.desk.presenter.go_to(room.desk.state.slots[3])
    room.desk.answer_all()
    room.desk.presenter.save()
    room.desk.jobs.finish()
    said = named(room)
    assert (said["record"], said["keep"], said["transcribe"]) == ("lotus-en-2/ask", "lotus-en-2", "lotus-en-2")


def test_a_reading_of_some_paragraphs_is_none_of_the_text(room: Room) -> None:
    some = replace(ALL, paragraphs={Topic.STOP: ALL.paragraphs[Topic.STOP]})
    room.begin(replace(SPOKEN, reading=some))
    room.hear_all()
    assert room.state.heard
    room.desk.presenter.forward()
    room.desk.answer_all()
    room.desk.presenter.save()
    room.desk.jobs.finish()
    assert set(named(room).values()) == {"lotus-en-2"}


def test_nothing_is_offered_where_nobody_recorded_it(room: Room) -> None:
    room.begin(ENGLISH)
    assert room.state == AloudState()
    room.aloud.press()
    room.aloud.stop()
    assert room.playback.played == []
    room.desk.presenter.forward()
    room.desk.answer_all(Use.RECORD)
    assert room.desk.page() is Page.REFUSED
    room.aloud.close()
    assert not room.playback.closed


def test_another_language_falls_silent(room: Room) -> None:
    room.begin()
    room.aloud.press()
    room.desk.presenter._wordings = [SPOKEN, ENGLISH]
    room.desk.presenter.set_language("en")
    assert room.playback.report.condition is Condition.PAUSED
    assert room.state.clips == ()
    room.desk.jobs.tick()
    assert not room.state.playing


@pytest.mark.parametrize(
    ("condition", "error", "code"),
    [(Condition.NO_LOUDSPEAKER, None, ""), (Condition.FAILED, AudioDamaged(), "audio.damaged")],
)
def test_what_cannot_sound_says_so_and_counts_for_nothing(
    room: Room, condition: Condition, error: Exception | None, code: str
) -> None:
    room.begin()
    room.aloud.press()
    room.end(condition, error)
    assert (room.state.playing, room.state.no_loudspeaker) == (False, condition is Condition.NO_LOUDSPEAKER)
    assert (room.state.error.code if room.state.error else "") == code
    assert room.desk.asking.heard == frozenset()
    room.aloud.press()
    assert not room.state.no_loudspeaker
    room.aloud.close()
    assert room.playback.closed


def test_what_one_person_heard_is_not_said_of_the_next(room: Room) -> None:
    room.begin()
    room.hear_all()
    assert len(room.desk.asking.heard) == 6
    room.desk.presenter.leave()
    assert room.desk.asking.heard == frozenset()
