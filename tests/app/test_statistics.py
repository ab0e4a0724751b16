"""No small number is shown, and none can be worked out from what is: counted again here, by other arithmetic."""

import os
from collections import Counter
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from app.domain.statistics import (
    REST,
    SMALLEST,
    UNKNOWN,
    Dimension,
    Line,
    Share,
    Statistics,
    Table,
    age_band,
    count,
    determined,
    hold_back,
)
from app.usecases.statistics import Period, share_of
from tests.fakes.case_samples import SAMPLE

EXAMPLES = int(os.environ.get("SAKSI_STATISTICS_EXAMPLES", "40"))


def share(site: str = "a", gender: str = "Feminine", **more: str) -> Share:
    said = {Dimension(name): frozenset({value}) for name, value in more.items()}
    return {
        **{dimension: frozenset({UNKNOWN}) for dimension in Dimension},
        Dimension.SITE: frozenset({site}),
        Dimension.GENDER: frozenset({gender}),
        **said,
    }


def many(*counts: tuple[int, Share]) -> list[Share]:
    return [one for number, one in counts for _ in range(number)]


def shown(table: Table | None) -> dict[str, int | None]:
    assert table is not None
    return dict(zip(table.row_names, table.row_totals, strict=True))


_small_sets = st.frozensets(st.sampled_from("uvwxyz"), min_size=1, max_size=3)


@st.composite
def some_shares(draw: st.DrawFn) -> list[Share]:
    """Groups of persons alike, so that some cells are large and some small."""
    shares: list[Share] = []
    for _ in range(draw(st.integers(1, 9))):
        one: Share = {
            **{dimension: frozenset({UNKNOWN}) for dimension in Dimension},
            Dimension.SITE: draw(st.frozensets(st.sampled_from("abcd"), min_size=1, max_size=draw(st.integers(1, 2)))),
            Dimension.GENDER: frozenset({draw(st.sampled_from("fmn"))}),
            Dimension.CONTROL: draw(_small_sets),
        }
        shares += [one] * draw(st.integers(1, 30))
    return shares


def all_numbers(told: Statistics) -> list[int]:
    numbers = [] if told.counted is None else [told.counted]
    for table in told.tables:
        cells = [cell for row in table.cells for cell in row]
        numbers += [one for one in (*table.row_totals, *table.column_totals, *cells) if one is not None]
    return numbers


@settings(max_examples=EXAMPLES, deadline=None)
@given(shares=some_shares())
def test_no_small_number_is_shown(shares: list[Share]) -> None:
    assert all(number >= SMALLEST for number in all_numbers(count(shares)))


@settings(max_examples=EXAMPLES, deadline=None)
@given(shares=some_shares())
def test_what_is_shown_is_true(shares: list[Share]) -> None:
    for table in count(shares).tables:
        for name, number in zip(table.row_names, table.row_totals, strict=True):
            if number is not None:
                assert number == sum(name in one[table.rows] for one in shares)
        for row, cells in zip(table.row_names, table.cells, strict=False):
            for column, number in zip(table.column_names, cells, strict=True):
                if number is not None and REST not in (row, column):
                    assert table.columns is not None
                    assert number == sum(row in one[table.rows] and column in one[table.columns] for one in shares)


def rank_of(rows: list[list[int]]) -> int:
    """The rank of a matrix, with fractions: nothing is rounded."""
    left = [[Fraction(value) for value in row] for row in rows]
    rank = 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((row for row in left[rank:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(rank, pivot)
        for row in left[rank + 1 :]:
            factor = row[column] / pivot[column]
            if factor:
                row[:] = [value - factor * other for value, other in zip(row, pivot, strict=True)]
        rank += 1
    return rank


def can_be_worked_out(equations: list[list[int]], unknown: int) -> bool:
    """Whether an unknown follows from linear equations: then its own equation adds no rank."""
    width = len(equations[0])
    own = [int(place == unknown) for place in range(width)]
    return rank_of([*equations, own]) == rank_of(equations)


@settings(max_examples=EXAMPLES, deadline=None)
@given(shares=some_shares())
def test_no_held_back_number_can_be_worked_out_by_adding_and_taking_away(shares: list[Share]) -> None:
    """Every table and all margins at once. Each margin is taken as known, also that of what was put together."""
    told = count(shares)
    unknown: dict[tuple[str, str, str], int] = {}
    lines: list[list[tuple[str, str, str]]] = []

    def is_one(shares_of: str, row: str, one: Share, table: Table) -> bool:
        names = table.row_names if shares_of == "row" else table.column_names
        dimension = table.rows if shares_of == "row" else table.columns
        assert dimension is not None
        return any((said if said in names else REST) == row for said in one[dimension])

    for table in told.tables:
        if table.columns is None:
            continue
        held = {
            (table.columns.value, row, column)
            for row, cells in zip(table.row_names, table.cells, strict=True)
            for column, number in zip(table.column_names, cells, strict=True)
            if number is None
        }
        for cell in sorted(held):
            unknown.setdefault(cell, len(unknown))
        for row in table.row_names:
            total = sum(is_one("row", row, one, table) for one in shares)
            parts = [
                sum(is_one("row", row, one, table) and is_one("column", column, one, table) for one in shares)
                for column in table.column_names
            ]
            if sum(parts) == total:
                lines.append([(table.columns.value, row, column) for column in table.column_names])
        for column in table.column_names:
            total = sum(is_one("column", column, one, table) for one in shares)
            parts = [
                sum(is_one("row", row, one, table) and is_one("column", column, one, table) for one in shares)
                for row in table.row_names
            ]
            if sum(parts) == total:
                lines.append([(table.columns.value, row, column) for row in table.row_names])
    equations = [[int(cell in line) for cell in unknown] for line in lines]
    equations = [row for row in equations if any(row)]
    if equations:
        assert not [cell for cell, place in unknown.items() if can_be_worked_out(equations, place)]


@settings(max_examples=EXAMPLES, deadline=None)
@given(shares=some_shares())
def test_what_is_held_back_in_a_line_is_several_and_not_few(shares: list[Share]) -> None:
    """Of what adds up, and of what persons can have several of, where anything is missing at all."""
    for table in count(shares).tables:
        if table.columns is None and None in table.row_totals:
            left = len(shares) - sum(number or 0 for number in table.row_totals)
            assert left >= SMALLEST or left <= 0
        for total, cells in zip(table.row_totals, table.cells, strict=False):
            missing = [cell for cell in cells if cell is None]
            if total is not None and missing and (left := total - sum(cell or 0 for cell in cells)) > 0:
                assert len(missing) > 1
                assert left >= SMALLEST


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    counts=st.dictionaries(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), st.integers(0, 40), min_size=16, max_size=16
    )
)
def test_what_follows_is_found_as_fractions_find_it(counts: dict[tuple[str, str], int]) -> None:
    rows = [tuple((row, column) for column in "wxyz") for row in "abcd"]
    columns = [tuple((row, column) for row in "abcd") for column in "wxyz"]
    lines = [*rows, *columns]
    held = {cell for cell, number in counts.items() if number < 20}
    order = sorted(held)
    equations = [[int(cell in line) for cell in order] for line in lines]
    if held:
        slow = {cell for place, cell in enumerate(order) if can_be_worked_out(equations, place)}
        assert determined(lines, held) == slow
    safe = hold_back(counts, [Line(sum(counts[cell] for cell in line), line) for line in lines])
    assert held >= {cell for cell in held if counts[cell] < SMALLEST}
    assert determined(lines, safe) == set()


def test_fewer_than_eleven_are_not_even_counted() -> None:
    assert count(many((10, share()))) == Statistics(None, ())
    assert count([]) == Statistics(None, ())
    assert count(many((11, share()))).counted == 11


def test_the_small_are_put_together_without_their_names() -> None:
    told = count(many((20, share("a")), (15, share("b")), (6, share("c")), (6, share("d"))))
    assert shown(told.by(Dimension.SITE)) == {"a": 20, "b": 15, REST: None}


def test_one_small_category_takes_the_next_with_it() -> None:
    told = count(many((20, share("a")), (15, share("b")), (6, share("c"))))
    assert shown(told.by(Dimension.SITE)) == {"a": 20, REST: None}
    told = count(many((20, share("a")), (15, share("b")), (1, share("c")), (1, share("d"))))
    assert shown(told.by(Dimension.SITE)) == {"a": 20, REST: None}


def test_nothing_is_shown_where_all_are_small() -> None:
    told = count(many((10, share("a")), (10, share("b")), (10, share("c"))))
    assert told.by(Dimension.SITE) is None
    assert told.by(Dimension.GENDER) is not None
    assert told.by_site_and(Dimension.GENDER) is None


def test_a_table_by_site_shows_what_it_may() -> None:
    told = count(
        many(
            (30, share("a", "Feminine")),
            (20, share("a", "Masculine")),
            (25, share("b", "Feminine")),
            (3, share("b", "Masculine")),
            (40, share("c", "Feminine")),
            (22, share("c", "Masculine")),
        )
    )
    table = told.by_site_and(Dimension.GENDER)
    assert table is not None
    assert table.row_names == ("a", "b", "c")
    assert table.row_totals == (50, 28, 62)
    assert table.column_totals == (95, 45)
    # The three in b are held back, with the rest of their row, and a row with it so that columns do not tell.
    assert table.cells == ((None, None), (None, None), (40, 22))


def test_one_place_alone_gets_no_table_of_its_own() -> None:
    told = count(many((30, share("a", "Feminine")), (20, share("a", "Masculine"))))
    assert told.by_site_and(Dimension.GENDER) is None


def test_several_answers_of_one_person_do_not_have_to_add_up() -> None:
    one = {**share("a"), Dimension.CONTROL: frozenset({"Quota", "Confinement", "Restraint"})}
    told = count(many((20, {**one, Dimension.CONTROL: frozenset({"Quota", "Confinement"})}), (4, one)))
    assert shown(told.by(Dimension.CONTROL)) == {"Confinement": 24, "Quota": 24, REST: None}


def test_the_share_of_a_case() -> None:
    said = share_of(SAMPLE, Period.QUARTER)
    assert said[Dimension.GENDER] == {"Feminine"}
    assert said[Dimension.AGE] == {"18-24"}
    assert said[Dimension.SITE] == {"kh-sihanoukville-compound"}
    assert said[Dimension.PERIOD] == {"2025-Q1"}
    assert said[Dimension.WAY_OUT] == {"saksi:WayOut_ReleasedOnDebtPaid"}
    assert said[Dimension.RECRUITMENT] == {UNKNOWN}
    assert share_of(SAMPLE, Period.MONTH)[Dimension.PERIOD] == {"2025-03"}
    assert share_of(SAMPLE, Period.YEAR)[Dimension.PERIOD] == {"2025"}


def test_only_where_somebody_was_exploited_is_a_site() -> None:
    transit = CaseEvent((CaseAnswer("hte_Type", ("Transit",)), CaseAnswer("saksi:Site", ("kh-poipet",))))
    year = CaseEvent((CaseAnswer("hte_Type", ("Exploitation",)), CaseAnswer("saksi:AboutDate", ("2024",))))
    said = share_of(CaseRecord((CaseAnswer("vic_MethodsOfControl", ("Other",)),), (transit, year)), Period.QUARTER)
    assert said[Dimension.SITE] == {UNKNOWN}
    assert said[Dimension.PERIOD] == {"2024"}
    assert said[Dimension.CONTROL] == {UNKNOWN}


def test_ages_fall_into_bands() -> None:
    ages = (0, 17, 18, 24, 25, 34, 35, 44, 45, 90)
    assert Counter(map(age_band, ages)) == dict.fromkeys(("0-17", "18-24", "25-34", "35-44", "45+"), 2)
