"""Tool tips guess whether a text is markup; a name that comes from outside must not decide that."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows a text as it is written."""
    return f"<qt>{escape(text)}</qt>"
