"""What is told of a service that a person can be given the number of."""

from ui.guide import Service
from ui.languages import own_name
from ui.words import QT_TRANSLATE_NOOP, translate

NONE_KNOWN = QT_TRANSLATE_NOOP(
    "services", "No services are listed yet. Your organisation puts them into its template, which Settings bring in."
)


NONE_FOR_CHILDREN = QT_TRANSLATE_NOOP("services", "No service on the list is said to be safe for children.")
_OTHERS = QT_TRANSLATE_NOOP("services", "Show services that are not said to be safe for children: {count}")
_WARNING = QT_TRANSLATE_NOOP(
    "services", "Not said to be safe for children. Ask there first, and let no child go there alone."
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "services",
    "Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are"
    " known to be an adult.",
)


def service_line(service: Service) -> str:
    """Return what it offers, when and where, in which languages, and for whom."""
    parts = [service.offers, service.hours, service.area, ", ".join(own_name(tag) for tag in service.languages)]
    if service.free:
        parts.append(translate("services", QT_TRANSLATE_NOOP("services", "free of charge")))
    if service.for_children:
        parts.append(translate("services", QT_TRANSLATE_NOOP("services", "safe for children")))
    return " · ".join(part for part in parts if part)


def none_for_children() -> str:
    """Return what is said where none of the services is safe for children."""
    return translate("services", NONE_FOR_CHILDREN)


def others_words(count: int) -> str:
    """Return what the press says that shows the others."""
    return translate("services", _OTHERS).format(count=count)


def warning_words() -> str:
    """Return what stands above services that are not said to be safe for children."""
    return translate("services", _WARNING)


def left_out_words(count: int) -> str:
    """Return how many are left out, and why."""
    return translate("services", _LEFT_OUT).format(count=count)


def none_known() -> str:
    """Return what is said where the template lists no service."""
    return translate("services", NONE_KNOWN)
