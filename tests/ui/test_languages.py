from app.domain.language import LANGUAGES
from ui import languages
from ui.words import use_translator


def test_every_language_has_both_names() -> None:
    assert set(languages.OWN_NAMES) == set(LANGUAGES)
    assert set(languages._NAMES) == set(LANGUAGES.values())


def test_names_are_in_their_own_script_and_in_the_language_of_the_person() -> None:
    assert languages.both_names("en") == "English"
    assert languages.both_names("km") == "ខ្មែរ  Khmer"
    use_translator(lambda context, text: f"<{text}>" if context == "languages" else text)
    try:
        assert languages.both_names("km") == "ខ្មែរ  <Khmer>"
    finally:
        use_translator(None)


def test_an_unknown_tag_is_shown_as_it_is() -> None:
    assert languages.both_names("xx") == "xx"
