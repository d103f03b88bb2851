"""Until when, by whose clocks, nobody may publish the letter."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.ports import Clock
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Embargo, Letter
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.findings import about
from petitiondesk.ui.pages.long_choice import LongChoice
from petitiondesk.ui.pages.part_fields import IMPOSSIBLE_DATE
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.date_field import DateField
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.line_field import LineField
from petitiondesk.ui.widgets.toggle import Toggle

_DAY = len("2026-11-21")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_MORNING = "10:00"


class EmbargoFields(QWidget):
    """``edit_wanted`` carries the edit, once day, time and place of the clocks are complete."""

    edit_wanted = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._letter: Letter | None = None
        self.wanted = Toggle(
            translate("EmbargoFields", "Not to be published before a certain time")
        )
        self.day = DateField(translate("EmbargoFields", "Day"), whole=True)
        self.time = LineField(translate("EmbargoFields", "Time"), placeholder="10:00", characters=6)
        self.time.set_left_to_right()
        self.zone = LongChoice(translate("EmbargoFields", "By the clocks of"), _zones, _in_words)
        self.wanted.setObjectName("embargo.wanted")
        self.time.setObjectName("embargo.time")
        self.zone.setObjectName("embargo.zone")
        self._lay_out()
        self.wanted.chosen.connect(self._switch)
        self.day.edited.connect(self._change)
        self.time.edited.connect(self._change)
        self.zone.chosen.connect(self._change)

    def show_embargo(self, shown: Shown) -> None:
        """Show the embargo of the letter."""
        self._letter = shown.letter
        embargo = shown.letter.embargo
        self.wanted.set_value(on=embargo is not None)
        self._inside.setVisible(embargo is not None)
        for control in (self.wanted, self.zone):
            control.setEnabled(not shown.locked)
        for field in (self.day, self.time):
            field.set_read_only(read_only=shown.locked)
        if embargo is not None:
            self._show(embargo)
            self._show_problem(shown)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was half typed is not kept: coming back, a person sees what the letter says."""
        super().hideEvent(event)
        embargo = self._letter.embargo if self._letter is not None else None
        if embargo is not None:
            self._take_back(embargo)

    def field_about(self, finding: Finding) -> QWidget | None:
        """Return the field that mends a finding, or None where it is not about this."""
        if finding.where != "embargo":
            return None
        if self._inside.isHidden():
            return self.wanted
        return self.day if finding.rule == IMPOSSIBLE_DATE else self.zone

    def _take_back(self, embargo: Embargo) -> None:
        day, _, time = embargo.until.partition("T")
        self.day.take_back(day)
        self.time.set_text(time)
        self._time_around.show_problem("")

    def _show(self, embargo: Embargo) -> None:
        day, _, time = embargo.until.partition("T")
        self.day.set_text(day)
        if _TIME.fullmatch(self.time.text()) or not self.time.hasFocus():
            self.time.set_text(time)
            self._time_around.show_problem("")
        self.zone.set_value(embargo.time_zone)

    def _show_problem(self, shown: Shown) -> None:
        rule = about(shown, "embargo").rule
        said = shown.sentence_about("embargo")
        self._day_around.show_problem(said if rule == IMPOSSIBLE_DATE else "")
        self._zone_around.show_problem("" if rule == IMPOSSIBLE_DATE else said)

    def _switch(self, on: bool) -> None:
        if self._letter is None:
            return
        issued = self._letter.issued
        day = issued if len(issued) == _DAY else self._clock.now().date().isoformat()
        zone = QTimeZone.systemTimeZoneId().toStdString()
        embargo = Embargo(until=f"{day}T{_MORNING}", time_zone=zone) if on else None
        self.edit_wanted.emit(SetFields(self._letter.id, {"embargo": embargo}))

    def _change(self, _value: object = None) -> None:
        day, time, zone = self.day.date(), self.time.text().strip(), self.zone.value()
        complete = bool(_TIME.fullmatch(time))
        asked = translate("EmbargoFields", "Hours and minutes, with a colon between them.")
        self._time_around.show_problem("" if complete else asked)
        whole = day and complete and zone
        if self._letter is not None and self.wanted.isChecked() and whole:
            embargo = Embargo(until=f"{day}T{time}", time_zone=zone)
            self.edit_wanted.emit(SetFields(self._letter.id, {"embargo": embargo}))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._day_around = Labelled(translate("EmbargoFields", "Day"), self.day)
        self._zone_around = Labelled(translate("EmbargoFields", "By the clocks of"), self.zone)
        self._time_around = Labelled(translate("EmbargoFields", "Time"), self.time)
        row = Flow(self._day_around, self._time_around, self._zone_around)
        self._inside.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self.wanted)
        column.addWidget(self._inside)


def _zones() -> list[tuple[str, str]]:
    """Return the time zones that are named after a place, such as ``Asia/Seoul``."""
    ids = (bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    return [(zone, _in_words(zone)) for zone in sorted(ids) if "/" in zone]


def _in_words(zone: str) -> str:
    return zone.replace("_", " ")
