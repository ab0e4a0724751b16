"""Receiving joined to its presenter."""

from pathlib import Path

from ui.places.session import Session
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.receive import ReceivePresenter
from ui.screens.receive import ReceiveScreen


class ReceivePlace:
    """Goes on checking while somebody looks elsewhere; what is held goes with the lock."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self.widget = ReceiveScreen()
        screen, card, receipts = self.widget, self.widget.card, self.widget.receipts
        self._presenter = presenter = ReceivePresenter(
            session.program, session.vault, session.jobs, navigator, screen.show_state
        )
        screen.dropped.connect(lambda names: presenter.add([Path(name) for name in names]))
        screen.selected.connect(presenter.select)
        screen.adopt_all_pressed.connect(presenter.adopt_all)
        card.adopt_pressed.connect(presenter.adopt)
        card.away_pressed.connect(presenter.put_away)
        card.stop_pressed.connect(presenter.stop)
        card.again_pressed.connect(presenter.try_again)
        card.opened.connect(presenter.open)
        card.people_pressed.connect(presenter.people)
        screen.withdrawals_pressed.connect(presenter.withdrawals)
        receipts.copies_chosen.connect(presenter.set_copies)
        receipts.folder_chosen.connect(presenter.set_receipt_folder)
        receipts.write_pressed.connect(presenter.give_receipts)

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - of the port
        """Read what has changed."""
        self._presenter.visit()
        self.widget.setFocus()

    def may_leave(self) -> bool:
        """Nothing is lost here: what is held stays held."""
        return True

    def close(self) -> None:
        """Let everything go that nobody adopted."""
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> ReceivePlace:
    """Return the receiving of an unlocked vault."""
    return ReceivePlace(session, navigator)
