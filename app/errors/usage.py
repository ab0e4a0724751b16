"""What a person can ask wrongly before any room is entered."""

from app.errors.base import SaksiError


class SecretMissing(SaksiError):
    """A passphrase or code is needed, and nobody is there to type it. Facts: `option`."""

    code = "usage.secret_missing"


class SecretUnreadable(SaksiError):
    """The file or descriptor that should hold a passphrase or code cannot be read. Facts: `option`."""

    code = "usage.secret_unreadable"


class SecretsDiffer(SaksiError):
    """The same secret was typed in two ways."""

    code = "usage.secrets_differ"


class WordsMissing(SaksiError):
    """Fingerprint words were not given, and nobody is there to compare them."""

    code = "usage.words_missing"


class LanguageUnknown(SaksiError):
    """This is no language tag. Facts: `language`."""

    code = "usage.language_unknown"


class NotConfirmed(SaksiError):
    """Something without a way back was asked for, and nobody confirmed it."""

    code = "usage.not_confirmed"


class NothingChosen(SaksiError):
    """Neither a testimony was named nor withdrawals alone were asked for."""

    code = "usage.nothing_chosen"
