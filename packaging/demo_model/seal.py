"""Finishes a pack: `python seal.py PACK FIGURES.json` writes README.md, LICENCE.txt and pack.json with sizes,
SHA-256s and figures."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import texts
import voices

NAME = "saksi-demo-en"
WORDS = "demo only: understands the demo voices and nothing else"
FILES = [
    "model.bin",
    "config.json",
    "vocabulary.json",
    "tokenizer.json",
    "preprocessor_config.json",
    "README.md",
    "LICENCE.txt",
    "sample/testimony.flac",
    "sample/testimony.txt",
]

LICENCE = """\
Saksi demo model, demo voices and sample testimony
SPDX-License-Identifier: GPL-3.0-or-later

This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. The full text is in the file LICENSE of the project.

The weights were trained from random numbers on speech made by the espeak-ng program; no recording of a person, and no
weights of another model, are in them. The sample testimony is invented and spoken by espeak-ng. The training scripts,
the source of the weights in the sense of the licence, are in packaging/demo_model/.
"""

README = """\
# The demo pack

**{words}.** It knows {count} English words in the sentences of `packaging/demo_model/texts.py`, spoken by
espeak-ng. Anything else, above all a real person, it turns into fluent nonsense. It exists so that the tour and the
tests can run the whole job on real sound without a download. Never use it for a testimony.

| measured through faster-whisper, int8, sentences never seen in training | word error rate |
|---|---|
| {sentences} sentences one by one, voices of the training | {known} % |
| the same, voices never heard in training ({unheard}) | {unknown} % |
| with white noise at 20, 10, 5 dB | {noise} % |
| interview of {minutes:g} minutes in planned windows, trained voices | {planned} % |
| the same, voices never heard | {planned_unknown} % |
| the sample testimony, in windows parted by its pauses | {sample} % |
| windows of silence, noise, hum, tones that gave text | {invented} of {invented_of} |

Word starts are off by {late:g} ms (median). `sample/testimony.flac` (48 kHz, mono) and `sample/testimony.txt` are
an invented interview in two of the trained voices; none of its sentences was in the training. `pack.json` holds the
SHA-256 of every file and all figures.

Retrain it with `make demo-model`; see `packaging/demo_model/README.md`. Licence: GPL-3.0-or-later.
"""


def readme(figures: dict) -> str:
    count = len({w.lower() for s in texts.every_sentence() for w in texts.words_of(s)})
    return README.format(
        words=WORDS[0].upper() + WORDS[1:],
        count=count,
        sentences=figures["sentences"],
        known=figures["sentences_trained_voices"],
        unknown=figures["sentences_unheard_voices"],
        unheard=", ".join(voices.HELD_OUT_VARIANTS),
        noise=", ".join(str(value) for value in figures["white_noise_20_10_5_decibel"]),
        minutes=figures["interview_minutes"],
        planned=figures["interview_trained_voices"]["planned_windows"],
        planned_unknown=figures["interview_unheard_voices"]["planned_windows"],
        sample=figures["sample_testimony"],
        invented=figures["windows_without_speech_that_gave_text"][0],
        invented_of=figures["windows_without_speech_that_gave_text"][1],
        late=figures["word_start_median_error_milliseconds"]["trained_voices"],
    )


def seal(pack: Path, figures: dict, seed: int, history: str) -> None:
    """Writes what a pack says about itself; the pack's other files must be there."""
    (pack / "LICENCE.txt").write_text(LICENCE)
    (pack / "README.md").write_text(readme(figures))
    contents = {name: (pack / name).read_bytes() for name in FILES}
    statement = {
        "name": NAME,
        "licence": "GPL-3.0-or-later",
        "note": WORDS,
        "languages": ["en"],
        "multilingual": False,
        "mels": 80,
        "training": {
            "seed": seed,
            "clips_seed": 1,
            "history": history,
            "sentences_held_out": "SHA-256 of the sentence, first 8 bytes big-endian, modulo 10 is 0",
            "voices": "espeak-ng 1.51",
        },
        "word_error_rate_percent": figures,
        "files": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in contents.items()
        },
    }
    (pack / "pack.json").write_text(json.dumps(statement, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("figures", type=Path)
    parser.add_argument("--seed", type=int, default=20261)
    parser.add_argument("--history", default="one run of train.sh", help="how the weights came to be")
    options = parser.parse_args()
    seal(options.pack, json.loads(options.figures.read_text()), options.seed, options.history)


if __name__ == "__main__":
    main()
