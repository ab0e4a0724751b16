"""The sheet around an interview beside its testimony: as it was written, and not where it is blocked."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.consent import Answer
from app.domain.interview import (
    Answered,
    Came,
    Conflict,
    Interpreter,
    InterviewSheet,
    KeptSheet,
    Need,
    Outcome,
)
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.offices import Office, full_testimony
from tests.withdrawals import READ, say
from ui.places.afterwards import AfterwardsCorner
from ui.places.session import Session
from ui.presenters.afterwards import AfterwardsState
from ui.screens.sheet_card import SheetCard
from ui.wiring.station import StationVault

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FIT = Interpreter("I4", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
SHEET = InterviewSheet(
    outcome=Outcome.STOPPED,
    risk="the road back passes <b>the market</b>",
    risk_in_their_words="they know my aunt",
    private_place=Answered.YES,
    place_note="back room",
    interviewed_before=Answered.UNASKED,
    interviewed_by="somebody at the border",
    detained=Answered.UNSURE,
    needs=(Need.HEARING,),
    needs_note="left ear",
    interpreters=(
        Came(NOON, Interpreter("I3", accepted=Answered.NO)),
        Came(NOON, Interpreter("I2", briefed=True, secrecy=True, conflict=Conflict.POSSIBLE)),
        Came(NOON, FIT),
        Came(NOON, Interpreter("")),
    ),
)


def words(card: SheetCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def kept(number: int, sheet: InterviewSheet) -> KeptSheet:
    return KeptSheet("t" * 26, number, "s" * 26, NOON, sheet)


def test_everything_that_was_answered_is_read_and_nothing_else(qtbot: QtBot) -> None:
    card = SheetCard()
    qtbot.addWidget(card)
    card.show_state(AfterwardsState(loaded=True, sheet=SHEET, history=(kept(1, SHEET),)))
    told = words(card)
    for said in (
        "The interview was stopped",
        "Risk, as we see it\nthe road back passes <b>the market</b>",
        "Risk, as they see it\nthey know my aunt",
        "Private place\nYes; back room",
        "Interviewed before\nsomebody at the border",
        "Held or watched by somebody\nNot sure",
        "Needs\nHearing; left ear",
        "I3, not briefed, not bound to secrecy, not asked about another side, refused by the person",
        "I2, may be on another side, not accepted by the person",
        "I4, briefed, bound to secrecy, accepted",
        "nobody interprets from then on",
        "Last kept\n1 Mar 2026",
    ):
        assert said in told
    card.show_state(AfterwardsState(loaded=True, sheet=InterviewSheet(risk="low")))
    assert words(card) == "Around the interview\nRisk, as we see it\nlow\nWhat came of the meeting\nNot said yet"
    card.show_state(AfterwardsState(loaded=True))
    assert "Nothing was written down before the interview" in words(card)


def test_how_the_risk_was_seen_before_stands_below(qtbot: QtBot) -> None:
    card = SheetCard()
    qtbot.addWidget(card)
    first, second = replace(SHEET, risk="high"), replace(SHEET, risk="high", debriefing="calm")
    history = (kept(1, first), kept(2, second), kept(3, SHEET))
    card.show_state(AfterwardsState(loaded=True, sheet=SHEET, history=history))
    assert words(card).count("Risk as it was seen 1 Mar 2026") == 1
    assert "high\nthey know my aunt" in words(card)


def test_headquarters_read_what_the_interviewer_wrote_until_it_is_taken_back(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    field_and_headquarters: tuple[Office, Office],
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    field.vault.interviews.save(testimony.id, SHEET)
    (bundle,) = field.export(tmp_path, [testimony], field.contacts.all()).left
    headquarters.receive(tmp_path / bundle.file_name)
    jobs = HandJobs()
    session = Session(quick_program(monkeypatch, tmp_path), tmp_path, StationVault(headquarters.vault), jobs)
    corner = AfterwardsCorner(session)
    qtbot.addWidget(corner.widget)
    corner.visit(testimony.id)
    jobs.finish()
    assert "they know my aunt" in words(corner.sheet)
    say(headquarters, testimony, Answer.WITHDRAW, READ)
    corner.visit(testimony.id)
    jobs.finish()
    assert "they know my aunt" not in words(corner.sheet)
    assert "see Consent" in words(corner.sheet)
    corner.close()
