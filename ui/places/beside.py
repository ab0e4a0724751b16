"""The pages beside a transcript: each joined with what stands behind it, and made when there is time for it."""

from collections.abc import Callable
from typing import Protocol

from ui.places.consent import onward_in
from ui.places.session import Session
from ui.presenters.approval import ApprovalPresenter
from ui.presenters.case import CasePresenter
from ui.presenters.consent_card import ConsentCardPresenter
from ui.presenters.identity import IdentityPresenter
from ui.presenters.navigation import Goal, Navigator
from ui.screens.approval_card import ApprovalCard
from ui.screens.case_summary import CaseSummary
from ui.screens.consent_card import ConsentCard
from ui.screens.identity_card import IdentityCard
from ui.screens.testimony import TestimonyScreen


class Corner(Protocol):
    """One page with what stands behind it."""

    def visit(self, testimony_id: str) -> None:
        """Show a testimony."""
        ...

    def leave(self) -> None:
        """Keep what was written, and shut what must not stay open."""
        ...

    def close(self) -> None:
        """Show nothing more."""
        ...


class ConsentCorner:
    """What the person agreed to, and a second person's approval under it."""

    def __init__(
        self, session: Session, navigator: Navigator, screen: TestimonyScreen, changed: Callable[[], None]
    ) -> None:
        vault, clock = session.vault, session.program.clock
        self._testimony_id = ""
        self._changed = changed
        card, approval_card = ConsentCard(), ApprovalCard()
        card.add_approval(approval_card)
        screen.side.add_consent(card)
        self._approval = ApprovalPresenter(vault, clock, session.jobs, approval_card.show_state, self._approved)
        asking = onward_in(session).asking
        self._consent = ConsentCardPresenter(vault, clock, asking, session.jobs, navigator, card.show_state, self._said)
        consent, approval = self._consent, self._approval
        card.withdraw_asked.connect(lambda questions: consent.ask(*questions))
        card.withdraw_pressed.connect(consent.withdraw)
        card.keep_pressed.connect(consent.keep)
        card.change_pressed.connect(consent.change)
        card.officer_typed.connect(consent.set_officer)
        card.answer_pressed.connect(consent.answer)
        card.retention_pressed.connect(consent.show_retention)
        approval_card.chosen.connect(approval.choose)
        approval_card.toggled.connect(approval.toggle)
        approval_card.approved.connect(approval.approve)

    def visit(self, testimony_id: str) -> None:
        """Show a testimony."""
        self._testimony_id = testimony_id
        self._consent.visit(testimony_id)
        self._approval.visit(testimony_id)

    def leave(self) -> None:
        """Nothing is open here."""

    def close(self) -> None:
        """Show nothing more."""
        self._consent.close()
        self._approval.close()

    def _said(self) -> None:
        self._changed()
        self._approval.visit(self._testimony_id)

    def _approved(self) -> None:
        self._changed()
        self._consent.visit(self._testimony_id)


class CaseCorner:
    """The case in a few lines."""

    def __init__(self, session: Session, navigator: Navigator, screen: TestimonyScreen) -> None:
        self._testimony_id = ""
        page = CaseSummary()
        screen.side.add_case(page)
        self._case = CasePresenter(session.vault, session.jobs, page.show_state)
        page.opened.connect(lambda: navigator.go(Goal.CASE, self._testimony_id))

    def visit(self, testimony_id: str) -> None:
        """Show a testimony."""
        self._testimony_id = testimony_id
        self._case.open(testimony_id)

    def leave(self) -> None:
        """Nothing is open here."""

    def close(self) -> None:
        """Show nothing more."""
        self._case.close()


class IdentityCorner:
    """Name and contact, which shut whenever somebody looks away."""

    def __init__(self, session: Session, screen: TestimonyScreen) -> None:
        vault = session.vault
        self.card = card = IdentityCard()
        screen.side.add_identity(card)
        self.presenter = presenter = IdentityPresenter(
            vault.identities,
            lambda by: session.program.vaults.open_identities(vault, by),
            session.jobs,
            card.show_state,
            lambda: card.written,
        )
        card.asked.connect(presenter.ask)
        card.given_up.connect(presenter.give_up)
        card.answered.connect(presenter.answer)
        card.used.connect(presenter.stay)
        card.saved.connect(presenter.save)
        card.remove_asked.connect(lambda wished: presenter.ask_to_remove(wished=wished))
        card.removed.connect(presenter.remove)
        card.shut.connect(presenter.shut)
        screen.covered.connect(presenter.shut)

    def visit(self, testimony_id: str) -> None:
        """Show a testimony, closed."""
        self.presenter.visit(testimony_id)

    def leave(self) -> None:
        """Shut it."""
        self.presenter.shut()

    def close(self) -> None:
        """Show nothing more."""
        self.presenter.close()
