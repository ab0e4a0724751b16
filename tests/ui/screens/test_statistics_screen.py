"""The page of patterns: what is held back has no length, no number and no name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.statistics import Dimension, Share, count
from app.usecases.statistics import Period
from tests.ui.screens.doors import nameless
from ui.errors import explain_code
from ui.presenters.statistics import StatisticsState
from ui.screens.statistics import StatisticsScreen

PLACES = {"kh-poipet": "Poipet", "kh-bavet": "Bavet"}


def shares() -> list[Share]:
    made = []
    for number in range(60):
        share: Share = {dimension: frozenset({""}) for dimension in Dimension}
        site = "kh-poipet" if number % 2 else "kh-bavet"
        done = {"saksi:Quota"} | ({"saksi:DarkRoom"} if number < 3 else set()) | ({"Fines"} if number < 30 else set())
        gender = "Feminine" if number < 30 else "Masculine"
        made.append(
            {
                **share,
                Dimension.SITE: frozenset({site}),
                Dimension.CONTROL: frozenset(done),
                Dimension.GENDER: frozenset({gender}),
            }
        )
    return made


TOLD = count(shares())
STATE = StatisticsState(
    looked=True,
    counted=TOLD.counted,
    by=Dimension.CONTROL,
    available=tuple(one for one in Dimension if TOLD.by(one) is not None),
    table=TOLD.by(Dimension.CONTROL),
    can_split=True,
    places=PLACES,
)
RELEASED = replace(
    STATE, released=True, releases=2, last_at=datetime(2026, 3, 3, 9, 0, tzinfo=UTC), taken_back=1, waiting=12
)
ASKING = replace(STATE, waiting=12, asks=True)
BY_PLACE = replace(
    RELEASED, by_site=True, by=Dimension.GENDER, table=TOLD.by_site_and(Dimension.GENDER), written="a.csv"
)


@pytest.fixture
def screen(qtbot: QtBot, dressed: object) -> StatisticsScreen:
    made = StatisticsScreen()
    qtbot.addWidget(made)
    made.resize(1294, 728)
    made.show_state(STATE)
    made.show()
    return made


def cells(screen: StatisticsScreen) -> list[list[str]]:
    table = screen.table
    told = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        told.append([item.text() for item in items if item is not None])
    return told


def test_large_numbers_are_shown_and_small_ones_are_not_named(screen: StatisticsScreen) -> None:
    assert cells(screen) == [
        ["A quota, with punishment", "60"],
        ["Fines", "30"],
        ["All others, each too few to be named", "fewer than 11"],
    ]
    assert "Kept alone" not in screen.chart.accessibleDescription()
    assert screen.chart.accessibleDescription().endswith("fewer than 11")
    assert nameless(screen) == []


def test_by_place_there_is_a_table_and_no_plot(screen: StatisticsScreen) -> None:
    table = TOLD.by_site_and(Dimension.GENDER)
    assert table is not None
    screen.show_state(replace(STATE, by_site=True, by=Dimension.GENDER, table=table))
    assert not screen.chart.isVisible()
    assert [row[0] for row in cells(screen)] == ["Bavet", "Poipet"]
    assert screen.table.horizontalHeaderItem(0) is not None
    assert screen.table.accessibleName() == "Gender, by place"


def test_only_what_was_released_can_be_saved(qtbot: QtBot, screen: StatisticsScreen) -> None:
    buttons = {one.text(): one for one in screen.findChildren(QPushButton)}
    for name in ("Save all tables…", "Save as a picture…", "Save as a drawing…"):
        assert not buttons[name].isVisible()
    assert "for this screen alone" in screen.releases._why.text()
    assert "Nothing is released yet. Cases that are in no release yet: fewer than 11." in screen.releases._stand.text()
    assert not screen.releases.ask.isEnabled()
    screen.show_state(RELEASED)
    assert buttons["Save all tables…"].isVisible()
    assert "tells of no few" in screen.releases._why.text()
    words = screen.releases._stand.text()
    assert "Releases: 2, the last on 3 March 2026." in words
    assert "took consent back: 1." in words
    assert screen._counted.text() == "Cases in all releases: 60"
    screen.show_state(replace(RELEASED, releases=0, table=None, counted=None))
    assert screen._counted.text() == ""
    assert not buttons["Save all tables…"].isVisible()


def test_a_release_takes_two_presses(qtbot: QtBot, screen: StatisticsScreen) -> None:
    card = screen.releases
    with qtbot.waitSignal(card.released_wished) as wished:
        qtbot.mouseClick(card.out, Qt.MouseButton.LeftButton)
    assert wished.args == [True]
    screen.show_state(replace(STATE, waiting=12))
    assert not card.release.isVisible()
    with qtbot.waitSignal(card.ask_wished) as wished:
        qtbot.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    assert wished.args == [True]
    screen.show_state(ASKING)
    assert "Cases that are released now: 12." in card._question.text()
    with qtbot.waitSignal(card.release_pressed):
        qtbot.mouseClick(card.release, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.ask_wished) as wished:
        qtbot.mouseClick(card.leave, Qt.MouseButton.LeftButton)
    assert wished.args == [False]


def test_presses_go_out(qtbot: QtBot, screen: StatisticsScreen) -> None:
    buttons = {one.text(): one for one in screen.findChildren(QPushButton)}
    with qtbot.waitSignal(screen.chosen) as chosen:
        qtbot.mouseClick(buttons["Gender"], Qt.MouseButton.LeftButton)
    assert chosen.args == [Dimension.GENDER]
    # Pressing what is shown takes nothing away.
    qtbot.mouseClick(buttons["Gender"], Qt.MouseButton.LeftButton)
    assert screen._by.values == (STATE.by.value,)
    with qtbot.waitSignal(screen.counted_again):
        qtbot.mouseClick(buttons["Count again"], Qt.MouseButton.LeftButton)
    screen.show_state(replace(STATE, by=Dimension.PERIOD, table=TOLD.by(Dimension.PERIOD)))
    with qtbot.waitSignal(screen.period_chosen) as period:
        screen._period.activated.emit(0)
    assert period.args == [Period.MONTH]


def test_the_plot_is_a_picture_and_a_drawing_without_a_file(screen: StatisticsScreen) -> None:
    picture = QImage.fromData(screen.chart.png())
    assert (picture.width() > 1000, picture.isNull()) == (True, False)
    ink = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert "#0f6b66" in ink
    drawing = screen.chart.svg().decode()
    assert drawing.lstrip().startswith("<?xml")
    assert "#0f6b66" in drawing
    assert "Kept alone" not in drawing


def test_states_are_said(screen: StatisticsScreen) -> None:
    screen.show_state(StatisticsState(counting=True))
    assert screen._counted.text() == "Counting…"
    screen.show_state(StatisticsState(looked=True))
    assert screen._counted.text().startswith("Fewer than 11 cases")
    assert not screen._card.isVisible()
    screen.show_state(replace(STATE, written="patterns.csv", error=explain_code("storage.exists")))
    assert screen._told.isVisible()
    assert screen._notice.isVisible()
