"""Before a recording: who speaks which language, who is in the room, and whether this computer is ready."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.circumstances import Circumstances, Present
from app.domain.interpreting import lack_of
from app.domain.interview import Came, Interpreter, InterviewSheet
from app.domain.preflight import Check, Line
from app.domain.testimony import Testimony
from app.usecases.preflight import Facts, inspect, refusals
from ui.errors import Explained, explain
from ui.presenters.asking import Onward, Wish
from ui.presenters.bring_in import BringInState
from ui.presenters.jobs import JobScope, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.presenters.preflight_facts import facts_of
from ui.presenters.recording_order import Order
from ui.presenters.sound_check import SoundCheck
from ui.program import Program, StationVault

if TYPE_CHECKING:
    from app.domain.before import Before

LOOK_SECONDS = 3.0


class Way(StrEnum):
    """Where the sound comes from."""

    RECORD = "record"
    BRING_IN = "bring_in"


@dataclass(frozen=True, slots=True)
class CheckState:
    """The sound check: `meter` goes from 0 to 1, `heard_seconds` up to `CHECK_SECONDS`."""

    listening: bool = False
    playing: bool = False
    can_play: bool = False
    heard_seconds: float = 0.0
    meter: float = 0.0
    no_loudspeaker: bool = False
    error: Explained | None = None


@dataclass(frozen=True, slots=True)
class NewTestimonyState:
    """`existing` is a testimony that gets one more recording; its languages and its code stay as they are.

    `lines` is empty until everything was looked at once.
    """

    existing: bool = False
    case_code: str = ""
    languages: tuple[str, ...] = ()
    interpreter: bool = False
    interpreting: Interpreter = field(default_factory=lambda: Interpreter(""))
    working_language: str = ""
    present: tuple[Present, ...] = (Present.INTERVIEWER,)
    way: Way = Way.RECORD
    microphones: tuple[str, ...] = ()
    microphone: str = ""
    lines: tuple[Line, ...] = ()
    check: CheckState = field(default_factory=CheckState)
    file: Path | None = None
    keep_original: bool = True
    bring_in: BringInState = field(default_factory=BringInState)
    error: Explained | None = None

    @property
    def refused(self) -> tuple[Line, ...]:
        """What keeps a recording from beginning."""
        return refusals(self.lines)

    @property
    def lacks_consent(self) -> bool:
        """Whether the person has to be asked first. Before everything was looked at, nobody knows better."""
        consent = [line for line in self.lines if line.check is Check.CONSENT]
        return not consent or consent[0] in self.refused

    @property
    def may_start(self) -> bool:
        """Whether a recording may begin now."""
        return bool(self.lines) and not self.refused and not self.bring_in.under_way

    @property
    def may_ask(self) -> bool:
        """Whether consent may be asked for, since it is all that is missing."""
        others = [line for line in self.refused if line.check is not Check.CONSENT]
        return bool(self.lines) and self.lacks_consent and not others and not self.bring_in.under_way

    @property
    def may_bring_in(self) -> bool:
        """Whether the file may be brought in now, or consent to that be asked for."""
        known = self.file is not None and bool(self.case_code) and bool(self.lines)
        return known and not self.bring_in.under_way


class NewTestimonyPresenter:
    """Looks again every few seconds while it is shown, so that a microphone that is plugged in appears by itself."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        folder: Path,
        onward: Onward,
        jobs: JobScope,
        navigator: Navigator,
        show: Callable[[NewTestimonyState], None],
    ) -> None:
        self._program = program
        self._vault = vault
        self._folder = folder
        self._running, self._bring_in, self._asking = onward.running, onward.bring_in, onward.asking
        self._jobs = jobs
        self._navigator = navigator
        self._show = show
        self._state = NewTestimonyState()
        self._testimony_id = ""
        self.before: Before | None = None
        self._chosen = ""
        self._looking = False
        self._facts: Facts | None = None
        self._check = SoundCheck(program.sound, program.clock, jobs, self._checked)
        self._unwatch = onward.bring_in.watch(self._brought)
        jobs.every(LOOK_SECONDS, self._look)

    def visit(self, testimony_id: str = "") -> None:
        """Begin anew: with another case code, or with a testimony that gets one more recording."""
        if self._running.state.under_way:
            self._navigator.go(Goal.RECORDING)
            return
        if self._asking.spoken.under_way:
            self._navigator.go(Goal.CONSENT)
            return
        self._testimony_id = testimony_id
        self._check.forget()
        kept = NewTestimonyState(
            existing=bool(testimony_id),
            microphones=self._state.microphones,
            microphone=self._state.microphone,
            bring_in=self._bring_in.state,
            way=Way.BRING_IN if self._bring_in.state.under_way else Way.RECORD,
        )
        self._set(kept)
        if testimony_id:
            self._jobs.run(
                Lane.VAULT,
                lambda _progress, _cancel: (
                    self._vault.testimonies.get(testimony_id),
                    self._vault.circumstances.of(testimony_id),
                    self._vault.interviews.of(testimony_id),
                ),
                lambda answer: self._known(*answer),
                self._failed,
            )
        else:
            self.another_code()
        self._look()

    # --- the testimony ---------------------------------------------------------------------------------------

    def another_code(self) -> None:
        """Suggest another case code."""
        self._jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: self._vault.testimonies.suggest_case_code(),
            lambda code: self._set(replace(self._state, case_code=code)),
            self._failed,
        )

    def toggle_language(self, tag: str) -> None:
        """Choose a language, or take it back; they are kept in the order in which they were chosen."""
        chosen = self._state.languages
        languages = tuple(one for one in chosen if one != tag) if tag in chosen else (*chosen, tag)
        self._set(replace(self._state, languages=languages))

    def set_interpreter(self, interpreter: bool) -> None:  # noqa: FBT001 - a state
        """Say whether somebody interprets; then an interpreter is in the room too."""
        others = tuple(role for role in self._state.present if role is not Present.INTERPRETER)
        present = (*others, Present.INTERPRETER) if interpreter else others
        working = self._state.working_language if interpreter else ""
        self._set(replace(self._state, interpreter=interpreter, working_language=working, present=present))
        self._judge()

    def set_interpreting(self, interpreter: Interpreter) -> None:
        """Say who interprets, and what was done and asked before."""
        self._set(replace(self._state, interpreting=interpreter))
        self._judge()

    def set_working_language(self, tag: str) -> None:
        """Say which language the interviewer asks in."""
        self._set(replace(self._state, working_language=tag))

    def toggle_present(self, role: Present) -> None:
        """Say that somebody of this role is in the room, or is not."""
        present = self._state.present
        if role is Present.INTERPRETER:
            self.set_interpreter(role not in present)
            return
        now = tuple(one for one in present if one is not role) if role in present else (*present, role)
        self._set(replace(self._state, present=now))

    # --- recording here --------------------------------------------------------------------------------------

    def choose_way(self, way: Way) -> None:
        """Record here, or bring in a recording made elsewhere."""
        self._set(replace(self._state, way=way, error=None))

    def choose_microphone(self, name: str) -> None:
        """Listen to another microphone. What was heard of the one before says nothing about it."""
        if name and name != self._state.microphone:
            self._chosen = name
            self._check.forget()
            self._set(replace(self._state, microphone=name, check=CheckState()))
            self._judge()

    def listen(self) -> None:
        """Take a few seconds of sound."""
        self._check.listen(self._state.microphone)

    def play(self) -> None:
        """Hear them back, or stop hearing them."""
        if self._check.playing:
            self._check.silence()
        else:
            self._check.play()

    def start(self) -> None:
        """Record, if nothing refuses; ask for consent, if nothing else is missing."""
        if self._state.may_start:
            self._check.forget()
            self._running.begin(self._order())
            self._navigator.go(Goal.RECORDING)
        elif self._state.may_ask:
            self._ask(Wish(self._order()))

    # --- bringing a file in ----------------------------------------------------------------------------------

    def choose_file(self, path: Path) -> None:
        """Bring this file in, once it is wished."""
        if self._state.bring_in.brought is not None and not self._state.existing:
            # The code before belongs to what is in the vault by now.
            self.another_code()
        self._bring_in.forget()
        self._set(replace(self._state, way=Way.BRING_IN, file=path, error=None))

    def set_keep_original(self, keep: bool) -> None:  # noqa: FBT001 - a state
        """Seal the file itself too, beside the sound that was read from it."""
        self._set(replace(self._state, keep_original=keep))

    def begin_bring_in(self) -> None:
        """Bring the file in, once there is consent to its recording."""
        state = self._state
        if not state.may_bring_in or state.file is None:
            return
        if state.lacks_consent:
            self._ask(Wish(self._order(), state.file, state.keep_original))
        else:
            self._bring_in.begin(state.file, self._order(), keep_original=state.keep_original)

    def cancel_bring_in(self) -> None:
        """Read no more of the file."""
        self._bring_in.cancel()

    def open_testimony(self) -> None:
        """Go to the testimony that was brought in."""
        self._go_to_brought(Goal.TESTIMONY)

    def transcribe(self) -> None:
        """Let the sound that was brought in be transcribed."""
        self._go_to_brought(Goal.QUEUE)

    def close(self) -> None:
        """Forget the sound of the check and show nothing more. A file that is on its way goes on."""
        self._unwatch()
        self._check.forget()
        self._jobs.close()

    # --- what comes of it ------------------------------------------------------------------------------------

    def _go_to_brought(self, goal: Goal) -> None:
        brought = self._state.bring_in.brought
        if brought is not None:
            self._bring_in.forget()
            self._navigator.go(goal, brought.testimony_id)

    def _ask(self, wish: Wish) -> None:
        self._check.forget()
        self._asking.begin(wish)
        self._navigator.go(Goal.CONSENT)

    def _order(self) -> Order:
        state = self._state
        return Order(
            microphone=state.microphone,
            languages=state.languages,
            case_code=state.case_code,
            circumstances=Circumstances(state.interpreter, state.working_language, state.present),
            testimony_id=self._testimony_id,
            before=self.before,
            interpreter=Came(self._program.clock.now(), state.interpreting if state.interpreter else Interpreter("")),
        )

    def _known(self, testimony: Testimony, circumstances: Circumstances, sheet: InterviewSheet) -> None:
        self._set(
            replace(
                self._state,
                case_code=testimony.case_code,
                languages=testimony.languages,
                interpreter=circumstances.interpreter and not (sheet.interpreters and sheet.interpreter is None),
                interpreting=sheet.interpreter or Interpreter(""),
                working_language=circumstances.working_language,
                present=circumstances.present,
            )
        )
        self._judge()

    def _look(self) -> None:
        """Ask the computer, then the vault: microphones come and go, disks fill."""
        if not self._looking:
            self._looking = True
            self._jobs.run(
                Lane.WORK,
                lambda _progress, _cancel: facts_of(self._program, self._vault, self._folder, self._testimony_id),
                self._saw,
                self._unseen,
            )

    def _saw(self, facts: Facts) -> None:
        self._looking = False
        self._facts = facts
        chosen = self._chosen or facts.microphone
        self._set(replace(self._state, microphones=facts.microphones, microphone=chosen))
        self._judge()

    def _unseen(self, error: Exception) -> None:
        self._looking = False
        self._failed(error)

    def _judge(self) -> None:
        if self._facts is not None:
            state = self._state
            facts = replace(
                self._facts,
                microphone=state.microphone,
                loudness=self._check.loudness,
                interpreter=state.interpreting.code if state.interpreter else "",
                lack=lack_of(state.interpreting) if state.interpreter else None,
            )
            self._set(replace(state, lines=inspect(facts)))

    def _checked(self) -> None:
        check = self._check
        self._set(
            replace(
                self._state,
                check=CheckState(
                    listening=check.listening,
                    playing=check.playing,
                    can_play=check.can_play,
                    heard_seconds=check.heard_seconds,
                    meter=check.meter,
                    no_loudspeaker=check.no_loudspeaker,
                    error=check.error,
                ),
            )
        )
        self._judge()

    def _brought(self, state: BringInState) -> None:
        self._set(replace(self._state, bring_in=state))

    def _failed(self, error: Exception) -> None:
        self._set(replace(self._state, error=explain(error)))

    def _set(self, state: NewTestimonyState) -> None:
        self._state = state
        self._show(state)
