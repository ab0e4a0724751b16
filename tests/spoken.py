"""Spoken sentences in the demo voices, made in a process of its own: the scripts there have names of their own kind.

python -m tests.spoken SEED < lines of "speaker|sentence" > samples, 16 bit, 48 kHz
"""

import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
SCRIPTS = ROOT / "packaging" / "demo_model"


def speak(lines: Sequence[tuple[str, str]], seed: int = 1) -> bytes:
    """Return an interview: who speaks ("interviewer" or "witness") and what, with pauses in between."""
    text = "\n".join(f"{speaker}|{sentence}" for speaker, sentence in lines)
    done = subprocess.run(
        [sys.executable, "-B", "-m", "tests.spoken", str(seed)],
        input=text.encode(),
        capture_output=True,
        check=True,
        timeout=300,
        cwd=ROOT,
    )
    return done.stdout


def sentences(holding: str = "", *, held_out: bool = True) -> list[str]:
    """Return sentences of the demo language in a fixed order, those that hold a word."""
    code = (
        "import sys, texts\n"
        "found = [s for s in texts.every_sentence() if texts.is_held_out(s) is (sys.argv[2] == '1')]\n"
        "print('\\n'.join(s for s in found if sys.argv[1] in s))"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, holding, str(int(held_out))],
        capture_output=True,
        check=True,
        timeout=60,
        cwd=SCRIPTS,
    )
    return done.stdout.decode().splitlines()


def main() -> None:
    sys.path.insert(0, str(SCRIPTS))
    import interview
    import voices

    script = [tuple(line.split("|", 1)) for line in sys.stdin.read().splitlines()]
    cast = {"interviewer": voices.INTERVIEWER, "witness": voices.WITNESS}
    spoken = interview.perform(iter(script), cast, random.Random(int(sys.argv[1])))
    for samples in interview._with_pauses(spoken, []):
        sys.stdout.buffer.write(samples.tobytes())


if __name__ == "__main__":
    main()
