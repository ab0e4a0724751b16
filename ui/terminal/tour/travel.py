"""The steps in which the testimony leaves, is tampered with, arrives, and is compared."""

from pathlib import Path

from app.domain.bundle import ItemOutcome
from app.domain.check import CheckStatus
from app.domain.people import Role
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken
from app.usecases.export import export
from app.usecases.receive import receive
from app.usecases.review import read_recording
from app.usecases.show import render_text
from ui.checks import say_check
from ui.flags import say
from ui.program import StationVault
from ui.terminal.tour.state import Tour
from ui.words import QT_TRANSLATE_NOOP


def export_bundle(tour: Tour) -> None:
    """One signed, sealed file for headquarters, which its own author cannot open."""
    tour.title(
        QT_TRANSLATE_NOOP("terminal", "The testimony leaves in one signed file that only headquarters can open.")
    )
    stick = tour.folder / "stick"
    tour.program.files.make_folder(stick)
    with tour.field_vault() as vault:
        to = [contact for contact in vault.contacts.all() if contact.card.role is Role.HEADQUARTERS]
        result = export(
            vault.export_rooms(),
            [tour.testimony_id],
            to,
            tour.program.files.outbox(stick),
            tour.output.progress,
            CancelToken(),
        )
        tour.must(len(result.left) == 1 and not result.kept)
        (left,) = result.left
        tour.bundle = stick / left.file_name
        refused = _refusal(tour, vault, tour.bundle)
    tour.must(refused is not None and refused.code == "bundle.not_for_us")
    tour.told |= {"bundle": str(tour.bundle), "bundle_bytes": left.sealed.byte_count}
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "{file}, {size} bytes, read back and whole."),
        file=left.file_name,
        size=left.sealed.byte_count,
    )
    tour.say(QT_TRANSLATE_NOOP("terminal", "The station that made it cannot open it: not even by force."))


def refuse_tampered(tour: Tour) -> None:
    """One flipped bit, and nothing of the bundle is believed."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "On the way, one bit of a copy changes. Headquarters refuse the copy."))
    copy = tour.folder / "stick" / "changed.age"
    tour.program.files.copy_with_flipped_bit(tour.bundle, copy)
    with tour.headquarters() as vault:
        refusal = _refusal(tour, vault, copy)
        tour.must(not vault.testimonies.all())
    tour.must(refusal is not None)
    if refusal is not None:
        failed = [check for check in refusal.checks if check.status is CheckStatus.FAILED]
        tour.must(len(failed) == 1)
        tour.say(
            QT_TRANSLATE_NOOP("terminal", "Refused ({code}). What did not hold: {check}"),
            code=refusal.code,
            check=say_check(failed[0]),
        )
        tour.told["refused_code"] = refusal.code


def _refusal(tour: Tour, vault: StationVault, path: Path) -> BundleRefused | None:
    try:
        receive(vault.receive_rooms(), tour.program.files.bundle(path), tour.output.progress, CancelToken())
    except BundleRefused as refusal:
        return refusal
    return None


def receive_bundle(tour: Tour) -> None:
    """Headquarters check everything and adopt it once."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "Headquarters receive the real one: every check, then all of it at once."))
    with tour.headquarters() as vault:
        bundle = tour.program.files.bundle(tour.bundle)
        received = receive(vault.receive_rooms(), bundle, tour.output.progress, CancelToken())
        again = receive(vault.receive_rooms(), bundle, tour.output.progress, CancelToken())
    for check in received.checks:
        tour.say("ok  {check}", check=say_check(check))
    tour.must(all(check.status is CheckStatus.PASSED for check in received.checks))
    tour.must([item.outcome for item in received.items] == [ItemOutcome.ADOPTED] and again.again)
    tour.say(QT_TRANSLATE_NOOP("terminal", "Received a second time: recognised, and nothing changed."))


def compare(tour: Tour) -> None:
    """What headquarters read is what the field recorded."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "What headquarters hold is what the field recorded."))
    with tour.field_vault() as vault:
        sent = {part.ordinal: part.sha512 for part in vault.testimonies.parts(tour.testimony_id)}
        healthy = not vault.check(tour.output.progress, CancelToken())
    with tour.headquarters() as vault:
        came = {part.ordinal: part.sha512 for part in vault.testimonies.parts(tour.testimony_id)}
        (facts,) = vault.recordings.of(tour.testimony_id)
        shown = read_recording(vault.recordings, vault.transcripts, vault.reviews, facts.part_id)
        text = render_text(shown, say)
        custody = vault.custody.verify()
        healthy = healthy and not vault.check(tour.output.progress, CancelToken())
    tour.must(sent == came and bool(sent) and healthy)
    tour.must(text == tour.text and custody > 0)
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "{count} parts with the same fingerprints, the same text, both vaults sound."),
        count=len(sent),
    )
