"""Pages of which one is seen: only that one says how wide it has to be."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Heights count as before, so that nothing jumps; a page that is not seen makes nothing wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._count_widths)

    def addWidget(self, page: QWidget) -> int:  # noqa: N802 - Qt's name
        """Take one more page."""
        place = super().addWidget(page)
        self._count_widths()
        return place

    def _count_widths(self) -> None:
        for place in range(self.count()):
            page = self.widget(place)
            assert page is not None  # noqa: S101 - there are so many
            policy = page.sizePolicy()
            seen = place == self.currentIndex()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored)
            page.setSizePolicy(policy)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.updateGeometry()
