"""The export screen: presses, keys, every phase, and what it says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from app.domain.bundle import KeptReason, SealedFile
from app.domain.consent_gate import Reason
from app.domain.library import LibraryRow, Whereabouts
from app.domain.people import Card, Contact, Role
from app.domain.stick import Stick
from app.domain.testimony import Origin
from app.errors.base import Cancelled
from app.errors.bundle import NothingToExport
from app.errors.storage import DiskFull
from app.jobs import Step
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
from ui.screens.export import ExportScreen
from ui.screens.kept_words import say_kept
from ui.widgets.tab_order import tab_stops

WHEN = datetime(2026, 3, 3, tzinfo=UTC)
WORDS = ("climatic", "cackle", "mushiness", "washroom", "disrupt", "tidings", "parakeet", "crescent")


def row(name: str, where: Whereabouts = Whereabouts.ONLY_HERE) -> ExportRow:
    return ExportRow(LibraryRow(name, f"CASE-{name}", ("km",), WHEN, Origin.HERE, "s", 1, recordings=1), where)


def office(station: str, role: Role) -> RecipientRow:
    return RecipientRow(Contact(Card(f"Office & {station}", role, station, "r", "a", "b"), WHEN), WORDS)


CHOICE = ExportState(
    loaded=True,
    rows=(row("a"), row("b", Whereabouts.CARRIED)),
    chosen=frozenset({"a"}),
    recipients=(office("hq", Role.HEADQUARTERS), office("aid", Role.PARTNER)),
    chosen_recipients=frozenset({"hq"}),
    sticks=(Stick("/media/x/BLUE", "BLUE", 10**9), Stick("/media/x/RED", "RED", 10**9)),
    folder="/media/x/BLUE",
)
LEFT = LeftBundle("name.age", "/media/x/BLUE", 12, SealedFile(104_857_600, b"x"), ("CASE-a",), ("Office hq",))


NAMES = replace(
    CHOICE,
    chosen_recipients=frozenset({"hq", "aid"}),
    offers=(NameOffer(("a", "hq"), "CASE-a", "Office & hq"), NameOffer(("a", "aid"), "CASE-a", "Office & aid")),
    names=frozenset({("a", "aid")}),
)


APPROVAL = replace(
    CHOICE,
    error=explain(NothingToExport([], kept=1, reasons="consent")),
    reasons=(KeptReason.CONSENT,),
    kept=(KeptCase("CASE-a", KeptReason.CONSENT, "Office & hq", Reason.APPROVAL_MISSING, "a"),),
)


@pytest.fixture
def screen(qtbot, dressed) -> ExportScreen:
    made = ExportScreen()
    qtbot.addWidget(made)
    made.resize(1294, 728)
    made.show()
    return made


def texts(screen: ExportScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def button(screen: ExportScreen, text: str) -> QPushButton:
    (found,) = (one for one in screen.findChildren(QPushButton) if text in one.text() and one.isVisible())
    return found


def test_a_press_or_the_space_bar_chooses(screen: ExportScreen, qtbot: Callable[..., object]) -> None:
    screen.show_state(CHOICE)
    said: list[tuple[str, bool]] = []
    screen.chosen.connect(lambda name, wanted: said.append((name, wanted)))
    place = screen.table.visualRect(screen.table.lines.index(1, 2)).center()
    qtbot.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.table.setCurrentIndex(screen.table.lines.index(0, 0))
    qtbot.keyClick(screen.table, Qt.Key.Key_Space)
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert said == [("b", True), ("a", False), ("b", True)]
    model = screen.table.lines
    checked = [model.data(model.index(line, 0), Qt.ItemDataRole.CheckStateRole) for line in (0, 1)]
    assert checked == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    screen.show_state(replace(CHOICE, chosen=frozenset({"b"})))
    checked = [model.data(model.index(line, 0), Qt.ItemDataRole.CheckStateRole) for line in (0, 1)]
    assert checked == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]


def test_the_table_says_what_it_shows(screen: ExportScreen) -> None:
    screen.show_state(CHOICE)
    model = screen.table.lines
    cells = [model.data(model.index(1, column)) for column in range(model.columnCount())]
    assert cells == ["CASE-b", "Khmer", "0:00:00", "Sealed", "Carried"]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Case", "Languages", "Length", "State", "Where it is"]
    for column in range(model.columnCount()):
        assert model.data(model.index(1, column), Qt.ItemDataRole.ToolTipRole)
        assert model.data(model.index(1, column), Qt.ItemDataRole.TextAlignmentRole)
        assert model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert model.data(model.index(1, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None


def test_offices_are_shown_with_their_words(screen: ExportScreen, qtbot: Callable[..., object]) -> None:
    screen.show_state(CHOICE)
    boxes = [box for box in screen.findChildren(QCheckBox) if box.isVisible()]
    assert [(box.text(), box.isChecked()) for box in boxes] == [("Office && hq", True), ("Office && aid", False)]
    assert " ".join(WORDS) in texts(screen)
    said: list[tuple[str, bool]] = []
    screen.recipient_chosen.connect(lambda station, wanted: said.append((station, wanted)))
    boxes[1].click()
    assert said == [("aid", True)]


def test_what_is_missing_is_said(screen: ExportScreen) -> None:
    screen.show_state(ExportState())
    assert not button(screen, "Write the bundle").isEnabled()
    for change, words in (
        ({"chosen": frozenset()}, "Choose at least one testimony"),
        ({"chosen_recipients": frozenset()}, "Choose at least one office"),
        ({"folder": ""}, "Choose a stick or a folder"),
    ):
        screen.show_state(replace(CHOICE, **change))
        assert words in texts(screen)
        assert not button(screen, "Write the bundle").isEnabled()
    screen.show_state(CHOICE)
    assert button(screen, "Write the bundle").isEnabled()
    screen.show_state(replace(CHOICE, rows=(), recipients=()))
    assert "There is no testimony yet" in texts(screen)
    assert "No office is trusted yet" in texts(screen)


def test_presses_are_handed_on(screen: ExportScreen) -> None:
    said: list[object] = []
    for name in ("only_here_pressed", "none_pressed", "people_pressed", "start_pressed", "stop_pressed"):
        getattr(screen, name).connect(lambda *_, name=name: said.append(name))
    screen.folder_chosen.connect(said.append)
    screen.show_state(CHOICE)
    for text in ("only here", "Choose none", "RED", "Write the bundle"):
        button(screen, text).click()
    screen.show_state(replace(CHOICE, recipients=()))
    button(screen, "people").click()
    screen.show_state(replace(CHOICE, phase=ExportPhase.WRITING, step=Step("sealing", 3, 10)))
    assert "Sealing and writing" in texts(screen)
    button(screen, "Stop").click()
    assert said == [
        "only_here_pressed",
        "none_pressed",
        "/media/x/RED",
        "start_pressed",
        "people_pressed",
        "stop_pressed",
    ]


def test_what_left_and_what_stayed(screen: ExportScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.screens import export_done

    done = replace(CHOICE, phase=ExportPhase.DONE, left=(LEFT,), kept=(KeptCase("CASE-b", KeptReason.EMPTY),))
    screen.show_state(done)
    said = texts(screen)
    for words in ("Bundle 12 has left", "name.age", "CASE-a", "Office hq", "104.9 MB", "Read back", "tells nothing"):
        assert words in said
    assert say_kept(KeptReason.EMPTY) in said
    assert "Second copy" not in said
    asked: list[Path] = []
    monkeypatch.setattr(
        export_done, "ask_folder", lambda _parent, _title, start, chosen: (asked.append(start), chosen("/media/x/RED"))
    )
    copies: list[str] = []
    screen.done.copy_wanted.connect(copies.append)
    button(screen, "Second copy").click()
    assert (asked, copies) == ([Path("/media/x/RED")], ["/media/x/RED"])
    screen.show_state(replace(done, copying=True, step=Step("copying", 1, 2), sticks=()))
    assert not button(screen, "Second copy").isEnabled()
    two = (replace(LEFT, copies=("/media/x/RED/other.age",)), replace(LEFT, sequence=13))
    screen.show_state(replace(done, left=two, kept=(), sticks=()))
    assert "/media/x/RED/other.age" in texts(screen)
    assert "Bundle 13 has left" in texts(screen)
    button(screen, "Second copy").click()
    assert asked[-1] == Path.home()
    screen.show_state(replace(done, left=(LEFT,)))
    assert "Bundle 13" not in texts(screen)


def test_errors_are_said_on_the_screen(screen: ExportScreen) -> None:
    screen.show_state(replace(CHOICE, error=explain(DiskFull())))
    assert "storage.full" in texts(screen)
    screen.show_state(replace(CHOICE, error=explain(Cancelled())))
    assert "Nothing of the bundle stayed behind" in texts(screen)
    screen.show_state(replace(CHOICE, error=explain(NothingToExport(kept=1)), reasons=(KeptReason.DAMAGED,)))
    assert say_kept(KeptReason.DAMAGED) in texts(screen)


def test_every_reason_has_words_of_its_own() -> None:
    assert len({say_kept(reason) for reason in KeptReason}) == len(KeptReason)


def test_every_phase_is_said_again_in_another_language(screen: ExportScreen) -> None:
    for phase in ExportPhase:
        screen.show_state(replace(CHOICE, phase=phase, left=(LEFT,)))
        before = texts(screen)
        QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
        QApplication.sendEvent(screen.table, QEvent(QEvent.Type.LanguageChange))
        assert texts(screen) == before


def test_everything_has_a_name(screen: ExportScreen) -> None:
    screen.show_state(CHOICE)
    for widget in (*screen.findChildren(QPushButton), *screen.findChildren(QCheckBox)):
        assert widget.text() or widget.accessibleName()
    assert screen.table.accessibleName()


def test_where_there_is_little_room_columns_give_way(screen: ExportScreen) -> None:
    screen.show_state(CHOICE)
    for width, hidden in ((611, [1]), (1294, []), (440, [1, 2])):
        screen.resize(width, 728)
        # Widgets inside of widgets find their sizes one after the other.
        for _ in range(15):
            QApplication.processEvents()
        table = screen.table
        assert [column for column in range(table.lines.columnCount()) if table.isColumnHidden(column)] == hidden
        assert not table.horizontalScrollBar().isVisible()
        assert table.columnWidth(3) > 80


def test_the_keys_go_on_with_the_work(screen: ExportScreen) -> None:
    """What had the focus is gone with its page: the next thing takes it, and nothing later does."""
    screen.show_state(CHOICE)
    screen._start.setFocus()
    screen.show_state(replace(CHOICE, phase=ExportPhase.WRITING, step=Step("sealing", 3, 10)))
    assert screen.focusWidget() is screen._stop
    done = replace(CHOICE, phase=ExportPhase.DONE, left=(LEFT,))
    screen.show_state(done)
    assert screen.focusWidget() is screen.done._done
    screen.done._copy.setFocus()
    screen.show_state(replace(done, copying=True))
    screen.show_state(done)
    assert screen.focusWidget() is screen.done._done
    screen.show_state(CHOICE)
    assert screen.focusWidget() is screen.table


def test_tab_comes_to_offices_and_sticks_before_the_button_below_them(screen: ExportScreen) -> None:
    screen.show_state(CHOICE)
    stops = [one for one in tab_stops(screen) if one.isVisible()]
    boxes = [box._box for box in screen._boxes]
    sticks = screen.where_to._sticks
    assert len(boxes) == len(sticks) == 2
    order = [stops.index(one) for one in (screen.table, *boxes, *sticks, screen._start)]
    assert order == sorted(order)
    assert stops[0] is screen.table


def test_names_leave_only_where_they_are_ticked_and_after_the_passphrase(
    screen: ExportScreen, qtbot: Callable[..., object]
) -> None:
    started: list[str] = []
    said: list[tuple[tuple[str, str], bool]] = []
    screen.start_pressed.connect(started.append)
    screen.name_chosen.connect(lambda to, wanted: said.append((to, wanted)))
    screen.show_state(CHOICE)
    assert "They stay here: nobody of those chosen agreed to be named there" in texts(screen)
    assert not screen.names.secret.isVisible()
    button(screen, "Write the bundle").click()
    assert started == [""]
    screen.show_state(replace(NAMES, names=frozenset()))
    assert "tick whose name has to leave" in texts(screen)
    assert not screen.names.secret.isVisible()
    assert [one.ticked for one in screen.names.ticks] == [False, False]
    qtbot.keyClick(screen.names.ticks[1].focusProxy(), Qt.Key.Key_Space)
    assert said == [(("a", "aid"), True)]
    screen.show_state(NAMES)
    assert "This leaves too: who the person of CASE-a is, to “Office & aid”" in texts(screen)
    assert "Give your passphrase once more" in texts(screen)
    assert not button(screen, "Write the bundle").isEnabled()
    qtbot.keyClicks(screen.names.secret.focusProxy(), "seven words")
    assert button(screen, "Write the bundle").isEnabled()
    qtbot.keyClick(screen.names.secret.focusProxy(), Qt.Key.Key_Return)
    assert started == ["", "seven words"]
    assert screen.names.secret.text == ""
    screen.show_state(replace(NAMES, chosen=frozenset()))
    assert not screen.names.isVisible()


def test_where_an_approval_is_missing_a_button_leads_to_it(screen: ExportScreen) -> None:
    went: list[str] = []
    for ways in (screen.approvals, screen.done.approvals):
        ways.opened.connect(went.append)
    kept = (
        KeptCase("CASE-a", KeptReason.CONSENT, "Office hq", Reason.APPROVAL_MISSING, "a"),
        KeptCase("CASE-a", KeptReason.CONSENT, "Office aid", Reason.APPROVAL_MISSING, "a"),
        KeptCase("CASE-b", KeptReason.CONSENT, "Office aid", Reason.REFUSED, "b"),
    )
    error = explain(NothingToExport([], kept=2, reasons="consent"))
    screen.show_state(replace(CHOICE, error=error, reasons=(KeptReason.CONSENT,), kept=kept))
    button(screen, "Let a second person approve CASE-a").click()
    screen.show_state(CHOICE)
    assert not screen.approvals.isVisible()
    screen.show_state(replace(CHOICE, phase=ExportPhase.DONE, left=(LEFT,), kept=kept))
    button(screen, "Let a second person approve CASE-a").click()
    assert went == ["a", "a"]
