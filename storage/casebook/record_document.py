"""A case record as plain values: the form in which vaults, bundles and JSON files hold it. See FORMAT.md."""

from typing import Any

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord


def record_values(record: CaseRecord) -> dict[str, Any]:
    """Return a record as values of JSON, of which RFC 8785 makes the same bytes each time."""
    return {
        "answers": [_answer_values(answer) for answer in record.answers],
        "events": [[_answer_values(answer) for answer in event.answers] for event in record.events],
    }


def record_of_values(values: Any) -> CaseRecord:
    """Return the record that these values of JSON are. Raises ValueError where they are none; words are not checked."""
    if not isinstance(values, dict) or set(values) != {"answers", "events"} or not isinstance(values["events"], list):
        raise ValueError("record")
    return CaseRecord(_answers(values["answers"]), tuple(CaseEvent(_answers(event)) for event in values["events"]))


def _answer_values(answer: CaseAnswer) -> dict[str, Any]:
    return {
        "field": answer.field,
        "values": list(answer.values),
        **({"words": answer.words} if answer.words else {}),
    }


def _answers(values: Any) -> tuple[CaseAnswer, ...]:
    if not isinstance(values, list):
        raise ValueError("answers")  # noqa: TRY004 - one kind of mistake for the caller
    return tuple(_answer(one) for one in values)


def _answer(values: Any) -> CaseAnswer:
    if not isinstance(values, dict) or not {"field", "values"} <= set(values) <= {"field", "values", "words"}:
        raise ValueError("answer")
    field, said, words = values["field"], values["values"], values.get("words", "")
    if not isinstance(field, str) or not isinstance(words, str) or not isinstance(said, list):
        raise ValueError("answer")  # noqa: TRY004 - one kind of mistake for the caller
    if not all(isinstance(value, str) for value in said):
        raise ValueError("answer")
    return CaseAnswer(field, tuple(said), words)
