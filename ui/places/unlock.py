"""Unlocking, joined."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.presenters.jobs import Jobs
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.unlock import UnlockPresenter
from ui.program import Program
from ui.screens.unlock import UnlockScreen


class UnlockPlace:
    """Conforms to ui.places.place.PlaceBefore. Which vault it asks for comes with the visit."""

    def __init__(self, program: Program, jobs: Jobs, navigator: Navigator) -> None:
        self._rooms = (program, jobs, navigator)
        self._stack = QStackedWidget()
        self._presenter: UnlockPresenter | None = None

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._stack

    def visit(self, visit: Visit) -> None:
        """Ask for a vault, from the beginning."""
        if visit.folder is None:
            return
        self.close()
        self._drop_screen()
        screen, presenter = _join(*self._rooms, visit.folder)
        self._presenter = presenter
        self._stack.addWidget(screen)
        presenter.start()
        screen.start()

    def may_leave(self) -> bool:
        """Nothing is lost by leaving."""
        return True

    def lock(self) -> Path | None:
        """Let go of the vault. See ui.presenters.unlock.UnlockPresenter.lock."""
        return None if self._presenter is None else self._presenter.lock()

    def close(self) -> None:
        """End it, and close a vault that nobody took."""
        if self._presenter is not None:
            self._presenter.close()
            self._presenter = None

    def _drop_screen(self) -> None:
        screen = self._stack.currentWidget()
        if screen is not None:
            self._stack.removeWidget(screen)
            screen.deleteLater()


def _join(program: Program, jobs: Jobs, navigator: Navigator, folder: Path) -> tuple[UnlockScreen, UnlockPresenter]:
    screen = UnlockScreen()
    presenter = UnlockPresenter(program, jobs, navigator, screen.show_state, folder)
    enter = screen.enter
    enter.way_chosen.connect(presenter.choose_way)
    enter.way_chosen.connect(lambda _way: screen.start())
    enter.another_wanted.connect(presenter.another_vault)
    enter.passphrase.entered.connect(presenter.by_passphrase)
    enter.code.entered.connect(presenter.by_recovery_code)
    enter.headquarters.entered.connect(presenter.by_headquarters)
    enter.header_chosen.connect(lambda path: presenter.restore_header(Path(path)))
    view, choice = screen.new_passphrase.view, presenter.passphrase
    view.another_wanted.connect(choice.suggest)
    view.own_chosen.connect(choice.choose_own)
    view.own_typed.connect(choice.type_own)
    view.again_typed.connect(choice.type_again)
    screen.new_passphrase.accepted.connect(presenter.accept_passphrase)
    screen.new_passphrase.skipped.connect(presenter.keep_passphrase)
    enter.renewal_wanted.connect(presenter.renew_keys)
    code = screen.new_code
    code.code.written.connect(presenter.code_written)
    code.back.back_pressed.connect(presenter.show_code)
    code.back.typed.connect(presenter.type_line)
    code.back.accepted.connect(presenter.accept_code)
    enter.rescue_wanted.connect(presenter.begin_rescue)
    screen.rescue.left.connect(presenter.leave_rescue)
    screen.rescue.wanted.connect(presenter.rescue)
    screen.rescue.opened.connect(presenter.open_rescued)
    screen.report.read.connect(presenter.go_on)
    return screen, presenter


def build(program: Program, jobs: Jobs, navigator: Navigator) -> UnlockPlace:
    """Build the place."""
    return UnlockPlace(program, jobs, navigator)
