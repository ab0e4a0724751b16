# ruff: noqa: RUF001 - these scripts have signs that look alike
"""Every script that the window or a testimony may show has its letters with us."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.domain.language import LANGUAGES
from ui import theme
from ui.languages import OWN_NAMES
from ui.window.fonts import FAMILIES, MONO

# A calm sentence or two in each script that a transcript may be written in, beside the names of the languages.
SAMPLES = {
    "km": "យើងរង់ចាំនៅមាត់ទន្លេ។",
    "th": "เรารอที่ริมแม่น้ำจนถึงเช้า",
    "vi": "Chúng tôi đợi bên bờ sông đến sáng.",
    "zh": "我们在河边等到早上。我們在河邊等到早上。",
    "hi": "हम सुबह तक नदी के किनारे रुके रहे।",
    "bn": "আমরা সকাল পর্যন্ত নদীর ধারে অপেক্ষা করেছি।",
    "ur": "ہم صبح تک دریا کے کنارے انتظار کرتے رہے۔",
    "lo": "ພວກເຮົາລໍຖ້າຢູ່ແຄມນ້ຳ",
    "my": "မြစ်ကမ်းမှာ စောင့်နေခဲ့တယ်။",
    "ta": "நாங்கள் ஆற்றங்கரையில் காத்திருந்தோம்.",
    "am": "እስከ ጠዋት ድረስ ጠበቅን።",
    "ja": "私たちは朝まで川辺で待ちました。",
    "ko": "우리는 아침까지 강가에서 기다렸다.",
    "signs": "“…” – — · → ≤ 12,5 % × 3 °C €",
}


def runs(text: str, font: QFont) -> list[tuple[QRawFont, list[int]]]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return [(run.rawFont(), run.glyphIndexes()) for run in layout.glyphRuns()]


@pytest.mark.parametrize("text", [*OWN_NAMES.values(), *SAMPLES.values()])
@pytest.mark.parametrize("bold", [False, True])
def test_no_letter_is_missing(dressed: QApplication, text: str, bold: bool) -> None:
    for font, glyphs in runs(text, theme.font(bold=bold)):
        assert 0 not in glyphs, f"{font.familyName()} lacks a letter of {text!r}"
        assert font.familyName() in FAMILIES, f"{text!r} is shown in {font.familyName()}"


def test_every_language_is_looked_at() -> None:
    assert set(OWN_NAMES) == set(LANGUAGES)


def test_codes_have_letters_of_one_width(dressed: QApplication) -> None:
    [(font, glyphs)] = runs("7LH-7Z6 il1WM0O", theme.font(mono=True))
    assert font.familyName() == MONO
    assert len({advance.x() for advance in font.advancesForGlyphIndexes(glyphs)}) == 1


def test_figures_in_tables_have_one_width(dressed: QApplication) -> None:
    [(font, glyphs)] = runs("0123456789", theme.font())
    assert len({round(advance.x(), 2) for advance in font.advancesForGlyphIndexes(glyphs)}) == 1


def test_the_families_are_all_there(dressed: QApplication) -> None:
    assert {*FAMILIES, MONO} <= set(QFontDatabase.families())
