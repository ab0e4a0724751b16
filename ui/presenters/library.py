"""The library: all testimonies, sorted and sifted, and a search through everything that was said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.testimony import Part
from app.domain.transcript import Hit
from app.errors.search import SearchTooShort
from app.jobs import CancelToken, Progress, Step
from app.usecases.attach import attach
from app.usecases.searching import find_readable
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane, Repeating
from ui.presenters.library_list import (
    NEWEST_FIRST,
    NO_FILTERS,
    Filters,
    Listed,
    Sort,
    arranged,
    by_case_code,
    listed,
    passes,
    unsettled,
)
from ui.presenters.navigation import Goal, Navigator
from ui.program import Program, StationVault

TYPING_SECONDS = 0.25
"""So long after the last letter the search begins."""
LOOK_SECONDS = 2.0
WHOLE_LOOK_EVERY = 5
"""While work goes on its rows are read anew at every look, and all others at every fifth."""
HITS = 200


@dataclass(frozen=True, slots=True)
class Found:
    """One answer to a search: a place in a text, or, with `hit` None, a testimony whose case code fits."""

    listed: Listed
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class LibraryState:
    """`found` is None while nobody searches, `more` says that there are more places than are shown.

    `total` counts all testimonies, `rows` holds those that pass the filters; `languages` are the tags that occur.
    `attaching` is the share (0.0 to 1.0) of the file that is being sealed, `attached` the number of files that were.
    """

    read: bool = False
    rows: tuple[Listed, ...] = ()
    total: int = 0
    languages: tuple[str, ...] = ()
    sort: Sort = NEWEST_FIRST
    filters: Filters = NO_FILTERS
    chosen: tuple[Listed, ...] = ()
    query: str = ""
    searching: bool = False
    too_short: bool = False
    found: tuple[Found, ...] | None = None
    more: bool = False
    attaching: float | None = None
    attached: int = 0
    error: Explained | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a look at the vault brought: all rows as they are now, and the vault's stamp before they were read."""

    rows: dict[str, Listed]
    stamp: int


class LibraryPresenter:
    """Stands between the screen and the vault; every look at the vault is a job."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[LibraryState], None],
    ) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._known = _Reading({}, -1)
        self._hits: tuple[Hit, ...] | None = None
        self._looks = 0
        self._reading = False
        self._looking: Repeating | None = None
        self._typing: Repeating | None = None
        self._search: Job | None = None
        self._asked = 0
        self.state = LibraryState()

    def visit(self) -> None:
        """Somebody looks at the library: read it, and keep it fresh until `leave`."""
        self._read(whole=True)
        if self._looking is None:
            self._looking = self._jobs.every(LOOK_SECONDS, self._look)

    def leave(self) -> None:
        """Nobody looks any more."""
        if self._looking is not None:
            self._looking.stop()
            self._looking = None

    def sort(self, sort: Sort) -> None:
        """Show the rows in another order."""
        self._become(sort=sort)
        self._arrange()

    def sift(self, filters: Filters) -> None:
        """Show only what passes."""
        self._become(filters=filters)
        self._arrange()

    def choose(self, testimony_ids: Sequence[str]) -> None:
        """The person has marked these rows."""
        found = (self._known.rows.get(testimony_id) for testimony_id in testimony_ids)
        self._become(chosen=tuple(one for one in found if one is not None), attached=0)

    def type_query(self, query: str) -> None:
        """Search for what is being typed, a moment after the last letter. An empty query ends the search."""
        if query == self.state.query:
            return
        self._forget_search()
        self._hits = None
        self._become(query=query, searching=bool(query.strip()), too_short=False, found=None, more=False)
        if self.state.searching:
            self._typing = self._jobs.every(TYPING_SECONDS, self._ask)

    def new(self) -> None:
        """Begin another testimony."""
        self._navigator.go(Goal.NEW)

    def open(self, testimony_id: str) -> None:
        """Go to a testimony."""
        self._navigator.go(Goal.TESTIMONY, testimony_id)

    def open_found(self, found: Found) -> None:
        """Go to a testimony, at the second where the words were said."""
        at_seconds, part_id = (None, "") if found.hit is None else (found.hit.span.start_seconds, found.hit.part_id)
        self._navigator.go(Goal.TESTIMONY, found.listed.row.id, at_seconds=at_seconds, part_id=part_id)

    def transcribe(self) -> None:
        """Put the chosen testimonies into the queue."""
        self._go_with_chosen(Goal.QUEUE)

    def show_retention(self) -> None:
        """See why the chosen testimony has to go, and what can be done."""
        if len(self.state.chosen) == 1:
            self._navigator.go(Goal.RETENTION, self.state.chosen[0].row.id)

    def export(self) -> None:
        """Choose recipients for the chosen testimonies."""
        self._go_with_chosen(Goal.EXPORT)

    def attach(self, paths: Sequence[Path]) -> None:
        """Seal files into the one chosen testimony; nothing while another file is being sealed."""
        if len(self.state.chosen) != 1 or self.state.attaching is not None or not paths:
            return
        testimony_id = self.state.chosen[0].row.id
        vault, files = self._vault, self._program.files

        def work(progress: Progress, cancel: CancelToken) -> Sequence[Part]:
            sealing = (vault.testimonies, vault.attachments, files.open, testimony_id, paths, progress, cancel)
            return list(attach(*sealing))

        self._become(attaching=0.0, attached=0, error=None)
        self._jobs.run(Lane.WORK, work, self._attached, self._failed, self._sealing)

    def close(self) -> None:
        """Cancel what runs and show nothing more."""
        self._jobs.close()
        self._show = _nobody

    def _go_with_chosen(self, goal: Goal) -> None:
        if self.state.chosen:
            self._navigator.go(goal, *(one.row.id for one in self.state.chosen))

    def _look(self) -> None:
        self._looks += 1
        self._read(whole=self._looks % WHOLE_LOOK_EVERY == 0)

    def _read(self, *, whole: bool) -> None:
        if self._reading:
            return
        self._reading = True
        vault, known = self._vault, self._known

        def work(_progress: Progress, _cancel: CancelToken) -> _Reading | None:
            stamp = vault.library.stamp()
            if stamp == known.stamp:
                return None
            if whole:
                return _Reading(listed(vault.library.rows(), known.rows), stamp)
            moving = vault.library.some(unsettled(known.rows.values()))
            # The stamp stays the old one: what else has changed is found at the next whole look.
            return _Reading({**known.rows, **listed(moving, known.rows)}, known.stamp)

        self._jobs.run(Lane.VAULT, work, self._arrived, self._failed)

    def _arrived(self, reading: _Reading | None) -> None:
        self._reading = False
        if reading is None:
            return
        self._known = reading
        rows = reading.rows
        languages = tuple(sorted({tag for one in rows.values() for tag in one.row.languages}))
        chosen = tuple(rows[one.row.id] for one in self.state.chosen if one.row.id in rows)
        self.state = replace(self.state, read=True, total=len(rows), languages=languages, chosen=chosen, error=None)
        self._arrange()

    def _arrange(self) -> None:
        rows = arranged(self._known.rows.values(), self.state.filters, self.state.sort)
        # The same rows in the same order stay the same tuple, so that the screen sees at a glance that nothing moved.
        self._become(rows=self.state.rows if rows == self.state.rows else rows, found=self._found(rows))

    def _ask(self) -> None:
        """The person has stopped typing."""
        self._stop_typing()
        vault, search, query, asked = self._vault, self._vault.search, self.state.query, self._asked

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[Sequence[Hit], bool]:
            return find_readable(search, vault.reading_rooms(), query, HITS)

        def done(found: tuple[Sequence[Hit], bool]) -> None:
            if asked == self._asked:
                hits, more = found
                self._answered(hits, more=more)

        def failed(error: Exception) -> None:
            if asked == self._asked and isinstance(error, SearchTooShort):
                self._answered((), too_short=True)
            elif asked == self._asked:
                self._become(searching=False)
                self._failed(error)

        self._search = self._jobs.run(Lane.VAULT, work, done, failed)

    def _answered(self, hits: Sequence[Hit], *, more: bool = False, too_short: bool = False) -> None:
        self._hits = tuple(hits)
        self._become(searching=False, too_short=too_short, more=more, found=self._found(self.state.rows), error=None)

    def _found(self, rows: Sequence[Listed]) -> tuple[Found, ...] | None:
        """The answers that pass the filters: case codes first, then places in texts."""
        if self._hits is None:
            return None
        known, filters = self._known.rows, self.state.filters
        codes = [Found(one) for one in by_case_code(rows, self.state.query)]
        places = [Found(known[hit.testimony_id], hit) for hit in self._hits if hit.testimony_id in known]
        return (*codes, *(one for one in places if passes(one.listed, filters)))

    def _forget_search(self) -> None:
        """Whatever still comes of it is not an answer to what stands there now."""
        self._asked += 1
        self._stop_typing()
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _stop_typing(self) -> None:
        if self._typing is not None:
            self._typing.stop()
            self._typing = None

    def _sealing(self, step: Step) -> None:
        if self.state.attaching is not None and step.total:
            self._become(attaching=step.done / step.total)

    def _attached(self, parts: Sequence[Part]) -> None:
        self._become(attaching=None, attached=len(parts))
        self._read(whole=True)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self._become(error=explain(error), attaching=None)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _nobody(_state: LibraryState) -> None:
    """A presenter that was closed shows nothing."""
