"""saksi transcribe: recordings into text, on this device."""

import argparse
from contextlib import closing

from app.domain.audio import RecordingFacts
from app.domain.testimony import Testimony
from app.domain.transcript import WindowOptions
from app.errors.consent import ConsentMissing
from app.jobs import CancelToken
from app.ports.transcriber import Transcriber
from app.usecases.consent import require
from app.usecases.ledger import speech_without_text
from app.usecases.transcribe import SOUND, TRANSCRIBE, Transcribed, TranscriptionRooms, transcribe
from app.usecases.transcribe_plan import chosen_language
from ui.program import Program, StationVault
from ui.terminal.interrupt import cancelling
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value, clock
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Transcribe what has no finished text yet, or one testimony anew. An interrupt keeps every finished window."""
    told: list[Value] = []
    with opened(program, options, output) as vault:
        todo = _agreed(program, vault, _todo(vault, options), options, output)
        # The pack is read only when there is something to do.
        stored = program.models(options.models).choose(options.model) if todo else None
        if stored is not None:
            with closing(program.transcriber(stored)) as transcriber, cancelling() as cancel:
                for testimony, facts in todo:
                    done = transcribe_recording(program, vault, transcriber, testimony, facts.part_id, output, cancel)
                    output.say(
                        QT_TRANSLATE_NOOP(
                            "terminal", "{case}: {length} in {windows} windows; {missing} of speech without text."
                        ),
                        case=testimony.case_code,
                        length=clock(done.run.audio_seconds),
                        windows=len(done.windows),
                        missing=clock(speech_without_text(done.ledger)),
                    )
                    told.append(_facts(testimony, done))
    if not told:
        output.say(QT_TRANSLATE_NOOP("terminal", "There is nothing to transcribe."))
    output.result({"transcribed": told})


def transcribe_recording(
    program: Program,
    vault: StationVault,
    transcriber: Transcriber,
    testimony: Testimony,
    part_id: str,
    output: Output,
    cancel: CancelToken,
) -> Transcribed:
    """Transcribe one recording, going on with a run that was interrupted."""
    rooms = TranscriptionRooms(
        testimonies=vault.testimonies,
        recordings=vault.recordings,
        transcripts=vault.transcripts,
        custody=vault.custody,
        transcriber=transcriber,
        planner=program.planner,
        clock=program.clock,
        consents=vault.consents,
        reading=vault.reading_rooms(),
    )
    language = chosen_language(testimony.languages, transcriber.model)
    return transcribe(rooms, part_id, WindowOptions(language), output.progress, cancel)


def _todo(vault: StationVault, options: argparse.Namespace) -> list[tuple[Testimony, RecordingFacts]]:
    chosen = [vault.testimonies.resolve(options.testimony)] if options.testimony else vault.testimonies.all()
    if not options.testimony:
        chosen = [one for one in chosen if vault.sealed.of(one.id) is None and vault.erasure.of(one.id) is None]
    found = [(testimony, facts) for testimony in chosen for facts in vault.recordings.of(testimony.id)]
    if options.resume:
        return [one for one in found if vault.transcripts.unfinished(one[1].part_id) is not None]
    if options.testimony:
        return found
    runs = [vault.transcripts.current(facts.part_id) for _, facts in found]
    return [one for one, run in zip(found, runs, strict=True) if run is None or not run.finished]


def _agreed(
    program: Program,
    vault: StationVault,
    todo: list[tuple[Testimony, RecordingFacts]],
    options: argparse.Namespace,
    output: Output,
) -> list[tuple[Testimony, RecordingFacts]]:
    """Leave out what nobody agreed to; one that was asked for by name is refused. Raises ConsentMissing."""
    today = program.clock.now().date()
    agreed = []
    for testimony, facts in todo:
        try:
            require(vault.consents, testimony.id, TRANSCRIBE, SOUND, today)
        except ConsentMissing as missing:
            if options.testimony:
                raise
            output.warn(
                QT_TRANSLATE_NOOP("terminal", "{case} is left out: there is no consent to transcribe it ({code})."),
                case=testimony.case_code,
                code=missing.code,
            )
        else:
            agreed.append((testimony, facts))
    return agreed


def _facts(testimony: Testimony, done: Transcribed) -> Value:
    return {
        "testimony": testimony.id,
        "part": done.run.part_id,
        "run": done.run.id,
        "resumed": done.resumed,
        "windows": len(done.windows),
        "seconds": done.run.audio_seconds,
        "speech_without_text_seconds": speech_without_text(done.ledger),
        "model": done.run.model.name,
    }
