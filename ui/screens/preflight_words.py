"""What the lines before a recording say: what was seen, and the next step where there is one."""

from app.domain.preflight import Line, Seen
from ui.words import QT_TRANSLATE_NOOP, translate

_MINUTES_AN_HOUR = 60

_WORDS: dict[Seen, tuple[str, str]] = {
    Seen.MICROPHONE_READY: (QT_TRANSLATE_NOOP("preflight", "The microphone is there: {name}"), ""),
    Seen.MICROPHONE_MISSING: (
        QT_TRANSLATE_NOOP("preflight", "This computer shows no microphone."),
        QT_TRANSLATE_NOOP("preflight", "Connect one; it appears here by itself."),
    ),
    Seen.MICROPHONE_GONE: (
        QT_TRANSLATE_NOOP("preflight", "The chosen microphone is not there: {name}"),
        QT_TRANSLATE_NOOP("preflight", "Connect it again, or choose another one."),
    ),
    Seen.SOUND_UNTRIED: (
        QT_TRANSLATE_NOOP("preflight", "The sound was not tried yet."),
        QT_TRANSLATE_NOOP("preflight", "Let somebody say a sentence from the chair of the person, then hear it back."),
    ),
    Seen.SOUND_GOOD: (QT_TRANSLATE_NOOP("preflight", "The sound is good."), ""),
    Seen.SOUND_QUIET: (
        QT_TRANSLATE_NOOP("preflight", "The sound is too quiet."),
        QT_TRANSLATE_NOOP("preflight", "Put the microphone nearer to the person, or raise its level."),
    ),
    Seen.SOUND_CLIPPED: (
        QT_TRANSLATE_NOOP("preflight", "The sound is too loud and breaks up."),
        QT_TRANSLATE_NOOP("preflight", "Put the microphone further away, or lower its level."),
    ),
    Seen.SOUND_NOTHING: (
        QT_TRANSLATE_NOOP("preflight", "Nothing at all was heard."),
        QT_TRANSLATE_NOOP("preflight", "Is the microphone switched off, or is another one chosen?"),
    ),
    Seen.DISK_ENOUGH: (QT_TRANSLATE_NOOP("preflight", "Room on the disk for {length} of recording."), ""),
    Seen.DISK_SHORT: (
        QT_TRANSLATE_NOOP("preflight", "Room on the disk for {length} of recording only."),
        QT_TRANSLATE_NOOP("preflight", "Free some space if the talk may last longer."),
    ),
    Seen.DISK_FULL: (
        QT_TRANSLATE_NOOP("preflight", "The disk has room for {length} of recording: too little to begin."),
        QT_TRANSLATE_NOOP("preflight", "Free some space on the disk that holds the vault."),
    ),
    Seen.DISK_UNSEEN: (
        QT_TRANSLATE_NOOP("preflight", "The disk does not say how much room it has."),
        QT_TRANSLATE_NOOP("preflight", "Check that the disk that holds the vault is connected."),
    ),
    Seen.BATTERY_MAINS: (QT_TRANSLATE_NOOP("preflight", "Connected to power; the battery holds {number} %."), ""),
    Seen.BATTERY_ENOUGH: (QT_TRANSLATE_NOOP("preflight", "The battery holds {number} %{lasts}."), ""),
    Seen.BATTERY_LOW: (
        QT_TRANSLATE_NOOP("preflight", "The battery holds only {number} %{lasts}."),
        QT_TRANSLATE_NOOP("preflight", "Connect the computer to power if you can."),
    ),
    Seen.BATTERY_UNSEEN: (QT_TRANSLATE_NOOP("preflight", "This computer runs without a battery."), ""),
    Seen.CLOCK_PLAUSIBLE: (QT_TRANSLATE_NOOP("preflight", "The clock can be believed."), ""),
    Seen.CLOCK_WRONG: (
        QT_TRANSLATE_NOOP("preflight", "The clock of this computer is wrong."),
        QT_TRANSLATE_NOOP("preflight", "Set date and time: they become part of the record."),
    ),
    Seen.CLOCK_BEHIND_VAULT: (
        QT_TRANSLATE_NOOP("preflight", "The clock shows an earlier time than the last entry of this vault."),
        QT_TRANSLATE_NOOP("preflight", "Set date and time: they become part of the record."),
    ),
    Seen.RECIPIENTS_KNOWN: (QT_TRANSLATE_NOOP("preflight", "It can be sealed to: {name}"), ""),
    Seen.RECIPIENTS_OWN: (QT_TRANSLATE_NOOP("preflight", "This office is headquarters itself."), ""),
    Seen.RECIPIENTS_NONE: (
        QT_TRANSLATE_NOOP("preflight", "No headquarters is trusted yet: the testimony could be sealed to nobody."),
        QT_TRANSLATE_NOOP("preflight", "Add the card of your headquarters under People."),
    ),
    Seen.LOCK_ON: (QT_TRANSLATE_NOOP("preflight", "The screen locks by itself after {number} min."), ""),
    Seen.LOCK_OFF: (
        QT_TRANSLATE_NOOP("preflight", "The screen does not lock by itself."),
        QT_TRANSLATE_NOOP("preflight", "Switch the lock on in the settings."),
    ),
    Seen.INTERPRETER_NONE: (QT_TRANSLATE_NOOP("preflight", "Nobody interprets."), ""),
    Seen.INTERPRETER_FIT: (
        QT_TRANSLATE_NOOP("preflight", "{name} interprets: briefed, bound to secrecy, on no other side, accepted."),
        "",
    ),
    Seen.INTERPRETER_NOBODY: (
        QT_TRANSLATE_NOOP("preflight", "Somebody interprets, and it is not written down who."),
        QT_TRANSLATE_NOOP("preflight", "Give them a short code, and answer the four questions."),
    ),
    Seen.INTERPRETER_NOT_BRIEFED: (
        QT_TRANSLATE_NOOP("preflight", "The interpreter was not briefed yet."),
        QT_TRANSLATE_NOOP("preflight", "Tell them first what this is about and how to interpret it."),
    ),
    Seen.INTERPRETER_NO_SECRECY: (
        QT_TRANSLATE_NOOP("preflight", "The interpreter has not promised secrecy."),
        QT_TRANSLATE_NOOP("preflight", "Nothing is said before they did."),
    ),
    Seen.INTERPRETER_CONFLICT_UNASKED: (
        QT_TRANSLATE_NOOP("preflight", "The interpreter was not asked whether they may be on another side."),
        QT_TRANSLATE_NOOP("preflight", "Ask whether they know anybody who is involved."),
    ),
    Seen.INTERPRETER_CONFLICT: (
        QT_TRANSLATE_NOOP("preflight", "The interpreter may be on another side."),
        QT_TRANSLATE_NOOP("preflight", "Take another interpreter."),
    ),
    Seen.INTERPRETER_NOT_ACCEPTED: (
        QT_TRANSLATE_NOOP("preflight", "The person was not asked whether they accept the interpreter."),
        QT_TRANSLATE_NOOP("preflight", "Ask them, best without the interpreter in the room."),
    ),
    Seen.INTERPRETER_REFUSED: (
        QT_TRANSLATE_NOOP("preflight", "The person does not want this interpreter."),
        QT_TRANSLATE_NOOP("preflight", "Take another one. They need not say why."),
    ),
    Seen.SESSION_OPEN: (QT_TRANSLATE_NOOP("preflight", "A break is suggested after {length}."), ""),
    Seen.SESSION_CHILD: (QT_TRANSLATE_NOOP("preflight", "With a child: {length} at most, with a break in it."), ""),
    Seen.SESSION_BREAK: (
        QT_TRANSLATE_NOOP("preflight", "A child rests between two sessions: {length} are left."),
        QT_TRANSLATE_NOOP("preflight", "Take the break together, without questions."),
    ),
    Seen.SESSION_DAY: (
        QT_TRANSLATE_NOOP("preflight", "There were as many sessions with this child as a day takes."),
        QT_TRANSLATE_NOOP("preflight", "The next one may begin in {length}."),
    ),
    Seen.CONSENT_GIVEN: (QT_TRANSLATE_NOOP("preflight", "The person agreed to be recorded."), ""),
    Seen.CONSENT_MISSING: (
        QT_TRANSLATE_NOOP("preflight", "The person was not asked for consent yet."),
        QT_TRANSLATE_NOOP("preflight", "It is asked on the next page, before anything is recorded."),
    ),
    Seen.CONSENT_REFUSED: (
        QT_TRANSLATE_NOOP("preflight", "The person said no to being recorded."),
        QT_TRANSLATE_NOOP("preflight", "Respect it. Ask again only if the person wishes."),
    ),
}
_LENGTH = QT_TRANSLATE_NOOP("preflight", "{hours} h {minutes} min")
_LENGTH_SHORT = QT_TRANSLATE_NOOP("preflight", "{minutes} min")
_LASTS = QT_TRANSLATE_NOOP("preflight", ", which lasts about {length}")


def line_words(line: Line) -> tuple[str, str]:
    """Return what was seen and the next step, "" where none is needed."""
    what, next_step = (translate("preflight", text) if text else "" for text in _WORDS[line.seen])
    lasts = "" if line.minutes is None else translate("preflight", _LASTS).format(length=_length(line.minutes))
    filled = {"name": line.name, "number": line.number, "length": _length(line.number), "lasts": lasts}
    return what.format(**filled), next_step.format(**filled)


def _length(minutes: int) -> str:
    if minutes < _MINUTES_AN_HOUR:
        return translate("preflight", _LENGTH_SHORT).format(minutes=minutes)
    hours, rest = divmod(minutes, _MINUTES_AN_HOUR)
    return translate("preflight", _LENGTH).format(hours=hours, minutes=rest)
