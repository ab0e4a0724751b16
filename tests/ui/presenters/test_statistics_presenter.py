"""The page of patterns: counted in a real vault, split by place, written where a person wishes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.statistics import Dimension
from app.usecases.statistics import Period
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.vault_fixtures import consenting
from ui.presenters.statistics import StatisticsPresenter, StatisticsState
from ui.program import Program
from ui.wiring.station import StationVault

STATISTICS = Question(Use.STATISTICS, RecipientKind.PUBLIC)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


class Page:
    def __init__(self, program: Program, vault: Vault) -> None:
        self.jobs = HandJobs()
        self.vault = vault
        self.shown: list[StatisticsState] = []
        self.presenter = StatisticsPresenter(program, StationVault(vault), self.jobs, self.shown.append)

    @property
    def state(self) -> StatisticsState:
        return self.shown[-1]

    def finish(self) -> None:
        self.jobs.finish()


def tell(vault: Vault, number: int, site: str, *control: str) -> None:
    event = CaseEvent(
        (
            CaseAnswer("hte_Type", ("Exploitation",)),
            CaseAnswer("saksi:Site", (site,)),
            CaseAnswer("saksi:AboutDate", ("2025-03",)),
        )
    )
    for _ in range(number):
        vault.cases.save(consenting(vault).id, CaseRecord((CaseAnswer("vic_MethodsOfControl", control),), (event,)))


def release_all(page: Page) -> None:
    page.presenter.ask_to_release(wished=True)
    page.presenter.release()
    page.finish()


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_vault: Callable[..., Vault]) -> Page:
    vault = make_vault()
    tell(vault, 12, "kh-poipet", "saksi:Quota")
    tell(vault, 11, "kh-bavet", "saksi:Quota", "saksi:Confinement")
    return Page(quick_program(monkeypatch, tmp_path), vault)


def test_patterns_are_counted_and_chosen(page: Page) -> None:
    page.presenter.open()
    assert (page.state.counting, page.state.looked, page.state.table) == (True, False, None)
    page.finish()
    assert (page.state.counting, page.state.counted, page.state.by) == (False, 23, Dimension.CONTROL)
    assert page.state.table is not None
    shown = dict(zip(page.state.table.row_names, page.state.table.row_totals, strict=True))
    assert shown == {"saksi:Confinement": 11, "saksi:Quota": 23}
    assert page.state.places is not None
    assert page.state.places["kh-poipet"] == "Poipet"
    page.presenter.choose(Dimension.SITE)
    assert page.state.table is not None
    assert (page.state.table.rows, page.state.table.row_totals) == (Dimension.SITE, (11, 12))
    page.presenter.choose(Dimension.CONTROL)
    page.presenter.split(by_site=True)
    assert page.state.can_split is (page.state.table is not None and page.state.table.columns is Dimension.CONTROL)


def test_time_is_told_more_finely(page: Page) -> None:
    page.presenter.open()
    page.finish()
    page.presenter.choose(Dimension.PERIOD)
    assert page.state.table is not None
    assert page.state.table.row_names == ("2025-Q1",)
    page.presenter.choose_period(Period.QUARTER)
    assert not page.state.counting
    page.presenter.choose_period(Period.MONTH)
    page.finish()
    assert page.state.table.row_names == ("2025-03",)


def test_nothing_is_written_that_was_not_released(page: Page, tmp_path: Path) -> None:
    page.presenter.open()
    page.finish()
    assert (page.state.waiting, page.state.releases, page.state.may_leave) == (23, 0, False)
    for save in (
        lambda: page.presenter.save_tables(str(tmp_path / "now.csv")),
        lambda: page.presenter.save_picture(str(tmp_path / "now.svg"), b"<svg/>"),
    ):
        save()
        page.finish()
        assert page.state.error is not None
        assert page.state.error.code == "statistics.nothing_released"
    page.presenter.show_released(released=True)
    assert (page.state.counted, page.state.table, page.state.error) == (None, None, None)
    page.presenter.save_tables(str(tmp_path / "none.csv"))
    assert list(tmp_path.glob("no*")) == []


def test_a_release_is_asked_twice_and_counts_what_is_new_once(page: Page) -> None:
    page.presenter.open()
    page.finish()
    page.presenter.release()
    page.presenter.ask_to_release(wished=True)
    page.presenter.ask_to_release(wished=False)
    page.presenter.release()
    assert page.vault.releases.all() == []
    release_all(page)
    page.presenter.release()
    assert page.jobs.waiting == []
    assert (page.state.released, page.state.releases, page.state.waiting) == (True, 1, None)
    assert page.state.last_at == page.vault.releases.all()[0].at
    tell(page.vault, 1, "kh-poipet", "saksi:Quota")
    page.presenter.open()
    page.finish()
    assert page.state.counted == 23
    page.presenter.show_released(released=False)
    assert page.state.counted == 24
    # Too few for another one: it is not even asked.
    page.presenter.ask_to_release(wished=True)
    assert not page.state.asks


def test_what_changed_meanwhile_is_told(page: Page) -> None:
    page.presenter.open()
    page.finish()
    page.presenter.ask_to_release(wished=True)
    for one in page.vault.testimonies.all()[:13]:
        page.vault.consents.say(one.id, [(STATISTICS, Answer.WITHDRAW, Terms())], SAID)
    page.presenter.release()
    page.finish()
    assert page.state.error is not None
    assert page.state.error.code == "statistics.too_few_new"
    assert page.vault.releases.all() == []


def test_tables_and_pictures_are_written_where_they_are_wished(page: Page, tmp_path: Path) -> None:
    page.presenter.open()
    page.finish()
    release_all(page)
    page.presenter.save_tables(str(tmp_path / "patterns.csv"))
    page.finish()
    assert page.state.written == "patterns.csv"
    assert '"Poipet"' in (tmp_path / "patterns.csv").read_text("utf-8-sig")
    page.presenter.save_picture(str(tmp_path / "plot.svg"), b"<svg/>")
    page.finish()
    assert (tmp_path / "plot.svg").read_bytes() == b"<svg/>"
    page.presenter.save_picture(str(tmp_path / "plot.svg"), b"<svg/>")
    page.finish()
    assert page.state.error is not None
    assert page.state.error.code == "storage.exists"
    assert page.state.written == ""
    page.presenter.close()


def test_too_few_show_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_vault: Callable[..., Vault]
) -> None:
    vault = make_vault()
    tell(vault, 3, "kh-poipet", "saksi:Quota")
    page = Page(quick_program(monkeypatch, tmp_path), vault)
    page.presenter.open()
    page.finish()
    assert (page.state.looked, page.state.counted, page.state.available, page.state.table) == (True, None, (), None)
