"""The page of the lesson as it is printed or saved."""

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ui.presenters.lesson import StepState
from ui.presenters.lesson_results import ResultsState
from ui.screens.lesson_words import say_evidence, title_of
from ui.screens.moments import day
from ui.words import translate

_TITLE_POINTS, _TEXT_POINTS, _SMALL_POINTS = 18, 12, 10
_MARGIN_MILLIMETRES = 20.0
_DOTS_PER_INCH = 300


def page_lines(state: ResultsState) -> list[tuple[str, int]]:
    """Return every line of the page with its size in points."""
    count = translate("lesson", "Done: {done} of {all}").format(done=state.done_count, all=len(state.steps))
    lines = [(translate("lesson", "Saksi: lesson of the demo"), _TITLE_POINTS), (day(state.at), _TEXT_POINTS)]
    if state.name:
        lines.append((state.name, _TEXT_POINTS))
    lines.append((translate("lesson", "Everything in the demo is invented."), _TEXT_POINTS))
    lines.append((translate("lesson", "What is called done was seen in its vaults."), _TEXT_POINTS))
    lines.append((count, _TEXT_POINTS))
    for number, step in enumerate(state.steps, 1):
        lines.append((f"{number}. {title_of(step.step)}", _TEXT_POINTS))
        lines.append((_seen(step), _SMALL_POINTS))
    return lines


def _seen(step: StepState) -> str:
    if step.evidence is None:
        return translate("lesson", "not done")
    return translate("lesson", "done: {facts}").format(facts=say_evidence(step.evidence))


def paint_page(painter: QPainter, area: QRectF, state: ResultsState) -> None:
    """Draw the page into an area."""
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    top = area.top()
    painter.setPen(QPen(Qt.GlobalColor.black))
    for text, points in page_lines(state):
        font = QFont(painter.font())
        font.setFamilies(["Noto Sans"])
        font.setPointSize(points)
        painter.setFont(font)
        indent = painter.fontMetrics().height() * 2 if points == _SMALL_POINTS else 0
        rest = QRectF(area.left() + indent, top, area.width() - indent, area.bottom() - top)
        drawn = painter.drawText(rest, flags, text)
        top = drawn.bottom() + painter.fontMetrics().height() / (4 if points == _TEXT_POINTS else 2)


def page_pdf(state: ResultsState) -> bytes:
    """Return the page as a PDF, made in memory."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle("Page")
    margins = QMarginsF(*(_MARGIN_MILLIMETRES,) * 4)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    painter = QPainter(writer)
    paint_page(painter, QRectF(0, 0, writer.width(), writer.height()), state)
    painter.end()
    buffer.close()
    return bytes(held.data())
