"""The first run, walked through with keys on the real place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.ui.screens.doors import Hand, focus, nameless
from ui.jobs import QtJobs
from ui.places.first_run import FirstRunPlace
from ui.presenters.navigation import Goal, Visit
from ui.program import Program
from ui.screens import first_run_code


class Walk(Hand):
    program: Program
    navigator: QuietNavigator

    def to_office(self) -> None:
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.reads("Step 1 of 6"))

    def to_passphrase(self) -> str:
        self.to_office()
        self.write("River station")
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.reads("Step 2 of 6") and not self.reads("Drawing six words"))
        (words,) = [
            one.text() for one in self.seen(QLabel) if len(one.text().split(" ")) == 6 and "." not in one.text()
        ]
        return words

    def to_code(self) -> tuple[str, list[str]]:
        words = self.to_passphrase()
        self.write(words)
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.reads("Step 3 of 6"))
        self.press("Make the vault")
        self.wait(lambda: self.reads("Step 4 of 6"))
        return words, [one.text() for one in self.seen(QLabel) if one.text().count("-") == 3]


@pytest.fixture
def walk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Walk]:
    monkeypatch.setenv("HOME", str(tmp_path))
    jobs, navigator = QtJobs(), QuietNavigator()
    program = quick_program(monkeypatch, tmp_path)
    hand = Walk(qtbot, FirstRunPlace(program, jobs, navigator))
    hand.program, hand.navigator = program, navigator
    hand.sit_down()
    hand.place.visit(Visit(Goal.FIRST_RUN))
    yield hand
    for _, vault, _ in navigator.handed:
        vault.close()
    hand.place.close()
    jobs.close()
    hand.place.widget.deleteLater()


def test_a_vault_is_made_with_the_keyboard_alone(walk: Walk, tmp_path: Path) -> None:
    words, code = walk.to_code()
    assert len(code) == 4
    assert walk.reads("If Saksi ends before it is on paper, nobody has it")
    walk.key(Qt.Key.Key_Return)
    walk.wait(lambda: walk.reads("Step 5 of 6"))
    assert not any(walk.reads(line) for line in code)
    for line in code:
        walk.write(line.lower())
        walk.key(Qt.Key.Key_Tab)
    walk.press("Continue")
    walk.wait(lambda: walk.reads("Step 6 of 6") and walk.reads("Could not be looked at: "))
    walk.press("Open the vault")
    ((folder, vault, _),) = walk.navigator.handed
    assert folder == tmp_path / "Saksi"
    assert (vault.own_card.card().card.name, vault.own_card.card().card.role) == ("River station", Role.STATION)
    vault.close()
    again, _ = walk.program.vaults.unlock(folder, ByPassphrase(words), no_progress, CancelToken())
    again.close()


def test_every_page_has_names_for_those_who_do_not_see(walk: Walk) -> None:
    assert nameless(walk.place.widget) == []
    walk.to_passphrase()
    assert nameless(walk.place.widget) == []
    walk.press("Use a passphrase of my own instead")
    assert nameless(walk.place.widget) == []


def test_an_own_passphrase_is_weighed_while_it_is_typed(walk: Walk) -> None:
    walk.to_passphrase()
    walk.press("Use a passphrase of my own instead")
    walk.write("river")
    walk.wait(lambda: walk.reads("It could be guessed"))
    assert not walk.button("Continue").isEnabled()
    walk.write(" lantern ochre violin thaw")
    walk.wait(lambda: walk.reads("Strong enough"))
    assert not walk.button("Continue").isEnabled()
    walk.key(Qt.Key.Key_Tab)
    walk.key(Qt.Key.Key_Tab)
    walk.write("river lantern x")
    assert walk.reads("This is not the same yet")
    for _ in "x":
        walk.key(Qt.Key.Key_Backspace)
    walk.write("ochre violin thaw")
    assert walk.reads("The same.")
    assert walk.button("Continue").isEnabled()


def test_a_slip_in_the_code_is_told_in_its_line(walk: Walk) -> None:
    _, code = walk.to_code()
    walk.press("I have it on paper")
    walk.write(code[0])
    walk.key(Qt.Key.Key_Tab)
    walk.write(code[0])
    assert walk.reads("A slip")
    assert not walk.button("Continue").isEnabled()
    walk.press("Show the code again")
    assert walk.reads(code[1])


def test_without_a_printer_there_is_pen_and_paper(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_run_code, "printers", list)
    walk.to_code()
    walk.press("Print it instead…")
    assert walk.reads("No printer is set up")
    assert not any(button.text() == "Print" for button in walk.seen(type(walk.button("I have it on paper"))))


def test_the_code_goes_to_the_printer_that_was_chosen(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(first_run_code, "printers", lambda: ["Office"])
    monkeypatch.setattr(
        first_run_code, "print_code", lambda name, _title, lines, _about: printed.append((name, list(lines))) or True
    )
    _, code = walk.to_code()
    walk.press("Print it instead…")
    assert printed == []
    walk.press("Print")
    ((name, lines),) = printed
    assert name == "Office"
    assert [line.split()[1] for line in lines] == code
    assert walk.reads("was given to the printer")


def test_a_vault_that_is_there_is_found_and_can_be_opened(walk: Walk, tmp_path: Path) -> None:
    vault, _ = new_station(walk.program, tmp_path / "Saksi")
    vault.close()
    walk.to_office()
    walk.press("Continue")
    walk.wait(lambda: walk.reads("There is a vault in this folder already."))
    walk.press("Open the vault in this folder")
    walk.wait(lambda: walk.navigator.went == [("choose", tmp_path / "Saksi")])


def test_a_folder_that_is_taken_is_refused_on_the_page(walk: Walk, tmp_path: Path) -> None:
    (tmp_path / "Saksi").mkdir()
    (tmp_path / "Saksi" / "letter.txt").touch()
    walk.to_office()
    walk.press("Continue")
    walk.wait(lambda: walk.reads("storage.exists"))
    walk.fields()[0].selectAll()
    walk.fields()[0].setFocus()
    walk.write(str(tmp_path / "elsewhere"))
    walk.press("Continue")
    walk.wait(lambda: walk.reads("Step 2 of 6"))


def test_return_presses_what_has_the_focus(walk: Walk) -> None:
    walk.to_office()
    walk.button("Back").setFocus()
    walk.key(Qt.Key.Key_Return)
    walk.wait(lambda: walk.reads("Welcome to Saksi"))
    walk.press("Try the demo")
    assert walk.navigator.went == ["demo"]


def test_closed_in_the_middle_nothing_stays_open(walk: Walk, tmp_path: Path) -> None:
    words, _ = walk.to_code()
    walk.place.close()
    vault, _ = walk.program.vaults.unlock(tmp_path / "Saksi", ByPassphrase(words), no_progress, CancelToken())
    vault.close()


def test_the_first_choice_has_the_focus(walk: Walk) -> None:
    assert focus() is walk.button("Create a vault…")
