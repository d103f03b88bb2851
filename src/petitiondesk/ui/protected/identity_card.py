"""One protected person, place or organisation: its spellings, and what stands in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal

from petitiondesk.desk.protecting.protected import Kind, ProtectedIdentity
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.vault_settings.action_card import ActionCard

_ICONS = {Kind.PERSON: "users", Kind.PLACE: "house", Kind.ORGANISATION: "building"}


class IdentityCard(ActionCard):
    """``change_wanted`` and ``removed`` say what the person wants with it."""

    change_wanted = Signal()
    removed = Signal()

    def __init__(self, identity: ProtectedIdentity) -> None:
        names = " · ".join(map(isolated, identity.spellings))
        super().__init__(_ICONS[identity.kind], names, _alias_in_words(identity))
        change = self.offer(translate("ProtectedSheet", "Change…"), self.change_wanted.emit, "pen")
        take = self.offer(translate("ProtectedSheet", "Remove"), self.removed.emit, "trash")
        for button in (change, take):
            button.setAccessibleDescription(names)


def _alias_in_words(identity: ProtectedIdentity) -> str:
    if not identity.alias:
        return translate("ProtectedSheet", "Nothing is offered in its place.")
    form = translate("ProtectedSheet", "Letters say instead: %1")
    return form.replace("%1", isolated(identity.alias))
