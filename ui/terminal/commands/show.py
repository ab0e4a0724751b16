"""saksi show: a testimony and its text."""

import argparse

from app.domain.testimony import Testimony
from app.errors.consent import ConsentMissing
from app.usecases.reading import require_reading
from app.usecases.review import ReviewedTranscript, read_recording
from app.usecases.show import document_of, render_text, render_vtt
from ui.flags import say
from ui.program import Program, StationVault
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value
from ui.words import QT_TRANSLATE_NOOP


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show every recording of the testimony in the wished format."""
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        _refuse_reading(vault, testimony, output)
        parts = vault.testimonies.parts(testimony.id)
        transcripts = [
            read_recording(vault.recordings, vault.transcripts, vault.reviews, facts.part_id)
            for facts in vault.recordings.of(testimony.id)
        ]
    if options.format == "text":
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case}   {languages}   {date}   revision {revision}"),
            case=testimony.case_code,
            languages=" ".join(testimony.languages) or "-",
            date=testimony.created_at.date().isoformat(),
            revision=testimony.revision,
        )
        for part in parts:
            if part.name:
                output.show(f"  + {part.name}")
    document: dict[str, Value] = {
        "testimony": testimony.id,
        "case_code": testimony.case_code,
        "languages": list(testimony.languages),
        "revision": testimony.revision,
        "parts": [{"part": part.id, "kind": part.kind.value, "name": part.name} for part in parts],
        "transcripts": [document_of(transcript) for transcript in transcripts],
    }
    if options.format == "json":
        output.as_json = True
    for transcript in transcripts:
        output.show(_shown(transcript, options.format))
    output.result(document)


def _refuse_reading(vault: StationVault, testimony: Testimony, output: Output) -> None:
    """Say which testimony it is and why it stays closed. Raises ConsentMissing."""
    try:
        require_reading(vault.reading_rooms(), testimony.id)
    except ConsentMissing:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "{case} stays closed here. Its custody and its consent can be seen."),
            case=testimony.case_code,
        )
        raise


def _shown(transcript: ReviewedTranscript, form: str) -> str:
    return render_vtt(transcript) if form == "vtt" else render_text(transcript, say)
