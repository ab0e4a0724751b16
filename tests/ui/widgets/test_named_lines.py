from pytestqt.qtbot import QtBot

from ui.widgets.named_lines import NamedLines


def test_fewer_lines_than_before_hide_those_that_are_over(qtbot: QtBot) -> None:
    table = NamedLines()
    qtbot.addWidget(table)
    table.show()
    table.show_lines([("one", "first"), ("two", "second")])
    assert table.lines() == ["one: first", "two: second"]
    table.show_lines([("three", "third")])
    assert table.lines() == ["three: third"]
    assert [name.isVisible() for name, _ in table._rows] == [True, False]
