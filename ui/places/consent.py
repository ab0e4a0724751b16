"""Consent, joined: between a new testimony and its recording."""

from PySide6.QtWidgets import QWidget

from app.domain.template import all_wordings
from ui.places.recording import running_in
from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.asking import Asking, Onward
from ui.presenters.bring_in import BringIn
from ui.presenters.consent import ConsentPresenter
from ui.presenters.consent_state import ConsentState
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.read_aloud import ReadAloud
from ui.presenters.recorder import Rooms
from ui.screens.consent import ConsentScreen
from ui.wordings import wordings


class ConsentPlace:
    """Conforms to ui.places.place.Place. What was answered so far belongs to the session."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._screen = screen = ConsentScreen()
        onward = onward_in(session)
        self._aloud = aloud = ReadAloud(
            session.vault.readings, session.program.sound, onward.asking, session.jobs.scope(), screen.show_aloud
        )

        def show(state: ConsentState) -> None:
            screen.show_state(state)
            aloud.follow(state)

        self._presenter = ConsentPresenter(
            session.vault,
            session.program.clock,
            onward,
            wordings(),
            session.jobs.scope(),
            navigator,
            show,
        )
        screen.aloud_pressed.connect(aloud.press)
        screen.covered.connect(aloud.stop)
        self._connect(self._screen, self._presenter)
        self._unwatch = template_in(session).watch(
            lambda template: self._presenter.use_wordings(all_wordings(template.wordings, wordings()))
        )

    def _connect(self, screen: ConsentScreen, presenter: ConsentPresenter) -> None:
        who, read, ask = screen.who, screen.read, screen.ask
        who.age_chosen.connect(presenter.set_age)
        who.guardian_said.connect(presenter.set_guardian_here)
        who.conflict_said.connect(presenter.set_conflict)
        who.speaker_chosen.connect(presenter.set_speaker)
        who.how_chosen.connect(presenter.set_how)
        who.interpreter_set.connect(presenter.set_interpreter)
        who.officer_typed.connect(presenter.set_officer)
        read.language_chosen.connect(presenter.set_language)
        ask.answered.connect(presenter.answer)
        ask.chosen.connect(presenter.choose)
        ask.day_chosen.connect(presenter.keep_until)
        ask.slot_wanted.connect(presenter.go_to)
        screen.forward_pressed.connect(presenter.forward)
        screen.back_pressed.connect(presenter.back)
        screen.leave_pressed.connect(presenter.leave)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - of the port
        """Begin, or go on where it was left."""
        self._presenter.visit()
        self._screen.take_focus()

    def may_leave(self) -> bool:
        """Not while a consent is being recorded."""
        return self._presenter.may_leave()

    def close(self) -> None:
        """Show nothing more."""
        self._unwatch()
        self._presenter.close()
        self._aloud.close()


def onward_in(session: Session) -> Onward:
    """Return what a new testimony leads to; there is one of each in a session."""
    program = session.program
    rooms = Rooms(session.vault, program.sound)
    return Onward(
        asking=session.shared(Asking, lambda: Asking(rooms, program.clock, session.jobs, session.half_asked)),
        running=running_in(session),
        bring_in=session.shared(BringIn, lambda: BringIn(rooms, program.files, program.clock, session.jobs)),
    )


def build(session: Session, navigator: Navigator) -> ConsentPlace:
    """Build the place."""
    return ConsentPlace(session, navigator)
