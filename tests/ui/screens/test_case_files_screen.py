"""The page of case data in files: the warning stands there before anything is written, and every reason is said."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.casedata import Flaw
from app.domain.casefile import NoFile, RowFlaw
from app.domain.consent import SENT_FOR, RecipientKind
from app.domain.consent_gate import Reason
from app.domain.gazetteer import Found, Match, Place, PlaceKind
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.ui.screens.doors import nameless
from tests.vault_fixtures import consenting
from ui.errors import explain_code
from ui.jobs import QtJobs
from ui.places.case_files import build
from ui.places.session import Session
from ui.presenters.cases_in import CaseIn, CasesInState
from ui.presenters.cases_out import CaseFormat, CaseOut, CasesOutState, CasesWritten
from ui.presenters.gazetteer import BadPlace, GazetteerState
from ui.presenters.navigation import Goal, Visit
from ui.screens import cases_in, cases_out, gazetteer
from ui.screens.case_files import CaseFilesScreen, CasePart
from ui.screens.case_files_words import _FLAWS
from ui.wiring.station import StationVault

ROWS = (
    CaseOut("a" * 26, "HP5-2L3"),
    CaseOut("b" * 26, "K7M-9QX"),
    CaseOut("c" * 26, "R2D-4TW", reason=Reason.REFUSED),
    CaseOut("d" * 26, "V8N-6YC", reason=Reason.WITHDRAWN),
    CaseOut("e" * 26, "X3F-1JB", reason=NoFile.EMPTY),
    CaseOut("f" * 26, "B9H-2QD", reason=NoFile.LATER_WORDS),
)
OUT = CasesOutState(loaded=True, rows=ROWS, chosen=frozenset(one.testimony_id for one in ROWS[:4]))
WRITTEN = replace(
    OUT, written=CasesWritten(Path("/media/stick/cases.csv"), (ROWS[0].case_code, ROWS[1].case_code), ROWS[2:4])
)
TESTIMONIES = tuple((one.testimony_id, one.case_code) for one in ROWS)
IN = CasesInState(
    file_name="partner-cases.csv",
    cases=(
        CaseIn("HP5-2L3", 2, 21, 3, "a" * 26, 2),
        CaseIn("K7M-9QX", 5, 12, 1, "b" * 26),
        CaseIn("office-0042", 6, 9, 0),
    ),
    ignored=("Mood", "Hair"),
    identity=("prs_FirstName",),
    testimonies=TESTIMONIES,
)
FLAWED = replace(
    IN,
    flaws=(
        RowFlaw(4, "vic_AgeWhenTrafficked", Flaw.NOT_A_NUMBER),
        RowFlaw(6, "hte_Date", Flaw.NOT_A_DATE),
        RowFlaw(11, "saksi:Site", Flaw.PLACE_UNKNOWN),
    ),
)
POIPET = Place("kh-poipet", PlaceKind.TOWN, "KH", "Poipet", ("ប៉ោយប៉ែត", "ปอยเปต"))
PLACES = GazetteerState(
    "Saksi places", "1", 148, 9, wanted="poi", found=(Found(POIPET, "Poipet", Match.BEGINNING),
                                                      Found(replace(POIPET, name="Kandal"), "ปอยเปต", Match.CLOSE)),
)  # fmt: skip
REFUSED = replace(PLACES, wanted="", found=(), refused=BadPlace("country", 17), error=explain_code("case.gazetteer"))


@pytest.fixture
def screen(qtbot: QtBot, dressed: object) -> CaseFilesScreen:
    made = CaseFilesScreen()
    qtbot.addWidget(made)
    made.resize(1294, 728)
    made.out.show_state(OUT)
    made.into.show_state(IN)
    made.places.show_state(PLACES)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_file_is_said_to_be_readable_before_it_is_written(screen: CaseFilesScreen) -> None:
    assert "not encrypted: whoever has it can read it" in shown(screen.out)
    assert "Go into the file: 2. Stay here: 2." in shown(screen.out)
    items = [screen.out.table.item(row, 1) for row in range(len(ROWS))]
    told = [item.text() for item in items if item is not None]
    assert (told[0], told[4]) == ("May leave for this reader", "Nothing is known of the case yet.")
    assert "said no" in told[2]
    assert "newer version of Saksi" in told[5]
    assert nameless(screen) == []


def test_lines_are_ticked_by_the_keyboard_alone(qtbot: QtBot, screen: CaseFilesScreen) -> None:
    table = screen.out.table
    heard: list[tuple[str, bool]] = []
    screen.out.chosen.connect(lambda testimony, wanted: heard.append((testimony, wanted)))
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard == [(ROWS[0].testimony_id, False), (ROWS[-1].testimony_id, True)]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(1, 1)).center())
    assert heard[-1] == (ROWS[1].testimony_id, False)
    screen.out.show_state(replace(OUT, chosen=frozenset()))
    assert "Choose at least one" in shown(screen.out)
    assert not screen.out.write.isEnabled()
    assert not screen.out.none.isVisible()


def test_what_came_of_it_names_who_stayed_and_why(screen: CaseFilesScreen) -> None:
    screen.out.show_state(WRITTEN)
    text = shown(screen.out)
    assert "Testimonies in the file: 2. It is here: /media/stick/cases.csv" in text
    assert "Not in the file" in text
    assert "R2D-4TW" in text
    assert "X3F-1JB" not in text
    screen.out.show_state(replace(OUT, loaded=False))
    assert "Reading what each person agreed to" in shown(screen.out)
    screen.out.show_state(replace(OUT, writing=True))
    assert "Writing" in shown(screen.out)
    screen.out.show_state(replace(OUT, loaded=False, error=explain_code("case.nothing_to_export")))
    assert "case.nothing_to_export" in shown(screen.out)


def test_wishes_go_out(screen: CaseFilesScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Path] = []

    def answer(_parent: QWidget, _title: str, start: Path, chosen: Callable[[str], object]) -> None:
        started.append(start)
        chosen("/media/stick/it")

    for module, name in ((cases_out, "ask_save"), (cases_in, "ask_open"), (gazetteer, "ask_open")):
        monkeypatch.setattr(module, name, answer)
    heard: list[object] = []
    for signal in (
        screen.out.kind_chosen, screen.out.form_chosen, screen.out.written, screen.into.read, screen.into.taken,
        screen.places.brought, screen.places.looked_for,
    ):  # fmt: skip
        signal.connect(heard.append) if signal is not screen.into.taken else signal.connect(
            lambda: heard.append("take")
        )
    screen.out.kind.activated.emit(list(SENT_FOR).index(RecipientKind.EMBASSY))
    screen.out.form.activated.emit(1)
    screen.out.show_state(replace(OUT, form=CaseFormat.JSON))
    screen.out.write.click()
    assert heard == [RecipientKind.EMBASSY, CaseFormat.JSON, Path("/media/stick/it")]
    assert started[0].name == "cases.json"
    screen.show_state(CasePart.IN)
    screen.into.choose.click()
    screen.into.take.click()
    screen.show_state(CasePart.PLACES)
    screen.places.bring.click()
    QTest.keyClicks(screen.places.search, "po")
    assert heard[3:] == [Path("/media/stick/it"), "take", Path("/media/stick/it"), "p", "po"]


def test_a_file_is_shown_before_anything_of_it_comes_in(screen: CaseFilesScreen) -> None:
    screen.show_state(CasePart.IN)
    text = shown(screen.into)
    assert "partner-cases.csv · Cases: 3" in text
    assert "Answers: 21, events: 3" in text
    assert "State 2 of the case stays as an earlier one." in text
    assert "Columns that nobody here knows, not kept: Mood, Hair." in text
    assert "Columns that tell who the person is, not kept: prs_FirstName." in text
    assert "Come in: 2. Stay out: 1." in text
    heard: list[tuple[int, str]] = []
    screen.into.assigned.connect(lambda number, testimony: heard.append((number, testimony)))
    box = screen.into.cases.boxes[2]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert heard == [(2, ROWS[0].testimony_id)]
    screen.into.show_state(replace(IN, cases=tuple(replace(one, testimony_id="a" * 26) for one in IN.cases)))
    assert "Two cases are said to belong to the same testimony." in shown(screen.into)
    assert not screen.into.take.isEnabled()
    screen.into.show_state(replace(IN, cases=(CaseIn("", 2, 1, 0),), saving=True))
    assert "Row 2" in shown(screen.into)
    screen.into.show_state(replace(IN, cases=(CaseIn("n" * 300, 2, 1, 0),), saving=True))
    assert f"{'n' * 20}… |" in shown(screen.into)
    assert screen.minimumSizeHint().width() < 700
    assert "Saving" in shown(screen.into)
    assert len(screen.into.cases.boxes) == 1
    screen.into.show_state(replace(IN, cases=IN.cases[2:]))
    assert "Say which testimony each case belongs to." in shown(screen.into)


def test_what_is_wrong_is_told_row_by_row(screen: CaseFilesScreen) -> None:
    screen.show_state(CasePart.IN)
    screen.into.show_state(FLAWED)
    text = shown(screen.into)
    assert "Nothing of this file is taken in: answers that cannot be kept: 3." in text
    assert "4 | vic_AgeWhenTrafficked | This is not a number." in text
    assert "11 | saksi:Site | The list of places does not have this place." in text
    assert not screen.into.take.isVisible()
    screen.into.show_state(replace(FLAWED, flaws=tuple(RowFlaw(row, "x", Flaw.EMPTY) for row in range(60))))
    assert "And more: 10" in shown(screen.into)
    screen.into.show_state(replace(FLAWED, flaws=FLAWED.flaws[:1]))
    assert "saksi:Site" not in shown(screen.into)
    screen.into.show_state(CasesInState(taken=("HP5-2L3",)))
    assert "Taken in: HP5-2L3" in shown(screen.into)
    screen.into.show_state(CasesInState(file_name="a.csv", reading=True))
    assert "Reading a.csv" in shown(screen.into)
    screen.into.show_state(CasesInState(file_name="a.csv", error=explain_code("case.file")))
    assert "a.csv" in shown(screen.into)
    assert set(_FLAWS) == set(Flaw)


def test_the_list_of_places_is_named_and_searched(screen: CaseFilesScreen) -> None:
    screen.show_state(CasePart.PLACES)
    text = shown(screen.places)
    assert "Saksi places · 1" in text
    assert "Places: 148, in countries: 9" in text
    assert "Poipet | Town, Cambodia" in text
    assert "Kandal | Town, Cambodia · ปอยเปต" in text
    screen.places.show_state(REFUSED)
    assert "Place 17 of the file: Its “country” is no two-letter code" in shown(screen.places)
    screen.places.show_state(replace(PLACES, refused=BadPlace("json", 0)))
    assert "This list was not taken in. It is no JSON in UTF-8." in shown(screen.places)
    screen.places.show_state(replace(PLACES, brought=True, found=()))
    assert "in use from now on" in shown(screen.places)
    assert "No place has a name like this." in shown(screen.places)
    screen.places.show_state(GazetteerState(error=explain_code("case.gazetteer_in_use")))
    assert "case.gazetteer_in_use" in shown(screen.places)


def test_the_place_writes_and_takes_in_through_a_real_vault(
    qtbot: QtBot, dressed: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_vault: Callable[..., Vault]
) -> None:
    vault = make_vault()
    first, second = consenting(vault), consenting(vault)
    vault.cases.save(first.id, SAMPLE)
    jobs, navigator = QtJobs(), QuietNavigator()
    program = quick_program(monkeypatch, tmp_path)
    place = build(Session(program, tmp_path / "vault", StationVault(vault), jobs), navigator)
    screen = place.widget
    assert isinstance(screen, CaseFilesScreen)
    qtbot.addWidget(screen)
    screen.resize(1294, 728)
    screen.show()
    place.visit(Visit(Goal.CASE_FILES))
    qtbot.waitUntil(lambda: screen.out.table.rowCount() == 2)
    screen.out.all.click()
    screen.out.written.emit(tmp_path / "cases.csv")
    qtbot.waitUntil(lambda: "Testimonies in the file: 1." in shown(screen.out))
    moved = (tmp_path / "cases.csv").read_text("utf-8-sig").replace(first.case_code, second.case_code)
    (tmp_path / "moved.csv").write_text(moved, "utf-8")
    screen.show_state(CasePart.IN)
    screen.into.read.emit(tmp_path / "moved.csv")
    qtbot.waitUntil(lambda: screen.into.take.isEnabled() and screen.into.take.isVisible())
    screen.into.take.click()
    qtbot.waitUntil(lambda: "Taken in" in shown(screen.into))
    newest = vault.cases.newest(second.id)
    assert newest is not None
    assert newest.record == SAMPLE
    qtbot.waitUntil(lambda: bool(screen.places._used.text()))
    assert place.may_leave()
    screen.back_pressed.emit()
    assert navigator.went == [(Goal.PATTERNS, (), None)]
    place.close()
    jobs.close()
    QApplication.processEvents()
