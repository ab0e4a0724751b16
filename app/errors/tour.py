"""What the tour can find."""

from app.errors.base import SaksiError


class TourFellShort(SaksiError):
    """A step of the tour did not show what it promises. Facts: `step`."""

    code = "tour.fell_short"
