"""Receive: files are checked one after the other; what passes every check waits for a person to adopt it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.bundle import Received
from app.domain.check import Check, CheckId
from app.domain.people import Role
from app.domain.recall import RecallTaken
from app.domain.receipt import ReceiptGiven, ReceiptTaken
from app.domain.stick import Stick
from app.errors.base import Cancelled, SaksiError
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken, Progress, Step
from app.usecases.recall import take_recall
from app.usecases.receipt import bundles_without_receipt, give_receipt, take_receipt
from app.usecases.receive import HeldBundle, adopt, discard, hold
from ui.errors import Explained, explain
from ui.presenters.held import HeldBundles
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.presenters.receive_state import FileStage, InsideRow, PendingReceipt, ReceiveFile, ReceiveState
from ui.program import Program, StationVault


class ReceivePresenter:
    """Stands between the screen and what comes from outside. One file is checked at a time."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[ReceiveState], None],
    ) -> None:
        self._program = program
        self._vault = vault
        self._session_jobs = jobs
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._rooms = vault.receive_rooms()
        self._held = HeldBundles(self._discard)
        self._numbers = 0
        self._running: tuple[int, Job] | None = None
        self.state = ReceiveState()
        rooms = self._rooms
        # What a crash left in quarantine is nobody's any more.
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: rooms.quarantine.clear(), _ignore, self._failed)

    def visit(self) -> None:
        """Read whom this vault belongs to and which receipts it owes."""
        vault = self._vault
        self._show(self.state)
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: _owed(vault), self._owed, self._failed)
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: _withdrawn(vault), self._heard, self._failed)
        self.look_for_sticks()

    def look_for_sticks(self) -> None:
        """Look again which sticks are connected."""
        files = self._program.files
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: tuple(files.sticks()), self._found_sticks, self._failed)

    def add(self, paths: Sequence[Path]) -> None:
        """Put files into the queue; one that waits or is held already is not put in twice."""
        known = {one.path for one in self.state.files if one.busy or one.stage is FileStage.HELD}
        new = []
        for path in dict.fromkeys(paths):
            if path not in known:
                self._numbers += 1
                new.append(ReceiveFile(self._numbers, path))
        if new:
            self._become(files=(*self.state.files, *new), selected=new[0].number, error=None)
            self._next()

    def select(self, number: int) -> None:
        """Show a file in full."""
        self._become(selected=number)

    def stop(self, number: int) -> None:
        """Stop checking or adopting a file."""
        if self._running is not None and self._running[0] == number:
            self._running[1].cancel()
        elif self._file(number).stage is FileStage.WAITING:
            self._change(number, stage=FileStage.FAILED, error=explain(Cancelled()))

    def try_again(self, number: int) -> None:
        """Check a file from the beginning, for instance after its office was trusted."""
        file = self._file(number)
        if file.stage in (FileStage.REFUSED, FileStage.FAILED):
            self._replace(ReceiveFile(number, file.path))
            self._next()

    def put_away(self, number: int) -> None:
        """Take a file off the list; a held bundle is discarded."""
        held, file = self._held, self._file(number)
        if file.stage in (FileStage.CHECKING, FileStage.ADOPTING):
            return
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: held.drop(number), _ignore, self._failed)
        left = tuple(one for one in self.state.files if one.number != number)
        selected = self.state.selected if self.state.selected != number else (left[-1].number if left else None)
        self._become(files=left, selected=selected)

    def adopt(self, number: int) -> None:
        """Take a held bundle into the vault."""
        if self._file(number).stage is FileStage.HELD:
            self._change(number, stage=FileStage.ADOPTING, step=None, error=None)
            self._next()

    def adopt_all(self) -> None:
        """Take every held bundle into the vault, one after the other."""
        for one in self.state.files:
            self.adopt(one.number)

    def open(self, testimony_id: str) -> None:
        """Open a testimony that was adopted."""
        self._navigator.go(Goal.TESTIMONY, testimony_id)

    def people(self) -> None:
        """Go to where offices are trusted."""
        self._navigator.go(Goal.PEOPLE)

    def withdrawals(self) -> None:
        """Go to where withdrawals are answered."""
        self._navigator.go(Goal.RECALL)

    def set_copies(self, copies: int) -> None:
        """Say how many copies of the vault there are."""
        self._receipts(copies=copies)

    def set_receipt_folder(self, folder: str) -> None:
        """Say where receipts are written to."""
        self._receipts(folder=folder.strip())

    def give_receipts(self) -> None:
        """Write every receipt that is owed; one that cannot be written does not keep the others back."""
        work = self.state.receipts
        if work.writing or not work.pending or not work.folder:
            return
        vault, outbox = self._vault, self._program.files.outbox(Path(work.folder))
        self._receipts(writing=True, given=(), errors=())

        def give(progress: Progress, cancel: CancelToken) -> tuple[list[ReceiptGiven], list[Explained]]:
            rooms, given, errors = vault.receipt_rooms(), list[ReceiptGiven](), list[Explained]()
            for one in work.pending:
                try:
                    given.append(give_receipt(rooms, one.bundle, work.copies, outbox, progress, cancel))
                except SaksiError as error:
                    errors.append(explain(error))
            return given, errors

        self._jobs.run(Lane.WORK, give, lambda told: self._given(*told), self._receipts_failed)

    def close(self) -> None:
        """Cancel what runs, show nothing more, and let every held bundle go."""
        self._jobs.close()
        self._held.end()
        held = self._held
        self._session_jobs.run(Lane.WORK, lambda _progress, _cancel: held.clear(), _ignore, _ignore)
        self._show = _nobody

    def _next(self) -> None:
        """Begin with the next file that wants something, if nothing runs."""
        if self._running is not None:
            return
        adopting = [one for one in self.state.files if one.stage is FileStage.ADOPTING]
        waiting = [one for one in self.state.files if one.stage is FileStage.WAITING]
        if adopting:
            self._begin_adopting(adopting[0].number)
        elif waiting:
            self._begin_checking(waiting[0])

    def _begin_checking(self, file: ReceiveFile) -> None:
        number = file.number
        vault, rooms, held = self._vault, self._rooms, self._held
        sealed = self._program.files.bundle(file.path)
        answered: list[Check] = []

        def check(progress: Progress, cancel: CancelToken) -> HeldBundle | ReceiptTaken | RecallTaken:
            receipts = vault.receipt_rooms()
            if receipts.reader.is_receipt(sealed):
                return take_receipt(receipts, sealed)
            recalls = vault.recall_rooms()
            if recalls.reader.is_recall(sealed):
                return take_recall(recalls, sealed)

            def tell(answer: Check) -> None:
                answered.append(answer)
                progress(Step("answered", len(answered), len(CheckId)))

            verified = hold(rooms, sealed, progress, cancel, tell)
            held.put(number, verified)
            return verified

        self._change(number, stage=FileStage.CHECKING)
        job = self._jobs.run(
            Lane.WORK,
            check,
            lambda found: self._checked(number, found),
            lambda error: self._refused(number, error),
            lambda step: self._change(number, step=step, checks=tuple(answered)),
        )
        self._running = (number, job)

    def _begin_adopting(self, number: int) -> None:
        rooms, held = self._rooms, self._held

        def take(progress: Progress, cancel: CancelToken) -> Received:
            received = adopt(rooms, held.of(number), progress, cancel)
            held.drop(number)
            return received

        job = self._jobs.run(
            Lane.WORK,
            take,
            lambda received: self._adopted(number, received),
            lambda error: self._not_adopted(number, error),
            lambda step: self._change(number, step=step),
        )
        self._running = (number, job)

    def _checked(self, number: int, found: HeldBundle | ReceiptTaken | RecallTaken) -> None:
        if isinstance(found, ReceiptTaken):
            self._finish(number, stage=FileStage.RECEIPT, receipt=found, step=None)
            return
        if isinstance(found, RecallTaken):
            self._finish(number, stage=FileStage.RECALL, recall=found, step=None)
            return
        verified = found.verified
        self._finish(
            number,
            stage=FileStage.HELD,
            checks=verified.checks,
            told=len(verified.notices),
            step=None,
            facts=verified.facts,
            station_name=verified.contact.card.name,
            inside=tuple(
                InsideRow(
                    content.testimony.id,
                    content.testimony.case_code,
                    content.testimony.languages,
                    content.testimony.revision,
                    len(content.parts),
                )
                for content in verified.contents
            ),
            missing=found.missing,
        )

    def _refused(self, number: int, error: Exception) -> None:
        checks = tuple(error.checks) if isinstance(error, BundleRefused) else self._file(number).checks
        stage = FileStage.FAILED if _not_its_fault(error) else FileStage.REFUSED
        self._finish(number, stage=stage, checks=checks, step=None, error=explain(error))

    def _adopted(self, number: int, received: Received) -> None:
        self._finish(number, stage=FileStage.ADOPTED, step=None, received=received, missing=received.missing)
        self.visit()

    def _not_adopted(self, number: int, error: Exception) -> None:
        """What the disk refused can be tried again; what is not believed any more is let go."""
        if isinstance(error, BundleRefused):
            held = self._held
            self._jobs.run(Lane.WORK, lambda _progress, _cancel: held.drop(number), _ignore, self._failed)
            self._refused(number, error)
        else:
            self._finish(number, stage=FileStage.HELD, step=None, error=explain(error))

    def _finish(self, number: int, **changes: object) -> None:
        self._running = None
        self._change(number, **changes)
        self._next()

    def _given(self, given: list[ReceiptGiven], errors: list[Explained]) -> None:
        self._receipts(writing=False, given=tuple(given), errors=tuple(errors))
        self.visit()

    def _receipts_failed(self, error: Exception) -> None:
        self._receipts(writing=False, errors=(explain(error),))

    def _owed(self, owed: tuple[Role, tuple[PendingReceipt, ...]]) -> None:
        role, pending = owed
        self._become(role=role, receipts=replace(self.state.receipts, pending=pending))

    def _heard(self, counts: tuple[int, int]) -> None:
        withdrawals, unanswered = counts
        self._become(withdrawals=withdrawals, unanswered=unanswered)

    def _found_sticks(self, sticks: tuple[Stick, ...]) -> None:
        folder = self.state.receipts.folder or (sticks[0].path if len(sticks) == 1 else "")
        self._become(sticks=sticks, receipts=replace(self.state.receipts, folder=folder))

    def _failed(self, error: Exception) -> None:
        self._become(error=explain(error))

    def _discard(self, held: HeldBundle) -> None:
        discard(self._rooms, held)

    def _file(self, number: int) -> ReceiveFile:
        return next(one for one in self.state.files if one.number == number)

    def _change(self, number: int, **changes: object) -> None:
        self._replace(replace(self._file(number), **changes))  # type: ignore[arg-type]

    def _replace(self, file: ReceiveFile) -> None:
        self._become(files=tuple(file if one.number == file.number else one for one in self.state.files))

    def _receipts(self, **changes: object) -> None:
        self._become(receipts=replace(self.state.receipts, **changes))  # type: ignore[arg-type]

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _owed(vault: StationVault) -> tuple[Role, tuple[PendingReceipt, ...]]:
    role = vault.own_card.card().card.role
    if role is not Role.HEADQUARTERS:
        return role, ()
    names = {contact.card.station: contact.card.name for contact in vault.contacts.all()}
    bundles = bundles_without_receipt(vault.receipt_rooms())
    return role, tuple(PendingReceipt(one, names.get(one.station, one.station)) for one in bundles)


def _withdrawn(vault: StationVault) -> tuple[int, int]:
    recalls = vault.recall_rooms().recalls
    heard = recalls.heard()
    return len(heard) + len(recalls.absent()), sum(one.waits for one in heard)


def _not_its_fault(error: Exception) -> bool:
    """A disk that fails and a person who stops say nothing against the file."""
    return not isinstance(error, SaksiError) or error.code.split(".")[0] in ("storage", "work", "vault")


def _ignore(_outcome: object) -> None:
    """Take what came of it, and do nothing."""


def _nobody(_state: ReceiveState) -> None:
    """Show nothing any more."""
