"""What is said of keeping a testimony and of destroying its keys. None of it promises that a disk forgets."""

from app.domain.retention import OVER, ErasedItem, EraseReason, KeepStanding, RetentionItem
from app.usecases.retention import Holding
from app.usecases.show import clock_text
from ui.presenters.retention import Shelf
from ui.screens.moments import calendar_day, day
from ui.words import QT_TRANSLATE_NOOP, translate

_SHELVES = {
    Shelf.DUE: QT_TRANSLATE_NOOP("retention", "To decide: {count}"),
    Shelf.KEPT: QT_TRANSLATE_NOOP("retention", "Kept: {count}"),
    Shelf.GONE: QT_TRANSLATE_NOOP("retention", "Destroyed: {count}"),
}
_EMPTY = {
    Shelf.DUE: QT_TRANSLATE_NOOP("retention", "Nothing has to go, and no last day is near."),
    Shelf.KEPT: QT_TRANSLATE_NOOP("retention", "No testimony here may be kept beyond the next thirty days."),
    Shelf.GONE: QT_TRANSLATE_NOOP("retention", "No keys were destroyed in this vault."),
}
_STANDINGS = {
    KeepStanding.WITHDRAWN: QT_TRANSLATE_NOOP("retention", "Has to go: consent was taken back"),
    KeepStanding.REFUSED: QT_TRANSLATE_NOOP("retention", "Has to go: keeping it was refused"),
    KeepStanding.ENDED: QT_TRANSLATE_NOOP("retention", "Has to go: its last day is over"),
    KeepStanding.NEVER_AGREED: QT_TRANSLATE_NOOP("retention", "To ask: nobody agreed that it is kept"),
    KeepStanding.NEAR: QT_TRANSLATE_NOOP("retention", "To ask: its last day is near"),
    KeepStanding.AGREED: QT_TRANSLATE_NOOP("retention", "May be kept"),
}
_RULES = {
    KeepStanding.WITHDRAWN: QT_TRANSLATE_NOOP(
        "retention",
        "The person took their consent back. Nothing may be done with it any more but to destroy it, whether"
        " headquarters have it or not.",
    ),
    KeepStanding.REFUSED: QT_TRANSLATE_NOOP(
        "retention",
        "The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.",
    ),
    KeepStanding.ENDED: QT_TRANSLATE_NOOP(
        "retention",
        "The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.",
    ),
    KeepStanding.NEVER_AGREED: QT_TRANSLATE_NOOP(
        "retention",
        "Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.",
    ),
    KeepStanding.NEAR: QT_TRANSLATE_NOOP(
        "retention",
        "The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.",
    ),
    KeepStanding.AGREED: QT_TRANSLATE_NOOP("retention", "The person agreed that it is kept."),
}
_SINCE = {
    KeepStanding.WITHDRAWN: QT_TRANSLATE_NOOP("retention", "Taken back on"),
    KeepStanding.REFUSED: QT_TRANSLATE_NOOP("retention", "Refused on"),
    KeepStanding.ENDED: QT_TRANSLATE_NOOP("retention", "Due since"),
    KeepStanding.NEVER_AGREED: QT_TRANSLATE_NOOP("retention", "Here since"),
    KeepStanding.NEAR: QT_TRANSLATE_NOOP("retention", "Agreed on"),
    KeepStanding.AGREED: QT_TRANSLATE_NOOP("retention", "Agreed on"),
}
_REASONS = {
    EraseReason.KEEP_OVER: QT_TRANSLATE_NOOP("retention", "It may not be kept any longer"),
    EraseReason.NOT_NEEDED: QT_TRANSLATE_NOOP("retention", "Headquarters have it, and it is not needed here"),
    EraseReason.PERSON_ASKED: QT_TRANSLATE_NOOP("retention", "The person asks for it, though they had agreed"),
}
_CONFIRMED = QT_TRANSLATE_NOOP("retention", "Headquarters confirmed that they have it as it is now.")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("retention", "Headquarters have not confirmed that they have it as it is now.")
_NO_LAST_DAY = QT_TRANSLATE_NOOP("retention", "No day was named")
_UNTIL = QT_TRANSLATE_NOOP("retention", "until {day}")
_SAFE = QT_TRANSLATE_NOOP("retention", "at headquarters")
_ONLY_HERE = QT_TRANSLATE_NOOP("retention", "not confirmed at headquarters")
_RECORDINGS = QT_TRANSLATE_NOOP("retention", "Recordings: {count}, together {length}")
_TEXT = QT_TRANSLATE_NOOP("retention", "Every transcript and every correction")
_CASE = QT_TRANSLATE_NOOP("retention", "The facts of the case")
_IDENTITY = QT_TRANSLATE_NOOP("retention", "Name and contact of the person")
_ATTACHMENTS = QT_TRANSLATE_NOOP("retention", "Attachments with their file names: {count}")
_COPIES = QT_TRANSLATE_NOOP("retention", "Masked copies of it: {count}")
_SEALED = QT_TRANSLATE_NOOP("retention", "The bundle that only headquarters can open; it cannot be carried any more")
_NOTES = QT_TRANSLATE_NOOP("retention", "Bookmarks, marks, notes around the interview, and who was in the room")
_STAYS_CUSTODY = QT_TRANSLATE_NOOP(
    "retention", "The custody log, with one more entry: that the keys were destroyed, when, and for which reason"
)
_STAYS_ANSWERS = QT_TRANSLATE_NOOP("retention", "What the person answered about consent")
_STAYS_FACTS = QT_TRANSLATE_NOOP(
    "retention", "Case code, languages, lengths, times and fingerprints, without a word of it"
)
_STAYS_MASTER = QT_TRANSLATE_NOOP("retention", "The testimony that this masked copy was made from")
_NOT_CALLED_BACK = QT_TRANSLATE_NOOP(
    "retention", "It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them."
)
_NO_COPY_KNOWN = QT_TRANSLATE_NOOP(
    "retention",
    "It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.",
)
_NOT_THE_DISK = QT_TRANSLATE_NOOP(
    "retention",
    "It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault"
    " before, and knows the passphrase, can still open that copy.",
)
_NO_WAY_BACK = QT_TRANSLATE_NOOP(
    "retention", "Nobody can open it here again: not you, not headquarters, not us who make Saksi."
)


def shelf_words(shelf: Shelf, count: int) -> str:
    """Return what a list is called, with how many are on it."""
    return translate("retention", _SHELVES[shelf]).format(count=count)


def empty_words(shelf: Shelf) -> str:
    """Return what is said where a list is empty."""
    return translate("retention", _EMPTY[shelf])


def standing_words(item: RetentionItem) -> str:
    """Return whether it may be kept, and why not, in a few words."""
    return translate("retention", _STANDINGS[item.keep.standing])


def rule_words(item: RetentionItem) -> str:
    """Return the rule that it follows from, with the next step."""
    return translate("retention", _RULES[item.keep.standing])


def since_words(item: RetentionItem) -> tuple[str, str]:
    """Return the day from which on it holds, as a name and a value; the value is "" where it is not known."""
    at = item.keep.since or item.begun
    return translate("retention", _SINCE[item.keep.standing]), "" if at is None else calendar_day(at)


def until_words(item: RetentionItem) -> str:
    """Return the last day."""
    last = item.keep.last_day
    return translate("retention", _NO_LAST_DAY) if last is None else calendar_day(last)


def place_words(item: RetentionItem) -> str:
    """Return whether headquarters have it."""
    return translate("retention", _CONFIRMED if item.confirmed else _NOT_CONFIRMED)


def line_words(item: RetentionItem | ErasedItem) -> tuple[str, str]:
    """Return the two lines of a list, below the case code."""
    if isinstance(item, ErasedItem):
        return reason_words(item.erased.reason), day(item.erased.at)
    name, since = since_words(item)
    if item.keep.standing is KeepStanding.AGREED and item.keep.last_day is not None:
        when = translate("retention", _UNTIL).format(day=calendar_day(item.keep.last_day))
    else:
        when = f"{name} {since}" if since else ""
    where = translate("retention", _SAFE if item.confirmed else _ONLY_HERE)
    return standing_words(item), " · ".join(part for part in (when, where) if part)


def reason_words(reason: EraseReason) -> str:
    """Return why keys are destroyed."""
    return translate("retention", _REASONS[reason])


def has_to_go(item: RetentionItem) -> bool:
    """Whether nobody may keep it any longer."""
    return item.keep.standing in OVER


def here_words(holding: Holding) -> list[str]:
    """Return what is here of a testimony, and is gone with its keys."""
    if holding.sealed_away:
        return [translate("retention", _SEALED)]
    length = clock_text(holding.seconds)
    lines = [translate("retention", _RECORDINGS).format(count=holding.recordings, length=length)]
    told = (
        (holding.has_text, translate("retention", _TEXT)),
        (holding.attachments, translate("retention", _ATTACHMENTS).format(count=holding.attachments)),
        (holding.copies, translate("retention", _COPIES).format(count=holding.copies)),
        (holding.has_case, translate("retention", _CASE)),
        (holding.has_identity, translate("retention", _IDENTITY)),
        (True, translate("retention", _NOTES)),
    )
    return lines + [words for there, words in told if there]


def stays_words(holding: Holding | None = None) -> list[str]:
    """Return what stays when the keys are destroyed."""
    lines = [
        _STAYS_CUSTODY,
        _STAYS_ANSWERS,
        _STAYS_FACTS,
        *([_STAYS_MASTER] if holding and holding.is_masked_copy else []),
    ]
    return [translate("retention", one) for one in lines]


def cannot_words(holding: Holding) -> list[str]:
    """Return what destroying the keys does not do."""
    offices = ", ".join(one.name or one.station for one in holding.holders)
    reach = translate("retention", _NOT_CALLED_BACK).format(offices=offices) if offices else ""
    return [
        *([reach] if reach else []),
        translate("retention", _NO_COPY_KNOWN),
        translate("retention", _NOT_THE_DISK),
        translate("retention", _NO_WAY_BACK),
    ]
