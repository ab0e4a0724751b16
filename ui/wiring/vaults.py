"""Vaults behind the protocol that the heads use."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.consent_gate import Matter
from app.domain.folder_kind import FolderKind
from app.domain.passphrase import Strength
from app.domain.salvage import SalvageReport
from app.domain.unlocking import ByPassphrase, Unlock
from app.errors.storage import StorageError
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from app.ports.vault import NewVault
from app.usecases.identity import IdentityBook, open_identity_book
from app.usecases.reading import require_reading
from app.usecases.unlock import AttemptDelay, UnlockReport, try_way_in, unlock
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.keys import recipient_from_text
from storage.crypto.recovery import generate_recovery_secret, recovery_lines
from storage.crypto.words import generate_passphrase
from storage.domain import REAL, Domain
from storage.vault.confirm import confirm_way_in
from storage.vault.folders import kind_of_folder
from storage.vault.keychange import change_key, change_passphrase, change_passphrase_while_open, finish_key_change
from storage.vault.organisation import Headquarters
from storage.vault.restore import restore_key_header
from storage.vault.salvage import salvage_vault
from storage.vault.strength import NEEDED_GUESSES_LOG10, guesses_log10
from storage.vault.vault import create_vault, open_vault
from ui import program
from ui.wiring.station import StationVault


class WiredVaults:
    """Implements ui.program.Vaults over real folders."""

    def __init__(self, clock: Clock, domain: Domain = REAL) -> None:
        self._clock = clock
        self._domain = domain
        self._delay = AttemptDelay(clock)

    def suggest_passphrase(self) -> str:
        """Return six words chosen by chance."""
        return generate_passphrase()

    def strength(self, passphrase: str) -> Strength:
        """Return how well a passphrase withstands guessing."""
        return Strength(guesses_log10(passphrase), NEEDED_GUESSES_LOG10)

    def kind_of(self, folder: Path) -> FolderKind:
        """Return what lies in a folder. Never raises."""
        return kind_of_folder(folder)

    def create(self, folder: Path, new: NewVault) -> tuple[StationVault, str]:
        """Make a vault, name its station, and return it open with its recovery code."""
        code = _new_code()
        vault = create_vault(
            folder,
            new.passphrase,
            self._clock,
            recovery_code=code,
            headquarters=_headquarters(new.escrow),
            domain=self._domain,
        )
        made = StationVault(vault)
        try:
            made.own_card.name(new.name or made.own_card.card().card.name, new.role)
        except BaseException:
            made.close()
            raise
        return made, code

    def unlock(
        self, folder: Path, by: Unlock, progress: Progress, cancel: CancelToken
    ) -> tuple[StationVault, UnlockReport]:
        """Open a vault, finish what a crash interrupted, and say what was found."""
        return unlock(lambda way: self._open(folder, way), by, self._delay, progress, cancel)

    def change_passphrase(self, folder: Path, by: Unlock, passphrase: str) -> None:
        """Put another passphrase in place; every other way in stays."""
        change_passphrase(folder, by, passphrase, self._clock, domain=self._domain)

    def confirm(self, folder: Path, by: Unlock) -> None:
        """Try a way in without opening anything; wrong ones make the person wait as at the unlocking."""
        try_way_in(lambda way: confirm_way_in(folder, way, self._domain), by, self._delay)

    def open_identities(self, vault: program.StationVault, by: Unlock) -> IdentityBook:
        """Open names and contacts; wrong ways in make the person wait as at the unlocking."""
        rooms = vault.reading_rooms()

        def require(testimony_id: str) -> None:
            require_reading(rooms, testimony_id, Matter.IDENTITY)

        return open_identity_book(vault.identities, by, self._delay, self._clock, require)

    def change_passphrase_while_open(self, folder: Path, by: Unlock, passphrase: str) -> None:
        """Put another passphrase in place while the vault is open in this program."""
        try_way_in(lambda way: confirm_way_in(folder, way, self._domain), by, self._delay)
        change_passphrase_while_open(folder, by, passphrase, self._clock, self._domain)

    def change_key(self, folder: Path, by: Unlock, passphrase: str) -> program.NewKeys:
        """Put another database key, passphrase and recovery code in place."""
        code = _new_code()
        if not change_key(folder, by, passphrase, code, self._clock, domain=self._domain):
            # The disk refused to take the database under its new key: trying once more says why.
            try:
                finish_key_change(folder, ByPassphrase(passphrase), self._domain)
            except StorageError as refusal:
                return program.NewKeys(code, refusal)
        return program.NewKeys(code)

    def rescue(self, folder: Path, by: Unlock, target: Path, progress: Progress, cancel: CancelToken) -> SalvageReport:
        """Save what can be saved of a damaged vault into a new one that opens in the same ways."""
        return salvage_vault(folder, by, target, progress, cancel, self._domain)

    def restore_header(self, folder: Path, untrusted_copy: bytes) -> None:
        """Put a copy of the key header in the place of one that is lost."""
        restore_key_header(folder, untrusted_copy, self._domain)

    def _open(self, folder: Path, by: Unlock) -> StationVault:
        return StationVault(open_vault(folder, by, self._clock, self._domain))


def _new_code() -> str:
    with generate_recovery_secret() as secret:
        return "\n".join(recovery_lines(secret))


def _headquarters(texts: Sequence[str]) -> Headquarters:
    recipients = [recipient_from_text(text) for text in texts]
    return Headquarters(recipients, legacy=any(not isinstance(one, HybridRecipient) for one in recipients))
