"""Pages of PDF documents from bytes in memory: the only importer of pypdfium2.

The library is built without scripts and without XFA forms; forms are not even drawn. It knows no threads, so one lock
holds for the whole process.
"""

import threading

import pypdfium2

from app.errors.attachment import AttachmentLocked, AttachmentUnreadable
from ui.presenters.attachment_view import Picture

_LOCK = threading.Lock()
_SIDE_LIMIT = 6000
_PIXELS_LIMIT = 16_000_000
_BYTES_PER_PIXEL = 4
_PASSWORD = 4
"""FPDF_ERR_PASSWORD of pdfium's fpdfview.h."""


class PdfPages:
    """Implements ui.presenters.attachment_view.Pages."""

    def __init__(self, untrusted: bytes) -> None:
        """Open a document. Raises AttachmentUnreadable, AttachmentLocked."""
        with _LOCK:
            try:
                self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(untrusted)
                self._count = len(self._document)
            except pypdfium2.PdfiumError as error:
                if getattr(error, "err_code", None) == _PASSWORD:
                    raise AttachmentLocked from None
                raise AttachmentUnreadable from None
        if self._count < 1:
            self.close()
            raise AttachmentUnreadable

    @property
    def count(self) -> int:
        """How many pages it has."""
        return self._count

    def render(self, page: int, width: int) -> Picture:
        """Return a page about `width` pixels wide, white where it is empty. Raises AttachmentUnreadable."""
        with _LOCK:
            if self._document is None:
                raise AttachmentUnreadable
            try:
                opened = self._document[page]
                wide, high = opened.get_size()
                bitmap = opened.render(
                    scale=_scale(wide, high, width), may_draw_forms=False, rev_byteorder=True, prefer_bgrx=True
                )
                found = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
                bitmap.close()
                opened.close()
            except (pypdfium2.PdfiumError, ValueError, IndexError):
                raise AttachmentUnreadable from None
            return found

    def close(self) -> None:
        """Let go of the document and of its bytes."""
        with _LOCK:
            document, self._document = self._document, None
            if document is not None:
                document.close()


def _scale(width_points: float, height_points: float, width: int) -> float:
    """How many pixels for a point, so that no page, however large or thin, takes more than the limits."""
    if width_points <= 0 or height_points <= 0:
        raise AttachmentUnreadable
    by_side = _SIDE_LIMIT / max(width_points, height_points)
    by_area = (_PIXELS_LIMIT / (width_points * height_points)) ** 0.5
    return float(min(width / width_points, by_side, by_area))
