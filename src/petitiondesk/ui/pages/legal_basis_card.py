"""The card of a legal basis: the rule in our words, whether it binds, and why it applies here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.law.card import Card, StateCard
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import LegalBasis
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.country_names import countries, country_name
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.findings import state_of
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.rule_facts import SaidBelow, only_in_english, proofs, uses
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.pages.standings import Standings
from petitiondesk.ui.pages.wording_box import WordingBox
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField

_UNKNOWN = "legal_basis.unknown_provision"


class LegalBasisCard(PartCard[LegalBasis]):
    """``other_wanted`` says that another rule shall stand in the place of this one.

    ``came`` carries what was just added to the card, so that all of it is seen.

    Args:
        part_id: of the legal basis.
        rules: knows the rules and how they stand to states.
        drafting: makes an empty wording.
    """

    icon = "scale"

    other_wanted = Signal()
    came = Signal(QWidget)

    def __init__(self, part_id: str, rules: RuleLookup, drafting: Drafting) -> None:
        super().__init__(part_id, translate("LegalBasisCard", "Rule"))
        self._rules = rules
        self._drafting = drafting
        self._told: object = None

    def build(self) -> None:
        self._about = _About()
        self._again = QuietButton(translate("LegalBasisCard", "Choose the rule again"), "search")
        self._again.clicked.connect(self.other_wanted)
        self._standings = Standings()
        self._paste = QuietButton(translate("LegalBasisCard", "Paste the exact wording"), "quote")
        self._paste.clicked.connect(self._begin_wording)
        self._wording: WordingBox | None = None
        self._binds = _Binds()
        self._binds.listed.connect(lambda names: self._want("binds", names))
        self._uses, self._proofs = SaidBelow(), SaidBelow()
        self._lay_out()

    def title_of(self, part: LegalBasis, shown: Shown) -> str:
        del shown
        citation = self._rules.citation(part.provision)
        return citation.short if citation else part.provision

    def show_state(self, part: LegalBasis, shown: Shown, findings: tuple[Finding, ...]) -> None:
        words, tone = state_of(part, findings)
        if tone is Tone.READY and part.id in shown.unchecked:
            words, tone = translate("State", "Checking…"), Tone.MUTED
            if shown.law_unknown:
                words, tone = translate("State", "Not checked"), Tone.ATTENTION
        self.set_state(words, tone)

    def fill(self, part: LegalBasis, shown: Shown) -> None:
        super().fill(part, shown)
        self._binds.show_names(part.binds, locked=shown.locked)
        known = self._rules.knows(part.provision)
        self._again.setVisible(not known)
        self._again.setEnabled(not shown.locked)
        for widget in (self._about, self._standings):
            widget.setVisible(known)
        self._show_wording(part, shown)
        if known:
            self._show_rule(part, shown)

    def find_field(self, finding: Finding) -> QWidget | None:
        if (finding.rule, finding.where) == (_UNKNOWN, self.part_id):
            return self._again
        if self._wording is not None and finding.where != self.part_id:
            field = self._wording.field_about(finding)
            if field is not None:
                return field
        return super().find_field(finding)

    def _show_rule(self, part: LegalBasis, shown: Shown) -> None:
        """Show what is known of the rule, where it, its states or its days are others than before.

        Called after every keystroke, while none of these changes.
        """
        question = self._rules.question(shown.letter, part)
        unknown = tuple(name for name in part.binds if name not in question.states)
        if self._told == (part.provision, question, unknown):
            return
        self._told = (part.provision, question, unknown)
        rule = self._rules.card(part.provision)
        stands = self._rules.standings(part.provision, question)
        self._about.show_rule(rule)
        self._standings.show_standings(question, stands, unknown)
        self._uses.show_said(uses(rule))
        self._proofs.show_said(proofs(rule, _last_of_each(stands)))

    def _show_wording(self, part: LegalBasis, shown: Shown) -> None:
        self._paste.setVisible(part.wording is None)
        self._paste.setEnabled(not shown.locked)
        if part.wording is None:
            if self._wording is not None:
                self._wording.hide()
            return
        if self._wording is None:
            self._wording = self._made_wording()
        self._wording.show_wording(part.wording, shown)
        self._wording.show()

    def _made_wording(self) -> WordingBox:
        box = WordingBox()
        box.edit_wanted.connect(self.edit_wanted)
        box.in_hand.connect(self.in_hand)
        box.removed.connect(self._end_wording)
        self.body.insertWidget(self.body.indexOf(self._paste), box)
        put_in_order((self._more, self._inside))
        return box

    def _begin_wording(self) -> None:
        self._want("wording", self._drafting.wording())
        if self._wording is not None and not self._wording.isHidden():
            self._wording.first_field().setFocus()
            self.came.emit(self._wording)

    def _end_wording(self) -> None:
        self._want("wording", None)
        self._paste.setFocus()
        self.said.emit(translate("LegalBasisCard", "Wording left out"), True)

    def _want(self, name: str, value: object) -> None:
        self.edit_wanted.emit(SetFields(self.part_id, {name: value}))

    def _lay_out(self) -> None:
        self.body.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._about)
        self.body.addWidget(
            self.fields.block(
                "why",
                label_of(LegalBasis, "why"),
                placeholder=translate(
                    "LegalBasisCard", "In one or two sentences, connect the rule to the facts."
                ),
                lines=3,
            )
        )
        self.body.addWidget(self._standings)
        self.body.addWidget(
            Labelled(
                translate("LegalBasisCard", "Whom it binds here"),
                self._binds,
                translate(
                    "LegalBasisCard",
                    "Who has to follow the rule in this case, such as a country. "
                    "Put commas between several.",
                ),
            )
        )
        self.body.addWidget(self._paste, alignment=Qt.AlignmentFlag.AlignLeading)
        for words, inside in (
            (translate("LegalBasisCard", "When it applies, and common mistakes"), self._uses),
            (translate("LegalBasisCard", "How this was checked"), self._proofs),
        ):
            fold = Fold(words)
            if english := only_in_english():
                fold.body.addWidget(SmallLabel(english, tone=Tone.MUTED))
            fold.body.addWidget(inside)
            self.body.addWidget(fold)


class _About(QFrame):
    """What a rule says, marked as words of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        unit = measures().unit
        self._title = PlainLabel()
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._paraphrase = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(unit)
        column.addWidget(self._title)
        column.addWidget(self._paraphrase)
        note = translate("LegalBasisCard", "In our words, not a quotation. It is not printed.")
        for words in filter(None, (note, only_in_english())):
            column.addWidget(SmallLabel(words, tone=Tone.MUTED))
        unread = translate("LegalBasisCard", "No native speaker has read its title yet.")
        self._unread = SmallLabel(unread, tone=Tone.MUTED)
        column.addWidget(self._unread)

    def show_rule(self, rule: Card) -> None:
        """Show what a rule is about, and what it says."""
        self._title.setText(isolated(rule.title))
        self._paraphrase.setText(isolated(rule.provision.paraphrase))
        self._unread.setVisible(not rule.title_reviewed)


class _Binds(LineField):
    """Names with commas between them; ``listed`` carries them as a tuple."""

    listed = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("LegalBasisCard", "Whom it binds here"))
        self.edited.connect(lambda text: self.listed.emit(_names_in(text)))

    def show_names(self, names: tuple[str, ...], *, locked: bool) -> None:
        """Show names that came from the letter, unless they are being typed just so."""
        if _names_in(self.text()) != names:
            here = QLocale().name()
            self.set_text(", ".join(country_name(name, here) for name in names))
        if locked != self.isReadOnly():
            self.set_read_only(read_only=locked)


def _names_in(text: str) -> tuple[str, ...]:
    """Return the names; a country by its code, so that every language can name it."""
    codes = {name.casefold(): code for code, name in countries(QLocale().name())}
    written = (name.strip() for name in text.replace("،", ",").split(","))
    return tuple(codes.get(name.casefold(), name) for name in written if name)


def _last_of_each(stands: Sequence[tuple[str, StateCard]]) -> tuple[tuple[str, StateCard], ...]:
    """Return what is known of each state, by its name, on the last day that was asked about."""
    return tuple(dict(stands).items())
