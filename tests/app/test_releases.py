"""What left on different days tells of no few: each case is released once, with ten others at least."""

import json
import os
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from app.domain.consent import Age, Answer, Circumstance, GivenBy, Guardian, How, Question, RecipientKind, Terms, Use
from app.domain.release import Release, added_up
from app.domain.retention import EraseReason
from app.domain.statistics import REST, SMALLEST, Dimension, Statistics, count
from app.errors.statistics import StatisticsCountedBefore, StatisticsTooFewNew
from app.errors.vault import VaultConflict
from app.usecases.statistics import Period, ReleaseRooms, StatisticsRooms, handed_out, release, statistics
from storage.vault.vault import Vault
from tests.app.test_statistics import many, share, some_shares
from tests.vault_fixtures import consenting, reopen

EXAMPLES = int(os.environ.get("SAKSI_STATISTICS_EXAMPLES", "40"))
TODAY = date(2026, 6, 1)
AT = datetime(2026, 6, 1, tzinfo=UTC)
STATISTICS = Question(Use.STATISTICS, RecipientKind.PUBLIC)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


def rooms(vault: Vault) -> ReleaseRooms:
    counting = StatisticsRooms(vault.testimonies, vault.consents, vault.cases, vault.masked_copies)
    return ReleaseRooms(counting, vault.releases)


def case(vault: Vault, site: str = "kh-poipet", gender: str = "Feminine") -> str:
    event = CaseEvent((CaseAnswer("hte_Type", ("Exploitation",)), CaseAnswer("saksi:Site", (site,))))
    testimony_id = consenting(vault).id
    vault.cases.save(testimony_id, CaseRecord((CaseAnswer("prs_Gender", (gender,)),), (event,)))
    return testimony_id


def cases(vault: Vault, number: int, gender: str = "Feminine") -> list[str]:
    return [case(vault, gender=gender) for _ in range(number)]


def take_back(vault: Vault, testimony_id: str) -> None:
    vault.consents.say(testimony_id, [(STATISTICS, Answer.WITHDRAW, Terms())], SAID)


def genders(told: Statistics) -> dict[str, int | None]:
    table = told.by(Dimension.GENDER)
    return {} if table is None else dict(zip(table.row_names, table.row_totals, strict=True))


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    return make_vault()


# --- in a vault -------------------------------------------------------------------------------------------------------


def test_one_more_case_changes_nothing_that_may_leave(vault: Vault) -> None:
    cases(vault, 12)
    release(rooms(vault), TODAY)
    before = handed_out(rooms(vault), TODAY)
    assert (before.statistics.counted, genders(before.statistics), before.waiting) == (12, {"Feminine": 12}, None)
    new = case(vault)
    # Counted anew, it would be seen: thirteen after twelve.
    assert genders(statistics(rooms(vault).counting, TODAY)) == {"Feminine": 13}
    assert handed_out(rooms(vault), TODAY) == before
    with pytest.raises(StatisticsTooFewNew):
        release(rooms(vault), TODAY)
    assert len(vault.releases.all()) == 1
    # What is told of it later changes no release either.
    (first, *_) = vault.releases.all()[0].counted
    vault.cases.save(first, CaseRecord((CaseAnswer("prs_Gender", ("Masculine",)),)))
    vault.cases.save(new, CaseRecord((CaseAnswer("prs_Gender", ("Masculine",)),)))
    assert handed_out(rooms(vault), TODAY).statistics == before.statistics


def test_the_next_release_counts_others_alone(vault: Vault) -> None:
    first = cases(vault, 12)
    release(rooms(vault), TODAY, Period.YEAR)
    second = [*cases(vault, 11, "Masculine"), *cases(vault, 11)]
    assert handed_out(rooms(vault), TODAY).waiting == 22
    made = release(rooms(vault), TODAY)
    assert (made.number, made.period, made.counted) == (2, "quarter", frozenset(second))
    out = handed_out(rooms(vault), TODAY)
    assert [one.counted for one in out.releases] == [frozenset(first), frozenset(second)]
    assert (out.statistics.counted, genders(out.statistics)) == (34, {"Feminine": 23, "Masculine": 11, REST: None})
    # It is the same after the vault was closed.
    folder = vault.context.folder
    vault.close()
    with reopen(folder) as again:
        assert handed_out(rooms(again), TODAY) == out


def test_whoever_takes_consent_back_takes_the_release_along(vault: Vault) -> None:
    first = cases(vault, 12)
    release(rooms(vault), TODAY)
    before = handed_out(rooms(vault), TODAY).statistics
    cases(vault, 11, "Masculine")
    release(rooms(vault), TODAY)
    both = handed_out(rooms(vault), TODAY).statistics
    take_back(vault, first[0])
    out = handed_out(rooms(vault), TODAY)
    assert (out.taken_back, out.statistics.counted, out.waiting) == (1, 11, None)
    # Eleven who stayed are not counted anew: beside the first release they would tell of the one who left.
    assert both.counted is not None
    assert before.counted is not None
    assert both.counted - (out.statistics.counted or 0) == before.counted
    with pytest.raises(StatisticsTooFewNew):
        release(rooms(vault), TODAY)


def test_what_was_counted_stays_counted_when_it_may_be_kept_no_longer(vault: Vault) -> None:
    made = cases(vault, 11)
    vault.consents.say(made[0], [(KEEP, Answer.GRANT, Terms(keep_until=TODAY))], SAID)
    release(rooms(vault), TODAY)
    later = date(2027, 1, 1)
    assert handed_out(rooms(vault), later).statistics.counted == 11
    vault.erasure.erase(made[0], EraseReason.KEEP_OVER)
    assert handed_out(rooms(vault), later).statistics.counted == 11
    # Somebody who may be a child after all was not approved to be counted.
    vault.consents.say_age(made[1], Age.NOT_SURE, Guardian.UNASKED, "F7")
    assert handed_out(rooms(vault), later).taken_back == 1


def test_releases_are_only_ever_added(vault: Vault) -> None:
    made = cases(vault, 11)
    release(rooms(vault), TODAY)
    told = vault.releases.all()[0].statistics
    with pytest.raises(StatisticsCountedBefore):
        vault.releases.add(told, "year", made[:1])
    assert len(vault.releases.all()) == 1
    connection = vault.context.connection
    for statement in (
        "UPDATE release SET period = 'year'",
        "DELETE FROM release",
        "UPDATE released_case SET release = 2",
        "DELETE FROM released_case",
    ):
        with pytest.raises(VaultConflict):
            connection.execute(statement)  # type: ignore[arg-type]
    ((tables,),) = connection.execute("SELECT tables FROM release")
    assert set(json.loads(tables)) == {"counted", "tables"}


# --- adding up --------------------------------------------------------------------------------------------------------


def numbers(told: Statistics) -> dict[tuple[object, ...], int]:
    """Every number that is shown, by what it counts."""
    found: dict[tuple[object, ...], int | None] = {(): told.counted}
    for table in told.tables:
        for name, number in zip(table.row_names, table.row_totals, strict=True):
            found[table.rows, table.columns, name] = number
        for name, number in zip(table.column_names, table.column_totals, strict=True):
            found[table.rows, table.columns, "", name] = number
        for row, cells in zip(table.row_names, table.cells, strict=False):
            for column, number in zip(table.column_names, cells, strict=True):
                if REST not in (row, column):
                    found[table.rows, table.columns, row, column] = number
    return {what: number for what, number in found.items() if number is not None}


@settings(max_examples=EXAMPLES, deadline=None)
@given(cohorts=st.lists(some_shares(), min_size=1, max_size=4))
def test_two_sums_differ_by_what_could_have_been_handed_out_alone(cohorts: list[list[object]]) -> None:
    told = [count(one) for one in cohorts]  # type: ignore[arg-type]
    releases = [Release(at, AT, "year", one, frozenset()) for at, one in enumerate(told, start=1)]
    for place in range(len(releases)):
        before, after = numbers(added_up(releases[:place])), numbers(added_up(releases[: place + 1]))
        alone = numbers(told[place])
        for what in before.keys() | after.keys() | alone.keys():
            difference = after.get(what, 0) - before.get(what, 0)
            assert difference == alone.get(what, 0)
            assert difference == 0 or difference >= SMALLEST


def test_what_was_too_small_to_be_named_in_one_release_is_left_out_of_the_sum() -> None:
    first = count(many((12, share("a")), (12, share("b"))))
    second = count(many((12, share("a", "Masculine")), (12, share("c", "Masculine")), (12, share("a"))))
    releases = [Release(1, AT, "year", first, frozenset()), Release(2, AT, "year", second, frozenset())]
    told = added_up(releases)
    table = told.by(Dimension.SITE)
    assert table is not None
    assert dict(zip(table.row_names, table.row_totals, strict=True)) == {"a": 36, "b": 12, "c": 12, REST: None}
    squares = many(*((12, share(site, gender)) for site in "ab" for gender in ("Feminine", "Masculine")))
    more = many(*((15, share(site, gender)) for site in "bc" for gender in ("Feminine", "Masculine")))
    both = [Release(number, AT, "year", count(one), frozenset()) for number, one in enumerate((squares, more), start=1)]
    by_site = added_up(both).by_site_and(Dimension.GENDER)
    assert by_site is not None
    assert (by_site.row_names, by_site.column_names) == (("a", "b", "c", REST), ("Feminine", "Masculine"))
    assert by_site.cells == ((12, 12), (27, 27), (15, 15), (None, None))
    assert (by_site.row_totals, by_site.column_totals) == ((24, 54, 30, None), (54, 54))
    assert added_up(releases[:1]) == first
    assert added_up([]) == Statistics(None, ())
