"""The cards of an addressee, of the ways to reach it, and of an office that receives a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from petitiondesk.desk.library import Library
from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Addressee, Channel, Copy
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.words import channel_kinds
from petitiondesk.ui.step_page import Shown

if TYPE_CHECKING:  # it reads the law
    from petitiondesk.ui.pages.address_forms_box import AddressFormsBox


class ChannelCard(PartCard[Channel]):
    """One way to hand the letter over, such as an embassy."""

    icon = "mail"
    movable = False

    def __init__(self, part_id: str) -> None:
        super().__init__(part_id, translate("ChannelCard", "Way"))

    def build(self) -> None:
        kind = self.fields.choice("kind", translate("ChannelCard", "By"), channel_kinds())
        mission = self.fields.block("mission", label_of(Channel, "mission"))
        city = self.fields.block("city", label_of(Channel, "city"))
        address = self.fields.line("address", label_of(Channel, "address"))
        note = self.fields.line(
            "note",
            label_of(Channel, "note"),
            hint=translate("ChannelCard", "For your group only. It is never printed."),
        )
        for field in (kind, mission, city, address, note):
            self.body.addWidget(field)

    def title_of(self, part: Channel, shown: Shown) -> str:
        mission = part.mission.markup(shown.letter.languages.prevailing)
        return mission or dict(channel_kinds())[part.kind]


class AddresseeCard(PartCard[Addressee]):
    """An office, who holds it, and how it is addressed."""

    icon = "building"
    mends = {  # noqa: RUF012 - declared as a ClassVar above
        "addressee.stale": "as_of",
        "addressee.without_as_of": "as_of",
    }

    def __init__(self, part_id: str, drafting: Drafting, library: Library) -> None:
        super().__init__(part_id, translate("AddresseeCard", "Recipient"))
        self._drafting = drafting
        self._library = library
        self.forms: AddressFormsBox | None = None

    def build(self) -> None:
        self.channels = PartList(
            "channels",
            ChannelCard,
            self._drafting.channel,
            ListWords(
                empty=translate("AddresseeCard", "An embassy in your city can receive the letter."),
                add=translate("AddresseeCard", "Add a way to hand it over"),
                removed=translate("AddresseeCard", "Way to hand it over removed"),
            ),
        )
        self.channels.edit_wanted.connect(self.edit_wanted)
        self.channels.said.connect(self.said)
        self.channels.in_hand.connect(self.in_hand)
        self._lay_out()

    def title_of(self, part: Addressee, shown: Shown) -> str:
        return part.office.markup(shown.letter.languages.prevailing)

    def fill(self, part: Addressee, shown: Shown) -> None:
        super().fill(part, shown)
        self.channels.show_parts_of(part, shown)
        self._show_forms(part, shown)

    def find_field(self, finding: Finding) -> QWidget | None:
        return super().find_field(finding) or self.channels.field_about(finding)

    def _lay_out(self) -> None:
        block = self.fields.block
        office = block(
            "office",
            label_of(Addressee, "office"),
            hint=translate("AddresseeCard", "Such as “President of Ukraine”."),
        )
        person = block(
            "person",
            label_of(Addressee, "person"),
            hint=translate("AddresseeCard", "Who holds the office, if the letter says so."),
        )
        as_of = self.fields.date(
            "as_of",
            label_of(Addressee, "as_of"),
            translate("AddresseeCard", "Offices change hands. It is never printed."),
        )
        honorific = block(
            "honorific",
            label_of(Addressee, "honorific"),
            hint=translate("AddresseeCard", "Before the name, such as “Her Excellency”."),
        )
        salutation = block(
            "salutation",
            label_of(Addressee, "salutation"),
            hint=translate("AddresseeCard", "Such as “Your Excellency,”."),
        )
        self.offer_forms = Fold(translate("AddresseeCard", "Fill in the forms of address"))
        self.offer_forms.opening.connect(self._make_forms)
        for field in (office, person, as_of, self.offer_forms, honorific, salutation):
            self.body.addWidget(field)
        self.body.addWidget(self._rarely())

    def _make_forms(self) -> None:
        """Read the forms of address at the first wish: a letter can do without them."""
        if self.forms is not None or self._seen is None:
            return
        from petitiondesk.ui.pages.address_forms_box import (  # noqa: PLC0415 - see above
            AddressFormsBox,
        )

        self.forms = AddressFormsBox(self._library.addresses)
        self.forms.edit_wanted.connect(self.edit_wanted)
        self.forms.said.connect(self.said)
        self.offer_forms.body.addWidget(self.forms)
        self._show_forms(*self._seen)

    def _show_forms(self, part: Addressee, shown: Shown) -> None:
        if self.forms is not None:
            self.forms.show_addressee(shown.letter, part, locked=shown.locked)

    def _rarely(self) -> Fold:
        rarely = Fold(translate("AddresseeCard", "Address, and ways to hand it over"))
        address = self.fields.block("address", label_of(Addressee, "address"), lines=2)
        rarely.body.addWidget(address)
        rarely.body.addWidget(self.channels)
        return rarely


class CopyCard(PartCard[Copy]):
    """An office that receives a copy."""

    icon = "copy"
    numbered = True

    def __init__(self, part_id: str) -> None:
        super().__init__(part_id, translate("CopyCard", "Copy"))

    def build(self) -> None:
        self.body.addWidget(self.fields.block("office", label_of(Copy, "office")))
        visible = self.fields.toggle("visible", translate("CopyCard", "Named on the letter"))
        self.body.addWidget(visible)

    def title_of(self, part: Copy, shown: Shown) -> str:
        return part.office.markup(shown.letter.languages.prevailing)
