"""The model: Whisper's architecture, very small, in PyTorch, with the two training helpers (frame head, guided
attention)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

LOOK_FRAMES = (3, 8, 18)
"""How far the two heads of each encoder layer look forward and back at the start of training."""


TIMESTAMP_WEIGHT = 2.5
"""Timestamps are few, and the model finds its way through a window by them."""


@dataclass(frozen=True)
class Size:
    """The geometry; positions are Whisper's own so that faster-whisper takes the pack."""

    width: int = 128
    encoder_layers: int = 3
    encoder_heads: int = 2
    decoder_layers: int = 3
    decoder_heads: int = 4
    feed_forward: int = 512
    mels: int = 80
    encoder_positions: int = 1500
    decoder_positions: int = 448
    guided_heads: int = 4


def sinusoids(length: int, width: int) -> Tensor:
    """(length, width): sines of falling frequency, then their cosines."""
    rates = torch.exp(-math.log(10000) / (width // 2 - 1) * torch.arange(width // 2))
    angles = torch.arange(length)[:, None] * rates[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Attention(nn.Module):
    """Multi-head attention with Whisper's biases (none on keys)."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.value, self.out = (nn.Linear(width, width) for _ in range(3))
        self.key = nn.Linear(width, width, bias=False)

    def _split(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x: Tensor, source: Tensor | None = None, causal: bool = False) -> Tensor:
        source = x if source is None else source
        q, k, v = self._split(self.query(x)), self._split(self.key(source)), self._split(self.value(source))
        return self.out(functional.scaled_dot_product_attention(q, k, v, is_causal=causal).transpose(1, 2).flatten(2))

    def log_weights(self, x: Tensor, source: Tensor, heads: int) -> Tensor:
        """(batch, heads, targets, sources) log attention of the first heads, in float32."""
        q, k = self._split(self.query(x))[:, :heads], self._split(self.key(source))[:, :heads]
        return (q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])).float().log_softmax(-1)


class EncoderLayer(nn.Module):
    def __init__(self, size: Size) -> None:
        super().__init__()
        self.norm1, self.norm3 = nn.LayerNorm(size.width), nn.LayerNorm(size.width)
        self.attention = Attention(size.width, size.encoder_heads)
        self.wide, self.narrow = nn.Linear(size.width, size.feed_forward), nn.Linear(size.feed_forward, size.width)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attention(self.norm1(x))
        return x + self.narrow(functional.gelu(self.wide(self.norm3(x))))


class DecoderLayer(nn.Module):
    def __init__(self, size: Size) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = (nn.LayerNorm(size.width) for _ in range(3))
        self.attention = Attention(size.width, size.decoder_heads)
        self.cross = Attention(size.width, size.decoder_heads)
        self.wide, self.narrow = nn.Linear(size.width, size.feed_forward), nn.Linear(size.feed_forward, size.width)

    def forward(self, x: Tensor, source: Tensor, guided: int = 0) -> tuple[Tensor, Tensor | None]:
        x = x + self.attention(self.norm1(x), causal=True)
        asked = self.norm2(x)
        weights = self.cross.log_weights(asked, source, guided) if guided else None
        x = x + self.cross(asked, source)
        return x + self.narrow(functional.gelu(self.wide(self.norm3(x)))), weights


class Whisper(nn.Module):
    """Encoder, decoder with tied output, and the frame head that only training uses."""

    def __init__(self, size: Size, vocabulary: int, sounds: int) -> None:
        super().__init__()
        self.size = size
        self.first_timestamp = vocabulary - size.encoder_positions - 1
        self.conv1 = nn.Conv1d(size.mels, size.width, 3, padding=1)
        self.conv2 = nn.Conv1d(size.width, size.width, 3, stride=2, padding=1)
        self.register_buffer("encoder_positions", sinusoids(size.encoder_positions, size.width))
        self.encoder = nn.ModuleList(EncoderLayer(size) for _ in range(size.encoder_layers))
        self.encoder_norm = nn.LayerNorm(size.width)
        self.embedding = nn.Embedding(vocabulary, size.width)
        self.decoder_positions = nn.Parameter(torch.randn(size.decoder_positions, size.width) * 0.02)
        self.decoder = nn.ModuleList(DecoderLayer(size) for _ in range(size.decoder_layers))
        self.decoder_norm = nn.LayerNorm(size.width)
        self.frame_head = nn.Linear(size.width, sounds)
        nn.init.normal_(self.embedding.weight, std=0.05)
        self._look_around()

    @torch.no_grad()
    def _look_around(self, sharpness: float = 6.0) -> None:
        """Each encoder head starts by attending to one distance: q and k read the faster sinusoids, q
        turned by the distance."""
        half = self.size.width // 2
        per_head = self.size.width // self.size.encoder_heads // 2
        rates = torch.exp(-math.log(10000) / (half - 1) * torch.arange(half))[:per_head]
        for layer, distance in zip(self.encoder, LOOK_FRAMES, strict=False):
            attention = layer.attention
            attention.query.bias.zero_()
            for head in range(self.size.encoder_heads):
                turn = (distance if head % 2 == 0 else -distance) * rates
                rows = head * 2 * per_head + torch.arange(per_head)
                query = torch.randn(2 * per_head, self.size.width) * 0.02
                key = torch.randn(2 * per_head, self.size.width) * 0.02
                one = torch.arange(per_head)
                a = math.sqrt(sharpness)
                key[one, one] += a
                key[per_head + one, half + one] += a
                query[one, one] += a * turn.cos()  # sin(t + d) = sin t cos d + cos t sin d
                query[one, half + one] += a * turn.sin()
                query[per_head + one, half + one] += a * turn.cos()
                query[per_head + one, one] -= a * turn.sin()
                attention.query.weight[rows[0] : rows[0] + 2 * per_head] = query
                attention.key.weight[rows[0] : rows[0] + 2 * per_head] = key

    @torch.no_grad()
    def place_timestamps(self, first: int, scale: float = 0.35) -> None:
        """Timestamps start as the encoder's own sinusoids: to tell or to find a time is then to copy a position.

        From random numbers 1,500 tokens that are each seen a few dozen times are never learned.
        """
        self.embedding.weight[first : first + self.size.encoder_positions] = scale * self.encoder_positions

    @torch.no_grad()
    def carry_positions(self, gain: float = 2.0) -> None:
        """The last two heads of the last cross attention start by copying where they look: sixteen rates each."""
        cross, half = self.decoder[-1].cross, self.size.width // 2
        per_head = self.size.width // self.size.decoder_heads
        for head in (self.size.decoder_heads - 2, self.size.decoder_heads - 1):
            rates = torch.arange(per_head // 2) * 2 + 6 + head % 2
            dimensions = torch.cat([rates, rates + half])
            rows = head * per_head + torch.arange(per_head)
            cross.value.weight[rows] = 0.0
            cross.value.weight[rows, dimensions] = 1.0
            cross.out.weight[:, rows] = 0.0
            cross.out.weight[dimensions, rows] = gain

    @torch.no_grad()
    def scale_convolutions(self, mel: Tensor) -> None:
        """Default convolutions would drown in the positions (RMS 0.7): scale both so that real sound comes
        out with RMS 1."""
        self.conv1.bias.zero_()
        self.conv2.bias.zero_()
        centre = mel.mean(dim=(0, 2))
        inner = self.conv1(mel - centre[None, :, None])
        self.conv1.weight.mul_(1.5 / inner.std())
        self.conv1.bias.copy_(-(self.conv1.weight.sum(2) @ centre))
        inner = functional.gelu(self.conv1(mel))
        self.conv2.weight.mul_(1.5 / self.conv2(inner).std())
        self.conv2.weight.mul_(1.0 / functional.gelu(self.conv2(inner)).square().mean().sqrt())

    def encode(self, mel: Tensor, offset: int) -> Tensor:
        x = functional.gelu(self.conv2(functional.gelu(self.conv1(mel)))).transpose(1, 2)
        x = x + self.encoder_positions[offset : offset + x.shape[1]]
        for layer in self.encoder:
            x = layer(x)
        return self.encoder_norm(x)

    def decode(self, tokens: Tensor, source: Tensor) -> tuple[Tensor, Tensor]:
        """(logits, log attention of the guided heads of the last layer)."""
        x = self.embedding(tokens) + self.decoder_positions[: tokens.shape[1]]
        weights = None
        for i, layer in enumerate(self.decoder):
            x, weights = layer(x, source, self.size.guided_heads if i + 1 == len(self.decoder) else 0)
        assert weights is not None
        return functional.linear(self.decoder_norm(x), self.embedding.weight), weights


@dataclass
class Losses:
    """The three losses of one batch; `total` is what is trained."""

    tokens: Tensor
    frames: Tensor
    attention: Tensor

    @property
    def total(self) -> Tensor:
        return self.tokens + 0.5 * self.frames + 0.15 * self.attention


def losses(model: Whisper, batch: dict[str, Tensor], offset: int) -> Losses:
    """Next token; which word sounds in each 20 ms; and -log attention, averaged over the true frames of each
    token."""
    source = model.encode(batch["mel"], offset)
    logits, weights = model.decode(batch["tokens"], source)
    targets = batch["targets"].flatten()
    each = functional.cross_entropy(logits.float().flatten(0, 1), targets, reduction="none")
    weight = torch.where(targets >= model.first_timestamp, TIMESTAMP_WEIGHT, 1.0) * (targets >= 0)
    tokens = (each * weight).sum() / weight.sum()
    frames = functional.cross_entropy(model.frame_head(source).float().flatten(0, 1), batch["sounds"].flatten())
    spans = batch["spans"]
    if len(spans) == 0:
        return Losses(tokens, frames, torch.zeros(()))
    item, position, first, last = spans.unbind(1)
    sums = functional.pad(weights[item, :, position].cumsum(-1), (1, 0))
    inside = sums.gather(-1, last[:, None, None].expand(-1, sums.shape[1], 1))
    inside = inside - sums.gather(-1, first[:, None, None].expand(-1, sums.shape[1], 1))
    attention = -(inside.squeeze(-1) / (last - first)[:, None]).mean()
    return Losses(tokens, frames, attention)
