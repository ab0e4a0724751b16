"""People and keys: our own card, the offices that we trust, and how trust is given and taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from app.domain.consent import RecipientKind
from app.domain.people import Contact, Role, SignedCard, fitting_kinds, usual_kind
from app.jobs import CancelToken, Progress
from app.usecases.trust import Comparison, WordsCompared, WordsHeard, look_at_card, same_words, trust_card
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import Program, StationVault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One trusted or revoked office; `last_received` is the highest number of its bundles here, 0 if none came."""

    contact: Contact
    last_received: int


@dataclass(frozen=True, slots=True)
class OpenCard:
    """A card that was read and is not trusted yet. `right` words of it were typed, and `wrong` says one was not.

    `kind` is what the office is to us: for whom consent is asked before anything leaves to it.
    """

    card: SignedCard
    right: int = 0
    wrong: bool = False
    whole: bool = False
    chosen_kind: RecipientKind | None = None

    @property
    def kinds(self) -> tuple[RecipientKind, ...]:
        """What an office of its role can be."""
        return fitting_kinds(self.card.card.role)

    @property
    def kind(self) -> RecipientKind:
        """What it is to us as long as nobody says otherwise."""
        return self.chosen_kind or usual_kind(self.card.card.role)


@dataclass(frozen=True, slots=True)
class PeopleState:
    """`told` is the name of an office that has just been trusted, `saved` a file that has just been written."""

    own: SignedCard | None = None
    contacts: tuple[ContactLine, ...] = ()
    card: OpenCard | None = None
    revoking: ContactLine | None = None
    told: str = ""
    saved: str = ""
    busy: bool = False
    error: Explained | None = None


class PeoplePresenter:
    """Stands between the screen and the vault's cards."""

    def __init__(self, program: Program, vault: StationVault, jobs: Jobs, show: Callable[[PeopleState], None]) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._show = show
        self.state = PeopleState()

    def refresh(self) -> None:
        """Read our card and the list anew."""
        vault = self._vault
        self._run(Lane.VAULT, lambda _progress, _cancel: _read(vault), self._arrived)

    def rename(self, name: str, role: Role) -> None:
        """Give our office another name or role; the card is signed anew."""
        vault = self._vault
        self._change(lambda: vault.own_card.name(name.strip(), role))

    def save_card(self, path: Path) -> None:
        """Write our card to a file, for others."""
        own, files = self.state.own, self._program.files
        if own is not None:
            encoded = own.encoded
            self._write(path, lambda: files.write_public(path, encoded))

    def open_card(self, path: Path) -> None:
        """Read the card of another office; nothing is trusted yet."""
        files, cards = self._program.files, self._program.cards
        self._run(Lane.WORK, lambda _progress, _cancel: look_at_card(cards, files.read_small(path)), self._card_opened)

    def type_words(self, text: str) -> None:
        """Compare words as they are typed."""
        if self.state.card is not None:
            self._become(card=replace(_compared(self.state.card.card, text), chosen_kind=self.state.card.chosen_kind))

    def choose_kind(self, kind: RecipientKind) -> None:
        """Say what the office of the open card is to us."""
        if self.state.card is not None:
            self._become(card=replace(self.state.card, chosen_kind=kind))

    def trust_heard(self, text: str) -> None:
        """Trust the open card by the words that its owner read."""
        self._trust(WordsHeard(text))

    def trust_compared(self) -> None:
        """Trust the open card by the word of the person who compared."""
        self._trust(WordsCompared())

    def drop_card(self) -> None:
        """Put the open card away without trusting it."""
        self._become(card=None, error=None)

    def ask_revoke(self, station: str) -> None:
        """Show what it means to take trust back from an office."""
        found = [line for line in self.state.contacts if line.contact.card.station == station]
        self._become(revoking=found[0] if found else None, told="", saved="", error=None)

    def keep_trust(self) -> None:
        """Take nothing back."""
        self._become(revoking=None, error=None)

    def revoke(self, last_good: int) -> None:
        """Take trust back; bundles up to number `last_good` stay valid."""
        vault, revoking = self._vault, self.state.revoking
        if revoking is not None:
            station = revoking.contact.card.station
            self._change(lambda: vault.contacts.revoke(station, last_good))

    def save_key_header(self, station: str, path: Path) -> None:
        """Write the key header that came with an office's bundles: it brings back a vault that lost its own."""
        vault, files = self._vault, self._program.files
        self._write(path, lambda: files.write_public(path, vault.station_key_header(station)))

    def close(self) -> None:
        """Cancel what runs and show nothing more."""
        self._jobs.close()
        self._show = _nobody

    def _trust(self, comparison: Comparison) -> None:
        vault, opened = self._vault, self.state.card
        if opened is not None:
            card = opened.card
            self._change(lambda: trust_card(vault.contacts, card, comparison, opened.chosen_kind), told=card.card.name)

    def _change(self, change: Callable[[], object], told: str = "") -> None:
        vault = self._vault

        def work(_progress: Progress, _cancel: CancelToken) -> PeopleState:
            change()
            return _read(vault)

        def done(found: PeopleState) -> None:
            self._arrived(found)
            self._become(card=None, revoking=None, told=told)

        self._run(Lane.VAULT, work, done)

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        self._run(
            Lane.WORK, lambda _progress, _cancel: write(), lambda _nothing: self._become(saved=str(path), busy=False)
        )

    def _arrived(self, found: PeopleState) -> None:
        self._become(own=found.own, contacts=found.contacts, busy=False)

    def _card_opened(self, card: SignedCard) -> None:
        self._become(card=OpenCard(card), busy=False)

    def _run(self, lane: Lane, work: Callable[[Progress, CancelToken], T], done: Callable[[T], object]) -> None:
        self._become(busy=True, told="", saved="", error=None)
        self._jobs.run(lane, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._become(busy=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _read(vault: StationVault) -> PeopleState:
    ledger = vault.receive_rooms().ledger
    lines = tuple(
        ContactLine(contact, max(ledger.sequences(contact.card.station), default=0)) for contact in vault.contacts.all()
    )
    return PeopleState(own=vault.own_card.card(), contacts=lines)


def _compared(card: SignedCard, text: str) -> OpenCard:
    heard = text.split()
    right = 0
    while right < min(len(heard), len(card.words)) and same_words(card.words[right : right + 1], heard[right]):
        right += 1
    # The last word may still be on its way: it is wrong only when the card's word does not begin like this.
    begun = (
        right == len(heard) - 1 and right < len(card.words) and card.words[right].startswith(heard[right].casefold())
    )
    return OpenCard(card, right, wrong=right < len(heard) and not begun, whole=same_words(card.words, text))


def _nobody(_state: PeopleState) -> None:
    """Show nothing any more."""
