"""The guide of an interview: stages and open questions, after the PEACE model and the Méndez Principles.

The template (ui/resources/guide.json) says which stages and questions there are and in which order; the words are
here, where translators find them.
"""

import json
from dataclasses import dataclass
from importlib.resources import files

from ui.words import QT_TRANSLATE_NOOP, translate

_FORMAT = "saksi-guide/1"
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


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the guide, in the language of the person."""

    title: str
    aim: str
    questions: tuple[str, ...]


def stages() -> tuple[Stage, ...]:
    """Return the stages in their order, as the template that came with the program has them."""
    template = json.loads(files("ui").joinpath("resources/guide.json").read_text("utf-8"))
    if template["format"] != _FORMAT:
        raise ValueError(template["format"])
    return tuple(
        Stage(
            translate("guide", _STAGES[stage["id"]]),
            translate("guide", _AIMS[stage["id"]]),
            tuple(translate("guide", _QUESTIONS[question]) for question in stage["questions"]),
        )
        for stage in template["stages"]
    )
