"""What keeps a further session with a child from beginning. Facts hold numbers alone."""

from app.errors.base import SaksiError


class SessionError(SaksiError):
    """A session cannot begin, for a reason that no narrower class names."""

    code = "session.failed"


class SessionRest(SessionError):
    """The child, or who may be one, rests first. Facts: `minutes`."""

    code = "session.rest"


class SessionDay(SessionError):
    """There were as many sessions as a day takes. Facts: `minutes` until the next one."""

    code = "session.day"
