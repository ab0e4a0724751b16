"""Languages as people call them: each in its own script, and in the language of the person who reads."""

from app.domain.language import LANGUAGES
from ui.words import QT_TRANSLATE_NOOP, translate

OWN_NAMES = {
    "km": "ខ្មែរ",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "zh": "中文",
    "id": "Bahasa Indonesia",
    "hi": "हिन्दी",
    "bn": "বাংলা",
    "ur": "اردو",
    "fil": "Filipino",
    "en": "English",
    "lo": "ລາວ",
    "my": "မြန်မာ",
    "ms": "Bahasa Melayu",
    "ne": "नेपाली",
    "ta": "தமிழ்",
    "sw": "Kiswahili",
    "am": "አማርኛ",
    "ja": "日本語",
    "ko": "한국어",
    "fr": "Français",
}
_NAMES = (
    QT_TRANSLATE_NOOP("languages", "Khmer"),
    QT_TRANSLATE_NOOP("languages", "Thai"),
    QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "Indonesian"),
    QT_TRANSLATE_NOOP("languages", "Hindi"),
    QT_TRANSLATE_NOOP("languages", "Bengali"),
    QT_TRANSLATE_NOOP("languages", "Urdu"),
    QT_TRANSLATE_NOOP("languages", "Filipino"),
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "Lao"),
    QT_TRANSLATE_NOOP("languages", "Burmese"),
    QT_TRANSLATE_NOOP("languages", "Malay"),
    QT_TRANSLATE_NOOP("languages", "Nepali"),
    QT_TRANSLATE_NOOP("languages", "Tamil"),
    QT_TRANSLATE_NOOP("languages", "Swahili"),
    QT_TRANSLATE_NOOP("languages", "Amharic"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
    QT_TRANSLATE_NOOP("languages", "Korean"),
    QT_TRANSLATE_NOOP("languages", "French"),
)


def language_name(tag: str) -> str:
    """Return the name of a language in the language of the person; the tag itself where it has no name here."""
    return translate("languages", LANGUAGES[tag]) if tag in LANGUAGES else tag


def own_name(tag: str) -> str:
    """Return the name that its speakers give a language; the tag itself where it has no name here."""
    return OWN_NAMES.get(tag, tag)


def both_names(tag: str) -> str:
    """Return both names, or the one where they are the same."""
    own, known = own_name(tag), language_name(tag)
    return own if own == known else f"{own}  {known}"
