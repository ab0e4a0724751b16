"""What a window's text must pass before it is believed.

Nothing is ever deleted: a text that fails keeps its words and gets flags. Every flag but one makes the whole text
unbelievable, and its window is quarantined:

    repeated_characters, repeated_phrase   a loop: the model lost the sound
    overflow        the text was cut off in a window too short to halve
    too_fast        more text than a mouth can speak in this time
    too_slow        so little that most of the speech must be missing
    likely_silence  the model itself took it for silence and was unsure of its words
    credit_phrase   a sentence from the end of a video, learned and not heard
    prompt_echo     the words it was given, not the words it heard
    wrong_script    letters of another language
    no_text         a voice was heard and nothing was written

`little_speech` (a voice in less than 30 % of the window) only asks for care: short answers look like that.
"""

import unicodedata
from collections import Counter

from app.domain.transcript import Flag, Window, WindowOptions, WindowStatus, WindowText
from transcription.credits import has_credit_phrase
from transcription.languages import OVERFLOW_TOKENS, Language, language_facts
from transcription.repetition import HIGHEST_CHARACTER_RATIO, character_ratio, repeats_a_phrase

HIGHEST_NO_SPEECH = 0.6
LOWEST_LOG_PROBABILITY = -1.0
LEAST_SPEECH_SHARE = 0.3
_WARNINGS_ONLY = frozenset({Flag.LITTLE_SPEECH})

# Speech detection cuts short answers close, so the measured speech gets a little room before it is judged.
_FAST_SLACK_SECONDS = 1.0
_SLOW_FROM_SECONDS = 3.0
_SCRIPT_FROM_LETTERS = 4
_ECHO_FROM_CHARACTERS = 6
_ECHO_FROM_WORDS = 4
_ECHO_SHARE = 0.8


def judge(window: Window, options: WindowOptions, answer: WindowText) -> tuple[WindowStatus, tuple[Flag, ...]]:
    """Return DONE or QUARANTINED, and the flags in the order of `Flag`."""
    found = find_flags(window, options, answer)
    flags = tuple(flag for flag in Flag if flag in found)
    believed = all(flag in _WARNINGS_ONLY for flag in flags)
    return (WindowStatus.DONE if believed else WindowStatus.QUARANTINED), flags


def find_flags(window: Window, options: WindowOptions, answer: WindowText) -> set[Flag]:
    """Return every flag that the text of a window earns."""
    text = " ".join(" ".join(segment.text for segment in answer.segments).split())
    speech_seconds = sum(span.seconds for span in window.speech)
    found = set()
    if window.span.seconds > 0 and speech_seconds < LEAST_SPEECH_SHARE * window.span.seconds:
        found.add(Flag.LITTLE_SPEECH)
    if answer.tokens >= OVERFLOW_TOKENS:
        found.add(Flag.OVERFLOW)
    if not any(unicodedata.category(character)[0] in "LN" for character in text):
        return found | {Flag.NO_TEXT}
    facts = language_facts(options.language or answer.language)
    if character_ratio(text) > HIGHEST_CHARACTER_RATIO:
        found.add(Flag.REPEATED_CHARACTERS)
    if repeats_a_phrase(text, spaced=facts.spaced):
        found.add(Flag.REPEATED_PHRASE)
    if answer.no_speech_probability > HIGHEST_NO_SPEECH and answer.average_log_probability < LOWEST_LOG_PROBABILITY:
        found.add(Flag.LIKELY_SILENCE)
    if has_credit_phrase(text):
        found.add(Flag.CREDIT_PHRASE)
    if echoes(text, options.hotwords):
        found.add(Flag.PROMPT_ECHO)
    if wrong_script(text, facts):
        found.add(Flag.WRONG_SCRIPT)
    return found | _pace(text, answer.tokens, speech_seconds, facts)


def _pace(text: str, tokens: int, speech_seconds: float, facts: Language) -> set[Flag]:
    """Too fast or too slow for the language. A vocabulary with longer tokens is not taken for missing text."""
    if tokens > facts.fastest_tokens_per_second * (speech_seconds + _FAST_SLACK_SECONDS):
        return {Flag.TOO_FAST}
    usual_tokens = max(float(tokens), len(text) * facts.tokens_per_character)
    if speech_seconds >= _SLOW_FROM_SECONDS and usual_tokens < facts.slowest_tokens_per_second * speech_seconds:
        return {Flag.TOO_SLOW}
    return set()


def wrong_script(text: str, facts: Language) -> bool:
    """Return whether most letters belong to another script than the language is written in.

    Names and borrowed words in Latin letters are common everywhere, so half of the letters may be foreign.
    """
    letters = [character for character in text if unicodedata.category(character)[0] == "L"]
    if not facts.scripts or len(letters) < _SCRIPT_FROM_LETTERS:
        return False
    own = sum(1 for letter in letters if unicodedata.name(letter, "").split(" ")[0] in facts.scripts)
    return own * 2 < len(letters)


def echoes(text: str, prompt: str) -> bool:
    """Return whether the text repeats the whole prompt, or is made of its words alone."""
    said, given = _words(text), _words(prompt)
    if len("".join(given)) >= _ECHO_FROM_CHARACTERS and len(given) > 1 and "".join(given) in "".join(said):
        return True
    if len(said) < _ECHO_FROM_WORDS or not given:
        return False
    known = set(given)
    return sum(count for word, count in Counter(said).items() if word in known) >= _ECHO_SHARE * len(said)


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in folded).split()
