"""States of the page on which withdrawals are answered."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.consent import Answer, Circumstance, ConsentEvent, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.recall import Recall, RecallAnswer, Recalled, RecallGiven, Remains, Why
from app.usecases.recall_list import AnsweredBy, RecallList, ToldBy
from ui.presenters.recall import OutOfReach, RecallState

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SAID = Circumstance("plain/3", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")
HANDED_ON = Remains(Why.HANDED_ON, "Legal aid", RecipientKind.PARTNER)
OTHER = Remains(Why.OTHER, note="a copy on a stick that was lost on the way")
_BACK = (
    Question(Use.READ, RecipientKind.OWN_STAFF),
    Question(Use.PARTNER, RecipientKind.PARTNER),
    Question(Use.EMBASSY, RecipientKind.EMBASSY),
)


def _event(number: int, question: Question) -> ConsentEvent:
    return ConsentEvent("t", number, "bamboo", AT, Answer.WITHDRAW, question, Terms(), SAID)


EVENTS = tuple(_event(number, question) for number, question in enumerate(_BACK, 20))
WAITS = ToldBy("bamboo", "Bamboo station", "1", "KDM-4X7", EVENTS, (), waits=True, given=())
HANDED = ToldBy("lotus", "Lotus station", "2", "RTB-9Q2", EVENTS[:1], (HANDED_ON,), waits=True, given=())
_ANSWER = RecallAnswer("3", ((20, "bamboo"),), (HANDED_ON, OTHER))
ANSWERED = ToldBy(
    "bamboo", "Bamboo station", "3", "MPC-2H8", EVENTS[:2], (), waits=False, given=(Recalled("bamboo", AT, _ANSWER),)
)
TOLD = RecallList((WAITS, HANDED, ANSWERED), (("Lotus station", 2),))
STATE = RecallState(read=True, told=TOLD, key=("bamboo", "1"), folder="/media/x/BLUE")
NOT_DONE = replace(STATE, done=False, beyond=OutOfReach(printed=True, name="Legal aid", note=OTHER.note))
DONE = replace(STATE, done=True)
KNOWN = replace(STATE, key=("lotus", "2"), done=False)
WRITTEN = replace(
    STATE,
    key=("bamboo", "3"),
    given=RecallGiven("w6j2kq7m4ynx5r3tbdazpc2vhf.age", 4000, Recall("bamboo", "hq", (_ANSWER,)), "Bamboo station"),
    others=(AnsweredBy("Legal aid", Recalled("legal", AT, RecallAnswer("3", ((20, "bamboo"),)))),),
)
NONE = RecallState(read=True)
STATES = {
    "recall-asked": STATE,
    "recall-done": DONE,
    "recall-not-done": NOT_DONE,
    "recall-known": KNOWN,
    "recall-answered": WRITTEN,
    "recall-none": NONE,
}
