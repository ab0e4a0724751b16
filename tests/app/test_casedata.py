"""What may be kept of a case, and what is refused, with the reason."""

import pytest

from app.domain.casedata import (
    MOST_EVENTS,
    CaseAnswer,
    CaseEvent,
    CaseFlaw,
    CaseRecord,
    Flaw,
    date_answers,
    flaws_of,
    in_order,
    partial_date,
    put,
    words_of,
)
from app.domain.casewords import Handling
from tests.fakes.case_samples import PLACES, SAMPLE, SCHEMA


def flaws(*answers: CaseAnswer, events: tuple[CaseEvent, ...] = ()) -> list[tuple[Flaw, str, int | None]]:
    found = flaws_of(CaseRecord(answers, events), SCHEMA, PLACES.knows)
    return [(one.flaw, one.field, one.event) for one in found]


def event(**answers: str) -> CaseEvent:
    return CaseEvent(tuple(CaseAnswer(name.replace("__", ":"), (value,)) for name, value in answers.items()))


def test_a_good_case_has_no_flaw() -> None:
    assert flaws_of(SAMPLE, SCHEMA, PLACES.knows) == ()
    assert in_order(SAMPLE, SCHEMA) == SAMPLE


@pytest.mark.parametrize("field", [one.name for one in SCHEMA.fields if one.handling is Handling.IDENTITY])
def test_getting_round_identity_apart_by_case_data(field: str) -> None:
    assert flaws(CaseAnswer(field, ("x",))) == [(Flaw.FIELD_IDENTITY, field, None)]


@pytest.mark.parametrize(
    ("answer", "flaw"),
    [
        (CaseAnswer("prs_Colour", ("x",)), Flaw.FIELD_UNKNOWN),
        (CaseAnswer("con_Consent", ("true",)), Flaw.FIELD_DERIVED),
        (CaseAnswer("hte_City", ("Poipet",)), Flaw.FIELD_OF_EVENT),
        (CaseAnswer("prs_Gender", ()), Flaw.EMPTY),
        (CaseAnswer("prs_Gender", ("feminine",)), Flaw.VALUE_UNKNOWN),
        (CaseAnswer("prs_Gender", ("Feminine", "Masculine")), Flaw.ONE_ONLY),
        (CaseAnswer("prs_Citizenship", ("TH", "TH")), Flaw.VALUE_TWICE),
        (CaseAnswer("prs_Citizenship", ("Thailand",)), Flaw.VALUE_UNKNOWN),
        (CaseAnswer("prs_PrimaryLanguage", ("xx",)), Flaw.VALUE_UNKNOWN),
        (CaseAnswer("prs_Deceased", ("yes",)), Flaw.VALUE_UNKNOWN),
        (CaseAnswer("vic_MethodsOfControl", ("saksi:App_Zalo",)), Flaw.VALUE_UNKNOWN),
        (CaseAnswer("vic_MethodsOfControl", ("DebtBondage",), "more"), Flaw.WORDS_WITHOUT_OTHER),
        (CaseAnswer("vic_MethodsOfControl", ("Other",), "a" * 401), Flaw.TOO_LONG),
        (CaseAnswer("vic_MethodsOfControl", ("Other",), "two\nlines"), Flaw.CHARACTERS),
        (CaseAnswer("vic_MethodsOfControl", ("Other",), "Other"), Flaw.EMPTY),
        (CaseAnswer("vic_AgeWhenTrafficked", ("-1",)), Flaw.NOT_A_NUMBER),
        (CaseAnswer("spl_PlannedEndDate", ("2025-02-30",)), Flaw.NOT_A_DATE),
        (CaseAnswer("spl_PlannedEndDate", ("2025-02",)), Flaw.NOT_A_DATE),
        (CaseAnswer("org_ShippingLatitude", ("91",)), Flaw.NOT_A_COORDINATE),
        (CaseAnswer("org_ShippingLatitude", ("north",)), Flaw.NOT_A_COORDINATE),
        (CaseAnswer("cas_CaseOwner", ("Somebody Somewhere",)), Flaw.NOT_A_CODE),
        (CaseAnswer("org_Name", (" a",)), Flaw.EMPTY),
        (CaseAnswer("org_Name", ("a\u0007",)), Flaw.CHARACTERS),
        (CaseAnswer("cco_CaseComment", ("[saksi:WayOut] saksi:WayOut_Escape",)), Flaw.CHARACTERS),
        (CaseAnswer("org_Name", ("saksi:Quota",)), Flaw.CHARACTERS),
    ],
)
def test_what_is_wrong_is_said(answer: CaseAnswer, flaw: Flaw) -> None:
    assert flaws(answer) == [(flaw, answer.field, None)]


def test_a_field_is_answered_once_and_in_its_place() -> None:
    gender = CaseAnswer("prs_Gender", ("Feminine",))
    assert flaws(gender, gender) == [(Flaw.FIELD_TWICE, "prs_Gender", None)]
    assert flaws(events=(CaseEvent((gender,)),)) == [(Flaw.FIELD_OF_CASE, "prs_Gender", 0)]


def test_a_place_is_one_of_the_list() -> None:
    assert flaws(events=(event(saksi__Site="kh-poipet"),)) == []
    assert flaws(events=(event(saksi__Site="Poipet"),)) == [(Flaw.PLACE_UNKNOWN, "saksi:Site", 0)]


@pytest.mark.parametrize(
    ("began", "ended", "wrong"),
    [
        ({"hte_Date": "2025-03-10"}, "2025-03-09", True),
        ({"hte_Date": "2025-03-10"}, "2025-03-10", False),
        ({"hte_Date": "2025-03-10"}, "2025-03", False),
        ({"saksi__AboutDate": "2025-03"}, "2025", False),
        ({"saksi__AboutDate": "2025"}, "2024-12-31", True),
        ({"saksi__AboutDate": "2025-12"}, "2025-11", True),
    ],
)
def test_nothing_ends_before_it_began(began: dict[str, str], ended: str, wrong: bool) -> None:
    found = flaws(events=(event(**began, saksi__EndDate=ended),))
    assert found == ([(Flaw.DATES_REVERSED, "saksi:EndDate", 0)] if wrong else [])


def test_dates_keep_their_precision() -> None:
    for text in ("2024", "2024-02", "2024-02-29"):
        days = partial_date(text)
        assert days is not None
        assert days[0].isoformat().startswith(text)
        assert days[1].isoformat().startswith(text)
    assert partial_date("2024-12") is not None
    for text in ("", "24", "2024-13", "2023-02-29", "0000", "2024-2", "2024-02-29T10:00"):
        assert partial_date(text) is None
    whole, about = date_answers("2024-02-29")
    assert (whole.values, about.values) == (("2024-02-29",), ())
    whole, about = date_answers("2024-02")
    assert (whole.values, about.values) == ((), ("2024-02",))


def test_too_many_events_are_said() -> None:
    events = (event(hte_Type="Transit"),) * (MOST_EVENTS + 1)
    assert flaws_of(CaseRecord((), events), SCHEMA, PLACES.knows) == (CaseFlaw(Flaw.TOO_MANY_EVENTS),)


def test_answers_are_put_changed_and_taken_away() -> None:
    first = CaseAnswer("prs_Gender", ("Feminine",))
    assert put((), first) == (first,)
    changed = CaseAnswer("prs_Gender", ("Masculine",))
    assert put((first,), changed) == (changed,)
    assert put((first,), CaseAnswer("prs_Gender", ())) == ()
    assert SAMPLE.of("prs_Gender") == ("Feminine",)
    assert SAMPLE.of("prs_MaritalStatus") == ()
    assert SAMPLE.answered("prs_Gender") == first
    assert SAMPLE.events[0].of("hte_Type") == ("Exploitation",)
    assert SAMPLE.events[0].of("hte_State") == ()
    assert CaseRecord().empty
    assert not SAMPLE.empty


def test_own_values_tell_what_they_mean() -> None:
    assert words_of(("saksi:Quota", "Other"), SCHEMA) == {
        "saksi:Quota": "a quota of work or money was set, with punishment for missing it"
    }
