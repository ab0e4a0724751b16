"""Trains the demo model on the bank of clips: `python train.py BANK OUT [--minutes 90]`.

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

import clips
import numpy as np
import torch
from model import Size, Whisper, losses
from tokens import Tokens
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Subset
from windows import Builder, Style, collate


@dataclass(frozen=True)
class Stage:
    steps: int
    batch: int
    seconds: float

    @property
    def work(self) -> float:
        """Seconds of sound per step: what a step costs, so that steps and clock agree on how far a training is."""
        return self.batch * self.seconds


STAGES = [Stage(1100, 16, 5.0), Stage(1000, 8, 10.0), Stage(250, 6, 16.0), Stage(3500, 4, 30.0)]
PEAK_RATE = 2e-3
WARM_UP_STEPS = 60
CHECKPOINT_SECONDS = 180


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
    model = Whisper(Size(), tokens.size, len(tokens.sounds) + 1)
    model.place_timestamps(tokens.first_timestamp)
    model.carry_positions()
    return model


def save(model: Whisper, path: Path, step: int) -> None:
    torch.save({"model": model.state_dict(), "size": asdict(model.size), "step": step}, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


class Progress:
    """How far the training is, from 0 to 1: by work done, or by the clock where that is further."""

    def __init__(self, plan: list[Stage], first: int, minutes: float) -> None:
        self.done = [0.0, *itertools.accumulate(stage.work for stage in plan)]
        self.start, self.minutes, self.began = self.done[first] / self.done[-1], minutes, time.monotonic()

    @property
    def elapsed_minutes(self) -> float:
        return (time.monotonic() - self.began) / 60

    def at(self, step: int) -> float:
        by_clock = self.start + (1 - self.start) * self.elapsed_minutes / self.minutes
        return min(1.0, max(self.done[step] / self.done[-1], by_clock))


def optimiser_of(model: Whisper) -> torch.optim.Optimizer:
    decay = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    groups = [{"params": decay, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=PEAK_RATE, betas=(0.9, 0.98))


def start(data: Batches, checkpoint: Path | None) -> tuple[Whisper, int]:
    """A fresh model, or one that goes on from a checkpoint, and the step to begin with."""
    model = make_model(Tokens())
    if checkpoint is None:
        model.scale_convolutions(data[0][0]["mel"])
        return model, 0
    state = torch.load(checkpoint, weights_only=True)
    model.load_state_dict(state["model"])
    return model, state["step"]


def train(data: Batches, out: Path, minutes: float, threads: int, checkpoint: Path | None) -> None:
    """Writes OUT/model.pt now and then, and at the end."""
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(data.seed)
    model, first = start(data, checkpoint)
    torch.set_num_threads(threads)
    optimiser = optimiser_of(model)
    rest = Subset(data, range(first, len(data)))
    loader = DataLoader(rest, batch_size=None, num_workers=1, prefetch_factor=6, multiprocessing_context="spawn")
    progress = Progress(data.plan, first, minutes)
    saved, step = time.monotonic(), first
    for step, (batch, offset) in enumerate(loader, first):
        reached = progress.at(step)
        if reached >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate_at(reached, step - first)
        with torch.autocast("cpu", torch.bfloat16):
            parts = losses(model, batch, offset)
        optimiser.zero_grad()
        parts.total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        _report(step, batch, parts, progress.elapsed_minutes, optimiser.param_groups[0]["lr"])
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            save(model, out / "model.pt", step + 1)
            saved = time.monotonic()
    save(model, out / "model.pt", step + 1)
    print(f"ended at step {step + 1} of {len(data)}, {progress.elapsed_minutes:.1f} minutes", flush=True)


_means: dict[str, float] = {}


def _report(step: int, batch: dict[str, Tensor], parts: object, elapsed: float, rate: float) -> None:
    for name in ("tokens", "frames", "attention"):
        value = float(getattr(parts, name).detach())
        _means[name] = 0.95 * _means.get(name, value) + 0.05 * value
    if step % 20 == 0:
        text = " ".join(f"{name} {value:.3f}" for name, value in _means.items())
        print(f"{step:5d} {batch['mel'].shape[2] / 100:4.0f}s {elapsed:6.1f} min lr {rate:.5f} {text}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bank", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--minutes", type=float, default=90, help="the schedule is squeezed into this if steps are slow"
    )
    parser.add_argument("--seed", type=int, default=20261)
    parser.add_argument("--threads", type=int, default=2, help="one is quicker where others use the processor too")
    parser.add_argument("--resume", type=Path, help="go on from this checkpoint")
    options = parser.parse_args()
    data = Batches(options.bank, options.seed, STAGES)
    train(data, options.out, options.minutes, options.threads, options.resume)


if __name__ == "__main__":
    main()
