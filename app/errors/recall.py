"""What can be wrong with the answer to a withdrawal: on the way in, where nothing of it is kept, and on the way out."""

from app.errors.base import SaksiError


class RecallError(SaksiError):
    """The answer could not be made or read, for a reason that no narrower class names."""

    code = "recall.failed"


class NotARecall(RecallError):
    """The file is no encrypted file of the kind that these answers are. Facts: reason."""

    code = "recall.not_an_answer"


class RecallNotForUs(RecallError):
    """The file is sealed to others, or the answer inside speaks to another station."""

    code = "recall.not_for_us"


class RecallDamaged(RecallError):
    """Bytes of the file were changed, added or cut off on the way."""

    code = "recall.damaged"


class RecallContentBad(RecallError):
    """The document inside does not say what the format asks for. Facts: reason."""

    code = "recall.content"


class RecallNewer(RecallError):
    """It was made by a newer version of the format. Facts: version."""

    code = "recall.newer"


class RecallOfOtherDomain(RecallError):
    """It is of the demo and this vault is real, or the other way round."""

    code = "recall.other_domain"


class RecallSignatureBad(RecallError):
    """A signature does not belong to it. Facts: kind, reason."""

    code = "recall.signature"


class RecallSignerUnknown(RecallError):
    """The signatures hold, but nobody here trusted the card of who signed."""

    code = "recall.signer_unknown"


class RecallSignerRevoked(RecallError):
    """Who signed is not trusted any more. Facts: station."""

    code = "recall.signer_revoked"


class RecallSignerOther(RecallError):
    """It names another office than the one that signed."""

    code = "recall.signer_other"


class RecallOfOtherTestimony(RecallError):
    """It answers about a testimony of which that office was told nothing from here."""

    code = "recall.other_testimony"


class NothingToAnswer(RecallError):
    """No withdrawal that this office told us of waits for an answer, or not of this testimony."""

    code = "recall.nothing_to_answer"


class RemainsUnfit(RecallError):
    """What could not be called back is not said as it has to be: a name and a kind, or a note of one line."""

    code = "recall.remains_unfit"
