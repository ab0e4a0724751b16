"""The custody log of one testimony: who did what with it, and whether the log itself is whole."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from heapq import merge

from app.domain.custody import Act, CustodyEntry
from app.errors.vault import CustodyBroken
from app.jobs import CancelToken, Progress
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.program import StationVault

_SHORT = 8
_MOST_OTHERS = 16
_TOLD = frozenset({"case_code", "sequence", "revision", "paragraphs", "mark", "copies"})


class Chain(Enum):
    """Whether every entry of the log of this vault still fits the one before."""

    LOOKING = auto()
    WHOLE = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """One entry. `station` is the name of the office, or the beginning of its id where we do not know it.

    `other` names the office or offices on the other side: whom it went to, or where it came from.
    """

    act: Act
    at: datetime
    station: str
    own: bool
    other: str = ""
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CustodyState:
    """`entries` counts those of the whole vault that were compared; `broken_at` is the first that does not fit."""

    lines: tuple[CustodyLine, ...] = ()
    chain: Chain = Chain.LOOKING
    entries: int = 0
    broken_at: int = 0
    error: Explained | None = None


class CustodyPresenter:
    """Reads a log when somebody looks at it."""

    def __init__(self, vault: StationVault, jobs: Jobs, show: Callable[[CustodyState], object]) -> None:
        self._vault = vault
        self._jobs = jobs.scope()
        self._show = show
        self._testimony_id = ""
        self.state = CustodyState()

    def open(self, testimony_id: str) -> None:
        """Read the log of a testimony, then compare the whole chain."""
        vault, self._testimony_id = self._vault, testimony_id
        self._become(lines=(), chain=Chain.LOOKING, error=None)

        def read(_progress: Progress, _cancel: CancelToken) -> tuple[CustodyLine, ...]:
            return read_custody(vault, testimony_id)

        def compare(_progress: Progress, _cancel: CancelToken) -> int:
            return vault.custody.verify()

        self._jobs.run(Lane.VAULT, read, lambda lines: self._read(testimony_id, lines), self._failed)
        self._jobs.run(Lane.WORK, compare, self._compared, self._not_whole)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _read(self, testimony_id: str, lines: tuple[CustodyLine, ...]) -> None:
        if testimony_id == self._testimony_id:
            self._become(lines=lines)

    def _compared(self, entries: int) -> None:
        self._become(chain=Chain.WHOLE, entries=entries)

    def _not_whole(self, error: Exception) -> None:
        if isinstance(error, CustodyBroken):
            self._become(chain=Chain.BROKEN, broken_at=int(error.facts["number"]))
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._become(error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def read_custody(vault: StationVault, testimony_id: str) -> tuple[CustodyLine, ...]:
    """Return our entries and those that came with bundles, oldest first. Raises VaultError, StorageError."""
    own = vault.own_card.card().card
    names = {contact.card.station: contact.card.name for contact in vault.contacts.all()} | {own.station: own.name}
    logs: dict[str, list[CustodyEntry]] = {}
    for entry in (*vault.export_rooms().received_custody.of(testimony_id), *vault.custody.of(testimony_id)):
        logs.setdefault(entry.station, []).append(entry)
    # Clocks may differ between offices, and one may have been set back: the order within an office always stays.
    ordered = merge(*logs.values(), key=lambda entry: entry.event.at)
    return tuple(_line(entry, own.station, names) for entry in ordered)


def _line(entry: CustodyEntry, own: str, names: dict[str, str]) -> CustodyLine:
    return CustodyLine(
        act=entry.event.act,
        at=entry.event.at,
        station=names.get(entry.station, entry.station[:_SHORT]),
        own=entry.station == own,
        other=", ".join(names.get(one, one[:_SHORT]) for one in _others(entry)),
        facts={name: value for name, value in entry.event.facts.items() if name in _TOLD},
    )


def _others(entry: CustodyEntry) -> list[str]:
    """Return the stations on the other side. What another office wrote down may lack them, or be too long to read."""
    name = {
        Act.EXPORTED: "recipients",
        Act.SEALED_AWAY: "recipients",
        Act.RECEIVED: "station",
        Act.RECEIPT_TAKEN: "signer",
        Act.WITHDRAWAL_TOLD: "recipients",
        Act.CONSENT_HEARD: "from",
        Act.RECALL_GIVEN: "station",
        Act.RECALL_TAKEN: "signer",
    }.get(entry.event.act, "")
    return str(entry.event.facts.get(name, "")).split()[:_MOST_OTHERS]
