"""Export: who leaves, for whom, where to; and afterwards what left, and what did not and why."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.bundle import Exported, ExportResult, Kept, KeptReason
from app.domain.library import Whereabouts, whereabouts_of
from app.domain.people import Role
from app.domain.stick import Stick
from app.domain.unlocking import ByPassphrase
from app.errors.bundle import NothingToExport
from app.jobs import CancelToken, Progress, Step
from app.usecases.copy_bundle import copy_bundle
from app.usecases.export import export
from app.usecases.export_names import ChosenNames, NameTo, may_be_named
from ui.errors import explain
from ui.presenters.export_state import (
    ExportPhase,
    ExportRow,
    ExportState,
    KeptCase,
    LeftBundle,
    NameOffer,
    RecipientRow,
)
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.navigation import CONSENT_PAGE, Goal, Navigator
from ui.program import Program, StationVault


class ExportPresenter:
    """Stands between the screen and an export."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[ExportState], None],
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._writing: Job | None = None
        self.state = ExportState()

    def visit(self, testimony_ids: Sequence[str]) -> None:
        """Begin a new export with these testimonies chosen, unless one is being written."""
        if self.state.phase is ExportPhase.WRITING or self.state.copying:
            self._show(self.state)
            return
        self.state = ExportState(
            chosen=frozenset(testimony_ids),
            sticks=self.state.sticks,
            folder=self.state.folder,
        )
        self._show(self.state)
        vault, cards, files = self._vault, self._program.cards, self._program.files

        def read(_progress: Progress, _cancel: CancelToken) -> tuple[tuple[ExportRow, ...], tuple[RecipientRow, ...]]:
            rows = tuple(ExportRow(row, whereabouts_of(row)) for row in vault.library.rows())
            trusted = [contact for contact in vault.contacts.all() if not contact.revoked]
            notices = vault.export_rooms().notices
            recipients = tuple(
                RecipientRow(contact, cards.words(contact.card), len(notices.untold(contact))) for contact in trusted
            )
            return _in_order(rows, testimony_ids), tuple(sorted(recipients, key=_headquarters_first))

        self._jobs.run(Lane.VAULT, read, lambda found: self._read(*found), self._failed)
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: tuple(files.sticks()), self._found_sticks, self._failed)

    def look_for_sticks(self) -> None:
        """Look again which sticks are connected."""
        files = self._program.files
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: tuple(files.sticks()), self._found_sticks, self._failed)

    def choose(self, testimony_id: str, *, wanted: bool) -> None:
        """Let a testimony leave, or not."""
        chosen = self.state.chosen | {testimony_id} if wanted else self.state.chosen - {testimony_id}
        self._choose(chosen=chosen, reasons=(), kept=())

    def choose_only_here(self) -> None:
        """Choose everything of which nobody else has this state."""
        alone = {
            one.row.id for one in self.state.rows if one.where in (Whereabouts.ONLY_HERE, Whereabouts.CHANGED_SINCE)
        }
        self._choose(chosen=self.state.chosen | alone, reasons=(), kept=())

    def choose_none(self) -> None:
        """Choose anew."""
        self._choose(chosen=frozenset(), reasons=(), kept=())

    def choose_recipient(self, station: str, *, wanted: bool) -> None:
        """Let an office open the bundle, or not."""
        stations = self.state.chosen_recipients
        self._choose(chosen_recipients=stations | {station} if wanted else stations - {station})

    def choose_name(self, to: NameTo, *, wanted: bool) -> None:
        """Let who the person is leave with one testimony to one office, or not."""
        names = self.state.names | {to} if wanted else self.state.names - {to}
        self._become(names=names & {one.to for one in self.state.offers}, error=None)

    def choose_folder(self, folder: str) -> None:
        """Say where to."""
        self._become(folder=folder.strip(), error=None)

    def people(self) -> None:
        """Go to where offices are trusted."""
        self._navigator.go(Goal.PEOPLE)

    def approve(self, testimony_id: str) -> None:
        """Go to where a second person approves that a child's testimony leaves."""
        self._navigator.go(Goal.TESTIMONY, testimony_id, page=CONSENT_PAGE)

    def start(self, passphrase: str = "") -> None:
        """Write the bundles. Where names leave, the passphrase of the vault opens them once more, for this alone."""
        state = self.state
        names = {one.to for one in state.naming}
        if not state.ready or state.phase is not ExportPhase.CHOOSING or (names and not passphrase):
            return
        vault, outbox, vaults = self._vault, self._program.files.outbox(Path(state.folder)), self._program.vaults
        contacts = [one.contact for one in state.recipients if one.station in state.chosen_recipients]
        chosen = sorted(state.chosen)

        def write(progress: Progress, cancel: CancelToken) -> ExportResult:
            if not names:
                return export(vault.export_rooms(), chosen, contacts, outbox, progress, cancel)
            with vaults.open_identities(vault, ByPassphrase(passphrase)) as book:

                def report(step: Step) -> None:
                    # Reading much takes longer than a name stays open that nobody looks at.
                    book.stay_open()
                    progress(step)

                opened = ChosenNames(book, names)
                return export(vault.export_rooms(), chosen, contacts, outbox, report, cancel, opened)

        self._become(phase=ExportPhase.WRITING, step=None, error=None, reasons=(), kept=())
        self._writing = self._jobs.run(Lane.WORK, write, self._written, self._failed, self._progressed)

    def cancel(self) -> None:
        """Stop writing; what has not appeared yet leaves nothing."""
        if self._writing is not None:
            self._writing.cancel()

    def copy_to(self, folder: str) -> None:
        """Put a second copy of every bundle onto another medium."""
        if self.state.phase is not ExportPhase.DONE or self.state.copying or not folder.strip():
            return
        vault, files, left = self._vault, self._program.files, self.state.left
        outbox = files.outbox(Path(folder.strip()))

        def copy(progress: Progress, cancel: CancelToken) -> list[str]:
            writer = vault.export_rooms().writer
            return [
                copy_bundle(
                    writer, files.bundle(Path(one.folder) / one.file_name), one.sealed, outbox, progress, cancel
                )
                for one in left
            ]

        self._become(copying=True, step=None, error=None)
        self._writing = self._jobs.run(
            Lane.WORK, copy, lambda names: self._copied(folder.strip(), names), self._failed, self._progressed
        )

    def again(self) -> None:
        """Begin another export."""
        self.visit(())

    def library(self) -> None:
        """Go back to the list."""
        self._navigator.go(Goal.LIBRARY)

    def close(self) -> None:
        """Cancel what runs and show nothing more."""
        self._jobs.close()
        self._show = _nobody

    def _read(self, rows: tuple[ExportRow, ...], recipients: tuple[RecipientRow, ...]) -> None:
        known = {one.row.id for one in rows}
        headquarters = frozenset(one.station for one in recipients if one.contact.card.role is Role.HEADQUARTERS)
        self._become(
            loaded=True,
            rows=rows,
            chosen=self.state.chosen & known,
            recipients=recipients,
            chosen_recipients=headquarters,
        )
        self._look_for_names()

    def _choose(self, **changes: object) -> None:
        self._become(error=None, **changes)
        self._look_for_names()

    def _look_for_names(self) -> None:
        """Ask whose name may leave to whom, of what is chosen now."""
        state, vault = self.state, self._vault
        chosen, to = sorted(state.chosen), state.chosen_recipients
        contacts = [one.contact for one in state.recipients if one.station in to]

        def look(_progress: Progress, _cancel: CancelToken) -> list[NameTo]:
            return may_be_named(vault.export_rooms(), vault.identities, chosen, contacts)

        self._jobs.run(Lane.VAULT, look, lambda found: self._found_names(chosen, to, found), self._failed)

    def _found_names(self, chosen: Sequence[str], to: frozenset[str], found: Sequence[NameTo]) -> None:
        if set(chosen) != self.state.chosen or to != self.state.chosen_recipients:
            return
        cases = {one.row.id: one.row.case_code for one in self.state.rows}
        offices = {one.station: one.contact.card.name for one in self.state.recipients}
        offers = tuple(NameOffer(one, cases[one[0]], offices[one[1]]) for one in found)
        self._become(offers=offers, names=self.state.names & set(found))

    def _found_sticks(self, sticks: tuple[Stick, ...]) -> None:
        folder = self.state.folder or (sticks[0].path if len(sticks) == 1 else "")
        self._become(sticks=sticks, folder=folder)

    def _progressed(self, step: Step) -> None:
        self._become(step=step)

    def _written(self, result: ExportResult) -> None:
        cases = {one.row.id: one.row.case_code for one in self.state.rows}
        folder = self.state.folder
        self._become(
            phase=ExportPhase.DONE,
            step=None,
            left=tuple(_left(bundle, folder, cases) for bundle in result.left),
            kept=self._kept(result.kept),
        )
        self.look_for_sticks()

    def _kept(self, kept: Sequence[Kept]) -> tuple[KeptCase, ...]:
        cases = {one.row.id: one.row.case_code for one in self.state.rows}
        offices = {one.station: one.contact.card.name for one in self.state.recipients}
        return tuple(
            KeptCase(cases[one.testimony_id], one.reason, offices.get(one.recipient, ""), one.why, one.testimony_id)
            for one in kept
        )

    def _copied(self, folder: str, names: list[str]) -> None:
        left = tuple(
            replace(one, copies=(*one.copies, str(Path(folder) / name)))
            for one, name in zip(self.state.left, names, strict=True)
        )
        self._become(copying=False, step=None, left=left)

    def _failed(self, error: Exception) -> None:
        reasons: tuple[KeptReason, ...] = ()
        kept: tuple[KeptCase, ...] = ()
        if isinstance(error, NothingToExport):
            reasons = tuple(KeptReason(reason) for reason in str(error.facts.get("reasons", "")).split())
            kept = self._kept(error.stayed)
        phase = ExportPhase.CHOOSING if self.state.phase is ExportPhase.WRITING else self.state.phase
        self._become(phase=phase, copying=False, step=None, error=explain(error), reasons=reasons, kept=kept)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _in_order(rows: tuple[ExportRow, ...], first: Sequence[str]) -> tuple[ExportRow, ...]:
    """What somebody came with stands first, then what is only here, and the newest before the older."""
    wanted = set(first)
    newest_first = sorted(rows, key=lambda one: one.row.created_at, reverse=True)
    return tuple(sorted(newest_first, key=lambda one: (one.row.id not in wanted, one.where)))


def _headquarters_first(recipient: RecipientRow) -> tuple[int, str]:
    card = recipient.contact.card
    return (card.role is not Role.HEADQUARTERS, card.name)


def _left(bundle: Exported, folder: str, cases: dict[str, str]) -> LeftBundle:
    return LeftBundle(
        file_name=bundle.file_name,
        folder=folder,
        sequence=bundle.facts.place.sequence,
        sealed=bundle.sealed,
        cases=tuple(cases[item.testimony_id] for item in bundle.facts.items if item.testimony_id in cases),
        recipients=bundle.recipients,
        told=tuple(cases[testimony_id] for testimony_id in bundle.told if testimony_id in cases),
        named=tuple(cases[testimony_id] for testimony_id in bundle.named if testimony_id in cases),
    )


def _nobody(_state: ExportState) -> None:
    """Show nothing any more."""
