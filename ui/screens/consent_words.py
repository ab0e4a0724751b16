"""What is said of consent, in one place: on the page where it is given, on its card, and where it refuses something."""

from app.domain.consent import (
    Age,
    Answer,
    Attribution,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Use,
    Voice,
)
from app.domain.consent_gate import Decision, Reason
from ui.words import QT_TRANSLATE_NOOP, translate

_USES = {
    Use.RECORD: QT_TRANSLATE_NOOP("consent", "Record the voice"),
    Use.TRANSCRIBE: QT_TRANSLATE_NOOP("consent", "Write it down on this computer"),
    Use.KEEP: QT_TRANSLATE_NOOP("consent", "Keep it until a date"),
    Use.READ: QT_TRANSLATE_NOOP("consent", "Let our own trained staff read and hear it"),
    Use.SERVICES: QT_TRANSLATE_NOOP("consent", "Pass it on to people who help: doctor, shelter, lawyer"),
    Use.PARTNER: QT_TRANSLATE_NOOP("consent", "Share it with a partner organisation"),
    Use.EMBASSY: QT_TRANSLATE_NOOP("consent", "Give it to the embassy of the home country"),
    Use.POLICE_THERE: QT_TRANSLATE_NOOP("consent", "Give it to the police where it happened"),
    Use.POLICE_ELSEWHERE: QT_TRANSLATE_NOOP("consent", "Give it to the police of another country"),
    Use.INTERNATIONAL: QT_TRANSLATE_NOOP("consent", "Give it to international bodies"),
    Use.PUBLIC_REPORT: QT_TRANSLATE_NOOP("consent", "Use it in a public report, without names"),
    Use.QUOTATION: QT_TRANSLATE_NOOP("consent", "Quote the person word for word"),
    Use.MEDIA: QT_TRANSLATE_NOOP("consent", "Give it to newspapers, radio or television"),
    Use.STATISTICS: QT_TRANSLATE_NOOP("consent", "Count it in statistics, without names"),
    Use.TRAINING: QT_TRANSLATE_NOOP("consent", "Teach our own staff with it"),
}
_QUOTED_FOR = {
    RecipientKind.PUBLIC: QT_TRANSLATE_NOOP("consent", "Quote the person word for word in a public report"),
    RecipientKind.MEDIA: QT_TRANSLATE_NOOP("consent", "Quote the person word for word in the media"),
}
_KINDS = {
    RecipientKind.DEVICE: QT_TRANSLATE_NOOP("consent", "Nobody: it stays on this computer"),
    RecipientKind.OWN_STAFF: QT_TRANSLATE_NOOP("consent", "Our own trained staff"),
    RecipientKind.SERVICE: QT_TRANSLATE_NOOP("consent", "People who help: doctor, shelter, lawyer"),
    RecipientKind.PARTNER: QT_TRANSLATE_NOOP("consent", "A partner organisation"),
    RecipientKind.EMBASSY: QT_TRANSLATE_NOOP("consent", "An embassy or consulate"),
    RecipientKind.POLICE_THERE: QT_TRANSLATE_NOOP("consent", "Police or prosecution where it happened"),
    RecipientKind.POLICE_ELSEWHERE: QT_TRANSLATE_NOOP("consent", "Police or prosecution of another country"),
    RecipientKind.INTERNATIONAL: QT_TRANSLATE_NOOP("consent", "An international body"),
    RecipientKind.PUBLIC: QT_TRANSLATE_NOOP("consent", "The public"),
    RecipientKind.MEDIA: QT_TRANSLATE_NOOP("consent", "Newspapers, radio and television"),
}
_ANSWERS = {
    Answer.GRANT: QT_TRANSLATE_NOOP("consent", "Yes"),
    Answer.REFUSE: QT_TRANSLATE_NOOP("consent", "No"),
    Answer.WITHDRAW: QT_TRANSLATE_NOOP("consent", "Withdrawn"),
}
_GIVEN_BY = {
    GivenBy.SELF: QT_TRANSLATE_NOOP("consent", "The person"),
    GivenBy.GUARDIAN: QT_TRANSLATE_NOOP("consent", "The guardian"),
    GivenBy.CHILD: QT_TRANSLATE_NOOP("consent", "The child"),
    GivenBy.PROTECTOR: QT_TRANSLATE_NOOP("consent", "An independent person for the child"),
}
_HOWS = {
    How.SPOKEN: QT_TRANSLATE_NOOP("consent", "Spoken"),
    How.WRITTEN: QT_TRANSLATE_NOOP("consent", "Signed on paper"),
    How.THUMBPRINT: QT_TRANSLATE_NOOP("consent", "Thumbprint on paper"),
}
_ATTRIBUTIONS = {
    Attribution.NAMED: QT_TRANSLATE_NOOP("consent", "With the name"),
    Attribution.PSEUDONYM: QT_TRANSLATE_NOOP("consent", "Under another name"),
    Attribution.ANONYMOUS: QT_TRANSLATE_NOOP("consent", "Without any name"),
}
_VOICES = {
    Voice.ORIGINAL: QT_TRANSLATE_NOOP("consent", "The voice as it is"),
    Voice.ALTERED: QT_TRANSLATE_NOOP("consent", "The voice changed"),
    Voice.NONE: QT_TRANSLATE_NOOP("consent", "No voice, only the text"),
}
_AGES = {
    Age.ADULT: QT_TRANSLATE_NOOP("consent", "Adult"),
    Age.CHILD: QT_TRANSLATE_NOOP("consent", "Under 18"),
    Age.NOT_SURE: QT_TRANSLATE_NOOP("consent", "Not sure"),
}
_GUARDIANS = {
    Guardian.TRUSTED: QT_TRANSLATE_NOOP("consent", "A guardian, and nothing speaks against them"),
    Guardian.CONFLICT: QT_TRANSLATE_NOOP("consent", "The guardian may have to do with what happened"),
    Guardian.NONE: QT_TRANSLATE_NOOP("consent", "No guardian"),
    Guardian.UNASKED: QT_TRANSLATE_NOOP("consent", "Not asked about the guardian yet"),
}
_WHAT = {
    Reason.GRANTED: QT_TRANSLATE_NOOP("consent", "The person agreed to this."),
    Reason.NEVER_ASKED: QT_TRANSLATE_NOOP("consent", "The person was never asked about this."),
    Reason.REFUSED: QT_TRANSLATE_NOOP("consent", "The person said no to this."),
    Reason.WITHDRAWN: QT_TRANSLATE_NOOP("consent", "The person took their consent back."),
    Reason.RECORD_NOT_GRANTED: QT_TRANSLATE_NOOP("consent", "The person did not agree to be recorded."),
    Reason.KEEP_NOT_GRANTED: QT_TRANSLATE_NOOP("consent", "The person did not agree that it is kept."),
    Reason.KEEP_ENDED: QT_TRANSLATE_NOOP("consent", "The day until which it may be kept is over."),
    Reason.GUARDIAN_MISSING: QT_TRANSLATE_NOOP(
        "consent", "The person counts as a child, and no adult has agreed for them."
    ),
    Reason.GUARDIAN_CONFLICT: QT_TRANSLATE_NOOP(
        "consent", "The guardian may have to do with what happened, or was never asked about."
    ),
    Reason.ASSENT_MISSING: QT_TRANSLATE_NOOP("consent", "The child was not asked, and has to agree too."),
    Reason.CHILD_NEVER: QT_TRANSLATE_NOOP("consent", "This is never done with the testimony of a child."),
    Reason.APPROVAL_MISSING: QT_TRANSLATE_NOOP(
        "consent", "It is the testimony of a child, and no second person has approved this."
    ),
    Reason.VOICE_NOT_AGREED: QT_TRANSLATE_NOOP(
        "consent", "The person did not agree that their voice is heard as it is."
    ),
    Reason.NAME_NOT_AGREED: QT_TRANSLATE_NOOP("consent", "The person did not agree that their name is given."),
    Reason.INCRIMINATING: QT_TRANSLATE_NOOP(
        "consent", "It holds marked passages that could be used against the person or against others."
    ),
}
_NEXT = {
    Reason.GRANTED: "",
    Reason.NEVER_ASKED: QT_TRANSLATE_NOOP("consent", "Ask, and write the answer down in the consent of the testimony."),
    Reason.REFUSED: QT_TRANSLATE_NOOP("consent", "Respect it. Whoever changes their mind can say so at any time."),
    Reason.WITHDRAWN: QT_TRANSLATE_NOOP("consent", "Respect it. Nothing more is done with it."),
    Reason.RECORD_NOT_GRANTED: QT_TRANSLATE_NOOP("consent", "Ask for consent to record first, or stop here calmly."),
    Reason.KEEP_NOT_GRANTED: QT_TRANSLATE_NOOP("consent", "Ask until when it may be kept, or erase it."),
    Reason.KEEP_ENDED: QT_TRANSLATE_NOOP("consent", "Ask the person anew, or erase it."),
    Reason.GUARDIAN_MISSING: QT_TRANSLATE_NOOP(
        "consent", "Ask a guardian who is safe for the child, or an independent person who acts for the child."
    ),
    Reason.GUARDIAN_CONFLICT: QT_TRANSLATE_NOOP(
        "consent", "Ask an independent person who acts for the child, not the guardian."
    ),
    Reason.ASSENT_MISSING: QT_TRANSLATE_NOOP("consent", "Explain it in simple words and ask the child."),
    Reason.CHILD_NEVER: QT_TRANSLATE_NOOP("consent", "Nothing is left to do here: it stays so."),
    Reason.APPROVAL_MISSING: QT_TRANSLATE_NOOP("consent", "Ask a second trained person to look at it and to approve."),
    Reason.VOICE_NOT_AGREED: QT_TRANSLATE_NOOP("consent", "Make a masked copy with another voice, or with no voice."),
    Reason.NAME_NOT_AGREED: QT_TRANSLATE_NOOP("consent", "Leave the name out, or ask the person."),
    Reason.INCRIMINATING: QT_TRANSLATE_NOOP("consent", "Make a masked copy in which these passages are masked."),
}


def use_words(use: Use) -> str:
    """Return what a use is, as an answer to “what may be done?”."""
    return translate("consent", _USES[use])


def question_words(question: Question) -> str:
    """Return what is asked, with the recipient where one use is asked for several kinds."""
    if question.use is Use.QUOTATION:
        return translate("consent", _QUOTED_FOR[question.kind])
    return use_words(question.use)


def kind_words(kind: RecipientKind) -> str:
    """Return who would get it."""
    return translate("consent", _KINDS[kind])


def answer_words(answer: Answer) -> str:
    """Return what was said."""
    return translate("consent", _ANSWERS[answer])


def given_by_words(given_by: GivenBy) -> str:
    """Return who said it."""
    return translate("consent", _GIVEN_BY[given_by])


def how_words(how: How) -> str:
    """Return in which form it was said."""
    return translate("consent", _HOWS[how])


def attribution_words(attribution: Attribution) -> str:
    """Return under which name the words may stand."""
    return translate("consent", _ATTRIBUTIONS[attribution])


def voice_words(voice: Voice) -> str:
    """Return which voice may be heard."""
    return translate("consent", _VOICES[voice])


def age_words(age: Age) -> str:
    """Return what is known of the age."""
    return translate("consent", _AGES[age])


def guardian_words(guardian: Guardian) -> str:
    """Return what is known of the guardian."""
    return translate("consent", _GUARDIANS[guardian])


def reason_words(reason: Reason) -> tuple[str, str]:
    """Return one sentence why it is allowed or not, and the next step, "" where there is none to take."""
    next_step = _NEXT[reason]
    return translate("consent", _WHAT[reason]), translate("consent", next_step) if next_step else ""


def decision_words(decision: Decision) -> str:
    """Return a decision with its next step, in one line."""
    return " ".join(part for part in reason_words(decision.reason) if part)
