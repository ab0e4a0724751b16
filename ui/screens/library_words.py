"""What the library says of a testimony: its state, where it is, and how far it was understood."""

from app.domain.consent_gate import Reason
from app.domain.library import Stage, State, Whereabouts
from app.domain.testimony import Origin
from ui.presenters.library_list import Column, StateChoice
from ui.words import QT_TRANSLATE_NOOP, translate

_STAGES = {
    Stage.EMPTY: QT_TRANSLATE_NOOP("library", "No sound yet"),
    Stage.RECORDING: QT_TRANSLATE_NOOP("library", "Recording now"),
    Stage.RECORDED: QT_TRANSLATE_NOOP("library", "Recorded"),
    Stage.SEALED: QT_TRANSLATE_NOOP("library", "Sealed"),
    Stage.PARTLY_TRANSCRIBED: QT_TRANSLATE_NOOP("library", "Transcribed {percent} %"),
    Stage.TRANSCRIBED: QT_TRANSLATE_NOOP("library", "Transcribed {percent} %"),
    Stage.REVIEWED: QT_TRANSLATE_NOOP("library", "Reviewed"),
    Stage.SEALED_AWAY: QT_TRANSLATE_NOOP("library", "Sealed to headquarters"),
    Stage.ERASED: QT_TRANSLATE_NOOP("library", "Keys destroyed"),
}
_BLOCKED = {
    Reason.WITHDRAWN: QT_TRANSLATE_NOOP("library", "Consent taken back"),
    Reason.REFUSED: QT_TRANSLATE_NOOP("library", "Consent refused"),
    Reason.KEEP_ENDED: QT_TRANSLATE_NOOP("library", "To be erased: its last day is over"),
}
_WHOLE = QT_TRANSLATE_NOOP("library", "Transcribed")
_ALL_PERCENT = 100
_EXPORTED = QT_TRANSLATE_NOOP("library", "exported")
_FLAGGED = QT_TRANSLATE_NOOP("library", "to look at: {count}")

_CHOICES = {
    StateChoice.RECORDED: QT_TRANSLATE_NOOP("library", "Not sealed yet"),
    StateChoice.SEALED: QT_TRANSLATE_NOOP("library", "Sealed, no text yet"),
    StateChoice.PARTLY_TRANSCRIBED: QT_TRANSLATE_NOOP("library", "Partly transcribed"),
    StateChoice.TRANSCRIBED: QT_TRANSLATE_NOOP("library", "Transcribed"),
    StateChoice.TO_CHECK: QT_TRANSLATE_NOOP("library", "With places to look at"),
    StateChoice.REVIEWED: QT_TRANSLATE_NOOP("library", "Reviewed"),
    StateChoice.EXPORTED: QT_TRANSLATE_NOOP("library", "Exported"),
    StateChoice.SEALED_AWAY: QT_TRANSLATE_NOOP("library", "Sealed to headquarters"),
    StateChoice.DUE: QT_TRANSLATE_NOOP("library", "Has to go"),
}

_PLACES = {
    Whereabouts.ONLY_HERE: QT_TRANSLATE_NOOP("library", "Only here"),
    Whereabouts.CHANGED_SINCE: QT_TRANSLATE_NOOP("library", "Changed since"),
    Whereabouts.CARRIED: QT_TRANSLATE_NOOP("library", "Carried"),
    Whereabouts.RECEIVED: QT_TRANSLATE_NOOP("library", "Received"),
    Whereabouts.CONFIRMED: QT_TRANSLATE_NOOP("library", "Confirmed"),
}
_PLACES_AT_LENGTH = {
    Whereabouts.ONLY_HERE: QT_TRANSLATE_NOOP(
        "library", "It is on this computer alone: if the computer is lost, the testimony is lost."
    ),
    Whereabouts.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "library", "An earlier state of it was carried. What changed since is on this computer alone."
    ),
    Whereabouts.CARRIED: QT_TRANSLATE_NOOP(
        "library", "It left in a bundle as it is now. Nobody has confirmed yet that it arrived."
    ),
    Whereabouts.RECEIVED: QT_TRANSLATE_NOOP("library", "It came from another office, which has it as well."),
    Whereabouts.CONFIRMED: QT_TRANSLATE_NOOP("library", "Headquarters has confirmed that it is there as it is now."),
}

_COLUMNS = {
    Column.CASE: QT_TRANSLATE_NOOP("library", "Case"),
    Column.LANGUAGES: QT_TRANSLATE_NOOP("library", "Languages"),
    Column.LENGTH: QT_TRANSLATE_NOOP("library", "Length"),
    Column.CREATED: QT_TRANSLATE_NOOP("library", "Date"),
    Column.STATE: QT_TRANSLATE_NOOP("library", "State"),
    Column.WHERE: QT_TRANSLATE_NOOP("library", "Where it is"),
}
_SORT = QT_TRANSLATE_NOOP("library", "Sort by this ({keys})")
_ORIGINS = {
    Origin.HERE: QT_TRANSLATE_NOOP("library", "Recorded here"),
    Origin.RECEIVED: QT_TRANSLATE_NOOP("library", "Received"),
}


def stage_words(state: State) -> str:
    """Return how far the work has come, or why it has ended."""
    # What was destroyed does not have to go any more.
    if state.blocked is not None and state.stage is not Stage.ERASED:
        return translate("library", _BLOCKED[state.blocked])
    if state.stage is Stage.TRANSCRIBED and state.percent == _ALL_PERCENT:
        return translate("library", _WHOLE)
    return translate("library", _STAGES[state.stage]).replace("{percent}", str(state.percent or 0))


def exported_words(state: State) -> str:
    """Return that it was exported, or nothing."""
    return translate("library", _EXPORTED) if state.exported else ""


def flagged_words(state: State) -> str:
    """Return how many places have to be listened to, or nothing."""
    return translate("library", _FLAGGED).replace("{count}", str(state.flagged)) if state.flagged else ""


def state_words(state: State) -> str:
    """Return everything about a state in one line."""
    return ", ".join(words for words in (stage_words(state), flagged_words(state), exported_words(state)) if words)


def choice_words(choice: StateChoice) -> str:
    """Return the name of a filter."""
    return translate("library", _CHOICES[choice])


def where_words(where: Whereabouts, *, at_length: bool = False) -> str:
    """Return where a testimony is, in a word or in a sentence."""
    return translate("library", (_PLACES_AT_LENGTH if at_length else _PLACES)[where])


def column_words(column: Column) -> str:
    """Return the heading of a column."""
    return translate("library", _COLUMNS[column])


def sort_words(keys: str) -> str:
    """Return what pressing a heading does."""
    return translate("library", _SORT).replace("{keys}", keys)


def origin_words(origin: Origin) -> str:
    """Return where a testimony was recorded."""
    return translate("library", _ORIGINS[origin])
