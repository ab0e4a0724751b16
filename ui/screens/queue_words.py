"""What the queue says of a recording, of the time that is left, and of a model."""

from ui.languages import language_name
from ui.presenters.queue_state import ItemPhase, ModelChoice, QueueItem
from ui.widgets.waveform import clock
from ui.words import QT_TRANSLATE_NOOP, translate

_PHASES = {
    ItemPhase.WAITING: QT_TRANSLATE_NOOP("queue", "Waiting"),
    ItemPhase.LISTENING: QT_TRANSLATE_NOOP("queue", "Looking for voices"),
    ItemPhase.TRANSCRIBING: QT_TRANSLATE_NOOP("queue", "Writing down {percent} %"),
    ItemPhase.STOPPING: QT_TRANSLATE_NOOP("queue", "Stops after this passage"),
    ItemPhase.DONE: QT_TRANSLATE_NOOP("queue", "Done"),
    ItemPhase.FAILED: QT_TRANSLATE_NOOP("queue", "Not done"),
}
_DONE_WITH_REST = QT_TRANSLATE_NOOP("queue", "Done; speech without text: {time}")
_WHOLE_MINUTE_SECONDS = 60
_WHOLE_HOUR_SECONDS = 3600


def phase_words(item: QueueItem) -> str:
    """Return where a recording stands."""
    if item.phase is ItemPhase.DONE and item.speech_without_text_seconds >= 1:
        return translate("queue", _DONE_WITH_REST).replace("{time}", clock(item.speech_without_text_seconds))
    return translate("queue", _PHASES[item.phase]).replace("{percent}", str(int(100 * item.share)))


def left_words(seconds: float | None) -> str:
    """Return how long it will take, as roughly as it is known; nothing where it is not."""
    if seconds is None:
        return ""
    if seconds < _WHOLE_MINUTE_SECONDS:
        return translate("queue", "less than a minute left")
    minutes = round(seconds / _WHOLE_MINUTE_SECONDS)
    if seconds < _WHOLE_HOUR_SECONDS:
        return translate("queue", "about {minutes} min left").replace("{minutes}", str(minutes))
    text = translate("queue", "about {hours} h {minutes} min left")
    return text.replace("{hours}", str(minutes // 60)).replace("{minutes}", str(minutes % 60))


def facts_words(item: QueueItem) -> str:
    """Return length and languages, and which recording it is where there are several."""
    told = [clock(item.seconds), ", ".join(language_name(tag) for tag in item.languages)]
    if item.count > 1:
        text = translate("queue", "Recording {number} of {count}")
        told.insert(0, text.replace("{number}", str(item.number)).replace("{count}", str(item.count)))
    return "   ".join(one for one in told if one)


def model_words(choice: ModelChoice) -> str:
    """Return the name of a model and what it is for."""
    if choice.demo:
        return translate("queue", "{model} (demo voices only)").replace("{model}", choice.name)
    if choice.languages:
        languages = ", ".join(language_name(tag) for tag in choice.languages)
        return f"{choice.name} ({languages})"
    return choice.name
