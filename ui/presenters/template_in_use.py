"""The template that is in use, read once in a session and again when another was brought in."""

from collections.abc import Callable
from contextlib import suppress

from app.domain.template import Template
from app.jobs import CancelToken, Progress
from app.ports.templates import Templates
from ui.presenters.at_work import AtWork
from ui.presenters.jobs import Jobs, Lane


class TemplateInUse:
    """Belongs to the session. `template` is None until it was read."""

    def __init__(self, templates: Templates, jobs: Jobs) -> None:
        self._templates = templates
        self._jobs = jobs.scope()
        self._watchers: list[Callable[[Template], None]] = []
        self.template: Template | None = None
        self._jobs.run(Lane.VAULT, self._read, self.use, lambda _error: None)

    @property
    def at_work(self) -> AtWork | None:
        """Nothing: it is read again after a lock."""
        return None

    def watch(self, show: Callable[[Template], None]) -> Callable[[], None]:
        """Call `show` with the one in use, now if it is known and at every change, until the result is called."""
        self._watchers.append(show)
        if self.template is not None:
            show(self.template)

        def forget() -> None:
            with suppress(ValueError):
                self._watchers.remove(show)

        return forget

    def use(self, template: Template) -> None:
        """This one is in use from now on."""
        self.template = template
        for show in list(self._watchers):
            show(template)

    def close(self) -> None:
        """Tell nobody any more."""
        self._watchers.clear()
        self._jobs.close()

    def _read(self, _progress: Progress, _cancel: CancelToken) -> Template:
        return self._templates.current()
