"""Makes Whisper packs with random weights and the exact geometry of the published sizes, for speed and for tests.

Random weights understand nothing: never report an error rate from them. How many tokens they write is fixed, because
speed depends on it: two columns of the embedding steer the end token by the position alone, and all timestamps but
0.00 away.

    python tests/benchmarks/random_model.py base /some/folder [--tokens 100] [--english-only]
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

END, START = "<|endoftext|>", "<|startoftranscript|>"
TASKS = ("<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>")
TIMES = tuple(f"<|{step / 50:.2f}|>" for step in range(1501))
_STEER, _SWITCH = 0, 1


@dataclass(frozen=True, slots=True)
class Geometry:
    """Width, heads, layers on each side, and how many text tokens there are (a real vocabulary has 50,257)."""

    width: int
    layers: int
    heads: int
    text_tokens: int = 50_257


GEOMETRIES = {
    "test": Geometry(64, 1, 2, 400),
    "tiny": Geometry(384, 4, 6),
    "base": Geometry(512, 6, 8),
    "small": Geometry(768, 12, 12),
    "medium": Geometry(1024, 24, 16),
}


def byte_letters() -> list[str]:
    """Return the printable character that byte-level BPE uses for each byte, by the rule of GPT-2."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def vocabulary(geometry: Geometry, languages: tuple[str, ...], *, multilingual: bool) -> list[str]:
    """Return all tokens, index = id; the empty token before the end token is what makes a pack multilingual."""
    words = [f"Ġw{number}" for number in range(geometry.text_tokens - 257)]
    text = [*byte_letters(), *words, "" if multilingual else "Ġempty"]
    return [*text, END, START, *(f"<|{tag}|>" for tag in languages), *TASKS, *TIMES]


def tokenizer(tokens: list[str]) -> dict[str, Any]:
    """Return tokenizer.json: byte-level BPE without merges, special tokens added."""
    first_special = tokens.index(END)
    added = [
        {"id": number, "content": token, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
         "special": True}
        for number, token in enumerate(tokens) if number >= first_special
    ]  # fmt: skip
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": None,
        "pre_tokenizer": byte_level, "post_processor": None, "decoder": byte_level,
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                  "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False,
                  "vocab": {token: number for number, token in enumerate(tokens[:first_special])}, "merges": []},
    }  # fmt: skip


class _Weights:
    def __init__(self, geometry: Geometry, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._width = geometry.width

    def array(self, *shape: int, scale: float = 0.05) -> Any:
        return self._random.standard_normal(shape, dtype=np.float32) * np.float32(scale)

    def linear(self, spec: Any, out: int, into: int, *, quiet: bool = False) -> None:
        spec.weight = self.array(out, into)
        if quiet:
            # What writes into the stream of the decoder leaves the steering columns alone.
            spec.weight[[_STEER, _SWITCH]] = 0
        spec.bias = np.zeros(out, np.float32)

    def norm(self, spec: Any) -> None:
        spec.gamma = np.ones(self._width, np.float32)
        spec.beta = np.zeros(self._width, np.float32)

    def self_attention(self, spec: Any) -> None:
        self.norm(spec.layer_norm)
        self.linear(spec.linear[0], 3 * self._width, self._width)
        self.linear(spec.linear[1], self._width, self._width, quiet=True)

    def cross_attention(self, spec: Any) -> None:
        self.norm(spec.layer_norm)
        self.linear(spec.linear[0], self._width, self._width)
        self.linear(spec.linear[1], 2 * self._width, self._width)
        self.linear(spec.linear[2], self._width, self._width, quiet=True)

    def feed_forward(self, spec: Any) -> None:
        self.norm(spec.layer_norm)
        self.linear(spec.linear_0, 4 * self._width, self._width)
        self.linear(spec.linear_1, self._width, 4 * self._width, quiet=True)

    def convolution(self, spec: Any, into: int) -> None:
        spec.weight = self.array(self._width, into, 3)
        spec.bias = np.zeros(self._width, np.float32)


def make_pack(
    folder: Path,
    geometry: Geometry,
    *,
    tokens: int = 24,
    mels: int = 80,
    languages: tuple[str, ...] = ("en", "km", "th"),
    multilingual: bool = True,
    seed: int = 1,
) -> None:
    """Write a pack that answers every window with exactly `tokens` tokens (at most 224), the first one <|0.00|>."""
    from ctranslate2.specs import WhisperSpec

    words = vocabulary(geometry, languages, multilingual=multilingual)
    weights = _Weights(geometry, seed)
    spec = WhisperSpec(geometry.layers, geometry.heads, geometry.layers, geometry.heads)
    _encoder(spec.encoder, weights, geometry, mels)
    _decoder(spec.decoder, weights, geometry, words, end_at=tokens + (2 if multilingual else 0))
    first_language = words.index(START) + 1
    spec.config.lang_ids = list(range(first_language, first_language + len(languages)))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = []
    spec.config.alignment_heads = [[geometry.layers - 1, 0]]
    spec.register_vocabulary(words)
    spec.validate()
    spec.optimize("int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer(words)), encoding="utf-8")
    features = {"feature_size": mels, "sampling_rate": 16000, "hop_length": 160, "chunk_length": 30, "n_fft": 400}
    (folder / "preprocessor_config.json").write_text(json.dumps(features), encoding="utf-8")


def _encoder(spec: Any, weights: _Weights, geometry: Geometry, mels: int) -> None:
    weights.convolution(spec.conv1, mels)
    weights.convolution(spec.conv2, geometry.width)
    spec.position_encodings.encodings = weights.array(1500, geometry.width)
    weights.norm(spec.layer_norm)
    for layer in spec.layer:
        weights.self_attention(layer.self_attention)
        weights.feed_forward(layer.ffn)


def _decoder(spec: Any, weights: _Weights, geometry: Geometry, words: list[str], end_at: int) -> None:
    embeddings = weights.array(len(words), geometry.width, scale=0.3)
    embeddings[:, [_STEER, _SWITCH]] = 0
    end = words.index(END)
    embeddings[end:, _STEER] = -10
    embeddings[words.index(TIMES[0]), _STEER] = -5
    embeddings[end] = 0
    embeddings[end, _SWITCH] = 10
    # Loud positions: each one writes another word.
    positions = weights.array(448, geometry.width, scale=1.0)
    positions[:, _SWITCH] = -30
    positions[end_at:, _SWITCH] = 30
    spec.embeddings.weight = embeddings
    spec.projection.weight = embeddings.copy()
    spec.position_encodings.encodings = positions
    for layer in spec.layer:
        weights.self_attention(layer.self_attention)
        weights.cross_attention(layer.attention)
        weights.feed_forward(layer.ffn)
    weights.norm(spec.layer_norm)
    spec.layer_norm.gamma[_STEER] = 0
    spec.layer_norm.beta[_STEER] = 10


def main() -> None:
    """Write one pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", choices=sorted(GEOMETRIES))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tokens", type=int, default=100)
    parser.add_argument("--english-only", action="store_true")
    given = parser.parse_args()
    make_pack(given.folder, GEOMETRIES[given.size], tokens=given.tokens, multilingual=not given.english_only)


if __name__ == "__main__":
    main()
