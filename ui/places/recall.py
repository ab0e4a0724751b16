"""Withdrawals joined to their presenter."""

from ui.places.session import Session
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.recall import RecallPresenter
from ui.screens.recall import RecallScreen


class RecallPlace:
    """Reads anew at every visit."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self.widget = RecallScreen()
        screen, card, form = self.widget, self.widget.card, self.widget.card.form
        self._presenter = presenter = RecallPresenter(
            session.program, session.vault, session.jobs, navigator, screen.show_state
        )
        screen.selected.connect(presenter.select)
        screen.receive_pressed.connect(presenter.receive)
        card.opened.connect(presenter.open)
        form.chosen.connect(lambda done: presenter.choose(done=done))
        form.said.connect(presenter.say)
        form.folder_chosen.connect(presenter.choose_folder)
        form.signed.connect(presenter.sign)

    def visit(self, visit: Visit) -> None:
        """Show what somebody came for, or what waits."""
        self._presenter.visit(visit.testimony_ids[0] if visit.testimony_ids else "")
        self.widget.setFocus()

    def may_leave(self) -> bool:
        """Nothing is lost here: what was pressed is signed and written, whoever looks on."""
        return True

    def close(self) -> None:
        """Show nothing more."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> RecallPlace:
    """Return the withdrawals of an unlocked vault."""
    return RecallPlace(session, navigator)
