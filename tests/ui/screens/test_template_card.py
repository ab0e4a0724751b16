"""The card of the settings that brings a template in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.template import KeptTemplate
from storage.template.file import own_template, read_template
from tests.spoken_template import spoken_document
from tests.template_samples import lotus_template
from ui.errors import explain_code
from ui.presenters.template import TemplateState
from ui.screens import template_card
from ui.screens.template_card import TemplateCard

OWN = KeptTemplate(0, "saksi/2026-1", "", None)
LOTUS = KeptTemplate(1, "lotus/3", "Lotus Network", datetime(2026, 3, 2, tzinfo=UTC))
STATE = TemplateState(lotus_template(), (LOTUS, OWN))


def shown(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def card(qtbot: QtBot) -> TemplateCard:
    made = TemplateCard()
    qtbot.addWidget(made)
    made.show_state(STATE)
    made.show()
    return made


def test_it_says_which_one_is_in_use_and_offers_the_earlier_one(card: TemplateCard) -> None:
    assert "lotus/3, Lotus Network" in shown(card)
    assert "Services: 3" in shown(card)
    wanted = list[int]()
    card.earlier_wanted.connect(wanted.append)
    assert [button.isVisible() for button in card.earlier].count(True) == 1
    card.earlier[0].click()
    assert wanted == [0]
    card.show_state(TemplateState(own_template(), (OWN,)))
    assert "of the program itself" in shown(card)
    assert not card.earlier[0].isVisible()


def test_what_came_of_a_press_is_told(card: TemplateCard) -> None:
    card.show_state(replace(STATE, brought=True))
    assert "in use from now on" in shown(card)
    card.show_state(replace(STATE, written=Path("/media/stick/lotus.json")))
    assert "/media/stick/lotus.json" in shown(card)
    card.show_state(replace(STATE, error=explain_code("template.not_json")))
    assert "no JSON" in shown(card)
    card.show_state(replace(STATE, busy=True))
    assert not card.bring.isEnabled()


def test_files_are_asked_for(card: TemplateCard, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_parent: QWidget, _title: str, _start: Path, chosen: Callable[[str], object]) -> None:
        chosen("/media/stick/lotus.json")

    monkeypatch.setattr(template_card, "ask_open", answer)
    monkeypatch.setattr(template_card, "ask_save", answer)
    heard = list[tuple[str, object]]()
    card.brought.connect(lambda path: heard.append(("brought", path)))
    card.written.connect(lambda path: heard.append(("written", path)))
    card.bring.click()
    card.write.click()
    assert heard == [(one, Path("/media/stick/lotus.json")) for one in ("brought", "written")]


def test_recorded_readings_are_counted(card: TemplateCard) -> None:
    assert "Recorded" not in shown(card)
    sounds = {"purpose.wav": b"one", "record.wav": b"two"}
    card.show_state(replace(STATE, template=read_template(spoken_document(sounds))))
    assert "Recorded sentences: 2." in shown(card)
