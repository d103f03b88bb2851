"""Shows the letter in hand as it is, wherever it can be seen: page, rail, bar and paper."""

from __future__ import annotations

from petitiondesk.ui.actions import Actions
from petitiondesk.ui.computed import with_counts
from petitiondesk.ui.gate import Gate
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.letter.exports import LetterExports
from petitiondesk.ui.letter.panels import LetterPanels
from petitiondesk.ui.letter.preview import LetterPreview
from petitiondesk.ui.messages import language_name
from petitiondesk.ui.news import progress_of_steps, shown_on
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.step_page import StepPage


class LetterDisplay:
    """Follows the letter.

    Args:
        letter: the letter in hand.
        panels: where it is shown.
        preview: sets its paper.
        gate: says whether its text is open.
        exports: know what was made of it.
        actions: of which Undo and Redo are not always there.
    """

    def __init__(
        self,
        letter: OpenLetter,
        panels: LetterPanels,
        preview: LetterPreview,
        gate: Gate,
        exports: LetterExports,
        actions: Actions,
    ) -> None:
        self._letter = letter
        self._panels = panels
        self._preview = preview
        self._gate = gate
        self._exports = exports
        self._actions = actions
        letter.changed.connect(self.show)
        letter.checked.connect(self.show_findings)
        exports.made.connect(self.show_findings)
        panels.beside.chosen.connect(lambda _code: self.show_on_page())

    def show(self) -> None:
        """Show the letter as it is now."""
        letter, panels = self._letter.letter, self._panels
        subject = letter.subject.markup(letter.languages.prevailing)
        panels.top.show_title(with_counts(letter, self._letter.library)(subject))
        self._actions.named("undo").setEnabled(self._letter.can_undo)
        self._actions.named("redo").setEnabled(self._letter.can_redo)
        panels.rail.show_gate(closed=letter.closed is not None, words=self._gate.state_in_words())
        self.offer_translations()
        self.show_on_page()
        self._preview.show()

    def show_findings(self) -> None:
        """Show what is left to do, and how far each step is."""
        letter = self._letter
        progress = progress_of_steps(letter.letter, letter.findings, letter.law, self._exports.last)
        self._panels.rail.show_progress(progress)
        self.show_on_page()
        self._preview.show()

    def show_on_page(self) -> None:
        """Show the letter on the page that is open."""
        self.show_on(self._panels.page)

    def show_on(self, page: StepPage) -> None:
        """Show the letter on a page, before it is opened."""
        beside = self._panels.beside.value() or ""
        letter = self._letter
        today = letter.library.today().isoformat()
        page.show_letter(
            shown_on(page.step, letter.letter, letter.findings, letter.law, beside, today)
        )

    def show_language_of(self, where: str) -> None:
        """Show the language that a finding speaks of beside the text, if it is a translation."""
        courtesy = self._letter.letter.languages.courtesy
        about = [each.language for each in self._letter.findings if each.where == where]
        if about and about[0] in courtesy and self._panels.beside.value() != about[0]:
            self._panels.beside.set_value(about[0])
            self.show_on_page()

    def offer_translations(self) -> None:
        """Offer the letter's translations to be shown beside the text."""
        courtesy = self._letter.letter.languages.courtesy
        none = translate("LetterWindow", "No translation beside the text")
        offered = [("", none), *((code, language_name(code)) for code in courtesy)]
        self._panels.offer_beside(offered)
