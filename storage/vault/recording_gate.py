"""The vault's own look at consent before a recording begins, in the transaction that begins it."""

from datetime import date

from app.consent_need import need
from app.domain.audio import CONSENT_SECONDS, Purpose
from app.domain.consent import Voice
from app.domain.consent_gate import RECORD, Item, Matter
from app.domain.interpreting import interpreting_lacks
from app.domain.interview import InterviewSheet
from app.errors.consent import ConsentUnanswered
from app.errors.interpreter import InterpreterUnfit
from storage.vault.circumstances import CircumstancesTable
from storage.vault.connection import Connection
from storage.vault.consent_rows import record_of
from storage.vault.context import VaultContext
from storage.vault.interviews import sheets_of

_SOUND = Item(Matter.TESTIMONY, Voice.ORIGINAL)


def require_consent(connection: Connection, testimony_id: str, purpose: Purpose, today: date) -> None:
    """Raise ConsentMissing where the person did not agree to a recording.

    The consent itself may be recorded before any answer; ConsentUnanswered where that has taken its time already.
    """
    if purpose is Purpose.TESTIMONY:
        need(record_of(connection, testimony_id), RECORD, _SOUND, today)
    elif unanswered_seconds(connection, testimony_id) >= CONSENT_SECONDS:
        raise ConsentUnanswered


def require_interpreter(context: VaultContext, testimony_id: str) -> None:
    """Raise InterpreterUnfit where somebody interprets who may not, or nobody wrote down who."""
    sheets = sheets_of(context.connection, testimony_id)
    sheet = sheets[-1].sheet if sheets else InterviewSheet()
    lack = interpreting_lacks(CircumstancesTable(context).of(testimony_id), sheet)
    if lack is not None:
        raise InterpreterUnfit(lack=lack.value)


def refuse_overlong_consent(connection: Connection, testimony_id: str, more_seconds: float) -> None:
    """Raise ConsentUnanswered where so much more sound would be more than a spoken consent gets."""
    if unanswered_seconds(connection, testimony_id) + more_seconds > CONSENT_SECONDS:
        raise ConsentUnanswered


def unanswered_seconds(connection: Connection, testimony_id: str) -> float:
    """Return how much was recorded for consent that no answer points to."""
    row = connection.one(
        "SELECT coalesce(sum(frames * 1.0 / sample_rate_hz), 0.0) FROM recording JOIN part ON part.id = part_id"
        " WHERE testimony_id = ?1 AND purpose = 'consent' AND part_id NOT IN"
        " (SELECT spoken_part FROM consent_event WHERE testimony_id = ?1 AND spoken_part IS NOT NULL)",
        (testimony_id,),
    )
    return float(row[0]) if row else 0.0
