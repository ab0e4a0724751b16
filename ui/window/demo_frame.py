"""The frame of the demo: the lesson beside every place, and two offices to go between in one press."""

from pathlib import Path

from app.domain.lesson import Office
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, Progress
from app.usecases.unlock import UnlockReport
from ui import theme
from ui.errors import explain
from ui.jobs import QtJobs
from ui.presenters.handover import Handover
from ui.presenters.jobs import Lane
from ui.presenters.lesson import LessonPresenter
from ui.presenters.navigation import Goal, Visit
from ui.program import Demo, Program, StationVault
from ui.screens.lesson_panel import NARROW, LessonPanel
from ui.window.appearance import Appearance
from ui.window.frame import Frame
from ui.window.main_window import MainWindow


class DemoFrame(Frame):
    """Implements ui.presenters.lesson.LessonGuide too."""

    def __init__(self, window: MainWindow, program: Program, jobs: QtJobs, appearance: Appearance, demo: Demo) -> None:
        self._demo = demo
        self._next_office: Office | None = None
        self._anew = False
        self._handover = Handover()
        super().__init__(window, program, jobs, appearance)
        self._panel = panel = LessonPanel()
        self._lesson = lesson = LessonPresenter(demo, jobs, self, panel.show_state)
        panel.step_chosen.connect(lesson.choose)
        panel.next_pressed.connect(self._go_on)
        panel.again_pressed.connect(lesson.again)
        panel.office_wanted.connect(lesson.enter)
        panel.cable_pressed.connect(lesson.pull_cable)
        panel.power_pressed.connect(lesson.cut_power)
        panel.results_pressed.connect(lesson.show_results)
        panel.anew_asked.connect(lesson.ask_anew)
        panel.anew_pressed.connect(lesson.start_anew)
        lesson.start()
        panel.fold(window.width() < theme.scaled(NARROW))
        panel.hide()
        window.put_beside(panel)

    # -- Navigator

    def choose_vault(self, folder: Path | None) -> None:
        """Open the office that somebody goes over to, ask for the words of a locked one, or show the door."""
        if self._session is not None:
            return
        if self._next_office is not None:
            office, self._next_office = self._next_office, None
            self._open(office)
        elif folder is None or self._anew:
            self._anew = False
            self._show(Visit(Goal.DEMO))
        else:
            self._show(Visit(Goal.UNLOCK, folder=folder))

    def opened(self, folder: Path, vault: StationVault, report: UnlockReport) -> None:
        """Begin a session, and let the lesson look at it."""
        super().opened(folder, vault, report)
        office, session = self._demo.office(folder), self._session
        if office is not None and session is not None:
            self._panel.show()
            self._lesson.opened(office, vault, session.jobs, lambda: session.at_work is not None)

    def retire(self) -> None:
        """Leave the window."""
        super().retire()
        self._handover.close()
        self._lesson.close()
        self._panel.hide()
        self._panel.deleteLater()

    # -- LessonGuide

    def enter(self, office: Office) -> None:
        """Close the office that is open, and open another one with its known words."""
        if self._session is not None and self._places.may_leave():
            self._next_office = office
            self._drop_what_was_shown()
            self._end_session(stay_covered=False)

    def cut_power(self) -> None:
        """Let go of the vault under the running recording, as a laptop does whose battery is gone."""
        session = self._session
        if session is not None:
            self._drop_what_was_shown()
            # Nobody stops or seals anything: what was saved until now is all that the next unlock finds.
            self._jobs.run(
                Lane.VAULT,
                lambda _progress, _cancel: session.vault.close(),
                lambda _: self._end_session(stay_covered=False),
                lambda _: self._end_session(stay_covered=False),
            )

    def start_anew(self) -> None:
        """Close what is open, and build the demo again."""
        self._anew = True
        self._demo.discard()
        if self._session is not None:
            self._drop_what_was_shown()
            self._end_session(stay_covered=False)
        else:
            self._places.close_all()
            self.choose_vault(None)
        self._half_asked.forget()

    def show_results(self) -> None:
        """Show the page to print."""
        self.go(Goal.LESSON)

    # -- what the frame does

    def _open(self, office: Office) -> None:
        folder, by = self._demo.folder(office), ByPassphrase(self._demo.passphrase)
        self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: self._unlock(folder, by, progress, cancel),
            lambda report: self._take_over(folder, report),
            self._not_opened,
        )

    def _unlock(self, folder: Path, by: ByPassphrase, progress: Progress, cancel: CancelToken) -> UnlockReport:
        vault, report = self._program.vaults.unlock(folder, by, progress, cancel)
        self._handover.put(vault)
        return report

    def _take_over(self, folder: Path, report: UnlockReport) -> None:
        vault = self._handover.take()
        if vault is not None:
            self.opened(folder, vault, report)

    def _not_opened(self, error: Exception) -> None:
        self._show(Visit(Goal.DEMO))
        self._window.notice.explain(explain(error))

    def _go_on(self) -> None:
        if self._demo.book.finished:
            self._lesson.show_results()
        else:
            self._lesson.next()

    def _end_session(self, *, stay_covered: bool) -> None:
        self._lesson.ended()
        super()._end_session(stay_covered=stay_covered)
