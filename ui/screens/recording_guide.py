"""Beside a recording: the guide, what to do in an emergency, and services; one page of it at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.template import STAGES, Template
from ui import theme
from ui.guide import Stage, emergencies, services, stages
from ui.presenters.recording import RecordingState
from ui.screens.screen import Screen
from ui.screens.service_words import left_out_words, none_for_children, none_known, service_line
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon

EMERGENCY = len(STAGES)
SERVICES = EMERGENCY + 1
PAGES = SERVICES + 1
_MARGIN = 2 * theme.GRID
_QUESTION_GAP, _LINE_GAP = 12, 6
_COLUMNS = 2

_Row = tuple[str, str]
"""A role of ui/theme.py and a text."""


class GuideCard(Screen[RecordingState]):
    """Reads only: nothing of it is stored. Empty until a template is given."""

    stage_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: Template | None = None
        self._child = True
        self.stage_buttons = [QPushButton() for _ in range(PAGES)]
        self._aim = QLabel(wordWrap=True)
        self._aim.setProperty("role", "secondary")
        self._rows: list[QLabel] = []
        self._area = QScrollArea(widgetResizable=True)
        self._contents = QWidget()
        self._grid = QGridLayout()
        self._shown = -1
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(theme.GRID)
        across = Flow()
        group = QButtonGroup(self)
        for number, button in enumerate(self.stage_buttons):
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.clicked.connect(lambda _checked=False, number=number: self.stage_chosen.emit(number))
            group.addButton(button)
            across.addWidget(button)
        inside.addLayout(across)
        inside.addWidget(self._aim)
        self._contents.setObjectName("contents")
        down = QVBoxLayout(self._contents)
        down.setContentsMargins(0, 0, theme.GRID, 0)
        self._grid.setHorizontalSpacing(_MARGIN)
        self._grid.setVerticalSpacing(_QUESTION_GAP)
        down.addLayout(self._grid)
        down.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._contents)
        inside.addWidget(self._area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def use(self, template: Template) -> None:
        """Read from this template from now on."""
        self._template = template
        self.retranslate()
        if self._state is not None:
            self.fill(self._state)

    def say_child(self, child: bool) -> None:  # noqa: FBT001 - comes from a presenter
        """Show only services that are safe for children, or all. Until it is told, the person counts as a child."""
        if child is not self._child:
            self._child, self._shown = child, -1
            if self._state is not None:
                self.fill(self._state)

    def fill(self, state: RecordingState) -> None:
        """Show the page."""
        if state.guide_stage == self._shown or self._template is None:
            return
        self._shown = state.guide_stage
        self.stage_buttons[state.guide_stage].setChecked(True)
        aim, rows = self._page(self._template, state.guide_stage)
        self._aim.setText(aim)
        self._grid.setVerticalSpacing(_QUESTION_GAP if state.guide_stage < EMERGENCY else _LINE_GAP)
        while len(self._rows) < len(rows):
            self._rows.append(QLabel(self._contents, wordWrap=True))
        beside = state.guide_stage == EMERGENCY
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if beside or column == 0 else 0)
        for number, label in enumerate(self._rows):
            role, text = rows[number] if number < len(rows) else ("transcript", "")
            theme.set_property(label, "role", role)
            label.setText(text)
            self._place(label, number, beside=beside)
            label.setVisible(bool(text))
        self._area.verticalScrollBar().setValue(0)

    def _place(self, label: QLabel, number: int, *, beside: bool) -> None:
        """Below each other; the cases of an emergency beside each other, so that all are seen at once."""
        case, line = divmod(number, 2)
        row, column = divmod(case, _COLUMNS)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.removeWidget(label)
        if beside:
            self._grid.addWidget(label, 2 * row + line, column, top)
        else:
            self._grid.addWidget(label, number, 0, 1, _COLUMNS)

    def _page(self, template: Template, number: int) -> tuple[str, list[_Row]]:
        if number < EMERGENCY:
            stage: Stage = stages(template)[number]
            return stage.aim, [("transcript", question) for question in stage.questions]
        if number == EMERGENCY:
            rows = []
            for one in emergencies(template):
                rows += [("strong", one.title), ("", "\n".join(f"•  {step}" for step in one.steps))]
            return self.tr("The person comes first, the recording second."), rows
        return self.tr("Say what there is and promise nothing. The person decides."), self._services(template)

    def _services(self, template: Template) -> list[_Row]:
        shown = services(template, children=self._child)
        left_out = len(services(template)) - len(shown)
        rows = [
            row for one in shown for row in (("heading", f"{one.name}   {one.phone}"), ("secondary", service_line(one)))
        ]
        if not rows:
            rows = [("secondary", none_for_children() if left_out else none_known())]
        return [*rows, ("secondary", left_out_words(left_out))] if left_out else rows

    def retranslate(self) -> None:
        """Read everything in another language."""
        self._shown = -1
        for button, stage in zip(
            self.stage_buttons, () if self._template is None else stages(self._template), strict=False
        ):
            button.setText(stage.title)
        emergency = self.stage_buttons[EMERGENCY]
        emergency.setText(self.tr("Emergency") + "  F5")
        put_icon(emergency, "triangle-alert")
        self.stage_buttons[SERVICES].setText(self.tr("Services"))
