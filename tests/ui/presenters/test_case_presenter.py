"""A case on the screen: what is asked first, what is refused where it stands, and what is kept in a real vault."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, Flaw, in_order, put
from app.domain.casewords import Handling
from app.domain.gazetteer import Match
from app.errors.case import CaseInvalid
from storage.vault.cases import insert_case
from storage.vault.forgetting import forget_content
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.case import CaseLine, CasePresenter, CaseState
from ui.presenters.case_sections import EVENT, SECTIONS, SHORT, SectionKey
from ui.wiring.station import StationVault


class Form:
    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.jobs = HandJobs()
        self.shown: list[CaseState] = []
        self.presenter = CasePresenter(StationVault(vault), self.jobs, self.shown.append)
        self.testimony = vault.testimonies.create(("km",))

    @property
    def state(self) -> CaseState:
        return self.shown[-1]

    def open(self) -> None:
        self.presenter.open(self.testimony.id)
        self.jobs.finish()

    def save(self) -> None:
        self.presenter.save()
        self.jobs.finish()

    def line(self, name: str) -> CaseLine:
        lines = [line for section in self.state.sections for line in section.lines]
        lines += [line for box in self.state.events for line in box.lines]
        return next(line for line in lines if line.field.name == name)

    def names(self) -> set[str]:
        return {line.field.name for section in self.state.sections for line in section.lines}

    def kept(self) -> CaseRecord | None:
        case = self.vault.cases.newest(self.testimony.id)
        return None if case is None else case.record


@pytest.fixture
def form(make_vault: Callable[..., Vault]) -> Form:
    return Form(make_vault())


def test_every_field_that_may_be_kept_has_one_place() -> None:
    placed = [name for names in SECTIONS.values() for name in names]
    assert len(set(placed)) == len(placed)
    kept = {
        field.name
        for field in SCHEMA.fields
        if not field.of_event and field.handling in (Handling.OPEN, Handling.STAFF)
    }
    assert set(placed) == kept
    assert set(SCHEMA.by_name) >= SHORT
    of_event = {field.name for field in SCHEMA.fields if field.of_event}
    assert of_event == {*EVENT, "saksi:Site", "hte_Date", "saksi:AboutDate", "saksi:EndDate"}


def test_a_short_form_comes_first_and_all_fields_behind_it(form: Form) -> None:
    form.presenter.open(form.testimony.id)
    assert (form.state.loaded, form.state.sections) == (False, ())
    form.jobs.finish()
    assert (form.state.loaded, form.state.case_code, form.state.number) == (True, form.testimony.case_code, 0)
    assert form.names() <= SHORT
    assert [section.key for section in form.state.sections][:2] == [SectionKey.PERSON, SectionKey.HAPPENED]
    form.presenter.show_all(wished=True)
    assert "cas_Status" in form.names()
    assert "vic_Vulnerabilities" not in form.names()  # given up by the standard
    assert not form.names() & {field.name for field in SCHEMA.fields if field.handling is Handling.IDENTITY}
    assert form.line("prs_Citizenship").choices[0] == "AD"
    assert "khm" in form.line("prs_PrimaryLanguage").choices
    assert form.line("prs_Deceased").choices == ("true", "false")
    assert form.line("vic_AgeWhenTrafficked").choices == ()


def test_answers_are_kept_when_they_are_saved(form: Form) -> None:
    form.open()
    assert not form.presenter.can_save
    form.presenter.answer("prs_Gender", ("Feminine",))
    form.presenter.answer("vic_MethodsOfControl", ("Other", "saksi:Quota"), " counted each night ")
    form.presenter.add_event()
    form.presenter.answer("hte_Type", ("Exploitation",), event=0)
    assert (form.state.changed, form.presenter.can_save) == (True, True)
    form.presenter.save()
    assert form.state.saving
    form.presenter.save()
    assert len(form.jobs._parts[1].waiting) == 1
    form.jobs.finish()
    assert (form.state.saving, form.state.changed, form.state.number) == (False, False, 1)
    assert form.kept() == CaseRecord(
        (
            CaseAnswer("prs_Gender", ("Feminine",)),
            CaseAnswer("vic_MethodsOfControl", ("Other", "saksi:Quota"), "counted each night"),
        ),
        (CaseEvent((CaseAnswer("hte_Type", ("Exploitation",)),)),),
    )
    form.presenter.answer("prs_Gender", (" ",))
    form.save()
    kept = form.kept()
    assert kept is not None
    assert kept.of("prs_Gender") == ()


def test_what_was_written_is_kept_by_going_away_and_nothing_is_shown_any_more(form: Form) -> None:
    form.open()
    form.presenter.answer("prs_Gender", ("Feminine",))
    form.presenter.close()
    before = len(form.shown)
    form.jobs.finish()
    assert form.kept() == CaseRecord((CaseAnswer("prs_Gender", ("Feminine",)),))
    assert len(form.shown) == before


def test_changes_can_be_thrown_away(form: Form) -> None:
    form.vault.cases.save(form.testimony.id, SAMPLE)
    form.open()
    form.presenter.answer("prs_Gender", ("Masculine",))
    form.presenter.discard()
    assert not form.state.changed
    assert form.line("prs_Gender").answer.values == ("Feminine",)


def test_what_is_written_while_it_is_saved_stays_changed(form: Form) -> None:
    form.open()
    form.presenter.answer("prs_Gender", ("Feminine",))
    form.presenter.save()
    form.presenter.answer("vic_AgeWhenTrafficked", ("23",))
    form.jobs.finish()
    assert form.state.changed
    assert form.line("vic_AgeWhenTrafficked").answer.values == ("23",)


def test_what_cannot_be_kept_is_said_where_it_stands(form: Form) -> None:
    form.open()
    form.presenter.answer("vic_AgeWhenTrafficked", ("many",))
    assert form.line("vic_AgeWhenTrafficked").flaw is Flaw.NOT_A_NUMBER
    assert (form.state.flaws, form.presenter.can_save) == (1, False)
    form.save()
    assert form.kept() is None
    form.presenter.answer("vic_AgeWhenTrafficked", ())
    form.presenter.add_event()
    form.presenter.began(0, "last spring")
    assert form.state.events[0].began_flaw is Flaw.NOT_A_DATE
    form.presenter.began(0, " 2025-03 ")
    form.presenter.ended(0, "2024")
    box = form.state.events[0]
    assert (box.began, box.began_flaw) == ("2025-03", None)
    assert (box.ended, box.ended_flaw) == ("2024", Flaw.DATES_REVERSED)
    form.presenter.began(0, "2023-12-31")
    assert form.state.flaws == 0


def test_places_are_offered_and_chosen_by_a_person(form: Form) -> None:
    form.open()
    form.presenter.add_event()
    form.presenter.find_place(0, "老街")
    assert (form.state.place_event, len(form.state.place_found)) == (0, 2)
    assert {one.match for one in form.state.place_found} == {Match.EXACT}
    assert form.state.events[0].place is None
    form.presenter.choose_place(0, "kh-o-smach-compound")
    box = form.state.events[0]
    assert box.place is not None
    assert (box.place.id, box.place_id) == ("kh-o-smach-compound", "kh-o-smach-compound")
    assert form.state.place_found == ()
    form.save()
    kept = form.kept()
    assert kept is not None
    assert (kept.events[0].of("hte_Country"), kept.events[0].of("hte_City")) == (("KH",), ("O'Smach",))
    assert "hte_City" not in {line.field.name for line in form.state.events[0].lines}
    form.presenter.show_all(wished=True)
    assert form.line("hte_City").answer.values == ("O'Smach",)
    form.presenter.choose_place(0, "")
    assert form.state.events[0].place is None
    form.presenter.remove_event(0)
    form.presenter.remove_event(0)
    assert form.state.events == ()
    form.presenter.answer("hte_Type", ("Transit",), event=3)
    assert form.state.events == ()


def test_an_event_of_which_nothing_is_told_is_not_kept(form: Form) -> None:
    form.open()
    form.presenter.add_event()
    assert (len(form.state.events), form.state.changed) == (1, False)


def test_a_place_of_another_office_stays(form: Form) -> None:
    own = form.vault.cases.save(form.testimony.id, SAMPLE)
    theirs = CaseRecord((), (CaseEvent((CaseAnswer("saksi:Site", ("xx-theirs",)),)),))
    insert_case(form.vault.context.connection, replace(own, number=2, record=theirs))
    form.open()
    assert (form.state.flaws, form.state.events[0].place, form.state.events[0].place_id) == (0, None, "xx-theirs")


def test_what_a_later_version_wrote_is_shown_stays_and_keeps_nobody_from_writing(form: Form) -> None:
    own = form.vault.cases.save(form.testimony.id, SAMPLE)
    later = CaseAnswer("saksi:FromALaterVocabulary", ("saksi:New", "second"))
    odd = CaseAnswer("vic_AgeWhenTrafficked", (".3",))
    theirs = in_order(
        CaseRecord((*put(SAMPLE.answers, odd), later), (*SAMPLE.events, CaseEvent((replace(later, values=("x",)),)))),
        SCHEMA,
    )
    insert_case(form.vault.context.connection, replace(own, number=2, record=theirs))
    form.open()
    assert (form.state.flaws, [answer.values for answer in form.state.later]) == (0, [("saksi:New", "second"), ("x",)])
    assert form.line("vic_AgeWhenTrafficked").answer == odd
    form.presenter.answer("prs_Gender", ("Masculine",))
    assert form.presenter.can_save
    form.save()
    kept = form.kept()
    assert kept is not None
    assert (kept.of("prs_Gender"), kept.answered("vic_AgeWhenTrafficked")) == (("Masculine",), odd)
    assert kept.answered(later.field) == later
    assert kept.events == theirs.events
    form.presenter.answer("vic_AgeWhenTrafficked", (".4",))
    assert (form.state.flaws, form.presenter.can_save) == (1, False)
    form.presenter.answer("vic_AgeWhenTrafficked", ("24",))
    form.save()
    assert form.state.flaws == 0


def test_a_flaw_that_is_new_is_told_beside_what_came(form: Form) -> None:
    own = form.vault.cases.save(form.testimony.id, SAMPLE)
    reversed_event = CaseEvent((CaseAnswer("saksi:AboutDate", ("2025-03",)), CaseAnswer("saksi:EndDate", ("2024",))))
    theirs = in_order(CaseRecord(SAMPLE.answers, (reversed_event,)), SCHEMA)
    insert_case(form.vault.context.connection, replace(own, number=2, record=theirs))
    form.open()
    assert form.state.flaws == 0
    form.presenter.ended(0, "2023")
    assert form.state.flaws == 1
    with pytest.raises(CaseInvalid):
        form.vault.cases.save(form.testimony.id, form.presenter._record)


def test_a_case_that_was_kept_is_shown_with_what_the_short_form_leaves_out(form: Form) -> None:
    more = replace(SAMPLE, answers=(*SAMPLE.answers, CaseAnswer("vic_Vulnerabilities", ("Poverty",))))
    form.vault.cases.save(form.testimony.id, more)
    form.open()
    assert form.line("vic_Vulnerabilities").answer.values == ("Poverty",)
    assert form.state.number == 1
    assert not form.state.changed


def test_a_vault_that_refuses_says_so(form: Form) -> None:
    form.open()
    form.presenter.answer("prs_Gender", ("Feminine",))
    with form.vault.context.connection.transaction():
        forget_content(form.vault.context.connection, form.testimony.id)
    form.save()
    assert form.state.error is not None
    assert form.state.error.code == "vault.media_sealed_away"
    assert form.state.changed


def test_a_late_answer_of_another_case_is_not_shown(form: Form) -> None:
    other = form.vault.testimonies.create(())
    form.vault.cases.save(form.testimony.id, SAMPLE)
    form.presenter.open(form.testimony.id)
    form.presenter.open(other.id)
    form.jobs.finish()
    assert (form.state.case_code, form.state.number) == (other.case_code, 0)
