"""The queue of transcriptions, and the panel of one testimony that shows its part of it."""

from collections.abc import Callable

from ui.places.session import Session
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.presenters.queue import Queue
from ui.presenters.queue_state import ItemPhase, QueueState
from ui.screens.queue import QueueScreen
from ui.screens.transcription import TranscriptionPanel, Written


def queue_of(session: Session) -> Queue:
    """Return the one queue of a session, made at the first call."""
    return session.shared(Queue, lambda: Queue(session.program, session.vault, session.jobs))


class QueuePlace:
    """Conforms to ui.places.place.Place. Testimonies of a visit are put into the queue."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        queue = queue_of(session)
        self.widget = QueueScreen()
        self._queue = queue
        self._connect(self.widget, queue, navigator)
        self._leave = queue.watch(self.widget.show_state)

    def _connect(self, screen: QueueScreen, queue: Queue, navigator: Navigator) -> None:
        screen.pause_pressed.connect(queue.pause)
        screen.resume_pressed.connect(queue.resume)
        screen.clear_pressed.connect(queue.clear)
        screen.cancel_pressed.connect(queue.cancel)
        screen.retry_pressed.connect(queue.retry)
        screen.moved.connect(queue.move)
        screen.model_chosen.connect(queue.choose_model)
        screen.opened.connect(lambda testimony_id: navigator.go(Goal.TESTIMONY, testimony_id))
        screen.library_pressed.connect(lambda: navigator.go(Goal.LIBRARY))
        screen.models_pressed.connect(lambda: navigator.go(Goal.MODELS))

    def visit(self, visit: Visit) -> None:
        """Take what was chosen into the queue."""
        self._queue.look_for_models()
        if visit.testimony_ids:
            self._queue.add(visit.testimony_ids)
        self.widget.take_focus()

    def may_leave(self) -> bool:
        """The queue goes on without anybody looking."""
        return True

    def close(self) -> None:
        """Show nothing more; the queue itself ends with the session."""
        self._leave()


class TranscriptionCorner:
    """The panel of one testimony, for its place to embed. `written` is called when windows were written for it."""

    def __init__(self, session: Session, navigator: Navigator, written: Callable[[], object]) -> None:
        queue = queue_of(session)
        self.widget = TranscriptionPanel()
        self._queue = queue
        self._written = written
        self._testimony_id = ""
        self._committed = 0
        self._needed_model = False
        panel = self.widget
        panel.transcribe_pressed.connect(lambda again: queue.add([self._testimony_id], again=again))
        panel.pause_pressed.connect(queue.pause)
        panel.resume_pressed.connect(queue.resume)
        panel.cancel_pressed.connect(queue.cancel)
        panel.retry_pressed.connect(queue.retry)
        panel.model_chosen.connect(queue.choose_model)
        panel.queue_pressed.connect(lambda: navigator.go(Goal.QUEUE))
        panel.models_pressed.connect(lambda: navigator.go(Goal.MODELS))
        self._leave = queue.watch(self._show)

    def show_testimony(self, testimony_id: str, written: Written) -> None:
        """Say which testimony is looked at, and how much of it has text."""
        if testimony_id != self._testimony_id:
            self._testimony_id = testimony_id
            self._committed = self._count(self._queue.state)
        self.widget.set_testimony(testimony_id, written)

    def look(self, part_id: str, seconds: float) -> None:
        """Say where somebody reads: what lies there comes first."""
        self._queue.look(part_id, seconds)

    def close(self) -> None:
        """Show nothing more."""
        self._leave()

    def _show(self, state: QueueState) -> None:
        if state.needs_model and not self._needed_model:
            self._queue.look_for_models()
        self._needed_model = state.needs_model
        self.widget.show_state(state)
        now = self._count(state)
        if now > self._committed:
            self._written()
        self._committed = now

    def _count(self, state: QueueState) -> int:
        """One more for every window that was written, and one for every recording that is finished."""
        return sum(item.committed + (item.phase is ItemPhase.DONE) for item in state.of(self._testimony_id))


def build(session: Session, navigator: Navigator) -> QueuePlace:
    """Return the place of the queue."""
    return QueuePlace(session, navigator)
