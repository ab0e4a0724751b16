"""Facts of each language: how long a window may be, its letters, and how many tokens a second of speech costs.

The tokens per character behind the figures were counted with Whisper's multilingual vocabulary over ordinary
sentences (tests/data/passages): en 0.22, id 0.32, fil 0.34, vi 0.41, ur 0.59, th 0.83, hi 1.06, zh 1.15, bn 1.93,
km 2.19, my 2.78, lo 2.95. A band reaches from 2 to 30 characters a second (Chinese 0.8 to 12), which is slower
and faster than people speak.
"""

from dataclasses import dataclass

# The engine gives out at most 224 text tokens a window: beyond that the rest of the speech is silently lost.
SHORT_WINDOW_SECONDS = 9.0
MIDDLE_WINDOW_SECONDS = 16.0
LONG_WINDOW_SECONDS = 28.0
OVERFLOW_TOKENS = 220


@dataclass(frozen=True, slots=True)
class Language:
    """Facts of one language.

    `scripts` are the first words of the Unicode names of its letters ("KHMER"). `tokens_per_character` is 0 and
    the band open where nobody counted. `spaced` says whether it is written with spaces between words.
    """

    window_seconds: float
    scripts: frozenset[str] = frozenset()
    tokens_per_character: float = 0.0
    slowest_tokens_per_second: float = 0.0
    fastest_tokens_per_second: float = float("inf")
    spaced: bool = True


def _language(
    window_seconds: float,
    scripts: str,
    tokens_per_character: float,
    band: tuple[float, float],
    *,
    spaced: bool = True,
) -> Language:
    slowest, fastest = band
    return Language(window_seconds, frozenset(scripts.split()), tokens_per_character, slowest, fastest, spaced)


def _uncounted(window_seconds: float, scripts: str, *, spaced: bool = True) -> Language:
    return Language(window_seconds, frozenset(scripts.split()), spaced=spaced)


_UNKNOWN = Language(LONG_WINDOW_SECONDS)
_HAN = "CJK"

_LANGUAGES = {
    "km": _language(SHORT_WINDOW_SECONDS, "KHMER", 2.19, (4.4, 66.0), spaced=False),
    "lo": _language(SHORT_WINDOW_SECONDS, "LAO", 2.95, (5.9, 88.0), spaced=False),
    "my": _language(SHORT_WINDOW_SECONDS, "MYANMAR", 2.78, (5.6, 84.0), spaced=False),
    # At 1.93 tokens a character a window of 28 s would hold two thirds too much: Bengali is as dear as Khmer.
    "bn": _language(SHORT_WINDOW_SECONDS, "BENGALI", 1.93, (3.9, 58.0)),
    "th": _language(MIDDLE_WINDOW_SECONDS, "THAI", 0.83, (1.7, 25.0), spaced=False),
    "hi": _language(MIDDLE_WINDOW_SECONDS, "DEVANAGARI", 1.06, (2.1, 32.0)),
    "zh": _language(MIDDLE_WINDOW_SECONDS, _HAN, 1.15, (0.9, 14.0), spaced=False),
    "yue": _uncounted(MIDDLE_WINDOW_SECONDS, _HAN, spaced=False),
    "ne": _uncounted(MIDDLE_WINDOW_SECONDS, "DEVANAGARI"),
    "mr": _uncounted(MIDDLE_WINDOW_SECONDS, "DEVANAGARI"),
    "ta": _uncounted(SHORT_WINDOW_SECONDS, "TAMIL"),
    "te": _uncounted(SHORT_WINDOW_SECONDS, "TELUGU"),
    "kn": _uncounted(SHORT_WINDOW_SECONDS, "KANNADA"),
    "ml": _uncounted(SHORT_WINDOW_SECONDS, "MALAYALAM"),
    "gu": _uncounted(SHORT_WINDOW_SECONDS, "GUJARATI"),
    "pa": _uncounted(SHORT_WINDOW_SECONDS, "GURMUKHI"),
    "si": _uncounted(SHORT_WINDOW_SECONDS, "SINHALA"),
    "am": _uncounted(SHORT_WINDOW_SECONDS, "ETHIOPIC"),
    "ja": _uncounted(MIDDLE_WINDOW_SECONDS, f"{_HAN} HIRAGANA KATAKANA KATAKANA-HIRAGANA", spaced=False),
    "ko": _uncounted(LONG_WINDOW_SECONDS, "HANGUL"),
    "vi": _language(LONG_WINDOW_SECONDS, "LATIN", 0.41, (0.8, 16.0)),
    "id": _language(LONG_WINDOW_SECONDS, "LATIN", 0.32, (0.6, 10.0)),
    "tl": _language(LONG_WINDOW_SECONDS, "LATIN", 0.34, (0.7, 10.5)),
    "ur": _language(LONG_WINDOW_SECONDS, "ARABIC", 0.59, (1.2, 18.0)),
    "en": _language(LONG_WINDOW_SECONDS, "LATIN", 0.22, (0.4, 9.0)),
    "ms": _uncounted(LONG_WINDOW_SECONDS, "LATIN"),
    "fr": _uncounted(LONG_WINDOW_SECONDS, "LATIN"),
    "es": _uncounted(LONG_WINDOW_SECONDS, "LATIN"),
    "pt": _uncounted(LONG_WINDOW_SECONDS, "LATIN"),
    "sw": _uncounted(LONG_WINDOW_SECONDS, "LATIN"),
    "ar": _uncounted(LONG_WINDOW_SECONDS, "ARABIC"),
    "fa": _uncounted(LONG_WINDOW_SECONDS, "ARABIC"),
    "ru": _uncounted(LONG_WINDOW_SECONDS, "CYRILLIC"),
    "uk": _uncounted(LONG_WINDOW_SECONDS, "CYRILLIC"),
}
# People say "fil", Whisper says "tl"; older tags for the same tongues.
_ALIASES = {"fil": "tl", "in": "id", "cmn": "zh"}


def known_languages() -> tuple[str, ...]:
    """Return the tags of the languages that have facts of their own."""
    return tuple(_LANGUAGES)


def language_facts(tag: str) -> Language:
    """Return the facts of a BCP 47 tag ("km", "zh-Hans"); a language without any may take long windows."""
    base = tag.lower().split("-")[0]
    return _LANGUAGES.get(_ALIASES.get(base, base), _UNKNOWN)


def window_seconds(tag: str | None) -> float:
    """Return how long a window may be at most; while the language is to be detected, the shortest."""
    return SHORT_WINDOW_SECONDS if tag is None else language_facts(tag).window_seconds
