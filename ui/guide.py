"""What a template says, in the language of the person: guide, services, what to do in an emergency, debriefing.

Our own lines, after the PEACE model and the Méndez Principles, stand here too, where translators find them. They are
known by their ids: an organisation that wants other words gives its line an id of its own, or a text in the language.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.template import Referral, Template, TemplateLine, Words, in_language
from ui.words import QT_TRANSLATE_NOOP, spoken_language, translate

_STAGES = {
    "engage": QT_TRANSLATE_NOOP("guide", "Engage"),
    "account": QT_TRANSLATE_NOOP("guide", "Account"),
    "closure": QT_TRANSLATE_NOOP("guide", "Closure"),
    "evaluation": QT_TRANSLATE_NOOP("guide", "Evaluation"),
}
_AIMS = {
    "engage": QT_TRANSLATE_NOOP("guide", "Make it safe to talk, and safe to say no."),
    "account": QT_TRANSLATE_NOOP(
        "guide", "Let the account come freely: open questions, never leading ones. Silence is fine."
    ),
    "closure": QT_TRANSLATE_NOOP("guide", "Read back, correct, and say what happens next. Promise nothing."),
    "evaluation": QT_TRANSLATE_NOOP("guide", "How the person is now, and what they need."),
}
_QUESTIONS = {
    "comfort": QT_TRANSLATE_NOOP("guide", "Are you comfortable here? Is there anything you need before we begin?"),
    "stop": QT_TRANSLATE_NOOP("guide", "You can stop, take a break or leave out a question at any time."),
    "who": QT_TRANSLATE_NOOP("guide", "Are you at ease with everybody who is in the room, the interpreter too?"),
    "understood": QT_TRANSLATE_NOOP("guide", "Please tell me in your own words what this recording is for."),
    "ready": QT_TRANSLATE_NOOP("guide", "Is there anything you want to ask me first?"),
    "tell": QT_TRANSLATE_NOOP("guide", "Please tell me what happened, from wherever you want to begin."),
    "then": QT_TRANSLATE_NOOP("guide", "What happened then?"),
    "more": QT_TRANSLATE_NOOP("guide", "Can you tell me more about that?"),
    "place": QT_TRANSLATE_NOOP("guide", "Please describe the place for me."),
    "people": QT_TRANSLATE_NOOP("guide", "Who else was there, and what did they do?"),
    "days": QT_TRANSLATE_NOOP("guide", "What was an ordinary day like?"),
    "own_words": QT_TRANSLATE_NOOP("guide", "You said “…”. What does that word mean to you?"),
    "left_out": QT_TRANSLATE_NOOP("guide", "Is there anything important that I have not asked about?"),
    "wrong": QT_TRANSLATE_NOOP("guide", "Did I understand anything wrongly?"),
    "read_back": QT_TRANSLATE_NOOP("guide", "Shall we listen to a part of it together?"),
    "worry": QT_TRANSLATE_NOOP("guide", "Is there a part that you want nobody else to hear?"),
    "next": QT_TRANSLATE_NOOP("guide", "This is what happens with the recording now, and how you can reach us."),
    "felt": QT_TRANSLATE_NOOP("guide", "How was it for you to talk about this?"),
    "safe_now": QT_TRANSLATE_NOOP("guide", "Do you feel safe where you are going now?"),
    "help": QT_TRANSLATE_NOOP("guide", "Would you like to speak with somebody who can help?"),
    "differently": QT_TRANSLATE_NOOP("guide", "What should we do differently next time?"),
}


_EMERGENCIES = {
    "distress": QT_TRANSLATE_NOOP("guide", "The person is in distress"),
    "came-in": QT_TRANSLATE_NOOP("guide", "Somebody came in"),
    "medical": QT_TRANSLATE_NOOP("guide", "Somebody needs a doctor"),
    "laptop": QT_TRANSLATE_NOOP("guide", "The computer has to go"),
}
_STEPS = {
    "distress-pause": QT_TRANSLATE_NOOP("guide", "Stop asking. Press P: the recording pauses."),
    "distress-calm": QT_TRANSLATE_NOOP("guide", "Say where you both are, and that nothing has to be told."),
    "distress-choice": QT_TRANSLATE_NOOP(
        "guide", "Offer water, air, somebody they trust. They choose what comes next."
    ),
    "distress-end": QT_TRANSLATE_NOOP("guide", "If it does not pass, stop for today. Give the number of a service."),
    "came-in-hide": QT_TRANSLATE_NOOP("guide", "Press F9: the screen is hidden, and the recording goes on."),
    "came-in-talk": QT_TRANSLATE_NOOP("guide", "Speak about something else. Never say what this meeting is for."),
    "came-in-ask": QT_TRANSLATE_NOOP("guide", "Once you are alone, ask whether it is safe to go on, and where."),
    "medical-help": QT_TRANSLATE_NOOP("guide", "Get help first. Call the number that is right for this place."),
    "medical-consent": QT_TRANSLATE_NOOP(
        "guide", "Ask the person what may be said to the helpers, if they can answer."
    ),
    "medical-stop": QT_TRANSLATE_NOOP("guide", "Stop the recording. What was said is saved."),
    "laptop-lock": QT_TRANSLATE_NOOP("guide", "Lock it, or hold the power button down. What was said is saved."),
    "laptop-give": QT_TRANSLATE_NOOP("guide", "Do not fight for it: without the passphrase it stays closed."),
    "laptop-tell": QT_TRANSLATE_NOOP("guide", "Tell headquarters as soon as you can, and by a safe way."),
}
_DEBRIEFING = {
    "self-now": QT_TRANSLATE_NOOP("guide", "How are you now? What stays with you?"),
    "self-need": QT_TRANSLATE_NOOP("guide", "What do you need before the next interview?"),
    "self-better": QT_TRANSLATE_NOOP("guide", "What would you do differently next time?"),
    "interpreter-now": QT_TRANSLATE_NOOP("guide", "How was it for the interpreter? Do they need a rest, or to talk?"),
    "interpreter-words": QT_TRANSLATE_NOOP("guide", "Which words were hard to carry over?"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the guide, in the language of the person."""

    title: str
    aim: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhatToDo:
    """One case of the emergency card."""

    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Service:
    """One service of the directory. `languages` are tags."""

    code: str
    name: str
    offers: str
    phone: str
    hours: str
    area: str
    languages: tuple[str, ...]
    free: bool
    for_children: bool


def stages(template: Template) -> tuple[Stage, ...]:
    """Return the stages in their order."""
    return tuple(
        Stage(
            _said(one.title, _STAGES.get(one.id)),
            _said(one.aim, _AIMS.get(one.id)),
            _lines(one.questions, _QUESTIONS),
        )
        for one in template.guide
    )


def emergencies(template: Template) -> tuple[WhatToDo, ...]:
    """Return what to do now, case by case."""
    return tuple(
        WhatToDo(_said(one.title, _EMERGENCIES.get(one.id)), _lines(one.steps, _STEPS)) for one in template.emergencies
    )


def debriefing(template: Template) -> tuple[str, ...]:
    """Return what the interviewer asks themselves and the interpreter afterwards."""
    return _lines((*template.interviewer, *template.interpreter), _DEBRIEFING)


def services(template: Template, *, children: bool = False) -> tuple[Service, ...]:
    """Return the directory; for a child only what is safe for children."""
    return tuple(_service(one) for one in template.referrals if one.for_children or not children)


def _service(one: Referral) -> Service:
    return Service(
        code=one.code,
        name=_said(one.name, None),
        offers=_said(one.offers, None),
        phone=one.phone,
        hours=_said(one.hours, None),
        area=_said(one.area, None),
        languages=one.languages,
        free=one.free,
        for_children=one.for_children,
    )


def _lines(lines: Sequence[TemplateLine], ours: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(_said(one.text, ours.get(one.id)) for one in lines)


def _said(words: Words, ours: str | None) -> str:
    """The text in the language of the person, else our own translation of it, else English, else any."""
    text = in_language(words, (spoken_language(),))
    if text is not None:
        return text
    if ours is not None:
        return translate("guide", ours)
    return in_language(words, ("en", *words)) or ""
