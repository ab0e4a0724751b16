"""A long page: only what is seen is laid out, and what is seen stays where it is."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.passages import LaidPassage, Passage, Tone, Words, right_to_left
from ui.widgets.transcript_view import TranscriptView

SENTENCE = "She says that she went there by bus in April, and that the gate was painted blue. "
URDU = "ہمیں کہا گیا تھا کہ کام آسان ہوگا"


def words_of(text: str) -> Words:
    places, at = [], 0
    for word in text.split(" "):
        places.append((at, at + len(word)))
        at += len(word) + 1
    return Words(tuple(places))


def passage(number: int, text: str = "") -> Passage:
    text = text or (SENTENCE * (1 + number % 4)).strip()
    return Passage(number, f"{number}:00", text, "Survivor", words=partial(words_of, text))


@pytest.fixture
def view(qtbot: QtBot, dressed: object) -> Iterator[TranscriptView]:
    made = TranscriptView()
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def top_of(view: TranscriptView, row: int) -> int:
    return view._tops[row] - view.verticalScrollBar().value()


def test_of_thousands_only_those_that_are_seen_are_laid_out(view: TranscriptView) -> None:
    view.set_passages([passage(number) for number in range(5000)])
    view.viewport().repaint()
    assert 3 < len(view._laid) < 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    assert 4999 in view._laid
    assert len(view._laid) < 80
    assert top_of(view, 4999) + view._heights[4999] <= view.viewport().height() + 1


def test_what_is_seen_stays_when_something_grows_above(view: TranscriptView) -> None:
    passages = [passage(number) for number in range(300)]
    view.set_passages(passages)
    view.verticalScrollBar().setValue(view._tops[150] + 7)
    view.viewport().repaint()
    before = top_of(view, 151)
    view.set_passages([passage(-1, SENTENCE * 9), *passages])
    assert top_of(view, 152) == before


def test_a_page_that_is_scrolled_up_line_by_line_never_jumps(view: TranscriptView) -> None:
    view.set_passages([passage(number) for number in range(300)])
    bar = view.verticalScrollBar()
    bar.setValue(view._tops[200])
    view.viewport().repaint()
    for _ in range(40):
        row = next(row for row in range(300) if top_of(view, row) > 100)
        before = top_of(view, row)
        bar.setValue(bar.value() - 40)
        view.viewport().repaint()
        assert top_of(view, row) == before + 40


def test_what_was_chosen_stays_chosen_by_its_key(view: TranscriptView) -> None:
    passages = [passage(number) for number in range(20)]
    view.set_passages(passages)
    view.choose(5)
    view.set_passages(passages[2:])
    assert view.chosen == 3
    assert passages[5].text in view.accessibleDescription()
    view.set_passages([])
    assert (view.chosen, view.accessibleDescription()) == (-1, "")


def test_what_is_being_written_stays_with_its_passage(view: TranscriptView) -> None:
    passages = [passage(number) for number in range(20)]
    view.set_passages(passages)
    view.edit(4)
    QTest.keyClicks(view.editor._text, " More.")
    view.set_passages([passage(-1), *passages])
    heard: list[tuple[int, str]] = []
    view.edited.connect(lambda row, text: heard.append((row, text)))
    view.commit()
    assert heard == [(5, f"{passages[4].text} More.")]
    view.edit(4)
    view.set_passages(passages[10:])
    assert not view.editor.isVisible()


def test_who_reads_along_is_taken_along_and_who_scrolled_away_is_not(view: TranscriptView) -> None:
    view.set_passages([passage(number) for number in range(100)])
    view.set_spoken((0, 0))
    view.set_spoken((60, 0))
    assert view._is_seen(60, whole=True)
    view.verticalScrollBar().setValue(0)
    view.set_spoken((61, 0))
    assert view.verticalScrollBar().value() == 0


def test_keys_go_from_row_to_row(view: TranscriptView) -> None:
    view.set_passages([passage(number) for number in range(30)])
    view.setFocus()
    played: list[tuple[int, int]] = []
    view.word_pressed.connect(lambda row, word: played.append((row, word)))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert (view.chosen, played) == (1, [(28, -1)])


def test_other_letters_and_widths_break_the_lines_anew(view: TranscriptView) -> None:
    view.set_passages([passage(number) for number in range(30)])
    view.viewport().repaint()
    before = view._laid[3].height
    view.resize(400, 500)
    view.viewport().repaint()
    assert view._laid[3].height > before


def test_urdu_begins_at_the_right_and_its_words_are_found(dressed: object) -> None:
    laid = LaidPassage(passage(1, URDU), 700)
    line = laid._text.lineAt(0).naturalTextRect()
    assert line.right() == pytest.approx(laid._width, abs=2)
    first = laid.word_at(laid._left + line.right() - 4, 20)
    last = laid.word_at(laid._left + line.left() + 4, 20)
    assert (first, last) == (0, len(URDU.split(" ")) - 1)


@pytest.mark.parametrize(
    ("text", "expected"), [(URDU, True), ("(12) ہمیں", True), ("The ہمیں", False), ("12", False), ("中文", False)]
)
def test_the_first_letter_says_the_direction(text: str, expected: bool) -> None:
    assert right_to_left(text) is expected


def test_rare_characters_are_counted_as_one(dressed: object) -> None:
    text = "𠮷𠮷 gate"
    laid = LaidPassage(passage(1, text), 700)
    assert laid._units.of((3, 7)) == (5, 9)
    assert [laid._units.character(unit) for unit in (0, 2, 4, 5)] == [0, 1, 2, 3]


def test_between_lines_and_words_no_word_is_pressed(dressed: object) -> None:
    laid = LaidPassage(passage(1, "gate"), 700)
    assert laid.word_at(laid._left + 5, 20) == 0
    assert laid.word_at(laid._left + 300, 20) == -1
    assert laid.word_at(laid._left + 5, laid.height + 50) == -1


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_drawn(view: TranscriptView, tone: Tone) -> None:
    view.set_passages([Passage(1, "0:10", SENTENCE, note="why", tone=tone)])
    view.choose(0)
    view.set_found({0: [(0, 3)]}, (0, (4, 8)))
    assert not view.grab().isNull()


def test_nothing_is_written_where_it_may_not(view: TranscriptView) -> None:
    view.set_passages([passage(0)])
    view.set_may_edit(False)
    view.edit(0)
    assert not view.editor.isVisible()


def test_nobody_writes_in_what_is_fixed_and_a_draft_is_what_writing_begins_with(view: TranscriptView) -> None:
    view.set_passages([Passage(1, "0:10", "paused", fixed=True), Passage(2, "0:12", "No text here", draft="")])
    view.edit(0)
    assert not view.editor.isVisible()
    heard: list[tuple[int, str]] = []
    view.edited.connect(lambda row, text: heard.append((row, text)))
    view.edit(1)
    assert view.editor.text == ""
    view.commit()
    assert heard == [(1, "")]
