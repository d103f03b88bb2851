"""The card of a source: where a fact was read."""

from __future__ import annotations

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.source import Source
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.findings import is_blank, state_of, things_to_finish
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.words import source_kinds
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.line_field import LineField


class SourceCard(PartCard[Source]):
    """Title, publisher, date and link of a source; or the promise never to name it."""

    icon = "link"
    movable = False

    def __init__(self, part_id: str) -> None:
        super().__init__(part_id, translate("SourceCard", "Source"))

    def build(self) -> None:
        title = self.fields.line("title", label_of(Source, "title"))
        publisher = self.fields.line("publisher", label_of(Source, "publisher"))
        link = self.fields.line("url", label_of(Source, "url"), placeholder="https://")
        if isinstance(link.control, LineField):
            link.control.set_left_to_right()
        kind = self.fields.choice("kind", translate("SourceCard", "Kind"), source_kinds())
        date = self.fields.date("date", label_of(Source, "date"))
        accessed = self.fields.date("accessed", label_of(Source, "accessed"))
        confidential = self.fields.toggle(
            "confidential", translate("SourceCard", "Confidential: counted, never named")
        )
        self.body.addLayout(Flow(title, publisher, growing=(title, publisher)))
        self.body.addWidget(link)
        self.body.addLayout(Flow(kind, date, accessed))
        self.body.addWidget(confidential)

    def title_of(self, part: Source, shown: Shown) -> str:
        del shown
        if part.confidential:
            return translate("SourceCard", "Confidential source")
        return part.title or part.publisher

    def show_state(self, part: Source, shown: Shown, findings: tuple[Finding, ...]) -> None:
        del shown
        if things_to_finish(findings):
            self.set_state(*state_of(part, findings))
        elif not _is_named(part):
            tone = Tone.MUTED if is_blank(part) else Tone.ATTENTION
            self.set_state(translate("SourceCard", "Without a title yet"), tone)
        else:
            self.set_state("")

    def is_finished(self, part: Source, findings: tuple[Finding, ...]) -> bool:
        return super().is_finished(part, findings) and _is_named(part)


def _is_named(source: Source) -> bool:
    return bool(source.title or source.publisher)
