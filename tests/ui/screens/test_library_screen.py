"""The library as a person sees and presses it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.consent_gate import Reason
from app.domain.library import LibraryRow, Understood, Whereabouts
from app.domain.review import ReviewStanding
from app.domain.testimony import Origin
from app.domain.transcript import Hit, Span
from app.errors.storage import DiskFull
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.offices import Office, full_testimony
from ui.errors import explain
from ui.jobs import QtJobs
from ui.places.library import LibraryPlace, build
from ui.places.session import Session
from ui.presenters.library import Found, LibraryState
from ui.presenters.library_list import NO_FILTERS, Column, Filters, Listed, Sort, StateChoice, listed
from ui.presenters.navigation import Goal, Visit
from ui.screens.library import LibraryScreen
from ui.screens.library_found import excerpt_around
from ui.screens.library_model import COLUMNS, LibraryModel
from ui.widgets.tab_order import tab_stops
from ui.words import use_translator

BEGUN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ROW = LibraryRow("a" * 26, "BCD-FGH", ("km", "en"), BEGUN, Origin.HERE, "s", 1, recordings=1, seconds=754.0)
HEARD = Understood(1, 1, 300.0, 100.0, 0.0, 3)


def many(count: int) -> tuple[Listed, ...]:
    rows = [
        replace(ROW, id=f"{number:026}", case_code=f"C{number:05}", created_at=BEGUN + timedelta(minutes=number))
        for number in range(count)
    ]
    return tuple(listed(rows, {}).values())


def one(**changes: object) -> Listed:
    (found,) = listed([replace(ROW, **changes)], {}).values()  # type: ignore[arg-type]
    return found


def state_with(*rows: Listed, **changes: object) -> LibraryState:
    languages = tuple(sorted({tag for listed_row in rows for tag in listed_row.row.languages}))
    state = LibraryState(read=True, rows=tuple(rows), total=len(rows), languages=languages)
    return replace(state, **changes)  # type: ignore[arg-type]


@pytest.fixture
def screen(qtbot: QtBot) -> LibraryScreen:
    made = LibraryScreen()
    qtbot.addWidget(made)
    made.resize(1294, 735)
    made.show()
    return made


def visible_texts(widget: QWidget) -> list[str]:
    kinds = (QLabel, QPushButton)
    return [found.text() for kind in kinds for found in widget.findChildren(kind) if found.isVisible() and found.text()]


def button_of(widget: QWidget, text: str) -> QPushButton:
    (found,) = [button for button in widget.findChildren(QPushButton) if button.text() == text]
    return found


def cells(screen: LibraryScreen, row: int = 0) -> list[str]:
    lines = screen.table.lines
    return [str(lines.data(lines.index(row, column))) for column in range(len(COLUMNS))]


def test_a_line_tells_everything_in_words(screen: LibraryScreen) -> None:
    screen.show_state(state_with(one(sent_revision=1, untouched_seconds=0.0, understood=HEARD)))
    code, languages, length, date, state, where = cells(screen)
    assert (code, languages, length, where) == ("BCD-FGH", "Khmer, English", "0:12:34", "Carried")
    assert "2026" in date
    assert state == "Transcribed 75 %, to look at: 3, exported"
    lines = screen.table.lines
    tip = lines.data(lines.index(0, COLUMNS.index(Column.WHERE)), Qt.ItemDataRole.ToolTipRole)
    assert str(tip).startswith("It left in a bundle")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (one(recordings=0), "No sound yet"),
        (one(live=1), "Recording now"),
        (one(unsealed=1), "Recorded"),
        (one(), "Sealed"),
        (one(understood=Understood(1, 0, 10.0, 0.0, 90.0)), "Transcribed 10 %"),
        (one(understood=Understood(1, 1, 10.0)), "Transcribed"),
        (one(review=ReviewStanding.REVIEWED), "Reviewed"),
        (one(sealed_away=True), "Sealed to headquarters"),
        (one(blocked=Reason.WITHDRAWN), "Consent taken back"),
        (one(blocked=Reason.REFUSED, understood=Understood(1, 1, 10.0)), "Consent refused"),
        (one(blocked=Reason.KEEP_ENDED), "To be erased: its last day is over"),
        (one(blocked=Reason.KEEP_ENDED, erased=True), "Keys destroyed"),
    ],
)
def test_every_state_has_its_words_and_can_be_painted(screen: LibraryScreen, row: Listed, words: str) -> None:
    screen.show_state(state_with(row, chosen=(row,)))
    assert cells(screen)[COLUMNS.index(Column.STATE)] == words
    assert not screen.grab().isNull()


@pytest.mark.parametrize("where", list(Whereabouts))
def test_every_place_has_its_words(screen: LibraryScreen, where: Whereabouts) -> None:
    rows = {
        Whereabouts.ONLY_HERE: one(),
        Whereabouts.CHANGED_SINCE: one(revision=2, sent_revision=1),
        Whereabouts.CARRIED: one(sent_revision=1),
        Whereabouts.RECEIVED: one(origin=Origin.RECEIVED),
        Whereabouts.CONFIRMED: one(sent_revision=1, confirmed_revision=1),
    }
    row = rows[where]
    assert row.where is where
    screen.show_state(state_with(row, chosen=(row,)))
    said = " ".join(visible_texts(screen.panel))
    assert cells(screen)[COLUMNS.index(Column.WHERE)] in said
    assert not screen.grab().isNull()


def test_only_the_rows_that_are_seen_are_made(
    screen: LibraryScreen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: set[int] = set()
    data = LibraryModel.data

    def count(self: LibraryModel, index: QModelIndex, role: int = 0) -> object:
        asked.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(LibraryModel, "data", count)
    screen.show_state(state_with(*many(10_000)))
    screen.grab()
    assert 5 < len(asked) < 60
    bar = screen.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    screen.grab()
    assert 9_999 in asked
    assert len(asked) < 120


def test_marking_rows_says_which_and_opens_the_panel(screen: LibraryScreen, qtbot: QtBot) -> None:
    rows = many(5)
    screen.show_state(state_with(*rows))
    with qtbot.waitSignal(screen.chosen) as said:
        screen.table.selectRow(1)
    assert said.args == [[rows[1].row.id]]
    with qtbot.waitSignal(screen.chosen) as said:
        screen.table.selectAll()
    assert said.args == [[row.row.id for row in rows]]
    screen.show_state(state_with(*rows, chosen=rows))
    assert "Testimonies: 5" in visible_texts(screen.panel)


def test_a_selection_outlives_another_order(screen: LibraryScreen) -> None:
    rows = many(5)
    screen.show_state(state_with(*rows))
    heard: list[object] = []
    screen.table.selectRow(1)
    screen.chosen.connect(heard.append)
    screen.show_state(state_with(*reversed(rows), chosen=(rows[1],)))
    selected = screen.table.lines.ids_of(screen.table.selectionModel().selection())
    assert selected == [rows[1].row.id]
    assert heard == []


def test_a_row_that_changes_is_painted_anew_where_it_stands(screen: LibraryScreen, qtbot: QtBot) -> None:
    rows = many(50)
    screen.show_state(state_with(*rows))
    changed = listed([replace(rows[7].row, live=1)], {})[rows[7].row.id]
    with (
        qtbot.waitSignal(screen.table.lines.dataChanged) as said,
        qtbot.assertNotEmitted(screen.table.lines.modelReset),
    ):
        screen.show_state(state_with(*rows[:7], changed, *rows[8:]))
    assert (said.args[0].row(), said.args[1].row()) == (7, 7)


def test_enter_and_a_double_click_open(screen: LibraryScreen, qtbot: QtBot) -> None:
    rows = many(3)
    screen.show_state(state_with(*rows))
    table = screen.table
    table.setFocus()
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(screen.opened) as said:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert said.args == [rows[0].row.id]
    place = table.visualRect(table.lines.index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(screen.opened) as said:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said.args == [rows[2].row.id]


def test_headings_and_keys_sort_and_turn_round(screen: LibraryScreen, qtbot: QtBot) -> None:
    screen.show_state(state_with(*many(3)))
    header = screen.table.horizontalHeader()
    case = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    with qtbot.waitSignal(screen.sort_wanted) as said:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=case)
    assert said.args == [Sort(Column.CASE, descending=False)]
    screen.show_state(state_with(*many(3), sort=Sort(Column.CASE, descending=False)))
    with qtbot.waitSignal(screen.sort_wanted) as said:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=case)
    assert said.args == [Sort(Column.CASE, descending=True)]
    screen.table.setFocus()
    with qtbot.waitSignal(screen.sort_wanted) as said:
        qtbot.keyClick(screen.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [Sort(Column.LENGTH, descending=True)]
    for column in Column:
        screen.show_state(state_with(*many(3), sort=Sort(column, descending=False)))
        assert not screen.grab().isNull()


def test_filters_are_offered_and_said(screen: LibraryScreen, qtbot: QtBot) -> None:
    screen.show_state(state_with(*many(3)))
    state, language, where, origin = screen.filters.findChildren(QComboBox)
    for box, choice, wanted in (
        (state, "With places to look at", Filters(state=StateChoice.TO_CHECK)),
        (language, "Khmer", Filters(state=StateChoice.TO_CHECK, language="km")),
        (where, "Confirmed", Filters(StateChoice.TO_CHECK, "km", Whereabouts.CONFIRMED)),
        (origin, "Received", Filters(StateChoice.TO_CHECK, "km", Whereabouts.CONFIRMED, Origin.RECEIVED)),
    ):
        box.setCurrentIndex(box.findText(choice))
        with qtbot.waitSignal(screen.filters_wanted) as said:
            box.activated.emit(box.currentIndex())
        assert said.args == [wanted]
    screen.show_state(state_with(*many(3), rows=(), filters=wanted))
    assert state.currentText() == "With places to look at"
    assert {"No testimony fits these choices.", "0 of 3"} <= set(visible_texts(screen))
    with qtbot.waitSignal(screen.filters_wanted) as said:
        button_of(screen.pages, "Show all").click()
    assert said.args == [NO_FILTERS]


def test_the_first_start_says_what_to_do_and_offers_it_once(screen: LibraryScreen, qtbot: QtBot) -> None:
    screen.show_state(LibraryState())
    assert "Reading the vault …" in visible_texts(screen)
    screen.show_state(LibraryState(read=True))
    assert "There is no testimony here yet: begin with the first one." in visible_texts(screen)
    buttons = [one for one in screen.findChildren(QPushButton) if one.isVisible()]
    assert [(one.text(), one.property("kind")) for one in buttons] == [("New testimony", "primary")]
    with qtbot.waitSignal(screen.new_pressed):
        buttons[0].click()
    screen.take_focus()
    assert screen.focusWidget() is buttons[0]


def hit(text: str, words: str, **changes: object) -> Hit:
    start = text.index(words)
    made = Hit(ROW.id, "p", Span(755.0, 760.0), text, start, start + len(words))
    return replace(made, **changes)  # type: ignore[arg-type]


def test_answers_are_shown_with_case_and_time_and_open_there(screen: LibraryScreen, qtbot: QtBot) -> None:
    found = (
        Found(one()),
        Found(one(), hit("we waited at the blue gate", "blue gate")),
        Found(one(), hit("we waited at the blue gate", "gate", quarantined=True)),
    )
    screen.show_state(state_with(one(), query="gate", found=found))
    model = screen.found.model()
    said = [model.data(model.index(number, 0), Qt.ItemDataRole.AccessibleTextRole) for number in range(3)]
    assert said[1] == "BCD-FGH  0:12:35. we waited at the blue gate"
    assert said[0].startswith("BCD-FGH. Sealed")
    assert "Found: 3" in visible_texts(screen)
    assert not screen.grab().isNull()
    with qtbot.waitSignal(screen.found_opened) as opened:
        qtbot.mouseClick(
            screen.found.viewport(),
            Qt.MouseButton.LeftButton,
            pos=screen.found.visualRect(model.index(1, 0)).center(),
        )
    assert opened.args == [found[1]]
    screen.found.setCurrentIndex(model.index(2, 0))
    with qtbot.waitSignal(screen.found_opened) as opened:
        qtbot.keyClick(screen.found, Qt.Key.Key_Return)
    assert opened.args == [found[2]]


def test_a_long_sentence_is_cut_before_the_words_and_they_stay_marked() -> None:
    text = "we looked at the fields and the trucks and the long road " * 3 + "until somebody saw the blue gate there"
    shown, start, end = excerpt_around(hit(text, "blue gate"))
    assert shown[start:end] == "blue gate"
    assert shown.startswith("… ")
    assert len(shown) < 90
    assert excerpt_around(hit("a blue gate", "blue")) == ("a blue gate", 2, 6)
    solid = "ក" * 100 + "ខ្លោងទ្វារ"
    shown, start, end = excerpt_around(hit(solid, "ខ្លោងទ្វារ"))
    assert shown[start:end] == "ខ្លោងទ្វារ"


def test_nothing_found_and_too_few_letters_are_said(screen: LibraryScreen) -> None:
    screen.show_state(state_with(one(), query="zzz", found=()))
    assert "Nothing was found. Only what was transcribed can be searched." in visible_texts(screen)
    screen.show_state(state_with(one(), query="z", found=(), too_short=True))
    assert "Type two letters or more." in visible_texts(screen)
    screen.show_state(state_with(one(), query="t", found=(Found(one()),), more=True))
    assert "Found: 1 and more" in visible_texts(screen)


def test_the_keys_of_the_search(screen: LibraryScreen, qtbot: QtBot) -> None:
    screen.show_state(state_with(one()))
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.focusWidget() is screen.search
    typed: list[str] = []
    screen.query_typed.connect(typed.append)
    qtbot.keyClicks(screen.search, "ga")
    qtbot.keyClick(screen.search, Qt.Key.Key_Escape)
    assert typed == ["g", "ga", ""]


def test_errors_and_sealed_files_are_told_on_the_screen(screen: LibraryScreen) -> None:
    row = one()
    error = explain(DiskFull())
    screen.show_state(state_with(row, error=error))
    assert error.what in visible_texts(screen)
    screen.show_state(state_with(row, chosen=(row,), attaching=0.5))
    assert not button_of(screen.panel, "Attach a file").isEnabled()
    screen.show_state(state_with(row, chosen=(row,), attached=2))
    assert "Sealed into the testimony: 2" in visible_texts(screen)


def test_what_cannot_be_done_yet_is_not_offered(screen: LibraryScreen) -> None:
    def enabled(row: Listed) -> dict[str, bool]:
        screen.show_state(state_with(row, chosen=(row,)))
        return {button.text(): button.isEnabled() for button in screen.panel.findChildren(QPushButton)}

    assert enabled(one())["Transcribe"]
    assert enabled(one())["Export"]
    assert not enabled(one(recordings=0))["Transcribe"]
    assert not enabled(one(live=1))["Export"]
    assert not enabled(one(sealed_away=True))["Transcribe"]


@pytest.mark.parametrize("width", [1294, 611, 480])
def test_there_is_no_sideways_scrolling_at_any_width(screen: LibraryScreen, qtbot: QtBot, width: int) -> None:
    row = one(understood=HEARD)
    screen.show_state(state_with(row, chosen=(row,), filters=Filters(language="km")))
    screen.resize(width, 700)
    qtbot.waitUntil(lambda: screen.findChildren(QWidget, "contents")[0].width() <= width)
    shown = [column for number, column in enumerate(COLUMNS) if not screen.table.isColumnHidden(number)]
    assert {Column.CASE, Column.STATE, Column.WHERE} <= set(shown)
    assert (len(shown) == len(COLUMNS)) == (width == 1294)


def test_every_control_has_a_name_and_is_reached_by_the_keyboard(screen: LibraryScreen) -> None:
    row = one(understood=HEARD)
    screen.show_state(state_with(row, chosen=(row,)))
    controls = [screen.search, screen.table, screen.found, *screen.findChildren(QPushButton)]
    visible = [control for control in [*controls, *screen.findChildren(QComboBox)] if control.isVisible()]
    assert len(visible) == 11
    for control in visible:
        told = QAccessible.queryAccessibleInterface(control)
        assert told.text(QAccessible.Text.Name), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_tab_begins_with_the_search(screen: LibraryScreen) -> None:
    stops = tab_stops(screen)
    order = [stops.index(one) for one in (screen.search, screen._new, screen.table)]
    assert order == sorted(order)
    assert order[0] == 0


def test_another_language_is_spoken_at_once(screen: LibraryScreen, qtbot: QtBot) -> None:
    row = one(understood=HEARD)
    screen.show_state(state_with(row, chosen=(row,)))
    use_translator(lambda _context, text: f"«{text}»")
    try:
        screen.retranslate()
        screen.show_state(state_with(row, chosen=(row,)))
        assert cells(screen)[COLUMNS.index(Column.WHERE)] == "«Only here»"
        assert screen.table.lines.headerData(0, Qt.Orientation.Horizontal) == "«Case»"
        assert screen.filters.findChildren(QComboBox)[2].itemText(1) == "«Only here»"
    finally:
        use_translator(None)


@pytest.fixture
def place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[LibraryPlace, Session]]:
    """The real place, with real jobs over a real vault."""
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "station", "Office")
    jobs = QtJobs()
    session = Session(program, tmp_path / "station", vault, jobs)
    made = build(session, QuietNavigator())
    qtbot.addWidget(made.widget)
    made.widget.show()
    yield made, session
    made.close()
    jobs.close()
    session.close()


def test_the_place_reads_searches_and_opens(place: tuple[LibraryPlace, Session], qtbot: QtBot, tmp_path: Path) -> None:
    library, session = place
    testimony = full_testimony(Office(session.vault._vault))
    navigator: QuietNavigator = library._presenter._navigator
    screen = library.widget
    library.visit(Visit(Goal.LIBRARY))
    qtbot.waitUntil(lambda: len(screen.table.lines.rows) == 1)
    screen.table.selectRow(0)
    texts = visible_texts(screen.panel)
    assert testimony.case_code in texts

    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8" * 100)
    screen.attach_pressed.emit()
    (dialog,) = screen.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(photo)])
    dialog.close()
    qtbot.waitUntil(lambda: "Sealed into the testimony: 1" in visible_texts(screen.panel))

    for text, act in (("Open", Goal.TESTIMONY), ("Transcribe", Goal.QUEUE), ("Export", Goal.EXPORT)):
        button_of(screen.panel, text).click()
        assert navigator.went[-1] == (act, (testimony.id,), None)

    qtbot.keyClicks(screen.search, "blue gate")
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.found and screen.found.model().rowCount() == 1)
    qtbot.mouseClick(
        screen.found.viewport(),
        Qt.MouseButton.LeftButton,
        pos=screen.found.visualRect(screen.found.model().index(0, 0)).center(),
    )
    assert navigator.went[-1][:3] == (Goal.TESTIMONY, (testimony.id,), 0.0)  # type: ignore[index]
    assert library.may_leave()
