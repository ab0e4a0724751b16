"""The style sheet, built from the tokens of ui/theme.py."""

import re
from pathlib import Path

# Labels and tool tips never guess markup: names of people, offices and files come from outside.
# @token is a colour, spx a length that grows with the letters, $name a mark drawn in the folder of marks.
_SHEET = """
QAbstractItemView, QCheckBox, QRadioButton, QSlider { outline: none; }
QWidget { color: @ink; }
QMainWindow, QDialog, QWidget#paper { background: @paper; }
QWidget:disabled { color: @faint; }
QToolTip { background: @ink; color: @paper; border: 0; padding: 6px 8px; font-size: ^small; }

QAbstractScrollArea { background: transparent; border: 0; }
QLabel { background: transparent; qproperty-textFormat: PlainText; }
QLabel[role="title"] { font-size: ^title; font-weight: 600; }
QLabel[role="heading"] { font-size: ^heading; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: @muted; font-size: ^secondary; }
QLabel[role="mono"] { font-family: "Noto Sans Mono", "Noto Sans"; }
QLabel[role="timer"] { font-size: ^timer; font-weight: 600; }
QLabel[role="timer"][low="true"] { font-size: ^clock; }
QLabel[role="code"] { font-family: "Noto Sans Mono", "Noto Sans"; font-size: ^title; }
QLabel[role="fingerprint"] { font-size: ^heading; font-weight: 600; }
QLabel[role="fingerprint-heard"] { font-size: ^heading; font-weight: 600; color: @good; }
QLabel[role="transcript"] { font-size: ^transcript; }
QLabel[role="aloud"] { font-size: ^aloud; }
QLabel[role="aloud"][sounds="true"] { color: @accent; }
QLabel[role="question"] { font-size: ^question; font-weight: 600; }
QFrame#ask { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame#ask:focus { border: 2px solid @accent; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="warn"] { color: @warn; }
QLabel[role="good"] { color: @good; }
QLabel[role="badge"] { background: @hover; color: @ink; border-radius: 4px; padding: 2px 8px; font-size: ^small; }

QFrame#card { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame#card[selected="true"] { border: 2px solid @accent; }
QFrame#panel { background: @surface; border: 0; border-left: 1px solid @line; }
QFrame#drop { background: @paper; border: 1px dashed @edge; border-radius: 6px; }
QFrame#line { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame#column { background: @line; border: 0; max-width: 1px; min-width: 1px; }
QFrame#notice { background: @accent-soft; border: 0; border-left: 4px solid @accent; }
QFrame#notice[kind="danger"] { background: @danger-soft; border-color: @danger; }
QFrame#notice[kind="warn"] { background: @warn-soft; border-color: @warn; }
QFrame#notice[kind="good"] { background: @good-soft; border-color: @good; }

QPushButton, QToolButton {
    background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px;
    min-height: 34spx; padding: 0 15px; }
QToolButton { min-width: 34spx; padding: 0; }
QToolButton[words="true"] { padding: 0 11px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 14px; min-height: 32spx; }
QToolButton:focus { padding: 0; min-width: 32spx; }
QToolButton[words="true"]:focus { padding: 0 10px; }
QPushButton:disabled, QToolButton:disabled { background: @paper; color: @faint; border-color: @line; }
QPushButton:checked, QToolButton:checked { background: @accent-soft; border: 2px solid @accent; padding: 0 14px;
    min-height: 32spx; font-weight: 600; }
QToolButton:checked { padding: 0; }

QPushButton[kind="chip"] { padding: 0 11px; }
QPushButton[kind="chip"]:focus { padding: 0 10px; }
QPushButton[kind="chip"]:checked { padding: 0 10px; font-weight: 400; }

QPushButton[kind="tab"] { background: transparent; color: @muted; border: 0; border-bottom: 3px solid transparent;
    border-radius: 0; padding: 2px 8px 0; min-height: 32spx; }
QPushButton[kind="tab"]:hover { color: @ink; }
QPushButton[kind="tab"]:checked { color: @ink; border: 0; border-bottom: 3px solid @accent; padding: 2px 8px 0;
    min-height: 32spx; font-weight: 600; }
QPushButton[kind="tab"]:focus { border: 2px solid @accent; border-radius: 6px; padding: 1px 6px 0; min-height: 32spx; }

QPushButton[kind="primary"] { background: @accent; color: @on-accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent-hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; padding: 0 14px; min-height: 32spx; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: @danger-soft; }
QPushButton[kind="danger"]:focus { border: 2px solid @danger; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: @hover; color: @faint; border: 1px solid @line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: @accent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid @accent; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { color: @faint; }
QPushButton[kind="big"] { min-height: 62spx; padding: 0 23px; font-size: ^heading; font-weight: 600; }
QPushButton[kind="big"]:focus, QPushButton[kind="big"]:checked { min-height: 60spx; padding: 0 22px; }
QPushButton[kind="big"][tone="primary"] { background: @accent; color: @on-accent; border-color: @accent; }
QPushButton[kind="big"][tone="primary"]:hover { background: @accent-hover; }
QPushButton[kind="big"][tone="primary"]:focus { border: 2px solid @ink; padding: 0 22px; min-height: 60spx; }
QPushButton[kind="big"][low="true"] { min-height: 46spx; padding: 0 11px; }
QPushButton[kind="big"][low="true"]:focus, QPushButton[kind="big"][low="true"]:checked { min-height: 44spx; padding: 0 10px; }
QPushButton[kind="big"][tone="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="big"][tone="danger"]:hover { background: @danger-soft; }
QPushButton::menu-indicator { image: url($chevron-down); subcontrol-origin: padding; subcontrol-position: center right;
    right: 8px; width: 14px; height: 14px; }

QPushButton#lessonstep, QPushButton#askrow { background: transparent; border: 2px solid transparent; border-radius: 6px; color: @ink;
    min-height: 0; padding: 0; }
QPushButton#lessonstep:hover, QPushButton#askrow:hover { background: @hover; }
QPushButton#lessonstep:checked, QPushButton#askrow:checked { background: @accent-soft; border-color: transparent; padding: 0; min-height: 0; }
QPushButton#lessonstep:focus, QPushButton#askrow:focus { border: 2px solid @accent; padding: 0; min-height: 0; }

QPushButton#rail { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
    min-height: 0; color: @muted; font-size: ^small; }
QPushButton#rail:hover { background: @hover; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
    background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 0 11px;
    selection-background-color: @accent; selection-color: @on-accent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: 34spx; }
QPlainTextEdit, QTextEdit { padding: 7px 9px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
    border: 2px solid @accent; padding: 0 10px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { min-height: 32spx; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @paper; border-color: @line; color: @faint; }
QLineEdit > QToolButton { min-height: 0; min-width: 0; border: 0; padding: 0; background: transparent; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @paper; }
QLineEdit[role="mono"], QPlainTextEdit[role="mono"] { font-family: "Noto Sans Mono", "Noto Sans"; }
QLineEdit[wrong="true"] { border-color: @danger; }
QPlainTextEdit[role="transcript"], QTextEdit[role="transcript"] { font-size: ^transcript; }
QPlainTextEdit[kind="plain"], QTextEdit[kind="plain"] { border: 0; background: transparent; padding: 0; }

QComboBox { padding-right: 28spx; }
QComboBox:focus { padding-right: 27spx; }
QComboBox:on { border-color: @accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28spx; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron-down); width: 16spx; height: 16spx; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; padding: 4px; outline: none;
    selection-background-color: @accent-soft; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: 32spx; padding: 0 8px; border-radius: 4px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; background: transparent; min-height: 0; padding: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 22spx; background: transparent; }
QSpinBox::up-arrow { image: url($chevron-up); width: 12spx; height: 12spx; }
QSpinBox::down-arrow { image: url($chevron-down); width: 12spx; height: 12spx; }

QCheckBox, QRadioButton { spacing: 10px; min-height: 28spx; background: transparent; padding: 1px 6px 1px 1px;
    border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18spx; height: 18spx; border: 1px solid @edge; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border: 1spx solid @edge; border-radius: 10spx; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url($check); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url($minus); }
QRadioButton::indicator:checked { width: 10spx; height: 10spx; background: @on-accent; border: 5spx solid @accent; }
QTableView::indicator { width: 18spx; height: 18spx; border: 1px solid @edge; border-radius: 4px; background: @surface; }
QTableView::indicator:checked { background: @accent; border-color: @accent; image: url($check); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @hover; }
QCheckBox::indicator:checked:disabled { background: @faint; border-color: @faint; }

QScrollArea > QWidget > QWidget#contents, QScrollArea#paper, QScrollArea#paper > QWidget { background: transparent; }
QTableView, QListView, QTreeView { background: @surface; alternate-background-color: @surface; color: @ink;
    border: 1px solid @line; border-radius: 6px; gridline-color: @line;
    selection-background-color: @accent-soft; selection-color: @ink; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @accent; }
QTableView[kind="plain"], QListView[kind="plain"], QTreeView[kind="plain"] { border: 0; border-radius: 0; background: transparent; }
QTableView[kind="plain"]:focus, QListView[kind="plain"]:focus { border: 0; }
QTableView::item, QListView::item, QTreeView::item { padding: 4px 8px; min-height: 32spx; border: 0; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: @hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @accent-soft; color: @ink; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 8px;
    font-size: ^secondary; font-weight: 400; text-align: left; }
QTableView[kind="plain"] QHeaderView::section { padding: 8px 12px; }
QHeaderView::section:hover { color: @ink; }
QHeaderView::down-arrow { image: url($chevron-down); width: 14spx; height: 14spx; }
QHeaderView::up-arrow { image: url($chevron-up); width: 14spx; height: 14spx; }
QTableCornerButton::section { background: @surface; border: 0; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
    border: 0; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QProgressBar { background: @track; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center;
    color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[kind="warn"]::chunk { background: @warn; }
QProgressBar[kind="thin"] { min-height: 3px; max-height: 3px; border-radius: 1px; }

QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { background: @groove; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover { background: @accent-hover; }

QMenu { background: @surface; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent-soft; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QWidget#railbar { background: @surface; border: 0; border-right: 1px solid @line; }
QWidget#statusline { background: @paper; border-top: 1px solid @line; }
QWidget#statusline QLabel { color: @muted; font-size: ^small; }
QWidget#statusline QLabel[role="warn"] { color: @warn; font-weight: 600; }
QWidget#cover { background: @paper; }
QWidget#cover QLabel { color: @muted; }
QLabel#demoband { background: @warn-soft; color: @warn; font-weight: 600; padding: 4px 16px; }
"""


def build_sheet(tokens: dict[str, str], sizes: dict[str, int], scale: float, marks: Path, *, dark: bool) -> str:
    """Return the style sheet for these colours, with letters `scale` times as large as at 100 %."""
    shade = "dark" if dark else "light"
    sheet = re.sub(r"\$([a-z-]+)", lambda m: f'"{(marks / f"{m[1]}-{shade}.svg").as_posix()}"', _SHEET)
    sheet = re.sub(r"\^([a-z]+)", lambda m: f"{round(sizes[m[1]] * scale)}px", sheet)
    sheet = re.sub(r"(\d+)spx", lambda m: f"{round(int(m[1]) * scale)}px", sheet)
    return re.sub(r"@([a-z-]+)", lambda m: tokens[m[1]], sheet)
