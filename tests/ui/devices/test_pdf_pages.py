"""Documents that came from outside: shown page by page, or refused with a reason, never worse."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors.attachment import AttachmentError, AttachmentLocked, AttachmentUnreadable
from tests.ui.devices.documents import locked_pdf, pdf_bytes
from ui.devices.pdf_pages import PdfPages


def test_pages_are_drawn_as_wide_as_asked() -> None:
    pages = PdfPages(pdf_bytes(3))
    assert pages.count == 3
    picture = pages.render(1, 400)
    assert (picture.width, picture.height) == (400, 200)
    lower_left = (picture.height - 10) * picture.stride + 4 * 10
    assert tuple(picture.pixels[lower_left : lower_left + 3]) == (255, 0, 0)
    assert tuple(picture.pixels[:3]) == (255, 255, 255)
    pages.close()
    pages.close()
    with pytest.raises(AttachmentUnreadable):
        pages.render(0, 400)


@pytest.mark.parametrize(("width", "height"), [(14_400, 14_400), (14_400, 3), (5_000_000, 5_000_000), (1, 14_400)])
def test_no_page_takes_more_than_the_limits(width: int, height: int) -> None:
    pages = PdfPages(pdf_bytes(1, width, height))
    try:
        picture = pages.render(0, 100_000)
        assert picture.width * picture.height <= 16_100_000
        assert max(picture.width, picture.height) <= 6001
    except AttachmentUnreadable:
        pass
    finally:
        pages.close()


def test_a_page_that_is_not_there_or_has_no_size_is_refused() -> None:
    pages = PdfPages(pdf_bytes(1))
    with pytest.raises(AttachmentUnreadable):
        pages.render(7, 100)
    pages.close()


def test_a_locked_document_says_so() -> None:
    with pytest.raises(AttachmentLocked):
        PdfPages(locked_pdf())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"\xff\xd8\xff photo", pdf_bytes()[:40], pdf_bytes(0)])
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(AttachmentUnreadable):
        PdfPages(content)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_document_is_shown_or_refused(data: st.DataObject) -> None:
    damaged = bytearray(pdf_bytes(2))
    for _ in range(data.draw(st.integers(1, 12))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    try:
        pages = PdfPages(bytes(damaged[:cut]) if data.draw(st.booleans()) else bytes(damaged))
    except AttachmentError:
        return
    try:
        for page in range(min(pages.count, 3)):
            pages.render(page, 300)
    except AttachmentError:
        pass
    finally:
        pages.close()
