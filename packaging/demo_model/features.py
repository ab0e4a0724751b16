"""Log-mel features exactly as faster-whisper makes them, in torch (one window of 30 s in a few milliseconds)."""

from __future__ import annotations

import functools

import numpy as np
import torch
from faster_whisper.feature_extractor import FeatureExtractor

HOP = 160
"""Samples of one mel frame; an encoder frame is two."""


@functools.cache
def _tools() -> tuple[torch.Tensor, torch.Tensor]:
    filters = torch.from_numpy(FeatureExtractor.get_mel_filters(16000, 400, 80).astype(np.float32))
    return filters, torch.hann_window(400)


def log_mel(samples: np.ndarray, louder: float | None = None) -> torch.Tensor:
    """(80, len // 160) for mono float32 at 16 kHz. `louder`: the loudest point of the rest of the file, in
    log10, if it is above
    this window's: it sets the floor."""
    filters, window = _tools()
    spectrum = torch.stft(torch.from_numpy(samples), 400, HOP, window=window, return_complex=True)[:, :-1]
    log = (filters @ spectrum.abs().square()).clamp(min=1e-10).log10()
    top = float(log.max())
    top = max(top, louder) if louder is not None else top
    return (log.clamp(min=top - 8.0) + 4.0) / 4.0
