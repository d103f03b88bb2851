"""The one style sheet, made from tokens and measures. Fusion and the palette do the rest."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.looks.measures import Measures
from petitiondesk.ui.looks.tokens import Tokens

_SHEET = Template("""
QToolTip { color: $ink; background: $surface; border: 1px solid $edge; padding: ${u}px; }
QLabel { color: $ink; background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="on_accent"] { color: $on_accent; }
QLabel[tone="ready"] { color: $ready; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="problem"] { color: $problem; }

QFrame[face="card"] { background: $surface; border: 1px solid $hairline; border-radius: ${r}px; }
QFrame[face="soft"] { background: $soft; border: none; border-radius: ${r}px; }
QFrame[face="attention"] { background: $attention_soft; border: none; border-radius: ${r}px; }
QFrame[face="problem"] { background: $problem_soft; border: none; border-radius: ${r}px; }
QFrame[face="bar"] { background: $window; border: none; border-top: 1px solid $hairline; }
QFrame[face="top"] { background: $window; border: none; border-bottom: 1px solid $hairline; }
QFrame[face="rail"] { background: $rail; border: none; }
QFrame[face="foot"] { background: $rail; border: none; border-top: 1px solid $hairline; }
QFrame[face="desk"] { background: $desk; border: none; }
QFrame[face="toast"] { background: $ink; border: none; border-radius: ${r}px; }
QFrame[face="toast"] QLabel { color: $window; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  color: $ink; background: $surface; border: 1px solid $edge; border-radius: ${r2}px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $placeholder;
}
QLineEdit, QComboBox, QAbstractSpinBox { padding: ${f1}px ${f2}px; min-height: ${line}px; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QPlainTextEdit { padding: ${p1}px ${p2}px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: ${f1f}px ${f2f}px;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: ${p1f}px ${p2f}px; }
QScrollArea[face="paper"] { border: 2px solid transparent; }
QScrollArea[face="paper"]:focus { border-color: $accent; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border-color: $attention; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] {
  background: $window; color: $ink; border-color: $hairline;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${combo}px; }
QComboBox::down-arrow { image: none; }
QComboBoxPrivateContainer { border: none; }
QComboBox QAbstractItemView {
  color: $ink; background: $surface; border: 1px solid $edge; border-radius: 0; outline: none;
  selection-background-color: $soft; selection-color: $ink; padding: ${u}px;
}

QPushButton, QToolButton {
  color: $ink; background: $surface; border: 1px solid $edge; border-radius: ${r2}px;
  padding: ${b1}px ${b2}px; min-height: ${line}px;
}
QPushButton:hover, QToolButton:hover { background: $soft; }
QPushButton:pressed, QToolButton:pressed { background: $hairline; }
QPushButton:focus, QToolButton:focus {
  border: 2px solid $accent; padding: ${b1f}px ${b2f}px;
}
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $hairline; }
QPushButton[look="primary"] {
  color: $on_accent; background: $accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
  background: $accent_strong; border-color: $accent_strong;
}
QPushButton[look="primary"]:focus { padding: ${b1}px ${b2}px; border: 1px solid $accent; }
QPushButton[look="primary"]:disabled {
  background: $hairline; border-color: $hairline; color: $muted;
}
QPushButton[look="flat"], QToolButton[look="flat"] {
  background: transparent; border-color: transparent;
}
QPushButton[look="flat"]:hover, QToolButton[look="flat"]:hover { background: $soft; }
QPushButton[look="flat"]:focus, QToolButton[look="flat"]:focus { border-color: $accent; }
QPushButton[look="toast"] {
  color: $window; background: transparent; border: 1px solid $window;
}
QPushButton[look="segment"]:checked {
  background: $soft; border: 2px solid $accent; font-weight: 600; padding: ${b1f}px ${b2f}px;
}
QToolButton[square="true"] { padding: ${sq}px; }
QToolButton[square="true"]:focus { padding: ${sqf}px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QCheckBox { color: $ink; spacing: ${u2}px; padding: ${u}px; border-radius: ${r2}px; }
QCheckBox:focus { border: 2px solid $accent; padding: ${uf}px; }
QCheckBox::indicator {
  width: ${u4}px; height: ${u4}px; border: 1px solid $edge; border-radius: 3px;
  background: $surface;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }

QMenu {
  color: $ink; background: $surface; border: 1px solid $edge; padding: ${u}px;
  menu-scrollable: 1; icon-size: ${line}px;
}
QMenu::item { padding: ${b1}px ${u6}px ${b1}px ${u3}px; border-radius: ${r2}px; }
QMenu::item:selected { background: $soft; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: ${u}px ${u2}px; }
QMenu::icon { padding-left: ${u2}px; }

QListView {
  color: $ink; background: $surface; border: 1px solid $edge; border-radius: ${r2}px;
  outline: none; padding: 1px;
}
QListView:focus, QTableView:focus { border: 2px solid $accent; padding: 0; }
QListView::item { padding: ${b1}px ${u2}px; border-radius: ${r2}px; }
QListView::item:selected {
  background: $soft; color: $ink; border-$lead: 3px solid $accent; padding-$lead: ${chosen}px;
}

QListView[face="choices"], QListView[face="choices"]:focus {
  border: 1px solid $edge; border-radius: 0; padding: ${u}px;
}

QTableView {
  color: $ink; background: $surface; border: 1px solid $edge; border-radius: ${r2}px;
  gridline-color: $hairline; outline: none; padding: 1px;
  selection-background-color: $soft; selection-color: $ink;
}
QTableView::item { padding: ${u}px ${u2}px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  color: $ink; background: $window; border: none; border-bottom: 1px solid $edge;
  padding: ${u}px ${u2}px; font-weight: 600;
}

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle {
  background: $edge; border-radius: 3px; margin: 2px; min-height: ${u6}px; min-width: ${u6}px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hairline; }
QProgressBar {
  color: $ink; background: $hairline; border: none; border-radius: 3px; max-height: ${u}px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def style_sheet(tokens: Tokens, sizes: Measures) -> str:
    """Return the style sheet for these colours and sizes."""
    unit = sizes.unit
    gaps = {
        "u": unit,
        "u2": 2 * unit,
        "u3": 3 * unit,
        "u4": 4 * unit,
        "u6": 6 * unit,
        "uf": unit - 2,
        "r": round(1.75 * unit),
        "r2": round(1.5 * unit),
        "f1": unit,
        "f2": round(2.25 * unit),
        "p1": unit,
        "p2": round(1.5 * unit),
        "b1": round(1.2 * unit),
        "b2": round(3 * unit),
        "sq": round(1.2 * unit),
        "combo": 6 * unit,
        "chosen": 2 * unit - 3,
        "bar": max(10, round(2.5 * unit)),
        "line": sizes.line,
    }
    # A focused edge is one pixel thicker; the padding gives that pixel up, so nothing moves.
    focused = {f"{name}f": gaps[name] - 1 for name in ("f1", "f2", "p1", "p2", "b1", "b2", "sq")}
    colours = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    lead = "right" if QGuiApplication.isRightToLeft() else "left"
    return _SHEET.substitute(colours, **gaps, **focused, lead=lead)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again.

    By Qt's own event: to ask for the style would load PySide's description of all that one draws.
    """
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
    widget.update()
