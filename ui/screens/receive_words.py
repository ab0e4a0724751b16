"""What the receive screen says of a file."""

from datetime import date

from app.domain.check import Check
from ui.check_facts import say_found
from ui.presenters.receive_state import FileStage, ReceiveFile
from ui.screens.moments import calendar_day
from ui.words import QT_TRANSLATE_NOOP, translate

_STAGES = {
    FileStage.WAITING: QT_TRANSLATE_NOOP("receive", "Waits"),
    FileStage.CHECKING: QT_TRANSLATE_NOOP("receive", "Being checked"),
    FileStage.HELD: QT_TRANSLATE_NOOP("receive", "Every check holds; not adopted yet"),
    FileStage.ADOPTING: QT_TRANSLATE_NOOP("receive", "Being adopted"),
    FileStage.ADOPTED: QT_TRANSLATE_NOOP("receive", "Adopted"),
    FileStage.REFUSED: QT_TRANSLATE_NOOP("receive", "Refused"),
    FileStage.FAILED: QT_TRANSLATE_NOOP("receive", "Not checked"),
    FileStage.RECEIPT: QT_TRANSLATE_NOOP("receive", "Receipt taken in"),
    FileStage.RECALL: QT_TRANSLATE_NOOP("receive", "Answer taken in"),
}
_BUNDLE = QT_TRANSLATE_NOOP("receive", "Bundle {number} of “{station}”")
_RECEIPT = QT_TRANSLATE_NOOP("receive", "Receipt for bundle {number}")
_RECALL = QT_TRANSLATE_NOOP("receive", "Answer of “{signer}” to a withdrawal")
_SHORT_NAME = 14

ICONS = {
    FileStage.WAITING: ("clock", "muted"),
    FileStage.CHECKING: ("loader", "accent"),
    FileStage.HELD: ("package-check", "accent"),
    FileStage.ADOPTING: ("loader", "accent"),
    FileStage.ADOPTED: ("circle-check", "good"),
    FileStage.REFUSED: ("package-x", "danger"),
    FileStage.FAILED: ("triangle-alert", "warn"),
    FileStage.RECEIPT: ("stamp", "good"),
    FileStage.RECALL: ("stamp", "good"),
}
ROLES = {
    FileStage.ADOPTED: "good",
    FileStage.RECEIPT: "good",
    FileStage.RECALL: "good",
    FileStage.REFUSED: "danger",
    FileStage.FAILED: "warn",
}


def stage_words(stage: FileStage) -> str:
    """Return how far a file has come."""
    return translate("receive", _STAGES[stage])


def title_words(file: ReceiveFile) -> str:
    """Return what a file is, or its short name while that is not known."""
    if file.receipt is not None:
        return translate("receive", _RECEIPT).format(number=file.receipt.receipt.sequence)
    if file.recall is not None:
        return translate("receive", _RECALL).replace("{signer}", file.recall.signer_name)
    if file.facts is not None:
        words = translate("receive", _BUNDLE)
        return words.replace("{number}", str(file.facts.place.sequence)).replace("{station}", file.station_name)
    name = file.path.name
    return name if len(name) <= 2 * _SHORT_NAME else f"{name[:_SHORT_NAME]}…{name[-_SHORT_NAME // 2 :]}"


def check_words(check: Check) -> str:
    """Return what a check that passed has found."""
    since = str(check.facts.get("trusted_at", ""))
    return say_found(check, calendar_day(date.fromisoformat(since)) if since else "")
