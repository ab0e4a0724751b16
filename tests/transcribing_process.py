"""One session of transcribing, in a process of its own that can be killed.

    python -m tests.transcribing_process VAULT PART MODEL

MODEL is the folder of a pack, or "scripted" for a model that answers at once. Says "opened", with a real model
"worker PID", then "window N" for every window that is committed, and "finished RUN".
"""

import sys
from contextlib import closing
from pathlib import Path

from app.domain.transcript import WindowOptions
from app.jobs import CancelToken, Step
from app.ports.transcriber import Transcriber
from app.usecases.transcribe import Transcribed, TranscriptionRooms, transcribe
from storage.vault.vault import Vault
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.vault_fixtures import StepClock, reopen
from transcription.client import WorkerTranscriber
from transcription.models import OpenPack, examine
from transcription.planner import WindowPlanner


def model_of(model: str) -> Transcriber:
    """A model that gives the same answers in every process: one thread."""
    if model == "scripted":
        return ScriptedTranscriber()
    folder = Path(model)
    return WorkerTranscriber(OpenPack(examine(folder), folder), threads=1)


def transcribe_in(vault: Vault, part_id: str, transcriber: Transcriber, progress=lambda step: None) -> Transcribed:
    rooms = TranscriptionRooms(
        testimonies=vault.testimonies,
        recordings=vault.recordings,
        transcripts=vault.transcripts,
        custody=vault.custody,
        transcriber=transcriber,
        planner=WindowPlanner(),
        clock=StepClock(),
        consents=vault.consents,
    )
    return transcribe(rooms, part_id, WindowOptions("en"), progress, CancelToken())


def main() -> None:
    folder, part_id, model = sys.argv[1:]
    with reopen(Path(folder)) as vault, closing(model_of(model)) as transcriber:
        print("opened", flush=True)
        told = 0

        def progress(step: Step) -> None:
            nonlocal told
            if step.stage == "transcribe":
                if told == 0 and isinstance(transcriber, WorkerTranscriber):
                    print("worker", transcriber.process_id, flush=True)
                told += 1
                print("window", told, flush=True)

        done = transcribe_in(vault, part_id, transcriber, progress)
        print("finished", done.run.id, flush=True)


if __name__ == "__main__":
    main()
