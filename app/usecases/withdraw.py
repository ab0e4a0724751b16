"""Take consent back: at any time, by whoever gave it, for one use or for all of them."""

from collections.abc import Sequence

from app.domain.consent import (
    ASKED,
    Answer,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    How,
    Question,
    Terms,
    Use,
    standing,
)
from app.domain.paper_code import looks_like_code, read_code
from app.errors.consent import CodeMistyped, CodeUnknown, NothingToWithdraw
from app.ports.consents import Consents
from app.ports.paper_codes import PaperCodes
from app.ports.testimonies import Testimonies

WORDING = "withdrawal/1"


def testimony_of(testimonies: Testimonies, codes: PaperCodes, text: str) -> str:
    """Return the testimony that a paper code, a case code or an id names.

    A code that is not known here is refused in the same words whatever the vault holds. Raises CodeMistyped,
    CodeUnknown, TestimonyUnknown, TestimonyAmbiguous.
    """
    if not looks_like_code(text):
        return testimonies.resolve(text).id
    code = read_code(text)
    if code is None:
        raise CodeMistyped
    found = codes.find(code)
    if found is None:
        raise CodeUnknown
    return found


def withdraw(
    consents: Consents, testimony_id: str, uses: Sequence[Use], officer: str, language: str, how: How = How.SPOKEN
) -> tuple[ConsentEvent, ...]:
    """Keep that a person takes back these uses, or everything that they agreed to where none is named.

    It holds from this moment; it is kept also for a testimony that nobody can open here. `officer` is the short code of
    who heard it. Raises NothingToWithdraw, TestimonyUnknown, StorageError.
    """
    record = consents.of(testimony_id)
    given_by = GivenBy.CHILD if record.counts_as_child else GivenBy.SELF
    questions = _named(record, uses) if uses else _granted(record)
    if not questions:
        raise NothingToWithdraw
    said = Circumstance(WORDING, language, interpreter=False, given_by=given_by, how=how, officer=officer)
    return consents.say(testimony_id, [(question, Answer.WITHDRAW, Terms()) for question in questions], said)


def _named(record: ConsentRecord, uses: Sequence[Use]) -> list[Question]:
    """Every kind of recipient that a use is asked for, and every recipient that was named in an answer."""
    asked = [Question(use, kind) for use in dict.fromkeys(uses) for kind in ASKED[use]]
    named = [one.question for one in record.events if one.question.use in uses and one.question.recipient]
    return list(dict.fromkeys([*asked, *named]))


def _granted(record: ConsentRecord) -> list[Question]:
    """Every question to which anybody's yes stands."""
    questions = dict.fromkeys(one.question for one in record.events)
    return [question for question in questions if any(_stands(record, question, giver) for giver in GivenBy)]


def _stands(record: ConsentRecord, question: Question, giver: GivenBy) -> bool:
    event = standing(record, question, giver)
    return event is not None and event.answer is Answer.GRANT
