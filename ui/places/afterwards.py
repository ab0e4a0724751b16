"""What comes after an interview: at the end of a recording, and beside a testimony."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.afterwards import AfterwardsPresenter, AfterwardsState
from ui.presenters.counts_as_child import CountsAsChild
from ui.screens.afterwards_card import ClosingCard, ReportBackCard
from ui.screens.sheet_card import SheetCard


class ClosingCorner:
    """The card under a sealed recording; what is written is kept on the way to anywhere else."""

    def __init__(self, session: Session, card: ClosingCard) -> None:
        self._testimony_id = ""
        self.presenter = joined(session, card, card.show_state)
        self._age = CountsAsChild(session.vault.consents, session.jobs, card.services.say_child)
        self._unwatch = template_in(session).watch(self.presenter.use)

    def sealed(self, testimony_id: str) -> None:
        """Show what is kept of the testimony whose recording was sealed."""
        if testimony_id and testimony_id != self._testimony_id:
            self._testimony_id = testimony_id
            self._age.visit(testimony_id)
            self.presenter.visit(testimony_id)

    def leave(self) -> None:
        """Keep what was written; the next recording begins anew."""
        self._testimony_id = ""
        self.presenter.keep()

    def close(self) -> None:
        """Show nothing more."""
        self._unwatch()
        self._age.close()
        self.presenter.close()


class AfterwardsCorner:
    """The page beside a testimony: what became of it, and what was written down before the interview and at its end."""

    def __init__(self, session: Session) -> None:
        self.report, self.sheet, self.closing = ReportBackCard(), SheetCard(), ClosingCard(framed=False)
        self.presenter = joined(session, self.closing, self._show)
        self._age = CountsAsChild(session.vault.consents, session.jobs, self.closing.services.say_child)
        self.report.told_written.connect(self.presenter.set_told)
        self.report.tell_pressed.connect(self.presenter.tell)
        self.widget = _page(self.report, self.sheet, self.closing)
        self._unwatch = template_in(session).watch(self.presenter.use)

    def visit(self, testimony_id: str) -> None:
        """Show a testimony."""
        self._age.visit(testimony_id)
        self.presenter.visit(testimony_id)

    def leave(self) -> None:
        """Keep what was written."""
        self.presenter.keep()

    def close(self) -> None:
        """Show nothing more."""
        self._unwatch()
        self._age.close()
        self.presenter.close()

    def _show(self, state: AfterwardsState) -> None:
        self.report.show_state(state)
        self.sheet.show_state(state)
        self.closing.show_state(state)


def joined(session: Session, card: ClosingCard, show: Callable[[AfterwardsState], None]) -> AfterwardsPresenter:
    """Return what stands behind a closing card."""
    presenter = AfterwardsPresenter(session.vault, session.program.clock, session.jobs, show)
    card.referral_toggled.connect(presenter.toggle_referral)
    card.debriefing_written.connect(presenter.set_debriefing)
    card.code_pressed.connect(presenter.give_code)
    card.keep_pressed.connect(presenter.keep)
    return presenter


def _page(*parts: QWidget) -> QScrollArea:
    contents = QWidget()
    contents.setObjectName("contents")
    down = QVBoxLayout(contents)
    down.setContentsMargins(0, theme.GRID, theme.GRID, 0)
    down.setSpacing(3 * theme.GRID)
    for part in parts:
        down.addWidget(part)
    down.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(contents)
    return area
