"""Writes a trained checkpoint as a pack that faster-whisper loads: `python export.py MODEL.pt FOLDER`."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from ctranslate2.specs import whisper_spec
from model import Attention, Size, Whisper
from tokens import Tokens
from torch import nn

PREPROCESSOR = {"feature_size": 80, "sampling_rate": 16000, "hop_length": 160, "chunk_length": 30, "n_fft": 400}


def _array(tensor: torch.Tensor) -> np.ndarray:
    """A copy: quantising scales the arrays in place."""
    return tensor.detach().to(torch.float32).numpy().copy()


def _linear(spec: object, *layers: nn.Linear) -> None:
    spec.weight = np.concatenate([_array(layer.weight) for layer in layers])  # type: ignore[attr-defined]
    biases = [np.zeros(len(layer.weight), np.float32) if layer.bias is None else _array(layer.bias) for layer in layers]
    spec.bias = np.concatenate(biases)  # type: ignore[attr-defined]


def _norm(spec: object, layer: nn.LayerNorm) -> None:
    spec.gamma, spec.beta = _array(layer.weight), _array(layer.bias)  # type: ignore[attr-defined]


def _attention(spec: object, layer: Attention, norm: nn.LayerNorm, cross: bool = False) -> None:
    _norm(spec.layer_norm, norm)  # type: ignore[attr-defined]
    linear = spec.linear  # type: ignore[attr-defined]
    if cross:
        _linear(linear[0], layer.query)
        _linear(linear[1], layer.key, layer.value)
    else:
        _linear(linear[0], layer.query, layer.key, layer.value)
    _linear(linear[-1], layer.out)


def _feed_forward(spec: object, layer: nn.Module) -> None:
    _norm(spec.layer_norm, layer.norm3)  # type: ignore[attr-defined, arg-type]
    _linear(spec.linear_0, layer.wide)  # type: ignore[attr-defined, arg-type]
    _linear(spec.linear_1, layer.narrow)  # type: ignore[attr-defined, arg-type]


def specification(model: Whisper, tokens: Tokens) -> whisper_spec.WhisperSpec:
    """The weights in CTranslate2's own layout, not yet quantised."""
    size = model.size
    spec = whisper_spec.WhisperSpec(size.encoder_layers, size.encoder_heads, size.decoder_layers, size.decoder_heads)
    for name in ("conv1", "conv2"):
        layer, part = getattr(model, name), getattr(spec.encoder, name)
        part.weight, part.bias = _array(layer.weight), _array(layer.bias)
    spec.encoder.position_encodings.encodings = _array(model.encoder_positions)
    _norm(spec.encoder.layer_norm, model.encoder_norm)
    for part, layer in zip(spec.encoder.layer, model.encoder, strict=False):
        _attention(part.self_attention, layer.attention, layer.norm1)
        _feed_forward(part.ffn, layer)
    spec.decoder.embeddings.weight = _array(model.embedding.weight)
    spec.decoder.projection.weight = spec.decoder.embeddings.weight
    spec.decoder.position_encodings.encodings = _array(model.decoder_positions)
    _norm(spec.decoder.layer_norm, model.decoder_norm)
    for part, layer in zip(spec.decoder.layer, model.decoder, strict=False):
        _attention(part.self_attention, layer.attention, layer.norm1)
        _attention(part.attention, layer.cross, layer.norm2, cross=True)
        _feed_forward(part.ffn, layer)
    spec.config.suppress_ids, spec.config.suppress_ids_begin = [], []
    spec.config.lang_ids = [tokens.english]
    spec.config.alignment_heads = [[size.decoder_layers - 1, head] for head in range(size.guided_heads)]
    spec.register_vocabulary(tokens.vocabulary())
    return spec


def load(checkpoint: Path, tokens: Tokens) -> Whisper:
    state = torch.load(checkpoint, weights_only=True)
    model = Whisper(Size(**state["size"]), tokens.size, len(tokens.sounds) + 1)
    model.load_state_dict(state["model"])
    return model


def export(checkpoint: Path, folder: Path) -> None:
    """Writes the five files of a pack into `folder`, quantised to int8."""
    tokens = Tokens()
    spec = specification(load(checkpoint, tokens), tokens)
    spec.validate()
    spec.optimize("int8")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        spec.save(made)
        for name in ("model.bin", "config.json", "vocabulary.json"):
            (folder / name).write_bytes((Path(made) / name).read_bytes())
    tokens.tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPROCESSOR, indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    export(options.checkpoint, options.folder)


if __name__ == "__main__":
    main()
