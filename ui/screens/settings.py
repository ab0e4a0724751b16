"""The settings (see ui/presenters/settings.py)."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.preferences import AUTO_LOCK_MINUTES, TEXT_SCALES, USUAL_DEVICE, Theme
from ui import theme
from ui.languages import OWN_NAMES
from ui.presenters.care import CareState
from ui.presenters.settings import SettingsState
from ui.screens.approvers_card import ApproversCard
from ui.screens.care_card import CareCard
from ui.screens.notice import Notice
from ui.screens.passphrase_change import PassphraseChange
from ui.screens.screen import Screen
from ui.screens.settings_card import SettingsCard
from ui.screens.template_card import TemplateCard
from ui.screens.ways_card import WaysCard
from ui.widgets.column import Column
from ui.widgets.levelmeter import LevelMeter
from ui.widgets.still_box import StillBox

_SPOKEN = ("en", "km", "th", "vi", "zh", "id", "hi", "fil")
_WIDTH = 860


class SettingsScreen(Screen[SettingsState]):
    """Each choice is handed on as it is made."""

    language_chosen = Signal(str)
    theme_chosen = Signal(object)
    text_scale_chosen = Signal(float)
    auto_lock_chosen = Signal(int)
    remember_chosen = Signal(bool)
    microphone_chosen = Signal(str)
    listen_pressed = Signal()
    silence_pressed = Signal()
    about_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = PassphraseChange()
        self.approvers = ApproversCard()
        self.care = CareCard()
        self.template = TemplateCard()
        self.ways = WaysCard()
        self.ways.hide()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._about = QPushButton()
        self._about.clicked.connect(self.about_pressed)
        self._notice = Notice()
        self._looks, self._lock, self._sound = SettingsCard(), SettingsCard(), SettingsCard()
        self._build_looks()
        self._build_lock()
        self._build_sound()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._about)
        column = Column(_WIDTH)
        column.body.addLayout(head)
        lock = (self._lock, self.ways, self.change, self.approvers)
        for part in (self._notice, self._looks, *lock, self._sound, self.template, self.care):
            column.body.addWidget(part)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.setFocusProxy(self._about)
        self.retranslate()

    def _build_looks(self) -> None:
        self._language = _box(self.language_chosen.emit)
        self._theme = _box(lambda value: self.theme_chosen.emit(Theme(value)))
        self._scale = _box(self.text_scale_chosen.emit)
        for box in (self._language, self._theme, self._scale):
            self._looks.add_row(box)

    def _build_lock(self) -> None:
        self._auto_lock = _box(self.auto_lock_chosen.emit)
        self._remember = QCheckBox()
        self._remember.clicked.connect(self.remember_chosen)
        self._lock.add_row(self._auto_lock)
        self._lock.add_row(self._remember)

    def _build_sound(self) -> None:
        self._microphone = _box(self.microphone_chosen.emit)
        self._meter = LevelMeter()
        self._listen = QPushButton()
        self._listen.clicked.connect(self._press_listen)
        test = QWidget()
        row = QHBoxLayout(test)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._meter, 1)
        row.addWidget(self._listen)
        test.setFocusProxy(self._listen)
        self._sound.add_row(self._microphone)
        self._sound.add_row(test)

    def _press_listen(self) -> None:
        listening = self._state is not None and self._state.listening
        (self.silence_pressed if listening else self.listen_pressed).emit()

    def show_care(self, state: CareState) -> None:
        """Show what is done for the whole vault, and the ways into it as soon as they are known."""
        self.care.show_state(state)
        self.ways.setVisible(state.ways is not None)
        if state.ways is not None:
            self.ways.show_state(state.ways)

    def fill(self, state: SettingsState) -> None:
        """Show what was chosen."""
        likes = state.preferences
        _choose(self._language, likes.language)
        _choose(self._theme, likes.theme.value)
        _choose(self._scale, likes.text_scale)
        _choose(self._auto_lock, likes.auto_lock_minutes)
        with QSignalBlocker(self._remember):
            self._remember.setChecked(likes.remember_vault)
        names = [(USUAL_DEVICE, self.tr("The usual one of this computer"))]
        names += [(one.name, one.name) for one in state.microphones]
        if likes.microphone not in dict(names):
            names.append((likes.microphone, self.tr("{name} (not connected)").format(name=likes.microphone)))
        _offer(self._microphone, names)
        _choose(self._microphone, likes.microphone)
        if state.listening:
            self._meter.show_level(state.meter, clipped=state.clipped)
        else:
            self._meter.clear()
        self._listen.setText(self.tr("Stop") if state.listening else self.tr("Try it"))
        self._notice.explain(state.error)
        self.change.show_state(state)

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(self.tr("Settings"))
        self._about.setText(self.tr("About and diagnostics"))
        self._looks.say(
            self.tr("Language and looks"),
            (self.tr("Language"), ""),
            (self.tr("Colours"), ""),
            (self.tr("Size of the letters"), ""),
        )
        self._lock.say(
            self.tr("Lock"),
            (
                self.tr("Lock without being asked"),
                self.tr("After so long without a key or the mouse. A recording goes on behind the lock."),
            ),
            (
                self.tr("Remember where the vault is"),
                self.tr("The next start then asks for its passphrase at once. The passphrase is never remembered."),
            ),
        )
        self._sound.say(
            self.tr("Sound"),
            (self.tr("Microphone"), ""),
            (self.tr("How loud it is"), self.tr("Speak as you will in the room. Nothing of it is kept.")),
        )
        self._remember.setText(self.tr("Remember"))
        self._meter.setAccessibleName(self.tr("Level of the microphone"))
        _offer(self._language, [("", self.tr("As the system")), *((tag, OWN_NAMES[tag]) for tag in _SPOKEN)])
        _offer(self._theme, self._themes())
        _offer(self._scale, [(one, self.tr("{percent} %").format(percent=round(one * 100))) for one in TEXT_SCALES])
        minutes = [
            (one, self.tr("Minutes: {count}").format(count=QLocale().toString(one))) for one in AUTO_LOCK_MINUTES
        ]
        _offer(self._auto_lock, minutes)

    def _themes(self) -> list[tuple[str, str]]:
        return [
            (Theme.SYSTEM.value, self.tr("As the system")),
            (Theme.LIGHT.value, self.tr("Light")),
            (Theme.DARK.value, self.tr("Dark")),
            (Theme.CONTRAST_LIGHT.value, self.tr("High contrast, light")),
            (Theme.CONTRAST_DARK.value, self.tr("High contrast, dark")),
        ]


def _box(chosen: object) -> QComboBox:
    box = StillBox()
    box.activated.connect(lambda _index: chosen(box.currentData()))  # type: ignore[operator]
    return box


def _offer(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Set what can be chosen; the choice stays."""
    with QSignalBlocker(box):
        if [(box.itemData(row), box.itemText(row)) for row in range(box.count())] != list(choices):
            kept = box.currentData()
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
            _choose(box, kept)


def _choose(box: QComboBox, value: object) -> None:
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findData(value))
