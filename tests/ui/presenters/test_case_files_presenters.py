"""Case data in files at the window: out as each person agreed, in whole or not at all, and the list of places."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.casedata import CaseAnswer, CaseRecord, in_order, put
from app.domain.casefile import CaseToWrite, NoFile
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.consent_gate import Reason
from app.errors.vault import TestimonyUnknown
from storage.casebook.files import CaseFiles
from storage.casebook.gazetteer_file import gazetteer_bytes, own_gazetteer
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.vault_fixtures import consenting
from ui.presenters.cases_in import CasesInPresenter, CasesInState
from ui.presenters.cases_out import CaseFormat, CasesOutPresenter, CasesOutState
from ui.presenters.gazetteer import BadPlace, GazetteerPresenter, GazetteerState
from ui.program import Program
from ui.wiring.station import StationVault

SAID = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")


@dataclass
class Desk:
    """The three presenters of the page over one real vault."""

    program: Program
    vault: Vault
    jobs: HandJobs = field(default_factory=HandJobs)
    outs: list[CasesOutState] = field(default_factory=list)
    ins: list[CasesInState] = field(default_factory=list)
    lists: list[GazetteerState] = field(default_factory=list)

    def __post_init__(self) -> None:
        station = StationVault(self.vault)
        self.leaving = CasesOutPresenter(self.program, station, self.jobs, self.outs.append)
        self.coming = CasesInPresenter(self.program, station, self.jobs, self.ins.append)
        self.places = GazetteerPresenter(self.program, station, self.jobs, self.lists.append)

    def tell(self, record: CaseRecord = SAMPLE) -> str:
        testimony_id = consenting(self.vault).id
        self.vault.cases.save(testimony_id, record)
        return testimony_id

    def code(self, testimony_id: str) -> str:
        return self.vault.testimonies.get(testimony_id).case_code

    def say(self, testimony_id: str, answer: Answer, use: Use, kind: RecipientKind) -> None:
        self.vault.consents.say(testimony_id, [(Question(use, kind), answer, Terms())], SAID)

    def open_out(self) -> CasesOutState:
        self.leaving.open()
        self.jobs.finish()
        return self.outs[-1]

    def read(self, path: Path, data: bytes) -> CasesInState:
        path.write_bytes(data)
        self.coming.read(path)
        self.jobs.finish()
        return self.ins[-1]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_vault: Callable[..., Vault]) -> Desk:
    return Desk(quick_program(monkeypatch, tmp_path), make_vault())


def file_of(*cases: tuple[str, CaseRecord], json_too: bool = False) -> bytes:
    files, told = CaseFiles(), [CaseToWrite(name, record) for name, record in cases]
    return files.json(told) if json_too else files.csv(told)


# --- out ---------------------------------------------------------------------------------------------------------


def test_who_may_leave_is_asked_for_each_reader(desk: Desk) -> None:
    agreed, refused, empty = desk.tell(), desk.tell(), consenting(desk.vault).id
    desk.say(refused, Answer.REFUSE, Use.READ, RecipientKind.OWN_STAFF)
    desk.leaving.open()
    assert not desk.outs[-1].loaded
    desk.jobs.finish()
    told = {one.testimony_id: (one.leaves, one.reason) for one in desk.outs[-1].rows}
    assert told == {agreed: (True, None), refused: (False, Reason.REFUSED), empty: (False, NoFile.EMPTY)}
    desk.leaving.choose_all()
    assert (desk.outs[-1].going, len(desk.outs[-1].chosen), desk.outs[-1].ready) == (1, 3, True)
    desk.leaving.choose_kind(RecipientKind.EMBASSY)
    assert not desk.outs[-1].ready
    desk.jobs.finish()
    assert desk.outs[-1].going == 2
    desk.leaving.choose_kind(RecipientKind.EMBASSY)
    assert desk.outs[-1].loaded
    desk.leaving.choose_none()
    assert not desk.outs[-1].ready


def test_of_two_questions_at_once_the_newer_answer_is_shown(desk: Desk) -> None:
    refused = desk.tell()
    desk.say(refused, Answer.REFUSE, Use.EMBASSY, RecipientKind.EMBASSY)
    desk.leaving.choose_kind(RecipientKind.EMBASSY)
    desk.leaving.choose_kind(RecipientKind.OWN_STAFF)
    desk.leaving._jobs.waiting.pop(0).run()  # type: ignore[attr-defined]
    assert not desk.outs[-1].loaded
    desk.jobs.finish()
    assert desk.outs[-1].rows[0].leaves


@pytest.mark.parametrize("form", list(CaseFormat))
def test_what_may_leave_is_written_and_the_rest_is_named(desk: Desk, tmp_path: Path, form: CaseFormat) -> None:
    agreed, refused = desk.tell(), desk.tell()
    desk.say(refused, Answer.REFUSE, Use.READ, RecipientKind.OWN_STAFF)
    desk.open_out()
    desk.leaving.choose(agreed, wanted=True)
    desk.leaving.choose(refused, wanted=True)
    desk.leaving.choose_form(form)
    path = tmp_path / f"cases.{form.value}"
    desk.leaving.write(path)
    assert desk.outs[-1].writing
    desk.leaving.write(path)
    desk.jobs.finish()
    done = desk.outs[-1].written
    assert done is not None
    assert (done.path, done.cases) == (path, (desk.code(agreed),))
    assert [(one.case_code, one.reason) for one in done.stay] == [(desk.code(refused), Reason.REFUSED)]
    read = CaseFiles().read(path.read_bytes(), desk.vault.cases.gazetteer)
    assert [(case.name, case.record) for case in read.cases] == [(desk.code(agreed), SAMPLE)]
    assert desk.code(refused).encode() not in path.read_bytes()
    desk.leaving.choose(refused, wanted=False)
    assert desk.outs[-1].written is None


def test_a_no_that_came_meanwhile_holds(desk: Desk, tmp_path: Path) -> None:
    testimony = desk.tell()
    desk.open_out()
    desk.leaving.choose_all()
    desk.say(testimony, Answer.WITHDRAW, Use.READ, RecipientKind.OWN_STAFF)
    desk.leaving.write(tmp_path / "cases.csv")
    desk.jobs.finish()
    error = desk.outs[-1].error
    assert error is not None
    assert error.code == "case.nothing_to_export"
    assert not (tmp_path / "cases.csv").exists()
    assert not desk.outs[-1].writing
    desk.leaving.close()


def test_nothing_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    desk.tell()
    (tmp_path / "cases.csv").write_bytes(b"somebody's")
    desk.open_out()
    desk.leaving.choose_all()
    desk.leaving.write(tmp_path / "cases.csv")
    desk.jobs.finish()
    error = desk.outs[-1].error
    assert error is not None
    assert error.code == "storage.exists"
    assert (tmp_path / "cases.csv").read_bytes() == b"somebody's"


# --- in ----------------------------------------------------------------------------------------------------------

OTHER = in_order(CaseRecord(put(SAMPLE.answers, CaseAnswer("saksi:TimesSold", ("2",))), SAMPLE.events), SCHEMA)


def test_a_case_comes_to_the_testimony_of_its_name_after_a_press(desk: Desk, tmp_path: Path) -> None:
    known, unknown = desk.tell(), consenting(desk.vault).id
    state = desk.read(tmp_path / "a.csv", file_of((desk.code(known), OTHER), ("elsewhere-1", SAMPLE)))
    assert [(case.name, case.testimony_id, case.state, case.events) for case in state.cases] == [
        (desk.code(known), known, 1, 1),
        ("elsewhere-1", "", 0, 1),
    ]
    assert state.cases[1].answers == 14
    assert (state.file_name, state.ready, state.flaws) == ("a.csv", True, ())
    assert len(desk.vault.cases.revisions(known)) == 1
    desk.coming.assign(1, unknown)
    desk.coming.take_in()
    assert desk.ins[-1].saving
    desk.coming.take_in()
    desk.coming.read(tmp_path / "a.csv")
    desk.jobs.finish()
    assert desk.ins[-1] == CasesInState(taken=(desk.code(known), desk.code(unknown)))
    assert [one.record for one in desk.vault.cases.revisions(known)] == [SAMPLE, OTHER]
    newest = desk.vault.cases.newest(unknown)
    assert newest is not None
    assert newest.record == SAMPLE


def test_two_cases_never_come_to_one_testimony(desk: Desk, tmp_path: Path) -> None:
    testimony = desk.tell()
    desk.read(tmp_path / "a.json", file_of(("one", OTHER), ("two", SAMPLE), json_too=True))
    assert not desk.ins[-1].ready
    desk.coming.assign(0, testimony)
    assert desk.ins[-1].ready
    desk.coming.assign(1, testimony)
    assert (desk.ins[-1].twice, desk.ins[-1].ready) == (True, False)
    desk.coming.take_in()
    desk.jobs.finish()
    assert len(desk.vault.cases.revisions(testimony)) == 1


def test_a_flawed_file_is_told_row_by_row_and_nothing_of_it_comes_in(desk: Desk, tmp_path: Path) -> None:
    testimony = desk.tell()
    table = '"saksi:Case","prs_Gender","vic_AgeWhenTrafficked","prs_FirstName","mood"\r\n' + "".join(
        f'"{name}","{gender}","{age}","",""\r\n'
        for name, gender, age in ((desk.code(testimony), "Feminine", "20"), ("two", "Tall", "many"))
    )
    state = desk.read(tmp_path / "a.csv", table.encode())
    assert [(one.row, one.field) for one in state.flaws] == [(3, "prs_Gender"), (3, "vic_AgeWhenTrafficked")]
    assert (state.ignored, state.ready) == (("mood",), False)
    desk.coming.take_in()
    desk.jobs.finish()
    assert len(desk.vault.cases.revisions(testimony)) == 1
    desk.coming.open()
    assert desk.ins[-1] == CasesInState()


def test_where_one_case_cannot_be_kept_none_is(desk: Desk, tmp_path: Path) -> None:
    first = desk.tell()
    desk.read(tmp_path / "a.csv", file_of((desk.code(first), OTHER), ("two", SAMPLE)))
    desk.coming.state = desk.coming.state.__class__(
        cases=desk.coming.state.cases, testimonies=((first, "a"), ("0" * 26, "b"))
    )
    desk.coming.assign(1, "0" * 26)
    desk.coming.take_in()
    desk.jobs.finish()
    error = desk.ins[-1].error
    assert error is not None
    assert error.code == TestimonyUnknown.code
    assert len(desk.vault.cases.revisions(first)) == 1


def test_what_is_no_case_data_says_so(desk: Desk, tmp_path: Path) -> None:
    state = desk.read(tmp_path / "a.csv", b"a letter")
    assert state.error is not None
    assert (state.error.code, state.reading, state.cases) == ("case.file", False, ())


def test_who_has_left_is_shown_nothing_more_and_what_was_asked_for_is_kept(desk: Desk, tmp_path: Path) -> None:
    testimony = desk.tell()
    desk.read(tmp_path / "a.csv", file_of((desk.code(testimony), OTHER)))
    desk.coming.take_in()
    shown = len(desk.ins)
    desk.coming.close()
    desk.jobs.finish()
    assert len(desk.ins) == shown
    assert len(desk.vault.cases.revisions(testimony)) == 2


# --- places ------------------------------------------------------------------------------------------------------


def own_list() -> dict[str, object]:
    document: dict[str, object] = json.loads(gazetteer_bytes(own_gazetteer()))
    return document | {"name": "Lotus places", "version": "7"}


def test_a_list_is_brought_in_and_used(desk: Desk, tmp_path: Path) -> None:
    desk.places.open()
    desk.places.open()
    desk.jobs.finish()
    assert desk.lists[-1].name == own_gazetteer().name
    assert desk.lists[-1].places == len(own_gazetteer().places)
    assert desk.lists[-1].countries > 3
    desk.places.find(" poipet ")
    desk.jobs.finish()
    assert desk.lists[-1].found[0].place.id == "kh-poipet"
    (tmp_path / "places.json").write_text(json.dumps(own_list()))
    desk.places.bring(tmp_path / "places.json")
    desk.jobs.finish()
    assert (desk.lists[-1].name, desk.lists[-1].version, desk.lists[-1].brought) == ("Lotus places", "7", True)
    assert desk.lists[-1].found
    desk.places.find("")
    assert (desk.lists[-1].wanted, desk.lists[-1].found) == ("", ())
    desk.places.find("poi")
    desk.places.find("poip")
    desk.jobs.finish()
    assert desk.lists[-1].wanted == "poip"
    desk.places.close()


def test_a_bad_list_says_which_place_and_why(desk: Desk, tmp_path: Path) -> None:
    desk.places.open()
    desk.jobs.finish()
    document = own_list()
    places = document["places"]
    assert isinstance(places, list)
    places[4]["country"] = "Cambodia"
    (tmp_path / "places.json").write_text(json.dumps(document))
    desk.places.bring(tmp_path / "places.json")
    desk.jobs.finish()
    assert desk.lists[-1].refused == BadPlace("country", 5)
    assert desk.lists[-1].name == own_gazetteer().name


def test_a_list_that_lacks_a_place_in_use_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.tell()
    document = own_list()
    places = document["places"]
    assert isinstance(places, list)
    site = "kh-sihanoukville-compound"
    document["places"] = [place for place in places if place["id"] != site]
    (tmp_path / "places.json").write_text(json.dumps(document))
    desk.places.bring(tmp_path / "places.json")
    desk.jobs.finish()
    error = desk.lists[-1].error
    assert error is not None
    assert (error.code, desk.lists[-1].refused) == ("case.gazetteer_in_use", None)
