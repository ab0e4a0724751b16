"""Photos and documents of a testimony: added, listed, and looked at, all in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.testimony import Part, PartKind
from app.errors.attachment import AttachmentTooLarge
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress, Step
from app.usecases.attach import attach
from app.usecases.reading import require_reading
from ui.errors import Explained, explain
from ui.presenters.attachment_view import (
    DATA_LIMIT_BYTES,
    LIMIT_MEGABYTES,
    TEXT_LIMIT_BYTES,
    AttachmentItem,
    AttachmentKind,
    AttachmentView,
    Pages,
    Picture,
    Readers,
    kind_of,
    text_of,
)
from ui.presenters.jobs import Job, Jobs, Lane
from ui.program import Program, StationVault

PAGE_WIDTH = 1000
"""Pixels of a page whose whole width is seen."""
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


@dataclass(frozen=True, slots=True)
class AttachmentsState:
    """`adding` is the share of the files that are being sealed, None while nothing is added."""

    case_code: str = ""
    items: tuple[AttachmentItem, ...] = ()
    loaded: bool = False
    sealed_away: bool = False
    adding: float | None = None
    view: AttachmentView | None = None
    error: Explained | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was read of an attachment."""

    picture: Picture | None = None
    text: str = ""
    cut: bool = False
    pages: Pages | None = None


class AttachmentsPresenter:
    """One attachment is looked at at a time; what was shown is dropped when another one is, and at the lock."""

    def __init__(
        self,
        program: Program,
        vault: StationVault,
        jobs: Jobs,
        readers: Readers,
        show: Callable[[AttachmentsState], object],
    ) -> None:
        self._program = program
        self._vault = vault
        self._all_jobs = jobs
        self._jobs = jobs.scope()
        self._readers = readers
        self._show = show
        self._testimony_id = ""
        self._parts: dict[str, Part] = {}
        self._adding: Job | None = None
        self._looking: Job | None = None
        self._wish = object()
        self._pages: Pages | None = None
        self.state = AttachmentsState()

    def open(self, testimony_id: str) -> None:
        """List the attachments of a testimony."""
        if testimony_id != self._testimony_id:
            self.close_view()
            self._testimony_id = testimony_id
            self._say(AttachmentsState())
        self._read()

    def add(self, paths: Sequence[Path]) -> None:
        """Seal files into the testimony; they themselves are left where they are."""
        if not paths or self._adding is not None:
            return
        self._change(adding=0.0, error=None)
        testimony_id, vault, files = self._testimony_id, self._vault, self._program.files

        def work(progress: Progress, cancel: CancelToken) -> None:
            for number, path in enumerate(paths):

                def tell(step: Step, done: int = number) -> None:
                    share = step.done / step.total if step.total else 1.0
                    progress(Step("sealing", done + share, len(paths)))

                rooms = (vault.testimonies, vault.attachments, files.open, testimony_id)
                list(attach(*rooms, [path], tell, cancel))

        self._adding = self._jobs.run(Lane.WORK, work, lambda _: self._added(None), self._added, self._count)

    def stop_adding(self) -> None:
        """Stop; files that are sealed already stay."""
        if self._adding is not None:
            self._adding.cancel()

    def view(self, part_id: str) -> None:
        """Look at an attachment."""
        item = next((one for one in self.state.items if one.part_id == part_id), None)
        if item is None:
            return
        self.close_view()
        self._change(view=AttachmentView(item, loading=item.kind is not AttachmentKind.OTHER))
        if item.kind is not AttachmentKind.OTHER:
            part = self._parts[part_id]
            self._look(lambda *_: self._open_part(part, item.kind))

    def turn(self, by: int) -> None:
        """Show another page of a document."""
        view, pages = self.state.view, self._pages
        if view is not None and pages is not None and 0 <= view.page + by < pages.count:
            self._change(view=replace(view, page=view.page + by))
            self._render()

    def zoom(self, by: int) -> None:
        """Show it larger (1) or smaller (-1)."""
        view = self.state.view
        if view is None or view.picture is None:
            return
        place = min(max(ZOOMS.index(view.zoom) + by, 0), len(ZOOMS) - 1)
        if ZOOMS[place] != view.zoom:
            self._change(view=replace(view, zoom=ZOOMS[place]))
            if self._pages is not None:
                self._render()

    def close_view(self) -> None:
        """Drop what is looked at."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        pages, self._pages = self._pages, None
        if pages is not None:
            self._let_go(pages)
        if self.state.view is not None:
            self._change(view=None)

    def close(self) -> None:
        """Cancel what runs, drop what was shown, and show nothing more."""
        self._show = lambda _: None
        self.close_view()
        self._jobs.close()

    def _read(self) -> None:
        testimony_id = self._testimony_id

        def work(*_: object) -> tuple[str, bool, list[Part]]:
            parts = self._vault.testimonies.parts(testimony_id)
            found = [part for part in parts if part.kind is PartKind.ATTACHMENT]
            sealed = self._vault.sealed.of(testimony_id) is not None
            return self._vault.testimonies.get(testimony_id).case_code, sealed, found

        self._jobs.run(Lane.VAULT, work, self._take, lambda error: self._change(loaded=True, error=explain(error)))

    def _take(self, found: tuple[str, bool, list[Part]]) -> None:
        case_code, sealed, parts = found
        self._parts = {part.id: part for part in parts}
        items = tuple(_item(part) for part in parts)
        self._change(case_code=case_code, sealed_away=sealed, items=items, loaded=True)

    def _count(self, step: Step) -> None:
        self._change(adding=step.done / step.total)

    def _added(self, error: Exception | None) -> None:
        self._adding = None
        told = None if error is None or isinstance(error, Cancelled) else explain(error)
        self._change(adding=None, error=told)
        self._read()

    def _open_part(self, part: Part, kind: AttachmentKind) -> _Seen:
        """On a thread of its own. Nothing is written anywhere."""
        require_reading(self._vault.reading_rooms(), part.testimony_id)
        if kind is not AttachmentKind.TEXT and (part.byte_count or 0) > DATA_LIMIT_BYTES:
            raise AttachmentTooLarge(limit_megabytes=LIMIT_MEGABYTES)
        limit = TEXT_LIMIT_BYTES if kind is AttachmentKind.TEXT else DATA_LIMIT_BYTES
        with self._vault.sealed_parts.open(part) as stream:
            data = stream.read(limit)
        if kind is AttachmentKind.TEXT:
            cut = (part.byte_count or 0) > limit
            return _Seen(text=text_of(data, cut=cut), cut=cut)
        if kind is AttachmentKind.IMAGE:
            return _Seen(picture=self._readers.picture(data))
        pages = self._readers.pages(data)
        try:
            return _Seen(picture=pages.render(0, PAGE_WIDTH), pages=pages)
        except BaseException:
            pages.close()
            raise

    def _render(self) -> None:
        view, pages = self.state.view, self._pages
        if view is not None and pages is not None:
            page, width = view.page, round(PAGE_WIDTH * view.zoom)
            self._look(lambda *_: _Seen(picture=pages.render(page, width), pages=pages))

    def _look(self, work: Callable[[Progress, CancelToken], _Seen]) -> None:
        """Only the newest wish is shown."""
        if self._looking is not None:
            self._looking.cancel()
        wish = object()
        self._wish = wish
        self._looking = self._jobs.run(
            Lane.WORK,
            work,
            lambda seen: self._seen(wish, seen),
            lambda error: self._unseen(wish, error),
        )

    def _seen(self, wish: object, seen: _Seen) -> None:
        view = self.state.view
        if wish is not self._wish or self._looking is None or view is None:
            if seen.pages is not None and seen.pages is not self._pages:
                self._let_go(seen.pages)
            return
        self._looking = None
        self._pages = seen.pages
        self._change(
            view=replace(
                view,
                loading=False,
                picture=seen.picture,
                text=seen.text,
                cut=seen.cut,
                pages=seen.pages.count if seen.pages is not None else 0,
                error=None,
            )
        )

    def _unseen(self, wish: object, error: Exception) -> None:
        view = self.state.view
        if wish is self._wish and self._looking is not None and view is not None:
            self._looking = None
            self._change(view=replace(view, loading=False, picture=None, error=explain(error)))

    def _let_go(self, pages: Pages) -> None:
        """Closing waits for a page that is being drawn, so it is not done here."""
        self._all_jobs.run(Lane.WORK, lambda *_: pages.close(), lambda _: None, lambda _: None)

    def _change(self, **changes: object) -> None:
        self._say(replace(self.state, **changes))  # type: ignore[arg-type]

    def _say(self, state: AttachmentsState) -> None:
        self.state = state
        self._show(state)


def _item(part: Part) -> AttachmentItem:
    return AttachmentItem(
        part_id=part.id,
        name=part.name,
        media_type=part.media_type,
        kind=kind_of(part.media_type),
        byte_count=part.byte_count or 0,
        sha512=(part.sha512 or b"").hex(),
        added_at=part.added_at,
    )
