"""The frame: takes people from place to place, begins a session at an unlock and ends it at a lock."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.domain.lesson import Happening
from app.domain.people import Role
from app.domain.preferences import Preferences
from app.domain.unlocking import ByPassphrase
from app.usecases.unlock import UnlockReport
from ui.jobs import QtJobs
from ui.places.session import Session
from ui.presenters.at_work import AtWork
from ui.presenters.cover import Cover, CoverPresenter, CoverState
from ui.presenters.for_a_while import ForAWhile
from ui.presenters.jobs import JobScope, Lane
from ui.presenters.navigation import Goal, Visit
from ui.presenters.status import StatusPresenter
from ui.program import Program, StationVault
from ui.window.appearance import Appearance
from ui.window.main_window import MainWindow
from ui.window.places import BEFORE_A_VAULT, Places, build_before, build_in_session

if TYPE_CHECKING:
    from ui.presenters.asking import HalfAsked

_LOOK_SECONDS = 1.0
HALF_ASKED_SECONDS = 2 * 60 * 60.0
"""How long the answers of a consent that a lock interrupted wait in memory."""


class Frame(QObject):
    """Implements ui.presenters.navigation.Navigator. Everything here is of the thread of the window."""

    demo_wanted = Signal(bool)
    closed = Signal()

    def __init__(self, window: MainWindow, program: Program, jobs: QtJobs, appearance: Appearance) -> None:
        super().__init__()
        self._window = window
        self._appearance = appearance
        self._program = program
        self._jobs = jobs
        self._session: Session | None = None
        self._session_jobs: JobScope | None = None
        self._locked = False
        self._covered = False
        self._ending = False
        self._closing = False
        self._retired = False
        self._visits: list[Visit] = []
        self._folder: Path | None = None
        self._half_asked: ForAWhile[HalfAsked] = ForAWhile(program.clock, HALF_ASKED_SECONDS)
        self._asked_in: Path | None = None
        self._places = Places(window.places)
        self._cover = CoverPresenter(program.clock, jobs.scope(), self._confirm, self._show_cover)
        self._status = StatusPresenter(
            program.machine, program.power, jobs.scope(), lambda: jobs.waiting(Lane.VAULT) > 0, window.status.show_state
        )
        self._looking = jobs.every(_LOOK_SECONDS, self._look)
        window.show_demo(program.demo is not None)
        self._connect(window)

    def _connect(self, window: MainWindow) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._connections = [
            window.wanted.connect(self.go),
            window.lock_wanted.connect(self.lock),
            window.hide_pressed.connect(self.hide),
            window.back_pressed.connect(self.back),
            # A window cannot be closed for good while it is still being asked whether it may close.
            window.close_wanted.connect(self.close, queued),
            window.tongue.chosen.connect(self._speak),
            window.cover.touched.connect(self._cover.any_key),
            window.cover.answered.connect(self._cover.answer),
        ]

    def retire(self) -> None:
        """Leave the window to another frame; only where no vault is open."""
        if self._retired:
            return
        self._retired = True
        for connection in self._connections:
            QObject.disconnect(connection)
        self._places.close_all()
        self._cover.close()
        self._status.close()
        self._looking.stop()

    # -- Navigator

    def go(
        self, goal: Goal, *testimony_ids: str, at_seconds: float | None = None, part_id: str = "", page: str = ""
    ) -> None:
        """Show another place, unless the one that is shown has something to say first."""
        if self._places.may_leave():
            self._show(Visit(goal, testimony_ids, at_seconds, part_id=part_id, page=page))

    def back(self) -> None:
        """Show the place before this one, or the library."""
        if self._session is None or not self._places.may_leave():
            return
        self._visits = self._visits[:-1]
        self._show(self._visits.pop() if self._visits else Visit(Goal.LIBRARY))

    def opened(self, folder: Path, vault: StationVault, report: UnlockReport) -> None:  # noqa: ARG002 - told before
        """Begin a session with a vault that was just made or unlocked."""
        self._session_jobs = self._jobs.scope()
        if folder != self._asked_in:
            self._half_asked.forget()
        self._session = Session(self._program, folder, vault, self._session_jobs, self._half_asked)
        self._folder = self._asked_in = folder
        self._visits.clear()
        self._status.follow(folder)
        self._window.show_patterns(shown=False)
        self._session_jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: vault.own_card.card().card.role is Role.HEADQUARTERS,
            lambda headquarters: self._window.show_patterns(shown=headquarters),
            _nothing,
        )
        half_asked = self._half_asked.holds
        self._show(Visit(Goal.LIBRARY))
        if half_asked:
            self._show(Visit(Goal.CONSENT))
        self._remember(folder)

    def choose_vault(self, folder: Path | None) -> None:
        """Ask for the passphrase of this vault, or show the first run, or the door of the demo."""
        if self._session is not None:
            return
        if folder is not None:
            self._show(Visit(Goal.UNLOCK, folder=folder))
        else:
            self._show(Visit(Goal.FIRST_RUN if self._program.demo is None else Goal.DEMO))

    def try_demo(self) -> None:
        """Leave for the demo; only where no vault is open."""
        if self._session is None:
            self.demo_wanted.emit(True)

    def leave_demo(self) -> None:
        """Leave the demo; only where no vault is open."""
        if self._session is None:
            self.demo_wanted.emit(False)

    def show_rail(self) -> None:
        """Let the rail lead away from a place that had none."""
        self._window.show_rail()

    def prefer(self, preferences: Preferences) -> None:
        """Look, speak and lock as these say."""
        self._appearance.prefer(preferences)

    def _speak(self, tag: str) -> None:
        self._prefer_and_keep(replace(self._appearance.preferences, language=tag))

    def _remember(self, folder: Path) -> None:
        preferences = self._appearance.preferences
        if preferences.remember_vault and preferences.last_vault != str(folder) and self._program.demo is None:
            self._prefer_and_keep(replace(preferences, last_vault=str(folder)))

    def _prefer_and_keep(self, preferences: Preferences) -> None:
        self._appearance.prefer(preferences)
        store = self._program.preferences
        # A disk that refuses costs no more than choosing again next time.
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: store.save(preferences), _nothing, _nothing)

    def lock(self) -> None:
        """Cover the screen and let go of everything that no recording needs."""
        session = self._session
        if session is None:
            self._lock_before_a_vault()
            return
        hidden = self._cover.covered and not self._locked
        self._cover.require_passphrase()
        self._locked = True
        self._drop_what_was_shown()
        session.close_idle()
        if session.at_work is None:
            self._end_session(stay_covered=hidden)

    # -- the cover

    def hide(self) -> None:
        """Cover at once or uncover: whatever runs goes on."""
        self._cover.hide_key()

    def _lock_before_a_vault(self) -> None:
        if self._places.current not in (Goal.FIRST_RUN, Goal.UNLOCK):
            return
        self._cover.hide()
        guarded = self._places.lock()
        if guarded is None:
            self._cover.guard_nothing()
        else:
            # A recovery code stands there.
            self._folder = guarded
            self._cover.require_passphrase()

    def _confirm(self, by: ByPassphrase) -> None:
        if self._folder is not None:
            self._program.vaults.confirm(self._folder, by)

    def _show_cover(self, state: CoverState) -> None:
        covered = state.cover is not Cover.OFF
        if covered:
            _close_what_floats(self._window)
        if covered is not self._covered:
            self._covered = covered
            self._note_for_lesson(Happening.HIDDEN if covered else Happening.SHOWN)
        self._window.show_cover(covered)
        self._window.cover.show_state(state)
        if not covered and self._locked:
            self._locked = False
            if self._session is not None:
                self._show(Visit(Goal.RECORDING))

    def _note_for_lesson(self, happening: Happening) -> None:
        if self._program.demo is not None:
            recording = self._session is not None and self._session.at_work is not None
            self._program.demo.diary.note(happening, recording=recording)

    def _look(self) -> None:
        self._half_asked.forget_old()
        self._end_if_nothing_runs()

    def _end_if_nothing_runs(self) -> None:
        # A recording that ended behind the cover leaves nothing that needs the vault.
        if self._locked and self._session is not None and self._session.at_work is None:
            self._end_session(stay_covered=True)

    # -- the end of a session

    def _drop_what_was_shown(self) -> None:
        self._places.close_all()
        self._visits.clear()
        _forget_clipboard()

    def _end_session(self, *, stay_covered: bool) -> None:
        session, jobs = self._session, self._session_jobs
        if session is None or jobs is None:
            return
        self._session, self._session_jobs = None, None
        self._ending = True
        jobs.close()
        session.end_shared()
        self._status.follow(None)
        self._jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: session.vault.close(),
            lambda _: self._ended(stay_covered=stay_covered),
            lambda _: self._ended(stay_covered=stay_covered),
        )

    def _ended(self, *, stay_covered: bool) -> None:
        self._ending = False
        self._locked = False
        if self._closing:
            self._leave()
            return
        self.choose_vault(self._folder)
        if stay_covered:
            self._cover.guard_nothing()
        else:
            self._cover.uncover()

    def close(self) -> None:
        """Leave the program, unless something is at work or a place has something to say first."""
        session = self._session
        if self._closing or self._locked:
            return
        work = None if session is None else session.at_work
        if work is not None:
            self._cover_off_to(work)
        elif session is None:
            self._closing = True
            if not self._ending:
                self._leave()
        elif self._cover.covered or self._places.may_leave():
            self._closing = True
            self._window.show_cover(covered=True)
            self._drop_what_was_shown()
            self._end_session(stay_covered=False)

    def _cover_off_to(self, work: AtWork) -> None:
        if not self._cover.covered:
            # It leads on to the consent, or to what is brought in.
            self._show(Visit(Goal.RECORDING))
            self._window.say_at_work(work)

    def _leave(self) -> None:
        self.retire()
        self.closed.emit()
        self._window.close_for_good()

    # -- places

    def _show(self, visit: Visit) -> None:
        session = self._session
        before = visit.goal in BEFORE_A_VAULT
        if session is not None and not before:
            build = build_in_session(session, self)
        elif session is None and before:
            build = build_before(self._program, self._jobs, self)
        else:
            return
        self._visits.append(visit)
        self._window.notice.hide()
        self._window.show_goal(visit.goal)
        self._window.tongue.show_tag(self._appearance.language)
        self._places.show(visit, build)
        self._window.focus_place()


def _nothing(_: object) -> None:
    """Let an answer go by."""


def _close_what_floats(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


def _forget_clipboard() -> None:
    """Empty the clipboards that hold something of ours."""
    board = QApplication.clipboard()
    if board.ownsClipboard():
        board.clear(board.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(board.Mode.Selection)
