"""What may be logged: names of events and numbers, never text that a person said or wrote."""

import logging

_LOGGER = logging.getLogger("saksi")


def record_event(name: str, /, **numbers: float) -> None:
    """Log one event, such as `record_event("chunk.saved", sequence=12)`.

    Only numbers are taken, so a transcript, a name or a path cannot end in a log by mistake.
    """
    for value in numbers.values():
        if not isinstance(value, (int, float)):
            raise TypeError("only numbers are logged")
    details = " ".join(f"{key}={value}" for key, value in sorted(numbers.items()))
    _LOGGER.info("%s %s", name, details)
