"""The card of the settings for the template of the organisation."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.template import KeptTemplate, Template
from ui import theme
from ui.guide import stages
from ui.presenters.template import TemplateState
from ui.screens.ask_path import ask_open, ask_save
from ui.screens.moments import moment
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow

_MOST_EARLIER = 5


class TemplateCard(Screen[TemplateState]):
    """Which one is in use, another from a file, and the earlier ones."""

    brought = Signal(object)
    written = Signal(object)
    earlier_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._about.setProperty("role", "secondary")
        self._used, self._holds = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._holds.setProperty("role", "secondary")
        self._notice = Notice()
        self.bring, self.write = QPushButton(), QPushButton()
        self.bring.clicked.connect(self._ask_file)
        self.write.setProperty("kind", "quiet")
        self.write.clicked.connect(self._ask_new_file)
        self._before = QLabel(wordWrap=True)
        self._before.setProperty("role", "secondary")
        self.earlier = [QPushButton() for _ in range(_MOST_EARLIER)]
        self._numbers = [0] * _MOST_EARLIER
        self._before.hide()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        inside.setSpacing(theme.GRID)
        presses, again = Flow(), Flow()
        for button in (self.bring, self.write):
            presses.addWidget(button)
        for number, button in enumerate(self.earlier):
            button.setProperty("kind", "quiet")
            button.hide()
            button.clicked.connect(lambda _checked=False, number=number: self._use_again(number))
            again.addWidget(button)
        for part in (self._title, self._about, self._used, self._holds, self._notice):
            inside.addWidget(part)
        inside.addLayout(presses)
        inside.addWidget(self._before)
        inside.addLayout(again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: TemplateState) -> None:
        """Show which one is in use."""
        template = state.template
        for button in (self.bring, self.write, *self.earlier):
            button.setEnabled(template is not None and not state.busy)
        if template is not None:
            self._fill_template(template)
        self._fill_notice(state)
        for number, button in enumerate(self.earlier):
            shown = number < len(state.earlier)
            button.setVisible(shown)
            if shown:
                self._numbers[number] = state.earlier[number].number
                button.setText(self._name(state.earlier[number]))
        self._before.setVisible(bool(state.earlier))

    def _fill_template(self, template: Template) -> None:
        whose = template.organisation or self.tr("of the program itself")
        self._used.setText(self.tr("In use: {name}, {whose}").format(name=template.name, whose=whose))
        holds = self.tr("Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.").format(
            questions=sum(len(stage.questions) for stage in stages(template)),
            wordings=len(template.wordings),
            services=len(template.referrals),
        )
        if template.clips:
            holds = f"{holds} {self.tr('Recorded sentences: {count}.').format(count=len(template.clips))}"
        self._holds.setText(holds)

    def _fill_notice(self, state: TemplateState) -> None:
        if state.error is not None:
            self._notice.explain(state.error)
        elif state.written is not None:
            self._notice.tell(
                "good",
                self.tr("Written: {path}").format(path=state.written),
                self.tr("Give it a version of its own when you change it, then bring it in here."),
            )
        elif state.brought:
            self._notice.tell("good", self.tr("It is in use from now on."))
        else:
            self._notice.tell("good", "")

    def _name(self, one: KeptTemplate) -> str:
        when = "" if one.brought_at is None else f" · {moment(one.brought_at)}"
        return f"{one.name}{when}"

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Guide and services of your organisation"))
        self._about.setText(
            self.tr(
                "One file: questions of the guide, wordings of consent, services, what to do in an emergency,"
                " debriefing, limits of a session."
            )
        )
        self.bring.setText(self.tr("Bring in a file…"))
        self.write.setText(self.tr("Write it out to edit it…"))
        self._before.setText(self.tr("Use an earlier one again:"))
        for button in self.earlier:
            button.setText(self._before.text())

    def _use_again(self, number: int) -> None:
        self.earlier_wanted.emit(self._numbers[number])

    def _ask_file(self) -> None:
        ask_open(self, self.tr("Choose a template"), Path.home(), lambda path: self.brought.emit(Path(path)))

    def _ask_new_file(self) -> None:
        start = Path.home() / "saksi-template.json"
        ask_save(self, self.tr("Write the template"), start, lambda path: self.written.emit(Path(path)))
