"""Before a recording: a real vault, a real computer, a microphone that is written down."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.circumstances import Circumstances, Present
from app.domain.interview import Answered, Conflict, Interpreter
from app.domain.people import Role
from app.domain.preferences import Preferences
from app.domain.preflight import Check, Seen, Verdict
from app.errors.storage import DiskFull
from app.ports.audio import MicrophoneName
from app.usecases.trust import WordsCompared, trust_card
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.studio import Studio
from tests.offices import Office
from tests.storage.audio.sounds import sound
from tests.ui.presenters.test_bring_in import phone_file
from tests.vault_fixtures import grant_everything
from ui.presenters.asking import Asking, Onward, Wish
from ui.presenters.bring_in import BringIn, Stage
from ui.presenters.navigation import Goal
from ui.presenters.new_testimony import NewTestimonyPresenter, NewTestimonyState, Way
from ui.presenters.recorder import Rooms
from ui.presenters.running import Phase, RunningRecording
from ui.program import Program, StationVault

FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)


@dataclass
class Desk:
    program: Program
    vault: StationVault
    folder: Path
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[NewTestimonyState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.studio = Studio(self.program.clock)
        self.program = replace(self.program, sound=self.studio)
        rooms = Rooms(self.vault, self.studio)
        self.session_jobs = HandJobs()
        self.running = RunningRecording(rooms, self.program.clock, self.session_jobs)
        self.bring_in = BringIn(rooms, self.program.files, self.program.clock, self.session_jobs)
        self.asking = Asking(rooms, self.program.clock, self.session_jobs)
        self.presenter = NewTestimonyPresenter(
            self.program,
            self.vault,
            self.folder,
            Onward(self.asking, self.running, self.bring_in),
            self.jobs,
            self.navigator,
            self.shown.append,
        )

    @property
    def state(self) -> NewTestimonyState:
        return self.shown[-1]

    def visit(self, testimony_id: str = "") -> None:
        self.presenter.visit(testimony_id)
        self.jobs.finish()

    def wish(self) -> Wish:
        """What consent is asked for."""
        assert self.asking.wish is not None
        return self.asking.wish

    def bring_in_with_consent(self) -> None:
        """What the page of consent does once everything was answered."""
        wish = self.wish()
        assert wish.file is not None
        made = wish.order.testimony_in(self.vault)
        grant_everything(self.vault, made.id)
        self.bring_in.begin(wish.file, replace(wish.order, testimony_id=made.id), keep_original=wish.keep_original)

    def seen(self, check: Check) -> Seen:
        (line,) = (line for line in self.state.lines if line.check is check)
        return line.seen


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Station")
    made = Desk(program, vault, tmp_path / "vault")
    yield made
    made.presenter.close()
    made.running.close()
    made.bring_in.close()
    made.asking.close()
    vault.close()


@pytest.fixture
def ready(desk: Desk) -> Desk:
    """A desk at which a recording may begin: that of headquarters itself."""
    desk.vault.own_card.name("Head office", Role.HEADQUARTERS)
    desk.visit()
    return desk


def test_a_case_code_is_suggested_and_another_at_a_press(desk: Desk) -> None:
    desk.visit()
    first = desk.state.case_code
    assert len(first) == 7
    desk.presenter.another_code()
    desk.jobs.finish()
    assert desk.state.case_code not in ("", first)


def test_languages_are_kept_in_the_order_in_which_they_were_chosen(desk: Desk) -> None:
    for tag in ("vi", "km", "en", "vi"):
        desk.presenter.toggle_language(tag)
    assert desk.state.languages == ("km", "en")


def test_an_interpreter_is_in_the_room_and_gone_with_the_working_language(desk: Desk) -> None:
    desk.presenter.set_interpreter(True)
    desk.presenter.set_working_language("en")
    desk.presenter.toggle_present(Present.SUPPORT)
    assert desk.state.present == (Present.INTERVIEWER, Present.INTERPRETER, Present.SUPPORT)
    assert desk.state.working_language == "en"
    desk.presenter.toggle_present(Present.INTERPRETER)
    assert not desk.state.interpreter
    assert desk.state.working_language == ""
    desk.presenter.toggle_present(Present.INTERVIEWER)
    assert desk.state.present == (Present.SUPPORT,)


def test_without_a_headquarters_nothing_is_recorded_and_the_reason_is_there(desk: Desk) -> None:
    desk.visit()
    assert [line.seen for line in desk.state.refused] == [Seen.RECIPIENTS_NONE, Seen.CONSENT_MISSING]
    assert not desk.state.may_ask
    desk.presenter.start()
    assert desk.navigator.went == []
    assert desk.running.state.phase is Phase.NONE
    assert desk.asking.wish is None


def test_a_headquarters_that_is_trusted_and_not_revoked_is_enough(
    desk: Desk, make_office: Callable[..., Office]
) -> None:
    card = make_office("hq").own_card.name("Head office", Role.HEADQUARTERS)
    contact = trust_card(desk.vault.contacts, desk.program.cards.read(card.encoded), WordsCompared())
    desk.visit()
    assert desk.seen(Check.RECIPIENTS) is Seen.RECIPIENTS_KNOWN
    assert [line.seen for line in desk.state.refused] == [Seen.CONSENT_MISSING]
    assert desk.state.may_ask
    desk.vault.contacts.revoke(contact.card.station, 0)
    desk.visit()
    assert [line.seen for line in desk.state.refused] == [Seen.RECIPIENTS_NONE, Seen.CONSENT_MISSING]


def test_when_all_is_well_consent_is_asked_for_what_was_chosen(ready: Desk) -> None:
    assert [line.seen for line in ready.state.refused] == [Seen.CONSENT_MISSING]
    assert not ready.state.may_start
    ready.presenter.toggle_language("km")
    ready.presenter.set_interpreter(True)
    ready.presenter.set_working_language("en")
    ready.presenter.set_interpreting(FIT)
    code = ready.state.case_code
    ready.presenter.start()
    assert ready.navigator.went == [(Goal.CONSENT, (), None)]
    assert ready.running.state.phase is Phase.NONE
    assert ready.vault.testimonies.all() == []
    testimony = ready.wish().order.testimony_in(ready.vault)
    assert (testimony.case_code, testimony.languages) == (code, ("km",))
    assert ready.vault.circumstances.of(testimony.id) == Circumstances(
        interpreter=True, working_language="en", present=(Present.INTERVIEWER, Present.INTERPRETER)
    )


@pytest.mark.parametrize("file_name", ["vault.keys", "vault.db"])
def test_a_clock_that_was_ahead_once_keeps_nobody_from_recording_after_it_was_corrected(
    ready: Desk, file_name: str
) -> None:
    later = (ready.program.clock.now() + timedelta(days=300)).timestamp()
    os.utime(ready.folder / file_name, (later, later))
    ready.visit()
    assert Check.CLOCK not in [line.check for line in ready.state.refused]
    assert ready.state.may_ask
    # What ordinary use writes anew tells for a while; a key header may keep its time for years.
    assert ready.seen(Check.CLOCK) is (Seen.CLOCK_BEHIND_VAULT if file_name == "vault.db" else Seen.CLOCK_PLAUSIBLE)


def test_a_clock_from_before_this_program_keeps_a_recording_from_beginning(
    ready: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(ready.program.clock), "now", lambda _clock: datetime(2020, 1, 1, tzinfo=UTC))
    ready.visit()
    assert Seen.CLOCK_WRONG in [line.seen for line in ready.state.refused]


def test_nothing_begins_through_an_interpreter_who_may_not_interpret(ready: Desk) -> None:
    ready.presenter.set_interpreter(True)
    assert ready.seen(Check.INTERPRETER) is Seen.INTERPRETER_NOBODY
    for interpreter, seen in (
        (replace(FIT, conflict=Conflict.POSSIBLE), Seen.INTERPRETER_CONFLICT),
        (replace(FIT, accepted=Answered.NO), Seen.INTERPRETER_REFUSED),
        (replace(FIT, briefed=False), Seen.INTERPRETER_NOT_BRIEFED),
    ):
        ready.presenter.set_interpreting(interpreter)
        assert ready.seen(Check.INTERPRETER) is seen
        ready.presenter.start()
        assert ready.navigator.went == []
    ready.presenter.set_interpreting(FIT)
    assert ready.seen(Check.INTERPRETER) is Seen.INTERPRETER_FIT
    ready.presenter.toggle_present(Present.INTERPRETER)
    assert ready.seen(Check.INTERPRETER) is Seen.INTERPRETER_NONE


def test_who_interpreted_is_known_again_and_may_stay_away(ready: Desk) -> None:
    ready.presenter.set_interpreter(True)
    ready.presenter.set_interpreting(FIT)
    ready.presenter.start()
    made = ready.wish().order.testimony_in(ready.vault)
    assert ready.vault.interviews.of(made.id).interpreter == FIT
    ready.visit(made.id)
    assert (ready.state.interpreter, ready.state.interpreting) == (True, FIT)
    ready.presenter.set_interpreter(False)
    ready.presenter.start()
    ready.wish().order.testimony_in(ready.vault)
    assert ready.vault.interviews.of(made.id).interpreter is None
    ready.visit(made.id)
    assert not ready.state.interpreter


def test_a_testimony_that_is_there_gets_one_more_recording(ready: Desk) -> None:
    made = ready.vault.testimonies.create(("th", "en"))
    ready.vault.circumstances.put(made.id, Circumstances(present=(Present.LAWYER,)))
    ready.visit(made.id)
    assert ready.seen(Check.CONSENT) is Seen.CONSENT_MISSING
    grant_everything(ready.vault, made.id)
    ready.visit(made.id)
    assert ready.state.refused == ()
    assert ready.state.existing
    assert (ready.state.case_code, ready.state.languages) == (made.case_code, ("th", "en"))
    assert ready.state.present == (Present.LAWYER,)
    ready.studio.acts = [sound(1.0).tobytes(), ready.session_jobs.tick, ready.running.stop]
    ready.presenter.start()
    assert ready.navigator.went == [(Goal.RECORDING, (), None)]
    ready.presenter.visit()
    assert ready.navigator.went[1:] == [(Goal.RECORDING, (), None)]
    ready.session_jobs.finish()
    assert [one.id for one in ready.vault.testimonies.all()] == [made.id]
    assert len(ready.vault.testimonies.parts(made.id)) == 1


def test_while_a_consent_is_recorded_it_leads_there(ready: Desk) -> None:
    ready.presenter.start()
    ready.asking.record()
    ready.presenter.visit()
    assert ready.navigator.went == [(Goal.CONSENT, (), None)] * 2


def test_a_testimony_that_is_gone_is_an_error_on_the_screen(desk: Desk) -> None:
    desk.visit("nobody")
    assert desk.state.error is not None
    assert desk.state.error.code == "vault.testimony_unknown"


def test_a_microphone_that_comes_and_goes_is_seen_by_itself(ready: Desk) -> None:
    lapel, headset = MicrophoneName("Lapel", usual=True), MicrophoneName("Headset", usual=False)
    ready.studio.names[:] = [lapel, headset]
    ready.jobs.tick()
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.state.microphones == ("Lapel", "Headset")
    assert ready.state.microphone == "Lapel"
    ready.presenter.choose_microphone("Headset")
    ready.presenter.choose_microphone("Headset")
    assert ready.state.microphone == "Headset"
    assert ready.seen(Check.MICROPHONE) is Seen.MICROPHONE_READY
    ready.studio.names[:] = [lapel]
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.seen(Check.MICROPHONE) is Seen.MICROPHONE_GONE
    ready.studio.names.clear()
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.seen(Check.MICROPHONE) is Seen.MICROPHONE_MISSING
    assert not ready.state.may_start


def test_without_a_usual_one_the_first_microphone_is_taken_and_a_liked_one_before_it(ready: Desk) -> None:
    ready.studio.names[:] = [MicrophoneName("Webcam", usual=False), MicrophoneName("Lapel", usual=False)]
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.state.microphone == "Webcam"
    ready.program.preferences.save(Preferences(microphone="Lapel"))
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.state.microphone == "Lapel"


def test_the_sound_check_becomes_a_line_and_is_forgotten_with_its_microphone(ready: Desk) -> None:
    assert ready.seen(Check.SOUND) is Seen.SOUND_UNTRIED
    ready.presenter.choose_microphone("Headset")
    ready.studio.acts = [sound(6.0).tobytes()]
    ready.presenter.listen()
    assert ready.state.check.listening
    ready.jobs.finish()
    assert ready.studio.asked == ["Headset"]
    assert ready.seen(Check.SOUND) is Seen.SOUND_GOOD
    assert ready.state.check.can_play
    ready.presenter.play()
    assert ready.state.check.playing
    ready.presenter.play()
    assert not ready.state.check.playing
    ready.presenter.choose_microphone("Lapel")
    assert ready.seen(Check.SOUND) is Seen.SOUND_UNTRIED
    assert not ready.state.check.can_play


def test_a_disk_that_cannot_be_asked_refuses(ready: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses() -> int:
        raise DiskFull

    monkeypatch.setattr(ready.vault.readiness, "free_bytes", refuses)
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.seen(Check.DISK) is Seen.DISK_UNSEEN
    assert [line.verdict for line in ready.state.refused if line.check is Check.DISK] == [Verdict.REFUSED]
    assert not ready.state.may_ask


def test_a_look_that_fails_is_told_and_done_again(ready: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks() -> list[MicrophoneName]:
        raise DiskFull

    monkeypatch.setattr(ready.studio, "microphones", breaks)
    ready.jobs.tick()
    ready.jobs.finish()
    assert ready.state.error is not None
    monkeypatch.undo()
    shown = len(ready.shown)
    ready.jobs.tick()
    ready.jobs.finish()
    assert len(ready.shown) > shown


def test_choosing_before_anything_was_looked_at(desk: Desk) -> None:
    desk.presenter.choose_microphone("Lapel")
    assert desk.state.lines == ()
    assert not desk.state.may_start


def test_a_recording_made_elsewhere_is_brought_in(ready: Desk, tmp_path: Path) -> None:
    ready.presenter.choose_way(Way.BRING_IN)
    assert not ready.state.may_bring_in
    ready.presenter.begin_bring_in()
    ready.presenter.open_testimony()
    ready.presenter.choose_file(phone_file(tmp_path / "voice.m4a", "aac"))
    ready.presenter.toggle_language("vi")
    ready.presenter.set_keep_original(False)
    assert ready.state.may_bring_in
    ready.presenter.begin_bring_in()
    assert ready.navigator.went == [(Goal.CONSENT, (), None)]
    assert not ready.wish().keep_original
    ready.bring_in_with_consent()
    assert ready.state.bring_in.stage is Stage.READING
    assert not ready.state.may_start
    ready.session_jobs.finish()
    (testimony,) = ready.vault.testimonies.all()
    assert testimony.languages == ("vi",)
    assert len(ready.vault.testimonies.parts(testimony.id)) == 1
    ready.presenter.transcribe()
    ready.presenter.open_testimony()
    assert ready.navigator.went[1:] == [(Goal.QUEUE, (testimony.id,), None)]


def test_with_consent_to_it_a_file_is_brought_in_at_once(ready: Desk, tmp_path: Path) -> None:
    made = ready.vault.testimonies.create(("vi",))
    grant_everything(ready.vault, made.id)
    ready.visit(made.id)
    ready.presenter.choose_file(phone_file(tmp_path / "voice.m4a", "aac"))
    ready.presenter.begin_bring_in()
    ready.session_jobs.finish()
    assert len(ready.vault.testimonies.parts(made.id)) == 2
    assert ready.navigator.went == []


def test_a_second_file_gets_a_code_of_its_own(ready: Desk, tmp_path: Path) -> None:
    path = phone_file(tmp_path / "voice.m4a", "aac")
    ready.presenter.choose_file(path)
    ready.presenter.begin_bring_in()
    ready.bring_in_with_consent()
    ready.session_jobs.finish()
    ready.presenter.choose_file(path)
    ready.jobs.finish()
    assert ready.state.case_code != ready.vault.testimonies.all()[0].case_code


def test_cancelling_and_coming_back_to_what_is_on_its_way(ready: Desk, tmp_path: Path) -> None:
    ready.presenter.choose_file(phone_file(tmp_path / "voice.m4a", "aac"))
    ready.presenter.begin_bring_in()
    ready.bring_in_with_consent()
    ready.presenter.visit()
    assert ready.state.way is Way.BRING_IN
    assert ready.state.bring_in.under_way
    ready.presenter.cancel_bring_in()
    ready.session_jobs.finish()
    assert ready.state.bring_in.stage is Stage.NONE


def test_after_closing_nothing_is_shown(ready: Desk, tmp_path: Path) -> None:
    ready.presenter.choose_file(phone_file(tmp_path / "voice.m4a", "aac"))
    ready.presenter.begin_bring_in()
    ready.bring_in_with_consent()
    ready.presenter.close()
    shown = len(ready.shown)
    ready.session_jobs.finish()
    assert ready.bring_in.state.stage is Stage.DONE
    assert len(ready.shown) == shown
