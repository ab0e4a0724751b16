"""A new testimony, joined."""

from PySide6.QtWidgets import QWidget

from app.domain.before import Before
from ui.places.consent import onward_in
from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.before import BeforePresenter
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.new_testimony import NewTestimonyPresenter
from ui.screens.new_testimony import NewTestimonyScreen


class NewTestimonyPlace:
    """Conforms to ui.places.place.Place. With a testimony in the visit, that one gets another recording."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        program = session.program
        self._screen = NewTestimonyScreen()
        self._presenter = NewTestimonyPresenter(
            program,
            session.vault,
            session.folder,
            onward_in(session),
            session.jobs.scope(),
            navigator,
            self._screen.show_state,
        )
        self._before = BeforePresenter(
            session.vault, session.jobs.scope(), navigator, self._write_down, self._screen.show_before
        )
        self._unwatch = template_in(session).watch(self._before.use)
        self._connect(self._screen, self._presenter)
        self._connect_before(self._screen, self._before)

    def _write_down(self, before: Before | None) -> None:
        self._presenter.before = before

    def _connect_before(self, screen: NewTestimonyScreen, presenter: BeforePresenter) -> None:
        card = screen.before
        card.toggled.connect(presenter.toggle)
        card.private_said.connect(presenter.set_private)
        card.interviewed_said.connect(presenter.set_interviewed)
        card.detained_said.connect(presenter.set_detained)
        card.risk_written.connect(presenter.set_risk)
        card.their_words_written.connect(presenter.set_their_words)
        card.interviewed_by_written.connect(presenter.set_interviewed_by)
        card.need_toggled.connect(presenter.toggle_need)
        card.needs_written.connect(presenter.set_needs_note)
        screen.not_now_pressed.connect(presenter.not_now)
        screen.not_now.leave_pressed.connect(presenter.leave)

    def _connect(self, screen: NewTestimonyScreen, presenter: NewTestimonyPresenter) -> None:
        people, preflight, bring_in = screen.people, screen.preflight, screen.bring_in
        people.another_code_pressed.connect(presenter.another_code)
        people.language_toggled.connect(presenter.toggle_language)
        people.present_toggled.connect(presenter.toggle_present)
        people.working_language_set.connect(presenter.set_working_language)
        people.interpreter.changed.connect(presenter.set_interpreting)
        preflight.microphone_chosen.connect(presenter.choose_microphone)
        preflight.listen_pressed.connect(presenter.listen)
        preflight.play_pressed.connect(presenter.play)
        bring_in.file_chosen.connect(presenter.choose_file)
        bring_in.keep_set.connect(presenter.set_keep_original)
        bring_in.cancel_pressed.connect(presenter.cancel_bring_in)
        bring_in.open_pressed.connect(presenter.open_testimony)
        bring_in.transcribe_pressed.connect(presenter.transcribe)
        screen.way_chosen.connect(presenter.choose_way)
        screen.start_pressed.connect(presenter.start)
        screen.bring_in_pressed.connect(presenter.begin_bring_in)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """Begin anew."""
        testimony_id = visit.testimony_ids[0] if visit.testimony_ids else ""
        self._before.visit(testimony_id)
        self._presenter.visit(testimony_id)
        self._screen.take_focus()

    def may_leave(self) -> bool:
        """Nothing is made before the recording begins."""
        return True

    def close(self) -> None:
        """Forget the sound of the check; a file that is on its way goes on."""
        self._unwatch()
        self._before.close()
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> NewTestimonyPlace:
    """Build the place."""
    return NewTestimonyPlace(session, navigator)
