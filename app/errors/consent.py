"""What consent does not allow. Facts hold codes of uses, kinds of recipient and reasons, never words of a person."""

from app.errors.base import SaksiError


class ConsentError(SaksiError):
    """Consent could not be asked for or kept, for a reason that no narrower class names."""

    code = "consent.failed"


class ConsentMissing(ConsentError):
    """Nobody who has to agree was asked, or not all of them. Facts: `use`, `kind`, `reason` (consent_gate.Reason)."""

    code = "consent.missing"


class ConsentRefused(ConsentMissing):
    """The answer was no, or it was taken back. Facts as above."""

    code = "consent.refused"


class ConsentEnded(ConsentMissing):
    """The last day on which it may be kept is over, or it may not be kept at all. Facts as above."""

    code = "consent.ended"


class ConsentLimited(ConsentMissing):
    """There is consent, and not to this voice, name or passage. Facts as above."""

    code = "consent.limited"


class ConsentOfChild(ConsentMissing):
    """It is a child's, or may be one: more people have to agree, or nobody can. Facts as above."""

    code = "consent.child"


class ConsentUnanswered(ConsentError):
    """Ten minutes were recorded for the consent itself, and no answer was kept yet."""

    code = "consent.unanswered"


class SpokenConsentNeeded(ConsentError):
    """This recording is no spoken consent, or answers rest on it: it is not thrown away. Facts: none."""

    code = "consent.not_spoken"


class AnswerBad(ConsentError):
    """An answer cannot be kept as it is. Facts: `field`."""

    code = "consent.answer_bad"


class AnswersUnreadable(ConsentError):
    """The file does not hold answers to the questions. Facts: `field`, empty where nothing can be read."""

    code = "consent.file_bad"


class CodeMistyped(ConsentError):
    """What was typed is no paper code: a sign is wrong, missing or too many."""

    code = "consent.code_mistyped"


class CodeUnknown(ConsentError):
    """No testimony here has this paper code."""

    code = "consent.code_unknown"


class NothingToWithdraw(ConsentError):
    """Nothing that was agreed to stands any more."""

    code = "consent.nothing_to_withdraw"
