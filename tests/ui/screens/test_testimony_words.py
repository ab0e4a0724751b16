"""How rows of a testimony become passages."""

from app.domain.audio import GapReason
from app.domain.transcript import Span
from ui.presenters.transcript_rows import Row, RowKind
from ui.screens.testimony_words import passage_of


def test_a_gap_is_fixed_and_where_there_is_no_text_writing_begins_with_nothing() -> None:
    gap = passage_of(Row(RowKind.GAP, Span(2.0, 2.0), gap_reason=GapReason.PAUSE, gap_seconds=4.0))
    assert gap.fixed
    untold = passage_of(Row(RowKind.UNTOLD, Span(3.0, 5.0)))
    assert untold.text
    assert untold.draft == ""
    assert not untold.fixed
