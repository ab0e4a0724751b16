"""Correct speech passes in every language; every loop and every known invention is caught."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.transcript import Flag, Segment, Span, Window, WindowOptions, WindowStatus, WindowText
from transcription.credits import CREDIT_PHRASES, CREDIT_PHRASES_ALONE
from transcription.guards import echoes, find_flags, judge, wrong_script
from transcription.languages import language_facts
from transcription.repetition import character_ratio, repeats_a_phrase

PASSAGES = Path(__file__).parent.parent / "data" / "passages"
LANGUAGES = sorted(path.stem for path in PASSAGES.glob("*.txt"))
# How many characters a second an ordinary speaker says.
USUAL_PACE = {"zh": 4.5}


def passages(language: str) -> list[str]:
    return (PASSAGES / f"{language}.txt").read_text("utf-8").splitlines()


def window(speech_seconds: float, span_seconds: float | None = None) -> Window:
    span = Span(10.0, 10.0 + (span_seconds or speech_seconds + 0.4))
    return Window(0, span, (Span(10.2, 10.2 + speech_seconds),), WindowStatus.PLANNED)


def answer(text: str, language: str, **changed: float) -> WindowText:
    figures = {
        "language_probability": 0.9,
        "average_log_probability": -0.4,
        "no_speech_probability": 0.05,
        "tokens": max(1, round(len(text) * (language_facts(language).tokens_per_character or 0.3))),
    }
    figures.update(changed)
    segments = (Segment(Span(10.2, 11.0), text, ()),) if text else ()
    return WindowText(segments=segments, language=language, **figures)


def flags_of(text: str, language: str, pace: float = 1.0, **changed: float) -> set[Flag]:
    seconds = max(0.5, len(text) / (USUAL_PACE.get(language, 13.0) * pace))
    changed.setdefault("tokens", min(219, answer(text, language).tokens))
    return find_flags(window(seconds), WindowOptions(language), answer(text, language, **changed))


def test_there_are_passages_in_twelve_languages() -> None:
    assert set(LANGUAGES) == {"km", "th", "lo", "my", "hi", "zh", "vi", "id", "bn", "ur", "fil", "en"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pace", [0.5, 1.0, 1.7])
def test_correct_passages_raise_no_flag(language: str, pace: float) -> None:
    for text in passages(language):
        assert flags_of(text, language, pace) == set(), text
        for sentence in text.replace("។", "។|").replace("。", "。|").replace(". ", ".|").split("|"):
            if len(sentence) > 8:
                assert flags_of(sentence, language, pace) == set(), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_correct_text_of_300_characters_and_more_passes_the_ratio(language: str) -> None:
    """Over UTF-8 the same ratio rejects most of these: that is why it is taken over code points."""
    text = " ".join(passages(language))
    for start in range(0, max(1, len(text) - 300), 25):
        assert character_ratio(text[start : start + 300]) <= 2.4
    assert not repeats_a_phrase(text[:400], spaced=language_facts(language).spaced)


@st.composite
def loops(draw: st.DrawFn) -> tuple[str, str]:
    """A piece of a correct passage said four to twelve times, alone or behind correct words."""
    language = draw(st.sampled_from(LANGUAGES))
    text = draw(st.sampled_from(passages(language)))
    if language_facts(language).spaced:
        words = text.split()
        size = draw(st.integers(2, 12))
        start = draw(st.integers(0, max(0, len(words) - size)))
        unit = " ".join(words[start : start + size])
        joiner = " "
    else:
        letters = text.replace(" ", "")
        size = draw(st.integers(3, 30))
        start = draw(st.integers(0, max(0, len(letters) - size)))
        unit = letters[start : start + size]
        joiner = draw(st.sampled_from(["", " "]))
    # Marks alone are no piece of writing: they are judged as no text at all.
    assume(any(unicodedata.category(letter)[0] in "LN" for letter in unit))
    before = draw(st.sampled_from(["", text[: draw(st.integers(0, 40))] + " "]))
    return language, before + joiner.join([unit] * draw(st.integers(4, 12)))


@settings(max_examples=400, deadline=None)
@given(loops())
def test_every_loop_is_caught_and_quarantined(loop) -> None:
    language, text = loop
    found = flags_of(text, language)
    assert found & {Flag.REPEATED_PHRASE, Flag.REPEATED_CHARACTERS}, text


@pytest.mark.parametrize("word", ["yes", "ja", "पानी", "না", "không", "پانی"])
def test_one_word_over_and_over_is_a_loop_but_four_times_no_is_speech(word: str) -> None:
    assert repeats_a_phrase(" ".join([word] * 8), spaced=True)
    assert not repeats_a_phrase("No, no, no, no, I said.", spaced=True)
    assert not repeats_a_phrase("对对对对 是这样。", spaced=False)
    assert repeats_a_phrase("啊" * 12, spaced=False)


def test_a_phrase_that_comes_back_between_other_words_is_found() -> None:
    text = "we went to the market. " + " then it rained, and we went to the market again" * 3
    assert repeats_a_phrase(text, spaced=True)
    assert not repeats_a_phrase("and then I came home, and then I slept, and then she called", spaced=True)


@pytest.mark.parametrize("phrase", CREDIT_PHRASES)
def test_credit_phrases_are_caught_anywhere(phrase: str) -> None:
    assert Flag.CREDIT_PHRASE in flags_of(phrase.upper(), "en")
    assert Flag.CREDIT_PHRASE in flags_of(f"We waited at the gate until noon. {phrase}.", "en")


@pytest.mark.parametrize("phrase", CREDIT_PHRASES_ALONE)
def test_words_of_the_trade_are_credits_only_where_they_stand_alone(phrase: str) -> None:
    assert Flag.CREDIT_PHRASE in flags_of(phrase, "en")
    told = f"They gave us three telephones each, and a script which said: {phrase}. We read it aloud all day."
    assert Flag.CREDIT_PHRASE not in flags_of(told, "en")


def test_thank_you_is_not_a_credit() -> None:
    assert flags_of("Thank you. Thank you very much.", "en") == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_at_an_impossible_pace_is_caught(language: str) -> None:
    text = passages(language)[0]
    tokens = answer(text, language).tokens
    fast = find_flags(window(0.4), WindowOptions(language), answer(text, language))
    assert Flag.TOO_FAST in fast or tokens >= 220 or language in {"my", "km", "lo", "bn"}
    slow = find_flags(window(8.0), WindowOptions(language), answer(text[:3], language, tokens=1))
    assert slow == {Flag.TOO_SLOW}


def test_a_vocabulary_of_whole_words_is_not_too_slow() -> None:
    text = "ខ្ញុំរស់នៅក្នុងភូមិតូចមួយក្បែរមាត់ទន្លេ"
    assert find_flags(window(4.0), WindowOptions("km"), answer(text, "km", tokens=7)) == set()


def test_overflow_and_likely_silence() -> None:
    assert Flag.OVERFLOW in find_flags(window(8), WindowOptions("km"), answer("ក" * 90, "km", tokens=220))
    text = passages("en")[0]
    unsure = {"no_speech_probability": 0.61, "average_log_probability": -1.01}
    assert flags_of(text, "en", **unsure) == {Flag.LIKELY_SILENCE}
    for name, value in (("no_speech_probability", 0.6), ("average_log_probability", -1.0)):
        assert flags_of(text, "en", **{**unsure, name: value}) == set()


def test_echo_of_the_prompt() -> None:
    prompt = "Blue Gate, Riverside, Green Valley"
    assert echoes("Blue gate riverside green valley.", prompt)
    assert echoes("Valley, valley, green riverside blue", prompt)
    assert not echoes("We came through the blue gate in Green Valley and slept there.", prompt)
    assert echoes("ភ្នំពេញ កំពត កែប", "ភ្នំពេញ កំពត កែប")
    assert not echoes("Blue Gate", "Blue")
    assert not echoes(passages("en")[0], "")
    options = WindowOptions("en", hotwords=prompt)
    status, flags = judge(window(3), options, answer("Blue Gate, Riverside, Green Valley", "en"))
    assert (status, flags) == (WindowStatus.QUARANTINED, (Flag.PROMPT_ECHO,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wrong_script_is_caught_and_borrowed_names_are_not(language: str) -> None:
    facts = language_facts(language)
    other = "th" if facts.scripts == language_facts("en").scripts else "en"
    assert wrong_script(passages(other)[0], facts)
    assert not wrong_script(passages(language)[0] + " Telegram Facebook", facts)
    assert not wrong_script("123 456", facts)


def test_little_speech_is_a_warning_only() -> None:
    few = Window(0, Span(0, 10), (Span(4, 5),), WindowStatus.PLANNED)
    status, flags = judge(few, WindowOptions("en"), answer("Yes, I was there.", "en"))
    assert (status, flags) == (WindowStatus.DONE, (Flag.LITTLE_SPEECH,))


@pytest.mark.parametrize("text", ["", "   ", "...", "…!?"])
def test_speech_without_text_is_never_taken_for_done(text: str) -> None:
    status, flags = judge(window(5), WindowOptions("en"), answer(text, "en", tokens=0))
    assert (status, flags) == (WindowStatus.QUARANTINED, (Flag.NO_TEXT,))


def test_every_flag_but_one_quarantines_and_flags_come_in_their_order() -> None:
    looped = "we went home " * 9
    status, flags = judge(window(0.3, 20), WindowOptions("km"), answer(looped, "km", tokens=220))
    assert status is WindowStatus.QUARANTINED
    assert list(flags) == [flag for flag in Flag if flag in flags]
    assert {Flag.REPEATED_PHRASE, Flag.OVERFLOW, Flag.TOO_FAST, Flag.WRONG_SCRIPT, Flag.LITTLE_SPEECH} <= set(flags)
