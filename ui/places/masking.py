"""The page of marks and masked copies beside a testimony, joined with the transcript."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.marked import MarkKind
from app.domain.review import ParagraphKey
from ui.places.session import Session
from ui.presenters.masking import MaskingPresenter
from ui.presenters.masking_state import MaskingState
from ui.presenters.navigation import Navigator
from ui.presenters.testimony_state import TestimonyState
from ui.presenters.transcript_rows import Row
from ui.screens.masking_card import MaskingCard
from ui.screens.testimony import TestimonyScreen

_KEYS = {"Ctrl+M": MarkKind.SELF_INCRIMINATION, "Ctrl+Shift+M": MarkKind.THIRD_PARTY}


class MaskingCorner:
    """Rows that are marked are hatched; marks and choices are about the row that is chosen in the transcript."""

    def __init__(self, session: Session, navigator: Navigator, screen: TestimonyScreen) -> None:
        self._screen = screen
        self._card = MaskingCard()
        self._rows: tuple[Row, ...] = ()
        self._part_id = ""
        self._presenter = MaskingPresenter(session.vault, session.program, session.jobs, navigator, self._show)
        screen.side.add_masking(self._card)
        self._connect()

    def visit(self, testimony_id: str) -> None:
        """Show a testimony."""
        self._presenter.visit(testimony_id)

    def look(self, state: TestimonyState) -> None:
        """Follow what is shown of the transcript."""
        part_id = state.facts.part_id if state.facts is not None else ""
        if state.rows is not self._rows or part_id != self._part_id:
            changed = bool(self._rows) and part_id == self._part_id
            self._rows, self._part_id = state.rows, part_id
            if changed:
                # Somebody corrected it: other words may stand where they were looked for.
                self._presenter.refresh()
            self._hatch()

    def picks(self, row: int, word: int) -> bool:
        """Take a press on a word, where presses choose what is masked."""
        key = self._key(row)
        if not self._presenter.state.picking or key is None:
            return False
        self._presenter.pick_word(key, word)
        return True

    def leave(self) -> None:
        """Nothing is open here."""

    def close(self) -> None:
        """Show nothing more."""
        self._presenter.close()

    def _show(self, state: MaskingState) -> None:
        self._card.show_state(state)
        self._hatch()

    def _hatch(self) -> None:
        marked = {
            number
            for number, row in enumerate(self._rows)
            if row.key is not None and self._presenter.kinds_at(self._part_id, row.span)
        }
        self._screen.view.set_apart(frozenset(marked))
        self._show_chosen(self._screen.view.chosen)

    def _show_chosen(self, number: int) -> None:
        row = self._row(number)
        kinds = frozenset[MarkKind]() if row is None else self._presenter.kinds_at(self._part_id, row.span)
        self._card.show_chosen(kinds)

    def _row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _key(self, number: int) -> ParagraphKey | None:
        row = self._row(number)
        return None if row is None else row.key

    def _mark(self, kind: MarkKind) -> None:
        key = self._key(self._screen.view.chosen)
        if key is not None:
            self._presenter.mark_or_lift(key, kind)

    def _mask_paragraph(self) -> None:
        key = self._key(self._screen.view.chosen)
        if key is not None:
            self._presenter.pick_paragraph(key)

    def _connect(self) -> None:
        card, presenter = self._card, self._presenter
        card.mark_pressed.connect(self._mark)
        card.words_added.connect(presenter.add_words)
        card.words_removed.connect(presenter.remove_words)
        card.picking.connect(lambda on: presenter.pick(on=on))
        card.paragraph_pressed.connect(self._mask_paragraph)
        card.passages_wanted.connect(lambda on: presenter.mask_passages(on=on))
        card.cover_chosen.connect(presenter.set_cover)
        card.voice_chosen.connect(presenter.set_voice)
        card.make_pressed.connect(presenter.make)
        card.copy_pressed.connect(presenter.open)
        card.progress.stop_pressed.connect(presenter.stop)
        card.own.prove_pressed.connect(presenter.prove)
        card.own.master_pressed.connect(presenter.open)
        card.own.seconds_pressed.connect(self._screen.sought)
        self._screen.row_chosen.connect(self._show_chosen)
        for sequence, kind in _KEYS.items():
            shortcut = QShortcut(QKeySequence(sequence), self._screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda kind=kind: self._mark(kind))
