"""espeak-ng as a voice: sentences to sound with the exact start of every word.

The library is called in its synchronous mode; it tells where in the sound each word begins, which the `espeak-ng`
program does not.
Its voices are synthetic: no person's recording is in them.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from dataclasses import dataclass

import numpy as np

SAMPLE_RATE = 22050
_SYNCHRONOUS, _UTF8, _EVENT_END_OF_LIST, _EVENT_WORD = 2, 1, 0, 1
_RATE, _PITCH, _RANGE = 1, 3, 4


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True)
class Speech:
    """One spoken sentence: int16 samples at 22,050 Hz and (character offset, start in seconds) of each word
    heard of."""

    samples: np.ndarray
    starts: list[tuple[int, float]]


class Espeak:
    """The espeak-ng library, loaded once per process (it keeps global state)."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1"
        self._library = ctypes.CDLL(name)
        rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, None, 0)
        if rate != SAMPLE_RATE:
            raise RuntimeError(f"espeak-ng did not start (answer {rate}); is espeak-ng-data installed?")
        self._pieces: list[np.ndarray] = []
        self._starts: list[tuple[int, float]] = []
        self._callback = _CALLBACK(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)

    def _hear(self, samples: ctypes._Pointer, count: int, events: ctypes._Pointer) -> int:
        if samples and count > 0:
            self._pieces.append(np.ctypeslib.as_array(samples, (count,)).copy())
        i = 0
        while events[i].type != _EVENT_END_OF_LIST:
            if events[i].type == _EVENT_WORD:
                self._starts.append((events[i].text_position - 1, events[i].audio_position / 1000))
            i += 1
        return 0

    def say(self, sentence: str, voice: str, words_per_minute: int, pitch: int, pitch_range: int = 50) -> Speech:
        """Speak one sentence. An unknown variant silently gives the base voice."""
        self._pieces, self._starts = [], []
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise ValueError(f"no such espeak-ng voice: {voice}")
        for parameter, value in ((_RATE, words_per_minute), (_PITCH, pitch), (_RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)
        text = sentence.encode()
        self._library.espeak_Synth(text, len(text) + 1, 0, 1, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return Speech(np.concatenate(self._pieces), list(self._starts))
