"""Model packs (see ui/presenters/models.py)."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.models import ModelsState, ModelWork
from ui.screens.ask_path import ask_folder
from ui.screens.models_parts import PackCard, PackLine, UnknownPackView
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column

_STEPS = 1000
_BYTES_IN_MB = 1e6


class ModelsScreen(Screen[ModelsState]):
    """What is here, what is being done, and what to do next on a computer without a model."""

    folder_chosen = Signal(str)
    verify_pressed = Signal(str)
    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unknown = UnknownPackView()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._bring = QPushButton()
        self._bring.setProperty("kind", "primary")
        self._bring.clicked.connect(self._ask)
        self._notice = Notice()
        self._hint = Notice()
        self._doing = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.cancel_pressed)
        self._work = self._build_work()
        self._cards: list[PackCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * theme.GRID)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._bring)
        column = Column()
        column.body.addLayout(head)
        for one in (self._about, self._notice, self._work, self.unknown, self._hint):
            column.body.addWidget(one)
        column.body.addLayout(self._list)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.setFocusProxy(self._bring)
        self.retranslate()

    def _build_work(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 16, 16, 16)
        inside.setSpacing(theme.GRID)
        across = QHBoxLayout()
        across.addWidget(self._doing, 1)
        across.addWidget(self._cancel)
        inside.addLayout(across)
        inside.addWidget(self._bar)
        return card

    def fill(self, state: ModelsState) -> None:
        """Show the packs and what is going on."""
        while len(self._cards) < len(state.packs):
            card = PackCard()
            card.verify_pressed.connect(self.verify_pressed)
            self._cards.append(card)
            self._list.addWidget(card)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(state.packs))
            if place < len(state.packs):
                pack = state.packs[place]
                card.show_state(PackLine(pack, pack.sha256 in state.verified, free=state.work is None))
        self._bring.setEnabled(state.work is None)
        self.unknown.setVisible(state.asking is not None)
        if state.asking is not None:
            self.unknown.show_state(state.asking)
        self._show_work(state)
        self._tell(state)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Models"))
        self._about.setText(
            self.tr(
                "A model turns sound into text, on this computer alone. Saksi brings in no model by itself:"
                " somebody carries a pack here, and every byte of it is checked."
            )
        )
        self._bring.setText(self.tr("Import a pack…"))
        self._cancel.setText(self.tr("Stop"))

    def _show_work(self, state: ModelsState) -> None:
        busy = state.work in (ModelWork.IMPORTING, ModelWork.VERIFYING)
        self._work.setVisible(busy)
        step = state.step
        self._bar.setRange(0, _STEPS if step else 0)
        if step is not None and step.total > 0:
            self._bar.setValue(round(_STEPS * step.done / step.total))
        if state.work is ModelWork.VERIFYING:
            text = self.tr("Reading every byte of {name}…")
        elif step is None:
            text = self.tr("Looking at what lies in the folder…")
        else:
            text = self.tr("Copying and checking: {done} of {total} MB")
        done, total = (step.done, step.total) if step else (0.0, 0.0)
        self._doing.setText(
            text.format(name=state.working_on, done=round(done / _BYTES_IN_MB), total=round(total / _BYTES_IN_MB))
        )
        self._bar.setAccessibleName(self._doing.text())

    def _tell(self, state: ModelsState) -> None:
        if state.error is not None:
            self._notice.explain(state.error)
        else:
            brought = self.tr("{name} is here and can be used.").format(name=state.brought) if state.brought else ""
            self._notice.tell("good", brought)
        self._hint.tell(
            "info",
            self.tr("No model for real voices is here yet. You can record, and transcribe later.")
            if state.only_demo and state.asking is None and state.work is None
            else "",
            self.tr(
                "Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there."
            ),
        )

    def _ask(self) -> None:
        ask_folder(self, self.tr("The folder of a model pack"), Path.home(), self.folder_chosen.emit)
