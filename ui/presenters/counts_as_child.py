"""Whether the rules for children hold for a person: they do until it is known that they do not."""

from collections.abc import Callable

from app.jobs import CancelToken, Progress
from app.ports.consents import Consents
from ui.presenters.jobs import Jobs, Lane


class CountsAsChild:
    """`show` hears it of the testimony that was visited last; True where it cannot be read either."""

    def __init__(self, consents: Consents, jobs: Jobs, show: Callable[[bool], object]) -> None:
        self._consents = consents
        self._jobs = jobs.scope()
        self._show = show
        self._testimony_id = ""

    def visit(self, testimony_id: str) -> None:
        """Ask what is known of the age; until then a person counts as a child."""
        self._testimony_id = testimony_id
        consents = self._consents
        self._show(True)

        def work(_progress: Progress, _cancel: CancelToken) -> bool:
            return consents.of(testimony_id).counts_as_child

        self._jobs.run(Lane.VAULT, work, lambda child: self._told(testimony_id, child=child), lambda _: None)

    def close(self) -> None:
        """Say nothing more."""
        self._jobs.close()

    def _told(self, testimony_id: str, *, child: bool) -> None:
        if testimony_id == self._testimony_id:
            self._show(child)
