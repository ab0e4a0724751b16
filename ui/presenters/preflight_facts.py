"""What is found before a recording: asked of the computer, then of the vault."""

from pathlib import Path

from app.domain.consent import NOTHING_SAID, Voice
from app.domain.consent_gate import RECORD, Item, Matter, decide
from app.domain.machine import Guard, Reason, Standing
from app.domain.people import Role
from app.domain.preferences import USUAL_DEVICE
from app.domain.sessions import MayBegin
from app.errors.storage import StorageError
from app.ports.circumstances import Readiness
from app.usecases.preflight import Facts
from app.usecases.sessions import limits_in_force, may_talk
from ui.program import Program, StationVault

_SOUND = Item(Matter.TESTIMONY, Voice.ORIGINAL)


def facts_of(program: Program, vault: StationVault, folder: Path, testimony_id: str) -> Facts:
    """Look at everything; `testimony_id` is "" for a new one. Not for the thread of the window."""
    microphones = program.sound.microphones()
    names = tuple(one.name for one in microphones)
    liked = program.preferences.load()
    usual = next((one.name for one in microphones if one.usual), names[0] if names else "")
    looks = {look.guard: look for look in program.machine.look(folder)}
    behind = looks[Guard.CLOCK].reason is Reason.CLOCK_BEHIND
    readiness = vault.readiness
    contacts = vault.contacts.all()
    now = program.clock.now()
    record = vault.consents.of(testimony_id) if testimony_id else NOTHING_SAID
    child, session = may_talk(vault, testimony_id, now) if testimony_id else (False, MayBegin())
    return Facts(
        microphone=usual if liked.microphone in (USUAL_DEVICE, "") else liked.microphone,
        microphones=names,
        loudness=None,
        free_bytes=_free_bytes(readiness),
        bytes_per_hour=readiness.sound_bytes_per_hour(),
        battery=program.power.battery(),
        now=now,
        newest_time=readiness.newest_time(),
        clock_wrong=looks[Guard.CLOCK].standing is Standing.OPEN and not behind,
        clock_behind=behind,
        headquarters=tuple(one.card.name for one in contacts if one.card.role is Role.HEADQUARTERS and not one.revoked),
        is_headquarters=vault.own_card.card().card.role is Role.HEADQUARTERS,
        auto_lock_minutes=liked.auto_lock_minutes,
        consent=decide(record, RECORD, _SOUND, now.date()).reason,
        child=child,
        session=session,
        limits=limits_in_force(vault),
    )


def _free_bytes(readiness: Readiness) -> int | None:
    try:
        return readiness.free_bytes()
    except StorageError:
        return None
