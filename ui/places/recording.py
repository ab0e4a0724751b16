"""The running recording, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.afterwards import ClosingCorner
from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.counts_as_child import CountsAsChild
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.recorder import Rooms
from ui.presenters.recording import RecordingPresenter, RecordingState
from ui.presenters.running import Phase, RunningRecording
from ui.screens.recording import RecordingScreen
from ui.screens.recording_guide import EMERGENCY, PAGES


class RecordingPlace:
    """Conforms to ui.places.place.Place. The recording itself belongs to the session."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._screen = RecordingScreen()
        self._age = CountsAsChild(session.vault.consents, session.jobs, self._screen.guide.say_child)
        self._aged = ""
        self._closing = ClosingCorner(session, self._screen.end.closing)
        self._presenter = RecordingPresenter(running_in(session), session.jobs.scope(), navigator, PAGES, self._show)
        self._connect(self._screen, self._presenter)
        self._unwatch = template_in(session).watch(self._screen.guide.use)

    def _connect(self, screen: RecordingScreen, presenter: RecordingPresenter) -> None:
        controls, notes, end = screen.controls, screen.notes, screen.end
        controls.pause_pressed.connect(presenter.pause_or_resume)
        controls.reason_given.connect(presenter.pause_reason)
        controls.bookmark_pressed.connect(presenter.bookmark)
        controls.hide_pressed.connect(presenter.hide)
        controls.stop_asked.connect(presenter.ask_stop)
        controls.stop_confirmed.connect(presenter.stop)
        controls.keep_on_pressed.connect(presenter.keep_on)
        screen.speaker_pressed.connect(presenter.speaker)
        screen.marks.pressed.connect(presenter.mark)
        screen.rest.sentence_pressed.connect(presenter.finish_sentence)
        screen.distress_pressed.connect(lambda: presenter.distress(EMERGENCY))
        interpreter, change = screen.interpreter, presenter.interpreter
        interpreter.asked.connect(change.ask)
        interpreter.written.connect(change.write)
        interpreter.come_pressed.connect(change.come)
        interpreter.refused_pressed.connect(presenter.refuse_interpreter)
        interpreter.without_pressed.connect(change.go_without)
        screen.guide.stage_chosen.connect(presenter.show_stage)
        notes.written.connect(presenter.write)
        notes.ended.connect(presenter.end_note)
        # What was written after it is kept before anybody goes on.
        end.open_pressed.connect(self._closing.leave)
        end.transcribe_pressed.connect(self._closing.leave)
        end.open_pressed.connect(presenter.open_testimony)
        end.transcribe_pressed.connect(presenter.transcribe)
        end.back_pressed.connect(presenter.give_up)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - of the port
        """Show how it stands."""
        self._presenter.visit()
        self._screen.setFocus()

    def may_leave(self) -> bool:
        """Not while it runs: nothing is pressed by mistake."""
        self._closing.leave()
        return self._presenter.may_leave()

    def close(self) -> None:
        """Show nothing more; the recording goes on."""
        self._unwatch()
        self._age.close()
        self._closing.close()
        self._presenter.close()

    def _show(self, state: RecordingState) -> None:
        self._screen.show_state(state)
        if state.running.testimony_id != self._aged:
            self._aged = state.running.testimony_id
            self._age.visit(self._aged)
        if state.running.phase is Phase.SEALED:
            self._closing.sealed(state.running.testimony_id)


def running_in(session: Session) -> RunningRecording:
    """Return the one recording of a session."""
    return session.shared(
        RunningRecording,
        lambda: RunningRecording(Rooms(session.vault, session.program.sound), session.program.clock, session.jobs),
    )


def build(session: Session, navigator: Navigator) -> RecordingPlace:
    """Build the place."""
    return RecordingPlace(session, navigator)
