"""The checks of a bundle, in their one order, and how far they came."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.check import Check, CheckId, CheckStatus, TellCheck, tell_nobody
from app.errors.base import Fact
from app.errors.bundle import BundleRefused


class Checklist:
    """Each check is asked once and in order; a refusal leaves with what was reached."""

    def __init__(self, ids: tuple[CheckId, ...] = tuple(CheckId), tell: TellCheck = tell_nobody) -> None:
        self._waiting = list(ids)
        self._done: list[Check] = []
        self._tell = tell

    @contextmanager
    def check(self, check_id: CheckId, **facts: Fact) -> Iterator[dict[str, Fact]]:
        """Run one check: passed when the block ends, failed when it raises `BundleRefused`.

        The block gets the facts, and may add to them what it finds out.
        """
        if self._waiting[:1] != [check_id]:
            raise ValueError("a check was skipped")
        del self._waiting[0]
        try:
            yield facts
        except BundleRefused as refusal:
            self._answer(Check(check_id, CheckStatus.FAILED, refusal.facts))
            refusal.checks = (*self._done, *(Check(later, CheckStatus.NOT_REACHED) for later in self._waiting))
            raise
        self._answer(Check(check_id, CheckStatus.PASSED, facts))

    def _answer(self, check: Check) -> None:
        self._done.append(check)
        self._tell(check)

    def all_passed(self) -> tuple[Check, ...]:
        """Return every check. Raises ValueError unless the last one was reached."""
        if self._waiting:
            raise ValueError("a check was skipped")
        return tuple(self._done)
