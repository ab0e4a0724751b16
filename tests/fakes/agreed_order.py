"""An order as it stands once consent was asked for: the testimony that it makes has been agreed to."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.interview import Answered, Conflict, Interpreter
from app.domain.testimony import Testimony
from app.usecases.interpreting import came
from tests.vault_fixtures import grant_everything
from ui.presenters.recording_order import Order
from ui.program import StationVault

_FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)


@dataclass(frozen=True, slots=True)
class AgreedOrder(Order):
    """The page of consent stands between a new testimony and its recording; here everything was granted on it.

    Who interprets was briefed, is bound to secrecy, has no part in it, and the person accepts them.
    """

    def testimony_in(self, vault: StationVault) -> Testimony:
        made = Order.testimony_in(self, vault)
        if not vault.consents.of(made.id).events:
            grant_everything(vault, made.id)
        if self.circumstances.interpreter and not vault.interviews.of(made.id).interpreters:
            came(vault, made.id, _FIT, datetime(2026, 3, 1, 9, 0, tzinfo=UTC))
        return made
