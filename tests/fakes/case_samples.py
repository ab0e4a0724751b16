"""Invented cases, and a way to make any number of valid ones."""

from hypothesis import strategies as st

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, in_order
from app.domain.casewords import OTHER, OWN, Codes, Field, FieldKind, Handling
from storage.casebook.gazetteer_file import own_gazetteer
from storage.casebook.schema import case_schema

SCHEMA = case_schema()
PLACES = own_gazetteer()

SAMPLE = CaseRecord(
    answers=(
        CaseAnswer("prs_Gender", ("Feminine",)),
        CaseAnswer("prs_Citizenship", ("TH",)),
        CaseAnswer("vic_TraffickingStatus", ("PossibleVictimOfTrafficking",)),
        CaseAnswer("vic_AgeWhenTrafficked", ("23",)),
        CaseAnswer("vic_MethodsOfControl", ("WithholdsDocuments", "saksi:Confinement", "saksi:Quota")),
        CaseAnswer("vic_TypeOfExploitation", ("saksi:ForcedCriminality_RomanceInvestmentScam",)),
        CaseAnswer("saksi:WayOut", ("saksi:WayOut_ReleasedOnDebtPaid",)),
    ),
    events=(
        CaseEvent(
            (
                CaseAnswer("hte_City", ("Sihanoukville",)),
                CaseAnswer("hte_Country", ("KH",)),
                CaseAnswer("hte_Type", ("Exploitation",)),
                CaseAnswer("hte_Description", ("Worked on the second floor.",)),
                CaseAnswer("saksi:Site", ("kh-sihanoukville-compound",)),
                CaseAnswer("saksi:AboutDate", ("2025-03",)),
                CaseAnswer("saksi:PlaceType", ("saksi:Place_Compound",)),
            )
        ),
    ),
)

_text = (
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda text: text and not text.startswith(OWN) and "[" + OWN not in text and text != OTHER)
)
_dates = st.dates().map(lambda day: day.isoformat()).filter(lambda text: len(text) == 10)


_TEXTS = {
    FieldKind.CHECKBOX: st.sampled_from(["true", "false"]),
    FieldKind.NUMBER: st.integers(0, 999_999).map(str),
    FieldKind.GEOLOCATION: st.floats(-90, 90).map(lambda value: f"{value:.5f}"),
    FieldKind.DATE: _dates,
    FieldKind.LONG_TEXT: st.lists(_text, min_size=1, max_size=3).map("\n".join),
    FieldKind.CHOICE_OR_TEXT: _text,
}
_LISTS = {
    Codes.COUNTRIES: sorted(SCHEMA.countries),
    Codes.LANGUAGES: sorted(SCHEMA.languages),
    Codes.PLACES: sorted(PLACES.by_id),
}


def _value(field: Field) -> st.SearchStrategy[str]:
    listed = _LISTS.get(field.codes) or SCHEMA.choices[field.name]
    if field.kind in _TEXTS:
        return _TEXTS[field.kind]
    if field.handling is Handling.STAFF:
        return st.from_regex(r"[A-Z]{2}-[0-9]{1,4}", fullmatch=True)
    return st.sampled_from(listed) if listed else _text


def _answer(field: Field) -> st.SearchStrategy[CaseAnswer]:
    value = _value(field)
    many = st.lists(value, min_size=1, max_size=4, unique=True).map(tuple) if field.several else st.tuples(value)
    words = _text | st.just("") if field.takes_other else st.just("")
    return st.tuples(many, words).map(lambda said: CaseAnswer(field.name, said[0], said[1] if OTHER in said[0] else ""))


# Dates that fit together are another matter.
_FITTING = {"saksi:EndDate", "saksi:AboutDate"}
_KEPT = [
    field for field in SCHEMA.fields if field.handling in (Handling.OPEN, Handling.STAFF) and field.name not in _FITTING
]


def _answers(*, of_event: bool) -> st.SearchStrategy[tuple[CaseAnswer, ...]]:
    each = [_answer(field) for field in _KEPT if field.of_event is of_event]
    return st.lists(st.one_of(each), max_size=6, unique_by=lambda answer: answer.field).map(tuple)


_THROUGHOUT, _OF_EVENT = _answers(of_event=False), _answers(of_event=True)


def records() -> st.SearchStrategy[CaseRecord]:
    """Any record that may be kept."""
    events = st.lists(_OF_EVENT.filter(bool).map(CaseEvent), max_size=3).map(tuple)
    return st.builds(CaseRecord, _THROUGHOUT, events).map(lambda record: in_order(record, SCHEMA))
