"""The first run, joined."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.presenters.first_run import FirstRunPresenter
from ui.presenters.jobs import Jobs
from ui.presenters.navigation import Navigator, Visit
from ui.program import Program
from ui.screens.first_run import FirstRunScreen

_FOLDER_NAME = "Saksi"


class FirstRunPlace:
    """Conforms to ui.places.place.PlaceBefore."""

    def __init__(self, program: Program, jobs: Jobs, navigator: Navigator) -> None:
        screen = FirstRunScreen()
        presenter = FirstRunPresenter(program, jobs, navigator, screen.show_state, Path.home() / _FOLDER_NAME)
        self._screen = screen
        self._presenter = presenter
        screen.open_chosen.connect(presenter.open_existing)
        screen.welcome.create_pressed.connect(presenter.create)
        screen.welcome.demo_pressed.connect(presenter.try_demo)
        for page in (screen.office, screen.passphrase, screen.keepers, screen.code_back):
            page.back_pressed.connect(presenter.back)
        screen.office.chosen.connect(presenter.choose_office)
        screen.office.open_instead.connect(presenter.open_existing)
        view, choice = screen.passphrase.view, presenter.passphrase
        view.another_wanted.connect(choice.suggest)
        view.own_chosen.connect(choice.choose_own)
        view.own_typed.connect(choice.type_own)
        view.again_typed.connect(choice.type_again)
        screen.passphrase.accepted.connect(presenter.accept_passphrase)
        screen.keepers.added.connect(lambda path: presenter.add_keeper(Path(path)))
        screen.keepers.compared.connect(presenter.compare_keeper)
        screen.keepers.removed.connect(presenter.remove_keeper)
        screen.keepers.make_pressed.connect(presenter.make)
        screen.code.written.connect(presenter.code_written)
        screen.code_back.typed.connect(presenter.type_line)
        screen.code_back.accepted.connect(presenter.accept_code)
        screen.checklist.again_pressed.connect(presenter.look_again)
        screen.checklist.finished.connect(presenter.finish)
        presenter.start()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - everybody comes for the same
        """Nothing is read anew: a vault that is being made goes on being made."""
        self._screen.start()

    def may_leave(self) -> bool:
        """Nobody is kept here: a vault that was made opens with its passphrase."""
        return True

    def lock(self) -> Path | None:
        """Let go of the vault. See ui.presenters.first_run.FirstRunPresenter.lock."""
        return self._presenter.lock()

    def close(self) -> None:
        """End it, and close a vault that nobody took."""
        self._presenter.close()


def build(program: Program, jobs: Jobs, navigator: Navigator) -> FirstRunPlace:
    """Build the place."""
    return FirstRunPlace(program, jobs, navigator)
