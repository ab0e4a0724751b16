"""The way of Tab through a page, where it is not the order in which the parts were made."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(page: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go through the parts of a page in this order; inside of a part, the order stays as it is."""
    proxy, policy = page.focusProxy(), page.focusPolicy()
    # Qt takes the chain for a ring and does nothing for what would only turn it: the page itself is its beginning.
    page.setFocusProxy(None)  # type: ignore[arg-type]  # PySide6's types know no way to take it away
    page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    # The chain is walked once: it leads through the whole window.
    ring = _ring(page)
    for before, after in pairwise([page, *(one for part in parts for one in _stops(part, ring))]):
        QWidget.setTabOrder(before, after)
    page.setFocusPolicy(policy)
    if proxy is not None:
        page.setFocusProxy(proxy)


def tab_stops(page: QWidget) -> list[QWidget]:
    """Return what Tab can come to in a page, shown or not, in the order in which it does."""
    return [one for one in _stops(page, _ring(page)) if one is not page and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _ring(beginning: QWidget) -> list[QWidget]:
    """Return the whole chain of a window, once around."""
    ring, one = [beginning], beginning.nextInFocusChain()
    while one is not None and one is not beginning:
        ring.append(one)
        one = one.nextInFocusChain()
    return ring


def _stops(part: QWidget, ring: list[QWidget]) -> list[QWidget]:
    # Of buttons that exclude one another Qt gives Tab to the one that is pressed, and to others later.
    inside, at = {part, *part.findChildren(QWidget)}, ring.index(part)
    return [
        one
        for one in (*ring[at:], *ring[:at])
        if one in inside and one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None
    ]
