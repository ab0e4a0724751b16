"""saksi mask: a copy with words taken out of text and sound, and the proof that they are out."""

import argparse
from contextlib import closing

from app.domain.consent import Voice
from app.domain.masking import Cover, Proof
from app.domain.testimony import Testimony
from app.jobs import CancelToken
from app.usecases.mask import Choice, make_masked_copy, plan_masks
from app.usecases.mask_proof import ProofRooms, prove
from app.usecases.transcribe import TranscriptionRooms
from ui.program import Program, StationVault
from ui.terminal.interrupt import cancelling
from ui.terminal.opening import opened
from ui.terminal.output import Output, Value, clock
from ui.terminal.secrets import is_given, read_secret
from ui.words import QT_TRANSLATE_NOOP, translate

# A list of every name that may be said.
_MOST_BYTES = 1 << 20


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Make a masked copy, unless the testimony is one; prove it where that was asked."""
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        told: dict[str, Value] = {}
        with cancelling() as cancel:
            if vault.masked_copies.of(testimony.id) is None:
                testimony = _make(vault, testimony, options, output, told, cancel)
            if options.prove:
                told["proof"] = _prove(program, vault, testimony, options, output, cancel)
    output.result({"copy": testimony.id, "case_code": testimony.case_code, **told})


def _make(
    vault: StationVault,
    testimony: Testimony,
    options: argparse.Namespace,
    output: Output,
    told: dict[str, Value],
    cancel: CancelToken,
) -> Testimony:
    rooms = vault.mask_rooms()
    choice = Choice(words=_words(options), passages=options.passages)
    plan = plan_masks(rooms, testimony.id, choice)
    cover = Cover.SILENCE if options.silence else Cover.TONE
    voice = Voice(options.voice)
    made = make_masked_copy(rooms, testimony.id, choice, cover, voice, output.progress, cancel)
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "{case} is a masked copy: {places} places, {length} of sound. Masked is not anonymous."
        ),
        case=made.case_code,
        places=len(plan.masks),
        length=clock(plan.masked_seconds),
    )
    if not options.prove:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "It stays here until it is proved: “saksi mask VAULT {case} --prove”."),
            case=made.case_code,
        )
    told.update({"places": len(plan.masks), "masked_seconds": plan.masked_seconds})
    return made


def _words(options: argparse.Namespace) -> tuple[str, ...]:
    """The words, one to a line. They are names as often as not: never on the command line."""
    if options.passages and not is_given(options, "words"):
        return ()
    given = read_secret(
        options, "words", translate("terminal", "Words to mask, with commas between them"), most_bytes=_MOST_BYTES
    )
    lines = given.splitlines() if "\n" in given else given.split(",")
    return tuple(line.strip() for line in lines if line.strip())


def _prove(
    program: Program,
    vault: StationVault,
    testimony: Testimony,
    options: argparse.Namespace,
    output: Output,
    cancel: CancelToken,
) -> Value:
    stored = program.models(options.models).choose(options.model)
    with closing(program.transcriber(stored)) as transcriber:
        transcription = TranscriptionRooms(
            testimonies=vault.testimonies,
            recordings=vault.recordings,
            transcripts=vault.transcripts,
            custody=vault.custody,
            transcriber=transcriber,
            planner=program.planner,
            clock=program.clock,
            consents=vault.consents,
        )
        proof = prove(ProofRooms(vault.mask_rooms(), transcription), testimony.id, output.progress, cancel)
    _show(proof, output)
    return {
        "passed": proof.passed,
        "words": proof.words,
        "guessed": proof.guessed,
        "heard": [
            {
                "part": heard.part_id,
                "start_seconds": heard.span.start_seconds,
                "end_seconds": heard.span.end_seconds,
                "likeness": heard.likeness,
            }
            for heard in proof.heard
        ],
    }


def _show(proof: Proof, output: Output) -> None:
    if proof.passed:
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal", "Transcribed again and searched: nothing that was masked is heard. It may leave."
            )
        )
    else:
        output.say(
            QT_TRANSLATE_NOOP("terminal", "What was masked is still heard. It stays here; mask these places too:")
        )
    for heard in proof.heard:
        output.show(f"  {clock(heard.span.start_seconds)}  {heard.text}")
    if proof.guessed:
        output.say(
            QT_TRANSLATE_NOOP(
                "terminal",
                "Gaps that the machine filled with a masked word by itself: {count}. People may guess so too.",
            ),
            count=proof.guessed,
        )
