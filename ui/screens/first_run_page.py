"""What the pages of the first run have in common."""

from ui.presenters.first_run import FirstRunState
from ui.screens.screen import Screen


class FirstRunPage(Screen[FirstRunState]):
    """One page."""

    def start(self) -> None:
        """Take the focus, when the page has just come."""
