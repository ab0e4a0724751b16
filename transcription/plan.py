"""From stretches of speech to windows that the model can answer whole.

Speech that fits together goes into one window; speech longer than a window is cut at its quietest 20 ms. A window
reaches up to 200 ms beyond its speech on both sides, but never into its neighbour, so that no word is written twice.
All times lie on whole samples: the same sound gives the same plan, to the last bit.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.transcript import Span

SAMPLES_PER_SECOND = 16_000
FRAME_SAMPLES = SAMPLES_PER_SECOND // 50
PADDING_SAMPLES = SAMPLES_PER_SECOND // 5
# The model invents sentences in long pauses, so a window does not bridge them.
LONGEST_PAUSE_SAMPLES = 2 * SAMPLES_PER_SECOND
# A cut leaves at least this much on both sides.
SHORTEST_PIECE_SAMPLES = SAMPLES_PER_SECOND // 2

Samples = NDArray[np.int16]
# Start and end in samples from the start of the recording.
Stretch = tuple[int, int]


def to_samples(seconds: float) -> int:
    """Return the nearest whole sample."""
    return round(seconds * SAMPLES_PER_SECOND)


def to_span(stretch: Stretch) -> Span:
    """Return a stretch of samples in seconds."""
    return Span(stretch[0] / SAMPLES_PER_SECOND, stretch[1] / SAMPLES_PER_SECOND)


def quietest_sample(sound: Samples, first: int, within: Stretch) -> int:
    """Return the middle of the quietest 20 ms frame inside `within`, the last of several equal ones.

    `first` is the number of `sound`'s first sample. Where no whole frame fits, the middle of `within` is taken.
    """
    start = max(within[0], first)
    count = (min(within[1], first + len(sound)) - start) // FRAME_SAMPLES
    if count < 1:
        return (within[0] + within[1]) // 2
    begin = start - first
    frames = sound[begin : begin + count * FRAME_SAMPLES].astype(np.float64).reshape(count, FRAME_SAMPLES)
    energy = np.square(frames).sum(axis=1)
    last_quietest = count - 1 - int(np.argmin(energy[::-1]))
    return start + last_quietest * FRAME_SAMPLES + FRAME_SAMPLES // 2


def plan_stretches(
    sound: Samples, first: int, speech: Sequence[Span], longest_seconds: float
) -> list[tuple[Stretch, list[Stretch]]]:
    """Return windows in order, each with the speech in it, for one block of sound that begins at sample `first`.

    Every sample of speech inside the block lies in exactly one window; no window is longer than `longest_seconds`;
    windows never overlap.
    """
    block = (first, first + len(sound))
    longest = to_samples(longest_seconds) - 2 * PADDING_SAMPLES
    pieces: list[Stretch] = []
    for stretch in _tidy(speech, block):
        pieces.extend(_cut(sound, first, stretch, longest))
    groups = _group(pieces, longest)
    return _pad(groups, block)


def _tidy(speech: Sequence[Span], block: Stretch) -> list[Stretch]:
    """Speech on whole samples, in order, clipped to the block, touching stretches made one."""
    tidy: list[Stretch] = []
    for span in sorted(speech, key=lambda span: span.start_seconds):
        start, end = (
            max(to_samples(span.start_seconds), block[0]),
            min(to_samples(span.end_seconds), block[1]),
        )
        if start >= end:
            continue
        if tidy and start <= tidy[-1][1]:
            tidy[-1] = (tidy[-1][0], max(tidy[-1][1], end))
        else:
            tidy.append((start, end))
    return tidy


def _cut(sound: Samples, first: int, stretch: Stretch, longest: int) -> list[Stretch]:
    """Pieces of at most `longest` samples; each cut at the quietest point of the second half of what fits."""
    pieces = []
    start, end = stretch
    while end - start > longest:
        latest = min(start + longest, end - SHORTEST_PIECE_SAMPLES)
        cut = quietest_sample(sound, first, (start + longest // 2, latest))
        pieces.append((start, cut))
        start = cut
    pieces.append((start, end))
    return pieces


def _group(pieces: Sequence[Stretch], longest: int) -> list[list[Stretch]]:
    """Neighbours that fit into one window and have no long pause between them."""
    groups: list[list[Stretch]] = []
    for piece in pieces:
        if groups:
            group = groups[-1]
            fits = piece[1] - group[0][0] <= longest
            if fits and piece[0] - group[-1][1] <= LONGEST_PAUSE_SAMPLES:
                group.append(piece)
                continue
        groups.append([piece])
    return groups


def _pad(groups: Sequence[list[Stretch]], block: Stretch) -> list[tuple[Stretch, list[Stretch]]]:
    windows = []
    for index, group in enumerate(groups):
        start, end = group[0][0], group[-1][1]
        floor = block[0] if index == 0 else _middle(groups[index - 1][-1][1], start)
        ceiling = block[1] if index == len(groups) - 1 else _middle(end, groups[index + 1][0][0])
        window = (max(start - PADDING_SAMPLES, floor), min(end + PADDING_SAMPLES, ceiling))
        windows.append((window, _tidy([to_span(piece) for piece in group], block)))
    return windows


def _middle(earlier: int, later: int) -> int:
    return (earlier + later) // 2
