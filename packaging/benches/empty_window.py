"""The least that a window can cost: what the window benches compare with."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> int:
    """Shows an empty main window until it is closed."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1280, 720)
    window.show()
    return application.exec()


def is_shown() -> bool:
    """Tells whether the window is on the screen."""
    return any(widget.isVisible() for widget in QApplication.topLevelWidgets())
