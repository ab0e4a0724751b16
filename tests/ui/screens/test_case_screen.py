"""A case on its real place: chosen by searching, typed, kept in a real vault, and never lost by going away."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.domain.casedata import CaseAnswer, CaseRecord
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.ui.screens import case_states
from tests.ui.screens.doors import Hand, focus, nameless
from ui.jobs import QtJobs
from ui.places.case import CasePlace, build
from ui.places.session import Session
from ui.presenters.case_sections import EVENT, SHORT
from ui.presenters.navigation import Goal, Visit
from ui.screens.case import CaseScreen
from ui.screens.case_value_words import VALUES
from ui.screens.case_words import FIELDS, field_name, value_name
from ui.widgets.choice_picker import ChoicePicker
from ui.wiring.station import StationVault


class Desk(Hand):
    place: CasePlace
    vault: Vault
    went: list[object]
    testimony_id: str

    @property
    def screen(self) -> CaseScreen:
        assert isinstance(self.place.widget, CaseScreen)
        return self.place.widget

    def kept(self) -> CaseRecord | None:
        case = self.vault.cases.newest(self.testimony_id)
        return None if case is None else case.record

    def picker(self, name: str) -> ChoicePicker:
        return next(one for one in self.seen(ChoicePicker) if one._words.accessibleName() == name)

    def found(self) -> list[str]:
        lists = self.seen(QListWidget)
        return [one.item(row).text() for one in lists for row in range(one.count())]


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: object, make_vault: Callable[..., Vault]
) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)  # type: ignore[arg-type]
    vault = make_vault()
    testimony = vault.testimonies.create(("th",))
    vault.cases.save(testimony.id, SAMPLE)
    jobs, navigator = QtJobs(), QuietNavigator()
    session = Session(program, vault.context.folder, StationVault(vault), jobs)
    hand = Desk(qtbot, build(session, navigator))
    hand.vault, hand.went, hand.testimony_id = vault, navigator.went, testimony.id
    hand.place.visit(Visit(Goal.CASE, (testimony.id,)))
    hand.sit_down()
    hand.wait(lambda: hand.reads(f"Case {testimony.case_code}"))
    yield hand
    hand.place.close()
    jobs.close()
    session.close()
    hand.place.widget.deleteLater()


def test_the_short_form_has_words_for_everything() -> None:
    for name in SHORT:
        field = SCHEMA.by_name[name]
        assert name in FIELDS
        assert field_name(field) == FIELDS[name]
        for value in SCHEMA.choices[name]:
            assert value in VALUES or value.startswith("saksi:App_"), value
    for term in SCHEMA.terms:
        if set(term.fields) & SHORT:
            assert value_name(term.id) == VALUES[term.id]
    assert value_name("TH", SCHEMA.by_name["prs_Citizenship"].codes) == "Thailand · ไทย"
    assert value_name("khm", SCHEMA.by_name["prs_PrimaryLanguage"].codes) == "Khmer"
    assert value_name("WithholdsSomethingElse") == "Withholds Something Else"
    assert len(EVENT) == 12


def test_what_is_kept_is_shown_and_every_control_has_a_name(desk: Desk) -> None:
    assert desk.reads("Woman or girl")
    assert desk.reads("Compound in Sihanoukville, name not known, Cambodia")
    assert desk.reads("Saved")
    assert nameless(desk.screen) == []
    desk.press("All fields of the standard")
    desk.wait(lambda: desk.reads("Support plan"))
    assert nameless(desk.screen) == []


def test_a_long_list_is_searched_and_several_are_chosen(desk: Desk) -> None:
    picker = desk.picker("What was done to them")
    picker._search.setFocus()
    desk.wait(lambda: "Electric shocks" in desk.found())
    desk.write("elec")
    assert desk.found() == ["Electric shocks"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.reads("Electric shocks"))
    assert desk.reads("Not saved yet")
    desk.press("A quota, with punishment")
    desk.press("Save")
    desk.wait(lambda: desk.reads("Saved") and not desk.reads("Not saved"))
    kept = desk.kept()
    assert kept is not None
    assert kept.of("vic_MethodsOfControl") == ("WithholdsDocuments", "saksi:Confinement", "saksi:ElectricShock")


def test_a_country_is_found_by_the_name_its_people_use(desk: Desk) -> None:
    picker = desk.picker("Citizenship")
    picker._search.setFocus()
    picker._search.insert("ไทย")
    assert desk.found() == []  # chosen already
    picker._search.clear()
    desk.write("viet")
    desk.key(Qt.Key.Key_Return)
    assert picker.values == ("TH", "VN")


def test_a_place_is_found_in_any_script_and_chosen_by_hand(desk: Desk) -> None:
    desk.press("Add an event")
    desk.wait(lambda: desk.reads("Event 2"))
    search = next(one for one in desk.fields() if one.placeholderText().startswith("Any name"))
    search.setFocus()
    search.insert("老街")
    desk.wait(lambda: len(desk.found()) == 2)
    assert {line.split("   ")[1] for line in desk.found()} == {"Myanmar (Burma)", "Vietnam"}
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.reads("Laukkaing, Myanmar (Burma)"))
    desk.press("Laukkaing, Myanmar (Burma)")
    desk.wait(lambda: not desk.reads("Laukkaing, Myanmar (Burma)"))
    buttons = [one for one in desk.seen(type(desk.button("Save"))) if one.text() == "Remove"]
    buttons[-1].click()
    desk.wait(lambda: not desk.reads("Event 2"))


def test_a_date_that_is_none_is_said_and_holds_one_here(desk: Desk) -> None:
    field = next(one for one in desk.fields() if one.accessibleName() == "When it ended")
    field.setFocus()
    desk.write("spring")
    assert not desk.place.may_leave()
    desk.wait(lambda: desk.reads("Write a date as 2025"))
    assert not desk.button("Save").isEnabled()
    desk.press("Throw changes away")
    desk.wait(lambda: not desk.reads("Write a date as 2025"))
    assert desk.place.may_leave()


def test_going_away_keeps_what_was_typed(desk: Desk) -> None:
    field = next(one for one in desk.fields() if one.accessibleName() == "How many times they were sold")
    field.setFocus()
    desk.write("2")
    assert desk.place.may_leave()
    desk.wait(lambda: (desk.kept() or CaseRecord()).of("saksi:TimesSold") == ("2",))
    desk.press("Back to the testimony")
    assert desk.went == [(Goal.TESTIMONY, (desk.testimony_id,), None)]


def test_words_beside_something_else(desk: Desk) -> None:
    picker = desk.picker("How they were recruited")
    picker._search.setFocus()
    desk.write("something")
    desk.key(Qt.Key.Key_Return)
    words = next(one for one in desk.fields() if one.placeholderText().startswith("What else"))
    words.setFocus()
    desk.write("a cousin of a friend")
    QTest.keyClick(focus(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.reads("Saved") and not desk.reads("Not saved"))
    kept = desk.kept()
    assert kept is not None
    answer = kept.answered("vic_MethodOfRecruitment")
    assert answer is not None
    assert answer.words == "a cousin of a friend"


def test_answers_of_a_later_version_are_shown_as_plain_text_and_not_without_end(qtbot: QtBot) -> None:
    screen = CaseScreen()
    qtbot.addWidget(screen)
    screen.show()
    screen.show_state(case_states.written())
    assert "saksi:LaterField: saksi:LaterWord, Other" in screen._later.text()
    assert screen._later.isVisible()
    long = CaseAnswer("saksi:Later", ("<b>" + "x" * 5000,))
    screen.show_state(replace(case_states.saved(), later=(long,)))
    assert (screen._later.textFormat(), len(screen._later.text()) < 800) == (Qt.TextFormat.PlainText, True)
    screen.show_state(case_states.saved())
    assert not screen._later.isVisible()
