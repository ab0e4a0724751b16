"""To whom the sheets around an interview leave: to our own headquarters, who answer for the interviewer, alone."""

from dataclasses import replace

from app.domain.bundle import TestimonyContent
from app.domain.consent import RecipientKind
from app.domain.custody import WITH_SHEETS_ONLY
from app.domain.people import Contact, Role


def gets_sheets(contact: Contact) -> bool:
    """Whether an office may get them: not another station, and nobody outside, whatever a person agreed to."""
    return contact.kind is RecipientKind.OWN_STAFF and contact.card.role is Role.HEADQUARTERS


def without_sheets(content: TestimonyContent) -> TestimonyContent:
    """Return a testimony as it goes to anybody else: nothing in it says that there are sheets, or of what kind."""
    custody = tuple(entry for entry in content.custody if entry.event.act not in WITH_SHEETS_ONLY)
    return replace(content, custody=custody, sheets=())
