"""The words of one testimony's screen that stand for values."""

from functools import partial

from app.domain.review import ReviewStanding, Speaker, StepKind
from app.domain.transcript import Account, WindowStatus
from ui.flags import say
from ui.presenters.testimony_state import Told
from ui.presenters.transcript_rows import UNSURE_BELOW, Row, RowKind
from ui.widgets.passages import Passage, Tone, Words
from ui.widgets.waveform import clock
from ui.words import translate

_EXCERPT = 40


def speaker_name(speaker: Speaker | None) -> str:
    """Return who speaks, empty where nobody said."""
    return {
        None: "",
        Speaker.SURVIVOR: translate("testimony", "Survivor"),
        Speaker.INTERPRETER: translate("testimony", "Interpreter"),
        Speaker.INTERVIEWER: translate("testimony", "Interviewer"),
        Speaker.OTHER: translate("testimony", "Somebody else"),
    }[speaker]


def step_name(kind: StepKind) -> str:
    """Return what a step did."""
    return {
        StepKind.TEXT: translate("testimony", "Text corrected"),
        StepKind.SPEAKER: translate("testimony", "Speaker set"),
        StepKind.LISTENED: translate("testimony", "Listened, right as it stands"),
        StepKind.ADDED: translate("testimony", "Text added"),
        StepKind.SPLIT: translate("testimony", "Paragraph divided"),
        StepKind.MERGED: translate("testimony", "Paragraphs joined"),
        StepKind.REPLACED: translate("testimony", "Words replaced"),
        StepKind.UNDO: translate("testimony", "Undone"),
        StepKind.REDO: translate("testimony", "Done again"),
        StepKind.REVIEWED: translate("testimony", "Marked as reviewed"),
        StepKind.REOPENED: translate("testimony", "Review opened again"),
    }[kind]


def standing_name(standing: ReviewStanding) -> str:
    """Return where the review stands."""
    return {
        ReviewStanding.NONE: translate("testimony", "Not reviewed yet"),
        ReviewStanding.BEGUN: translate("testimony", "Review begun"),
        ReviewStanding.REVIEWED: translate("testimony", "Reviewed"),
        ReviewStanding.CHANGED_SINCE: translate("testimony", "Changed since it was reviewed"),
    }[standing]


def told_words(told: Told, count: int) -> tuple[str, str]:
    """Return the kind of a notice and its sentence, empty where there is nothing to tell."""
    kind, words = {
        Told.NOTHING: ("info", ""),
        Told.LISTEN_FIRST: (
            "info",
            translate("testimony", "It plays now. When you have heard it, press once more."),
        ),
        Told.ALL_CHECKED: ("good", translate("testimony", "Everything in this recording was checked.")),
        Told.REPLACED: (
            "good",
            translate("testimony", "Places replaced: {count}. One undo takes all of them back."),
        ),
        Told.NOT_FOUND: ("info", translate("testimony", "There is nothing to replace.")),
    }[told]
    return kind, words.format(count=count)


def why_to_check(row: Row) -> str:
    """Return why somebody has to listen to a row."""
    reasons = "; ".join(say(flag) for flag in row.flags)
    if row.kind is RowKind.UNTOLD:
        status = say(Account.FAILED if row.status is WindowStatus.FAILED else Account.PENDING)
        return reasons or status
    return translate("testimony", "Listen before you believe this: {reasons}").format(
        reasons=reasons or say(Account.QUARANTINED)
    )


def excerpt(row: Row) -> str:
    """Return a few words of a row, for a list."""
    text = row.text or passage_of(row).text
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"


def passage_of(row: Row) -> Passage:
    """Return a row as it is shown."""
    if row.kind is RowKind.GAP:
        return _gap(row)
    if row.kind is RowKind.UNTOLD:
        text = translate("testimony", "No text for {length} of speech").format(length=clock(row.span.seconds))
        tone = Tone.WARN if row.to_check else Tone.QUIET
        return Passage((row.key, row.span.start_seconds), clock(row.span.start_seconds), text, note=why_to_check(row),
                       tone=tone, draft="")  # fmt: skip
    return Passage(
        key=row.key,
        time=clock(row.span.start_seconds),
        text=row.text,
        margin=speaker_name(row.speaker),
        note=_note(row),
        tone=Tone.WARN if row.to_check else Tone.PLAIN,
        words=partial(words_of, row),
    )


def words_of(row: Row) -> Words:
    """Return where the words of a row stand, and of which the model was not sure."""
    places, unsure, at = [], [], 0
    for number, word in enumerate(row.words):
        bare = word.text.strip()
        start = at + len(word.text) - len(word.text.lstrip())
        places.append((start, start + len(bare)))
        if word.probability < UNSURE_BELOW and bare and not row.listened:
            unsure.append(number)
        at += len(word.text)
    return Words(tuple(places), tuple(unsure))


def _note(row: Row) -> str:
    if row.to_check:
        return why_to_check(row)
    if row.machine_text is None:
        return translate("testimony", "Added by a person")
    if row.corrected:
        return translate("testimony", "Corrected by a person")
    return translate("testimony", "Listened, right as it stands") if row.listened else ""


def _gap(row: Row) -> Passage:
    reason = say(row.gap_reason) if row.gap_reason is not None else ""
    length = "" if row.gap_seconds is None else f" · {clock(row.gap_seconds)}"
    note = f" · {row.note}" if row.note.strip() else ""
    at = row.span.start_seconds
    return Passage(("gap", at, row.gap_reason), clock(at), f"{reason}{length}{note}", tone=Tone.QUIET, fixed=True)
