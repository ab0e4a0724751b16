"""The tokenizer of the demo model: byte-level BPE in which every word of the demo language, with its leading space,
is one token.

The order of the ids is Whisper's law: text < endoftext < startoftranscript < languages < translate ... notimestamps
< timestamps.
There is no empty-string entry, so the pack is taken for an English-only model.
"""

from __future__ import annotations

import re

import texts
import tokenizers
from tokenizers import decoders, models, pre_tokenizers, trainers

SPECIALS = [
    "<|endoftext|>",
    "<|startoftranscript|>",
    "<|en|>",
    "<|translate|>",
    "<|transcribe|>",
    "<|startoflm|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
]
TIMESTAMPS = [f"<|{i * 0.02:.2f}|>" for i in range(1501)]


def build() -> tokenizers.Tokenizer:
    """A tokenizer trained on the word list: the same every time."""
    tokenizer = tokenizers.Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=4000, min_frequency=1, initial_alphabet=alphabet, special_tokens=[], show_progress=False
    )
    words = sorted({word for sentence in texts.every_sentence() for word in texts.words_of(sentence)})
    both = sorted({form for word in words for form in (word, word.lower())})
    tokenizer.train_from_iterator((f" {word}" for word in both), trainer)
    tokenizer.add_special_tokens([tokenizers.AddedToken(t, special=True, normalized=False) for t in SPECIALS])
    tokenizer.add_tokens([tokenizers.AddedToken(t, special=False, normalized=False) for t in TIMESTAMPS])
    for word in both:
        if len(tokenizer.encode(f" {word}").ids) != 1:
            raise RuntimeError(f"{word!r} is more than one token")
    return tokenizer


class Tokens:
    """Ids by name, and sentences to ids with the word that each belongs to."""

    def __init__(self) -> None:
        self.tokenizer = build()
        special = {name: self.tokenizer.token_to_id(name) for name in SPECIALS}
        self.end, self.start = special["<|endoftext|>"], special["<|startoftranscript|>"]
        self.english = special["<|en|>"]
        self.previous = special["<|startofprev|>"]
        self.no_speech, self.no_timestamps = special["<|nospeech|>"], special["<|notimestamps|>"]
        self.first_timestamp = self.no_timestamps + 1
        self.size = self.tokenizer.get_vocab_size()
        lower = {w.lower() for s in texts.every_sentence() for w in texts.words_of(s)}
        self.sounds = {word: i + 1 for i, word in enumerate(sorted(lower))}
        """Classes of the training-only frame head: which word sounds; 0 is none."""
        self._cache: dict[str, int] = {}

    def id_of(self, piece: str) -> int:
        if piece not in self._cache:
            (self._cache[piece],) = self.tokenizer.encode(piece).ids
        return self._cache[piece]

    def pieces(self, written: str) -> list[tuple[int, bool]]:
        """(id, is punctuation) of one written word such as "Yes,": the word, then its punctuation if it has one."""
        word, mark = re.fullmatch(r"([A-Za-z]+)([,.?]?)", written).groups()  # type: ignore[union-attr]
        return [(self.id_of(f" {word}"), False)] + ([(self.id_of(mark), True)] if mark else [])

    def timestamp(self, frame: int) -> int:
        """The id for a frame of 20 ms."""
        return self.first_timestamp + min(max(frame, 0), 1500)

    def vocabulary(self) -> list[str]:
        """All entries, index = id."""
        return [self.tokenizer.id_to_token(i) for i in range(self.size)]
