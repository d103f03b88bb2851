"""The card of a legal basis: the rule, what it says in our words, and why it applies here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.desk.library import Library
from petitiondesk.law.catalogue import Proof, ProofLevel, Provision
from petitiondesk.letter.citation import Citation
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import LegalBasis
from petitiondesk.ui.field_labels import label_of
from petitiondesk.ui.measures import measures
from petitiondesk.ui.pages.countries import countries, country_name
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.line_field import LineField

Cite = Callable[[str], Citation | None]
"""Gives the citation of a provision of the letter; None where the catalogue does not have it."""

_UNKNOWN = "legal_basis.unknown_provision"


class LegalBasisCard(PartCard[LegalBasis]):
    """``other_wanted`` says that another rule shall stand in the place of this one.

    Args:
        part_id: of the legal basis.
        library: has the rules.
        cite: gives their citations.
    """

    icon = "scale"

    other_wanted = Signal()

    def __init__(self, part_id: str, library: Library, cite: Cite) -> None:
        super().__init__(part_id, translate("LegalBasisCard", "Rule"))
        self._library = library
        self._cite = cite
        self._provision = ""

    def build(self) -> None:
        self._about = _About()
        self._again = QuietButton(translate("LegalBasisCard", "Choose the rule again"), "search")
        self._again.clicked.connect(self.other_wanted)
        self._binds = _Binds()
        self._binds.listed.connect(
            lambda names: self.edit_wanted.emit(SetFields(self.part_id, {"binds": names}))
        )
        self._misuse = PlainLabel()
        self._proof = SmallLabel()
        self._lay_out()

    def title_of(self, part: LegalBasis, shown: Shown) -> str:
        del shown
        citation = self._cite(part.provision)
        return citation.short if citation else part.provision

    def fill(self, part: LegalBasis, shown: Shown) -> None:
        super().fill(part, shown)
        self._binds.show_names(part.binds, locked=shown.locked)
        known = self._library.knows(part.provision)
        self._again.setVisible(not known)
        self._again.setEnabled(not shown.locked)
        self._about.setVisible(known)
        if known and part.provision != self._provision:
            self._provision = part.provision
            self._show_rule(self._library.catalogue.provision(part.provision))

    def find_field(self, finding: Finding) -> QWidget | None:
        if (finding.rule, finding.where) == (_UNKNOWN, self.part_id):
            return self._again
        return super().find_field(finding)

    def _show_rule(self, provision: Provision) -> None:
        self._about.show_rule(provision.title, provision.paraphrase)
        self._misuse.setText(provision.common_misuse)
        self._proof.setText(_proof_in_words(provision.proof))

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
        rarely = Fold(translate("LegalBasisCard", "Common mistakes, and how this was checked"))
        rarely.body.addWidget(self._misuse)
        rarely.body.addWidget(self._proof)
        self.body.addWidget(rarely)


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
        column.addWidget(SmallLabel(note, tone=Tone.MUTED))

    def show_rule(self, title: str, paraphrase: str) -> None:
        """Show what a rule is about, and what it says."""
        self._title.setText(title)
        self._paraphrase.setText(paraphrase)


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


def _proof_in_words(proof: Proof) -> str:
    said = {
        ProofLevel.TEXT_MATCHED: translate(
            "LegalBasisCard", "Checked against the text of the rule. Not reviewed by a lawyer."
        ),
        ProofLevel.PAGE_READ: translate(
            "LegalBasisCard", "Checked on a page that was read. Not reviewed by a lawyer."
        ),
        ProofLevel.MEMORY: translate(
            "LegalBasisCard",
            "From memory, not checked against the text. Not reviewed by a lawyer. Read it first.",
        ),
    }
    return said[proof.level]
