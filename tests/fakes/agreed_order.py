"""An order as it stands once consent was asked for: the testimony that it makes has been agreed to."""

from dataclasses import dataclass

from app.domain.testimony import Testimony
from tests.vault_fixtures import grant_everything
from ui.presenters.running import Order
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class AgreedOrder(Order):
    """The page of consent stands between a new testimony and its recording; here everything was granted on it."""

    def testimony_in(self, vault: StationVault) -> Testimony:
        made = Order.testimony_in(self, vault)
        if not vault.consents.of(made.id).events:
            grant_everything(vault, made.id)
        return made
