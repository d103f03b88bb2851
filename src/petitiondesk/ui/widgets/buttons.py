"""Buttons: one primary a view, quiet ones with an edge, flat ones inside a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Show a menu below a button; its first entry has the keyboard."""
    corner = button.rect().bottomRight() if button.isRightToLeft() else button.rect().bottomLeft()
    at = button.mapToGlobal(corner)
    if button.isRightToLeft():
        at.setX(at.x() - menu.sizeHint().width())
    menu.popup(at)
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])


class QuietButton(QPushButton):
    """A button with an edge. ``icon`` names a symbol; the words stand beside it."""

    _LOOK = "quiet"
    _TONE = Tone.INK

    def __init__(self, text: str, icon: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", self._LOOK)
        self.setText(text.replace("&", "&&"))
        self.setAutoDefault(False)
        self._symbol = icon
        if icon:
            sizes = measures()
            # Wider than high: the symbol stands at the far side of it, away from the words.
            self.setIconSize(QSize(sizes.line + sizes.unit, sizes.line))
            self._tint(self._TONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _tint(self, tone: Tone) -> None:
        if self._symbol:
            self.setIcon(symbol(self._symbol, tone))

    def setMenu(self, menu: QMenu) -> None:
        """Let the button show a menu, without Qt's own loop that would wait for it."""
        self._menu = menu
        self.clicked.connect(lambda: pop_up(menu, self))

    def menu(self) -> QMenu:
        """Return the menu that the button shows."""
        return self._menu


class FlatButton(QuietButton):
    """A button whose edge shows only with the focus or the pointer; inside cards and bars."""

    _LOOK = "flat"
    _TONE = Tone.ACCENT


class PrimaryButton(QuietButton):
    """What the view is for. There is one in a view, and Enter in a field never presses it."""

    _LOOK = "primary"
    _TONE = Tone.ON_ACCENT

    def changeEvent(self, event: QEvent) -> None:
        """Without its accent the button is pale, and a pale symbol could not be seen on it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._tint(self._TONE if self.isEnabled() else Tone.MUTED)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Tone.ON_ACCENT.colour(), 2))
            ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            painter.drawRoundedRect(ring, 4, 4)


class SymbolButton(QToolButton):
    """A square button with a symbol; ``name`` is its words for eyes (tooltip) and ears."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        role: QAccessible.Role | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if role is not None:
            give_role(self, role)
        side = round(measures().line * 1.15)
        self.setProperty("look", "flat")
        self.setProperty("square", "true")
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_as(icon, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def setMenu(self, menu: QMenu) -> None:
        """Let the button show a menu, without Qt's own loop that would wait for it."""
        self._menu = menu
        self.clicked.connect(self.showMenu)

    def menu(self) -> QMenu:
        """Return the menu that the button shows."""
        return self._menu

    def showMenu(self) -> None:
        """Show the menu, and wait for nothing."""
        pop_up(self._menu, self)

    def show_as(self, icon: str, name: str) -> None:
        """Change symbol and words."""
        self.setIcon(symbol(icon))
        self.setAccessibleName(name)
        self.setToolTip(name)
