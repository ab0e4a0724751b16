"""The template of the organisation, one for each session."""

from ui.places.session import Session
from ui.presenters.template_in_use import TemplateInUse


def template_in(session: Session) -> TemplateInUse:
    """Return the template in use of a session."""
    return session.shared(TemplateInUse, lambda: TemplateInUse(session.vault.templates, session.jobs))
