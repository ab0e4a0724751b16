"""What is counted by, and what the categories are called."""

from collections.abc import Mapping

from app.domain.casewords import Codes
from app.domain.statistics import REST, Count, Dimension, Table
from app.usecases.statistics import Period
from ui.screens.case_words import country_name, value_name
from ui.words import QT_TRANSLATE_NOOP, translate

_DIMENSIONS: Mapping[Dimension, str] = {
    Dimension.GENDER: QT_TRANSLATE_NOOP("statistics", "Gender"),
    Dimension.AGE: QT_TRANSLATE_NOOP("statistics", "Age"),
    Dimension.CITIZENSHIP: QT_TRANSLATE_NOOP("statistics", "Citizenship"),
    Dimension.SITE: QT_TRANSLATE_NOOP("statistics", "Place"),
    Dimension.PERIOD: QT_TRANSLATE_NOOP("statistics", "Time"),
    Dimension.EXPLOITATION: QT_TRANSLATE_NOOP("statistics", "What they were made to do"),
    Dimension.CONTROL: QT_TRANSLATE_NOOP("statistics", "What was done to them"),
    Dimension.RECRUITMENT: QT_TRANSLATE_NOOP("statistics", "How they were recruited"),
    Dimension.WAY_OUT: QT_TRANSLATE_NOOP("statistics", "How they got out"),
}
_PERIODS: Mapping[Period, str] = {
    Period.MONTH: QT_TRANSLATE_NOOP("statistics", "By month"),
    Period.QUARTER: QT_TRANSLATE_NOOP("statistics", "By quarter"),
    Period.YEAR: QT_TRANSLATE_NOOP("statistics", "By year"),
}
_OTHERS = QT_TRANSLATE_NOOP("statistics", "All others, each too few to be named")
_UNKNOWN = QT_TRANSLATE_NOOP("statistics", "Not known")
_FEW = QT_TRANSLATE_NOOP("statistics", "fewer than {number}")
_BY_PLACE = QT_TRANSLATE_NOOP("statistics", "{what}, by place")


def dimension_name(dimension: Dimension) -> str:
    """Return what is counted by."""
    return translate("statistics", _DIMENSIONS[dimension])


def period_name(period: Period) -> str:
    """Return how finely time is told."""
    return translate("statistics", _PERIODS[period])


def category_name(dimension: Dimension, category: str, places: Mapping[str, str]) -> str:
    """Return what a category is called."""
    if category == REST:
        return translate("statistics", _OTHERS)
    if not category:
        return translate("statistics", _UNKNOWN)
    if dimension is Dimension.SITE:
        return places.get(category, category)
    if dimension is Dimension.CITIZENSHIP:
        return country_name(category)
    if dimension in (Dimension.AGE, Dimension.PERIOD):
        return category
    return value_name(category, Codes.NONE)


def count_words(count: Count, smallest: int) -> str:
    """Return a number, or the words for one that is held back."""
    return translate("statistics", _FEW).format(number=smallest) if count is None else f"{count:,}"


def table_title(table: Table) -> str:
    """Return what a table counts."""
    if table.columns is None:
        return dimension_name(table.rows)
    return translate("statistics", _BY_PLACE).format(what=dimension_name(table.columns))
