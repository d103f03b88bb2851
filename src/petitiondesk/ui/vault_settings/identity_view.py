"""What the page of the own identity shows: the ways to one, or the one that is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.crypto.certificate import Certificate, check_number
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.crypto.troubles import Unfit
from petitiondesk.desk.identities.identity_expiry import is_near
from petitiondesk.desk.ports import Clock
from petitiondesk.desk.wording.signature_words import AGAINST_IDENTITY
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.check_number import CheckNumber
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.date_field import day_in_words
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.question import Question

Act = Callable[[], object]

_WORDING: Final = "Wording"
"""The context of the desk's own sentences."""


def ways_to_one(make: Act, bring: Act, ask: Act) -> tuple[ActionCard, ...]:
    """Return the three ways to an identity, with what leads there."""
    made = ActionCard(
        "stamp",
        translate("IdentityView", "Make one here"),
        translate(
            "IdentityView",
            "Takes a few seconds. Your organisation vouches for itself, and others verify your"
            " card by telephone. This is enough for most.",
        ),
    )
    made.offer(translate("IdentityView", "Make an identity…"), make)
    brought = ActionCard(
        "key",
        translate("IdentityView", "Bring one along"),
        translate("IdentityView", "You have one in a file, which ends in .p12 or .pfx."),
    )
    brought.offer(translate("IdentityView", "Choose the file…"), bring)
    asked = ActionCard(
        "building",
        translate("IdentityView", "Let an authority vouch for you"),
        translate(
            "IdentityView",
            "It is made here. You send the authority a request, and bring its answer back when it"
            " comes. Until then you can sign with it as it is.",
        ),
    )
    asked.offer(translate("IdentityView", "Make one with a request…"), ask)
    return made, brought, asked


class OwnIdentity(QFrame):
    """Whose identity it is, until when, and the number by which others know it."""

    def __init__(self, card: Certificate, clock: Clock, save_card: Act) -> None:
        super().__init__()
        self.setProperty("face", "card")
        unit = measures().unit
        self.number = CheckNumber(translate("IdentityView", "Check number of our card"))
        self.number.show_number(check_number(card))
        self.save_card = QuietButton(translate("IdentityView", "Save our card…"), "save")
        self.save_card.clicked.connect(save_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(Heading(shown_name(card.organisation), level=3))
        for piece in (_vouching(card), _validity(card, clock), self.number):
            column.addWidget(piece)
        column.addWidget(
            PlainLabel(
                translate(
                    "IdentityView",
                    "Give others your card. When they call you on a number that they knew before,"
                    " read the check number to them. Never send the number along with the card.",
                ),
                tone=Tone.MUTED,
            )
        )
        column.addLayout(Flow(self.save_card))
        self.setFocusProxy(self.save_card)


def more_about_it(
    *, copy: Act, request: Act, answer: Act, replace: Act, remove: Act
) -> tuple[ActionCard, ...]:
    """Return what else can be done with an identity that is there."""
    kept = ActionCard(
        "shield-check",
        translate("IdentityView", "A copy for safe keeping"),
        translate(
            "IdentityView",
            "Backups of the vault hold the identity too. A copy is for another computer, or for"
            " another program that signs.",
        ),
    )
    kept.offer(translate("IdentityView", "Save a copy of the identity…"), copy)
    vouched = ActionCard(
        "building",
        translate("IdentityView", "An authority that vouches for you"),
        translate(
            "IdentityView",
            "With its answer the check number changes: others have to verify your new card.",
        ),
    )
    vouched.offer(translate("IdentityView", "Write a request…"), request)
    vouched.offer(translate("IdentityView", "Take the authority’s answer…"), answer)
    other = ActionCard(
        "refresh",
        translate("IdentityView", "Another identity, or none"),
        translate("IdentityView", "What was signed with this one stays signed."),
    )
    other.offer(translate("IdentityView", "Replace it…"), replace)
    other.offer(translate("IdentityView", "Remove it…"), remove)
    return kept, vouched, other


def ask_to_replace(question: Question, act: Act) -> None:
    """Ask whether another identity is wanted, and say what it costs others."""
    question.ask(
        translate(
            "IdentityPage",
            "Others know you by the check number of now. With another identity, everybody has"
            " to verify your new card before they believe what you sign. Go on?",
        ),
        translate("IdentityPage", "Choose another identity"),
        translate("IdentityPage", "Keep this one"),
        act,
    )


def ask_to_remove(question: Question, act: Act) -> None:
    """Ask whether no identity is wanted, and say what that means."""
    question.ask(
        translate(
            "IdentityPage",
            "Nobody can sign in your organisation’s name with this vault then. What was signed"
            " stays signed. Without a copy, this identity is gone for good.",
        ),
        translate("IdentityPage", "Remove the identity"),
        translate("IdentityPage", "Keep it"),
        act,
    )


def _vouching(card: Certificate) -> QWidget:
    if card.self_signed:
        return PlainLabel(translate("IdentityView", "Your organisation vouches for itself."))
    form = translate("IdentityView", "Vouched for by %1.")
    return PlainLabel(form.replace("%1", isolated(card.issuer)))


def _validity(card: Certificate, clock: Clock) -> QWidget:
    """Say until when it signs, in time; and what else forbids signing with it."""
    last = card.not_after.date()
    against = unfitness(card, clock.now())
    if against and against[0] is not Unfit.EXPIRED:
        message = AGAINST_IDENTITY[against[0]]
        said = (translate(_WORDING, message.what), translate(_WORDING, message.remedy))
        return PlainLabel(" ".join(said), tone=Tone.PROBLEM)
    if against:
        tone, form = (
            Tone.PROBLEM,
            translate(
                "IdentityView",
                "Valid until %1: it signs nothing any more. Make a new one, and give everybody the"
                " new card.",
            ),
        )
    elif is_near(last, clock):
        tone, form = (
            Tone.ATTENTION,
            translate(
                "IdentityView",
                "Valid until %1. That is soon: make a new one in time, and give everybody the new"
                " card.",
            ),
        )
    else:
        tone, form = Tone.READY, translate("IdentityView", "Valid until %1.")
    return PlainLabel(form.replace("%1", day_in_words(last.isoformat())), tone=tone)
