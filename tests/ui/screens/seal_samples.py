"""States of sealing one testimony to headquarters, with masked copies of it that can still be opened."""

from datetime import UTC, datetime

from ui.presenters.testimony_state import Phase, Sealing, TestimonyState

STATES = {
    "seal-asking": TestimonyState(phase=Phase.READY, sealing=Sealing.ASKED, open_copies=2),
    "seal-done": TestimonyState(phase=Phase.SEALED, carried_at=datetime(2026, 3, 3, 9, 0, tzinfo=UTC), open_copies=2),
}
