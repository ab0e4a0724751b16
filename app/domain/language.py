"""The languages that people speak to Saksi."""

# BCP 47 tag -> the name of the language in English; the ones whose speakers the tool is made for come first.
LANGUAGES = {
    "km": "Khmer",
    "th": "Thai",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "id": "Indonesian",
    "hi": "Hindi",
    "bn": "Bengali",
    "ur": "Urdu",
    "fil": "Filipino",
    "en": "English",
    "lo": "Lao",
    "my": "Burmese",
    "ms": "Malay",
    "ne": "Nepali",
    "ta": "Tamil",
    "sw": "Swahili",
    "am": "Amharic",
    "ja": "Japanese",
    "ko": "Korean",
    "fr": "French",
}
