"""saksi record: from a microphone or a file into the vault, second by second."""

import argparse
import sys
import time
from contextlib import AbstractContextManager
from datetime import date

from app.domain.audio import Purpose
from app.domain.consent import Answer, RecipientKind, Use
from app.domain.consent_gate import Reason
from app.domain.interpreting import Lack, lack_of
from app.domain.interview import Answered, Conflict, Interpreter
from app.domain.language import LANGUAGES
from app.errors.consent import ConsentMissing
from app.errors.interpreter import InterpreterUnfit
from app.errors.storage import StorageError
from app.errors.usage import LanguageUnknown
from app.jobs import CancelToken
from app.ports.audio import Source
from app.usecases.consent import agreed, permit
from app.usecases.interpreting import came, check_code
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingEvent, RecordingStatus, Told
from app.usecases.sessions import require_session
from ui.program import Program
from ui.terminal.answers import Answers, asked, of_file, of_options
from ui.terminal.interrupt import cancelling
from ui.terminal.opening import opened
from ui.terminal.output import Output, clock
from ui.terminal.single_keys import single_keys
from ui.words import QT_TRANSLATE_NOOP, translate

_PUMP_SECONDS = 0.1
_FINISH_TRIES = 10
_FINISH_PAUSE_SECONDS = 3.0
_TOLD = {
    RecordingEvent.PAUSED: QT_TRANSLATE_NOOP("terminal", "Paused at {at}. Nothing is recorded until you resume."),
    RecordingEvent.RESUMED: QT_TRANSLATE_NOOP("terminal", "Recording again from {at}."),
    RecordingEvent.DISK_BLOCKED: QT_TRANSLATE_NOOP(
        "terminal", "At {at} the disk stopped taking sound ({code}). It is kept in memory and tried again."
    ),
    RecordingEvent.DISK_BACK: QT_TRANSLATE_NOOP("terminal", "The disk takes sound again; everything is saved."),
    RecordingEvent.DROPPING: QT_TRANSLATE_NOOP(
        "terminal", "The memory is full too: from {at} on, sound is being lost. Free some space on the disk now."
    ),
    RecordingEvent.SOURCE_LOST: QT_TRANSLATE_NOOP(
        "terminal", "At {at} the microphone stopped. What was heard is saved. Connect it again, or stop."
    ),
    RecordingEvent.SOURCE_BACK: QT_TRANSLATE_NOOP("terminal", "The microphone is back; recording goes on at {at}."),
    RecordingEvent.MUTED: QT_TRANSLATE_NOOP("terminal", "At {at} the microphone went silent: is it switched off?"),
    RecordingEvent.UNMUTED: QT_TRANSLATE_NOOP("terminal", "The microphone gives sound again at {at}."),
    RecordingEvent.OVERFLOW: QT_TRANSLATE_NOOP("terminal", "At {at} some sound was lost; the place is marked."),
    RecordingEvent.DAMAGED: QT_TRANSLATE_NOOP("terminal", "The file is damaged at {at}; the place is marked."),
    RecordingEvent.INTERPRETER: QT_TRANSLATE_NOOP(
        "terminal", "At {at} it was paused: nothing is recorded through this interpreter."
    ),
    RecordingEvent.CONSENT_GONE: QT_TRANSLATE_NOOP(
        "terminal", "At {at} consent to record was taken back. Nothing after that was taken."
    ),
    RecordingEvent.TIME_UP: QT_TRANSLATE_NOOP(
        "terminal", "The recording of the consent itself ended at {at}: it gets ten minutes."
    ),
    RecordingEvent.ENDED: QT_TRANSLATE_NOOP("terminal", "The sound ends at {at}."),
}
_KEYS_HELP = QT_TRANSLATE_NOOP(
    "terminal", "Keys: p pause or resume, b bookmark, 1 survivor, 2 interpreter, 3 interviewer, q stop."
)
_SPEAKERS = {"1": "survivor", "2": "interpreter", "3": "interviewer"}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Record until the source ends or the person stops, then seal."""
    languages = checked_languages(options.language)
    with _source(program, options) as source, opened(program, options, output) as vault:
        known = vault.testimonies.resolve(options.testimony) if options.testimony else None
        interpreter = _interpreter(options)
        if known and options.microphone:
            require_session(vault, known.id, program.clock.now())
        today = program.clock.now().date()
        answers = _answers(program, options, output, today, asks=known is None)
        session = RecordingSession(
            vault.recordings, program.sound.codec, source, program.clock, lambda told: tell(output, told)
        )
        session.listen()
        testimony = known or vault.testimonies.create(languages)
        if answers is not None:
            answers.keep(vault.consents, testimony.id, today)
            output.say(
                QT_TRANSLATE_NOOP("terminal", "What the person answered is kept: {count} answers."),
                count=len(answers.given),
            )
        if interpreter is not None:
            came(vault, testimony.id, interpreter, program.clock.now())
        part_id = session.begin(permit(vault, testimony.id, Purpose.TESTIMONY, today))
        output.say(
            QT_TRANSLATE_NOOP("terminal", "Recording {case} from {source}."),
            case=testimony.case_code,
            source=source.name,
        )
        output.event("recording", {"testimony": testimony.id, "part": part_id})
        if options.microphone:
            output.say(_KEYS_HELP)
        _until_stopped(session, output, listen=bool(options.microphone))
        _finish(session, output)
        # Only now: what the device still held when it was stopped is saved as well.
        heard_seconds = session.status().heard_seconds
        facts = vault.recordings.facts(part_id)
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Heard {heard}, saved {saved}, in {chunks} chunks whose chain is intact."),
        heard=clock(heard_seconds),
        saved=clock(facts.seconds),
        chunks=facts.chunks,
    )
    output.result(
        {
            "testimony": testimony.id,
            "case_code": testimony.case_code,
            "part": part_id,
            "heard_seconds": heard_seconds,
            "saved_seconds": facts.seconds,
            "chunks": facts.chunks,
            "marks": len(facts.marks),
            "sealed": facts.sealed,
            "chain_intact": facts.chain_intact,
        }
    )


def _answers(
    program: Program, options: argparse.Namespace, output: Output, today: date, *, asks: bool
) -> Answers | None:
    """What the person agreed to, before anything is recorded. Of a testimony that is there, it may be known already.

    Raises ConsentMissing where a new testimony could not be recorded with it: then none is made.
    """
    if options.agreed:
        answers = of_options(options, options.agreed.split(","), Answer.GRANT)
    elif options.consent:
        answers = of_file(program.files.read_small(options.consent))
    elif not asks:
        return None
    elif sys.stdin.isatty() and output.interactive:
        answers = asked(options, output, sys.stdin.readline)
    else:
        raise ConsentMissing(use=Use.RECORD.value, kind=RecipientKind.DEVICE.value, reason=Reason.NEVER_ASKED.value)
    if asks:
        agreed(answers.given, answers.circumstance, answers.age, answers.guardian, today)
    return answers


def _interpreter(options: argparse.Namespace) -> Interpreter | None:
    """Who interprets, before anything is made. Raises InterpreterCodeBad, InterpreterUnfit."""
    if options.interpreter_code is None:
        if options.interpreter:
            raise InterpreterUnfit(lack=Lack.NOBODY.value)
        return None
    options.interpreter = True
    said = set(options.interpreter_is)
    interpreter = Interpreter(
        options.interpreter_code,
        briefed="briefed" in said,
        secrecy="secrecy" in said,
        conflict=Conflict.NONE if "no-conflict" in said else Conflict.UNASKED,
        accepted=Answered.YES if "accepted" in said else Answered.UNASKED,
    )
    check_code(interpreter.code)
    lack = lack_of(interpreter)
    if lack is not None:
        raise InterpreterUnfit(lack=lack.value)
    return interpreter


def _finish(session: RecordingSession, output: Output) -> None:
    """Save the rest and seal; while the disk refuses, what waits in memory is kept and tried again for a while."""
    for left in range(_FINISH_TRIES, -1, -1):
        try:
            session.finish(output.progress, CancelToken())
        except StorageError as refusal:
            if not left:
                raise
            output.warn(
                QT_TRANSLATE_NOOP(
                    "terminal", "The last sound is not saved yet ({code}). Free some space; trying again."
                ),
                code=refusal.code,
            )
            time.sleep(_FINISH_PAUSE_SECONDS)
        else:
            return


def checked_languages(tags: list[str]) -> tuple[str, ...]:
    """Return language tags in their order. Raises LanguageUnknown."""
    for tag in tags:
        if tag not in LANGUAGES:
            raise LanguageUnknown(language=tag)
    return tuple(dict.fromkeys(tags))


def tell(output: Output, told: Told) -> None:
    """Say at once what the person has to know of a running recording."""
    output.event(told.event.value, {"at_seconds": told.at_seconds, "code": told.code})
    if told.event is not RecordingEvent.ENDED:
        output.warn(_TOLD[told.event], at=clock(told.at_seconds), code=told.code)


def _source(program: Program, options: argparse.Namespace) -> AbstractContextManager[Source]:
    if options.microphone:
        return program.sound.microphone(options.microphone)
    return program.sound.file(options.source, realtime=options.realtime)


def _until_stopped(session: RecordingSession, output: Output, *, listen: bool) -> None:
    status = session.status()
    saved_told = -1
    with cancelling() as stop, single_keys(enabled=listen) as pressed:
        while not status.ended and not stop.cancelled:
            status = session.pump(_PUMP_SECONDS)
            output.status(_line(status))
            if int(status.saved_seconds) != saved_told:
                saved_told = int(status.saved_seconds)
                output.event("saved", {"heard_seconds": status.heard_seconds, "saved_seconds": status.saved_seconds})
            for key in pressed():
                if key == "q":
                    return
                _press(session, key)


def _line(status: RecordingStatus) -> str:
    state = translate("terminal", "paused") if status.paused else translate("terminal", "recording")
    return translate("terminal", "{state}   heard {heard}   saved {saved}").format(
        state=state, heard=clock(status.heard_seconds), saved=clock(status.saved_seconds)
    )


def _press(session: RecordingSession, key: str) -> None:
    if key == "p":
        if session.status().paused:
            session.resume()
        else:
            session.pause()
    elif key == "b":
        session.bookmark()
    elif key in _SPEAKERS:
        session.speaker(_SPEAKERS[key])
