"""What is told of a service that a person can be given the number of."""

from ui.guide import Service
from ui.languages import own_name
from ui.words import QT_TRANSLATE_NOOP, translate

NONE_KNOWN = QT_TRANSLATE_NOOP(
    "services", "No services are listed yet. Your organisation puts them into its template, which Settings bring in."
)


def service_line(service: Service) -> str:
    """Return what it offers, when and where, in which languages, and for whom."""
    parts = [service.offers, service.hours, service.area, ", ".join(own_name(tag) for tag in service.languages)]
    if service.free:
        parts.append(translate("services", QT_TRANSLATE_NOOP("services", "free of charge")))
    if service.for_children:
        parts.append(translate("services", QT_TRANSLATE_NOOP("services", "safe for children")))
    return " · ".join(part for part in parts if part)


def none_known() -> str:
    """Return what is said where the template lists no service."""
    return translate("services", NONE_KNOWN)
