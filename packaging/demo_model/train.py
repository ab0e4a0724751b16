"""Trains the demo model on the bank of clips: `python train.py BANK OUT [--minutes 70]`.

Windows grow from 5 s to 30 s. The learning rate falls to zero by steps, or by the clock where the minutes are
shorter. A checkpoint is written every few minutes. With the same seed, bank and torch, and enough minutes, the same
windows are seen in the same order.
"""

from __future__ import annotations

import argparse
import itertools
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import clips
import numpy as np
import torch
from model import Size, Whisper, losses
from tokens import Tokens
from torch import Tensor
from torch.utils.data import DataLoader, Dataset
from windows import Builder, Style, collate

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Stage:
    steps: int
    batch: int
    seconds: float


STAGES = [Stage(1100, 16, 5.0), Stage(1000, 8, 10.0), Stage(250, 6, 16.0), Stage(2000, 4, 30.0)]
PEAK_RATE = 2e-3
WARM_UP_STEPS = 60


class Batches(Dataset[tuple[dict[str, Tensor], int]]):
    """The batch of each step, made from the seed and the step alone."""

    def __init__(self, bank: Path, seed: int, stages: list[Stage]) -> None:
        self.bank, self.seed = bank, seed
        self.plan = list(itertools.chain(*([stage] * stage.steps for stage in stages)))
        self._builder: Builder | None = None

    def __len__(self) -> int:
        return len(self.plan)

    def _prompt(self, builder: Builder, rng: np.random.Generator) -> tuple[int, ...]:
        """Earlier text before the transcript, as previous sentences or hotwords would be."""
        ids: list[int] = []
        for _ in range(int(rng.integers(1, 12))):
            sentence = builder.bank[rng.integers(len(builder.bank))].sentence
            ids += [piece for word in sentence.split() for piece, _ in builder.tokens.pieces(word)]
        return tuple(ids[: int(rng.integers(2, 120))])

    def __getitem__(self, step: int) -> tuple[dict[str, Tensor], int]:
        torch.set_num_threads(1)
        if self._builder is None:
            self._builder = Builder(clips.read_bank(self.bank), Tokens(), self.seed)
        stage = self.plan[step]
        rng = np.random.default_rng([self.seed, step])
        offset = int(rng.integers(0, 1500 - round(stage.seconds * 50) + 1))
        prompt = self._prompt(self._builder, rng) if stage.seconds >= 10 and rng.random() < 0.12 else ()
        made = [
            self._builder.build(Style(stage.seconds, offset, bool(rng.random() < 0.55), prompt), rng)
            for _ in range(stage.batch)
        ]
        return collate(made, self._builder.tokens.end), offset


def rate_at(progress: float, step: int) -> float:
    """Learning rate: a short warm-up, then half a cosine to zero."""
    return PEAK_RATE * min(1.0, (step + 1) / WARM_UP_STEPS) * 0.5 * (1 + math.cos(math.pi * min(progress, 1.0)))


def make_model(tokens: Tokens) -> Whisper:
    return Whisper(Size(), tokens.size, len(tokens.sounds) + 1)


def save(model: Whisper, path: Path, step: int) -> None:
    torch.save({"model": model.state_dict(), "size": asdict(model.size), "step": step}, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def train(bank: Path, out: Path, minutes: float, seed: int, stages: list[Stage], workers: int) -> None:
    """Writes OUT/model.pt now and then, and at the end."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    model = make_model(Tokens())
    data = Batches(bank, seed, stages)
    model.scale_convolutions(data[0][0]["mel"])
    torch.set_num_threads(2)
    decay = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    groups = [{"params": decay, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=PEAK_RATE, betas=(0.9, 0.98))
    loader = DataLoader(data, batch_size=None, num_workers=workers, prefetch_factor=6, multiprocessing_context="spawn")
    began = saved = time.monotonic()
    for step, (batch, offset) in enumerate(_until(loader, began, minutes)):
        progress = max(step / len(data), (time.monotonic() - began) / 60 / minutes)
        for group in optimiser.param_groups:
            group["lr"] = rate_at(progress, step)
        with torch.autocast("cpu", torch.bfloat16):
            parts = losses(model, batch, offset)
        optimiser.zero_grad()
        parts.total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        _report(step, batch, parts, time.monotonic() - began, optimiser.param_groups[0]["lr"])
        if time.monotonic() - saved > 180:
            save(model, out / "model.pt", step)
            saved = time.monotonic()
    save(model, out / "model.pt", step + 1)
    print(f"ended after {step + 1} steps, {(time.monotonic() - began) / 60:.1f} minutes", flush=True)


def _until(loader: DataLoader, began: float, minutes: float) -> Iterator[tuple[dict[str, Tensor], int]]:
    for item in loader:
        if time.monotonic() - began > minutes * 60:
            return
        yield item


_means: dict[str, float] = {}


def _report(step: int, batch: dict[str, Tensor], parts: object, elapsed: float, rate: float) -> None:
    for name in ("tokens", "frames", "attention"):
        value = float(getattr(parts, name).detach())
        _means[name] = 0.95 * _means.get(name, value) + 0.05 * value
    if step % 20 == 0:
        text = " ".join(f"{name} {value:.3f}" for name, value in _means.items())
        print(f"{step:5d} {batch['mel'].shape[2] / 100:4.0f}s {elapsed / 60:6.1f} min lr {rate:.5f} {text}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bank", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--minutes", type=float, default=70, help="the schedule is squeezed into this if steps are slow"
    )
    parser.add_argument("--seed", type=int, default=20261)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    train(options.bank, options.out, options.minutes, options.seed, STAGES, options.workers)


if __name__ == "__main__":
    main()
