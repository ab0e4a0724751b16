"""Why numbers are not handed out."""

from app.errors.base import SaksiError


class StatisticsError(SaksiError):
    """Numbers could not be handed out, for a reason that no narrower class names."""

    code = "statistics.failed"


class StatisticsTooFewNew(StatisticsError):
    """Too few cases are in no release yet. Facts: number (how many it takes)."""

    code = "statistics.too_few_new"


class StatisticsNothingReleased(StatisticsError):
    """There is no release yet whose numbers could be written."""

    code = "statistics.nothing_released"


class StatisticsCountedBefore(StatisticsError):
    """A case is in a release already."""

    code = "statistics.counted_before"
