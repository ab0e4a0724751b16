"""What a search can refuse."""

from app.errors.base import SaksiError


class SearchTooShort(SaksiError):
    """Fewer than two letters were given: they stand nearly everywhere. Facts: `shortest`."""

    code = "search.too_short"
