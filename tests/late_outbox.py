"""A folder that bundles leave to, beside which something happens at the moment in which one has appeared."""

from collections.abc import Callable
from typing import Self

from app.ports.bundle import Outbox, OutgoingFile


class LateOutbox:
    """Writes as the outbox that it is given; `happens` is called after a file got its name, and may raise."""

    def __init__(self, outbox: Outbox, happens: Callable[[], object]) -> None:
        self._outbox, self._happens = outbox, happens

    def begin(self) -> OutgoingFile:
        return _LateFile(self._outbox.begin(), self._happens)  # type: ignore[return-value]


class _LateFile:
    def __init__(self, file: OutgoingFile, happens: Callable[[], object]) -> None:
        self._file, self._happens = file, happens

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        self._file.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._file.__exit__(*error)  # type: ignore[arg-type]

    def commit(self) -> None:
        self._file.commit()
        self._happens()
