"""The consent of a testimony on its screen: every answer at one glance, and a second press before it is taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.consent import Age, Answer, Attribution, GivenBy, Guardian, How, Question, Terms, Use, Voice, questions
from app.domain.consent_gate import Decision, Reason
from app.domain.notice import Holder
from app.domain.recall import RecallAnswer, Recalled
from app.usecases.recall_list import AnsweredBy
from ui.errors import explain_code
from ui.presenters.consent_card import ConsentCardState, Said, UseLine
from ui.screens.consent_card import ConsentCard
from ui.screens.consent_words import question_words

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
_REASONS = {
    Use.EMBASSY: Reason.REFUSED,
    Use.POLICE_THERE: Reason.WITHDRAWN,
    Use.MEDIA: Reason.NEVER_ASKED,
    Use.TRAINING: Reason.CHILD_NEVER,
}


def _line(question: Question) -> UseLine:
    reason = _REASONS.get(question.use, Reason.GRANTED)
    allowed = reason is Reason.GRANTED
    terms = Terms(Attribution.PSEUDONYM, Voice.ALTERED) if allowed else None
    return UseLine(question, Decision(allowed, reason), terms)


LINES = tuple(map(_line, questions()))
GRANTED = tuple(line.question for line in LINES if line.terms is not None)
STATE = ConsentCardState(
    read=True,
    lines=LINES,
    age=Age.ADULT,
    keep_until=date(2031, 3, 3),
    history=(
        Said(AT, True, "F9", Answer.WITHDRAW, (GRANTED[5],), GivenBy.SELF, How.SPOKEN),
        Said(AT, False, "F7", Answer.GRANT, GRANTED, GivenBy.GUARDIAN, How.WRITTEN),
        Said(AT, True, "F7", age=Age.NOT_SURE, guardian=Guardian.CONFLICT),
    ),
)
ASKED = replace(STATE, asks=True, target=GRANTED, holders=(Holder("s", "Head office"),))
BLOCKED = replace(
    STATE,
    blocked=Reason.WITHDRAWN,
    lines=tuple(UseLine(one, Decision(allowed=False, reason=Reason.WITHDRAWN)) for one in questions()),
)


@pytest.fixture
def card(qtbot: QtBot) -> ConsentCard:
    made = ConsentCard()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    qtbot.waitActive(made)
    return made


def shown(widget: QWidget) -> str:
    QApplication.processEvents()
    found = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return " | ".join(one.text() for one in found if one.isVisible())


def test_every_use_stands_there_with_what_it_allows(card: ConsentCard) -> None:
    card.show_state(STATE)
    words = shown(card)
    for line in LINES:
        assert question_words(line.question) in words
    assert "Give it to the embassy of the home country: No" in words
    assert "Give it to the police where it happened: Withdrawn" in words
    assert "not asked" in words
    assert "This is never done with the testimony of a child." in words
    assert "Outside: Under another name, The voice changed" in words
    assert words.count("The voice changed") == 1
    assert "Adult · kept until" in words
    assert set(card.backs) == set(GRANTED)


def test_the_history_tells_who_said_what_to_whom_in_which_form(card: ConsentCard) -> None:
    card.show_state(STATE)
    words = shown(card)
    assert "F9 · The person · Spoken" in words
    assert "another office · The guardian · Signed on paper" in words
    assert "Not sure. The guardian may have to do with what happened" in words


def test_a_child_counts_as_one(card: ConsentCard) -> None:
    card.show_state(replace(STATE, age=Age.NOT_SURE, guardian=Guardian.TRUSTED))
    assert "Counts as a child · A guardian, and nothing speaks against them" in shown(card)
    card.show_state(ConsentCardState())
    assert "Counts as a child" not in shown(card)


def test_taking_back_asks_first_and_is_honest(card: ConsentCard) -> None:
    wanted: list[tuple[Question, ...]] = []
    pressed: list[str] = []
    card.withdraw_asked.connect(wanted.append)
    card.withdraw_pressed.connect(lambda: pressed.append("withdraw"))
    card.keep_pressed.connect(lambda: pressed.append("keep"))
    card.officer_typed.connect(pressed.append)
    card.show_state(STATE)
    card.backs[GRANTED[4]].click()
    card.all.click()
    assert wanted == [(GRANTED[4],), ()]
    card.show_state(ASKED)
    assert "Take everything back?" in shown(card)
    assert "Copies went to: Head office." in shown(card)
    assert "impossible to get back" in shown(card)
    assert card.asked.officer.hasFocus()
    assert not card.asked.withdraw.isEnabled()
    assert not any(button.isEnabled() for button in card.findChildren(QToolButton))
    card.asked.officer.setText("F9")
    card.asked.officer.textEdited.emit("F9")
    card.show_state(replace(ASKED, officer="F9", target=GRANTED[:1], holders=()))
    assert f"Take back: {question_words(GRANTED[0])}?" in shown(card)
    assert "No copy has left this computer so far." in shown(card)
    card.asked.withdraw.click()
    card.asked.keep.click()
    assert pressed == ["F9", "withdraw", "keep"]
    card.show_state(STATE)
    card.show_state(replace(ASKED, officer="F9"))
    assert card.asked.keep.hasFocus()


def test_where_everything_was_taken_back_there_is_nothing_left_to_take(card: ConsentCard) -> None:
    card.show_state(BLOCKED)
    assert "Record the voice: Withdrawn" in shown(card)
    assert not card.all.isVisible()
    assert card.backs == {}
    card.show_state(replace(STATE, error=explain_code("storage.disk_full")))
    assert "storage.disk_full" in shown(card)


def test_a_withdrawal_that_another_office_told_of_leads_to_its_answer(card: ConsentCard) -> None:
    went: list[int] = []
    card.answer_pressed.connect(lambda: went.append(1))
    card.show_state(STATE)
    assert "Another office told" not in shown(card)
    card.show_state(replace(STATE, told=True, waits=True))
    assert "It waits for your answer." in shown(card)
    card.answer.click()
    answered = AnsweredBy("Legal aid", Recalled("legal", AT, RecallAnswer("t", ((20, "bamboo"),))))
    card.show_state(replace(STATE, told=True, answers=(answered,)))
    assert "See the answer" in shown(card)
    assert "“Legal aid”, 3 Mar 2026" in shown(card)
    assert went == [1]
