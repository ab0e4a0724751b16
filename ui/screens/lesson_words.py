"""What the lesson says of each step."""

from dataclasses import dataclass

from app.domain.lesson import Evidence, LessonStep, Office
from ui.screens.moments import moment
from ui.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class StepWords:
    """A title, and what to do."""

    title: str
    what: str


_WORDS = {
    LessonStep.RECORD: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Record"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the"
            " demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.",
        ),
    ),
    LessonStep.HIDE: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Hide the screen"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left."
            " Wait a moment, press it again, and see that the recording went on.",
        ),
    ),
    LessonStep.MICROPHONE: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Lose the microphone"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "While a recording runs, pull the cable here. See what the screen says, then plug it in again,"
            " let the voice go on for some seconds, and stop. The gap stays visible in the testimony.",
        ),
    ),
    LessonStep.CRASH: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Recover from a crash"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery"
            " is empty. Then unlock it with the words below: the recording is finished, to the second.",
        ),
    ),
    LessonStep.TRANSCRIBE: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Transcribe"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the"
            " demo model. It understands the demo voices and nothing else.",
        ),
    ),
    LessonStep.CORRECT: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Correct"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Open a testimony with text, listen to a sentence, and change a word of it."
            " What the machine wrote stays beneath your correction.",
        ),
    ),
    LessonStep.EXPORT: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Export"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick,"
            " the folder that is named below.",
        ),
    ),
    LessonStep.RECEIVE: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Receive as headquarters"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick,"
            " read its checks, and adopt it.",
        ),
    ),
    LessonStep.TAMPERED: StepWords(
        QT_TRANSLATE_NOOP("lesson", "Spot the changed bundle"),
        QT_TRANSLATE_NOOP(
            "lesson",
            "One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies"
            " there until one is refused, and read why. Nothing of it is kept.",
        ),
    ),
}

_CASE = QT_TRANSLATE_NOOP("lesson", "case {code}")
_SECONDS = QT_TRANSLATE_NOOP("lesson", "{seconds} s")
_NAME_CHARACTERS = 13
_OFFICES = {
    Office.FIELD: QT_TRANSLATE_NOOP("lesson", "Field station"),
    Office.HEADQUARTERS: QT_TRANSLATE_NOOP("lesson", "Headquarters"),
}


def _say(text: str) -> str:
    return translate("lesson", text)


def title_of(step: LessonStep) -> str:
    """Return the title of a step."""
    return _say(_WORDS[step].title)


def what_to_do(step: LessonStep) -> str:
    """Return what a step asks for."""
    return _say(_WORDS[step].what)


def office_name(office: Office) -> str:
    """Return what people call an office."""
    return _say(_OFFICES[office])


def say_evidence(evidence: Evidence) -> str:
    """Return what was seen, in one line."""
    facts = [moment(evidence.at)]
    if evidence.case_code:
        facts.append(_say(_CASE).format(code=evidence.case_code))
    if evidence.seconds is not None:
        # Whole seconds that have passed, as every clock of the program counts them.
        facts.append(_say(_SECONDS).format(seconds=int(evidence.seconds)))
    if evidence.file_name:
        # The whole name is wider than a panel, and its beginning is enough to find the file.
        facts.append(f"{evidence.file_name[:_NAME_CHARACTERS]}…")
    return " · ".join(facts)
