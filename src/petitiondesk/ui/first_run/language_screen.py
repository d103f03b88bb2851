"""The first screen: which language the program speaks. Names stand in their own scripts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.language.interface_languages import LANGUAGES, system_language
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.fonts import letter_font, name_font


class LanguageScreen(Screen):
    """``chosen`` carries the code of a language; the interface follows at once."""

    chosen = Signal(str)

    def __init__(self, index: int) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Language"),
            translate(
                "FirstRun", "Letters can be written in other languages, whatever you choose."
            ),
            "languages",
            translate("FirstRun", "Go on"),
        )
        present = QLocale().name().split("_")[0]
        self._group = QButtonGroup(self)
        for code, name in LANGUAGES:
            words = name  # alone on its button there is nothing that it could turn around
            if code == system_language():
                form = translate("FirstRun", "%1 (as this computer)")
                words = form.replace("%1", isolated(name))
            button = QPushButton(words)
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            font = letter_font if code == present else name_font
            button.setFont(font({"ar": "ug"}.get(code, code)))
            button.setChecked(code == present)
            button.clicked.connect(lambda _on, code=code: self.chosen.emit(code))
            self._group.addButton(button)
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.add_foot()
        self.setFocusProxy(self.on)
