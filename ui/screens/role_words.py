"""What the roles of offices are called."""

from app.domain.people import Role
from ui.words import QT_TRANSLATE_NOOP, translate

_WORDS = {
    Role.STATION: QT_TRANSLATE_NOOP("roles", "Field station"),
    Role.HEADQUARTERS: QT_TRANSLATE_NOOP("roles", "Headquarters"),
    Role.PARTNER: QT_TRANSLATE_NOOP("roles", "Partner"),
}


def role_word(role: Role) -> str:
    """Return the word in the language of the person."""
    return translate("roles", _WORDS[role])
