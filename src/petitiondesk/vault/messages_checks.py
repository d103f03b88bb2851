"""What is asked to check a whole vault, step by step, so that no save waits for long."""

import enum

import msgspec

from petitiondesk.vault.messages import Request, Response


class Stage(enum.StrEnum):
    """What is checked, in this order. The last two take long and are for a thorough check only."""

    TABLES = "tables"
    CHAIN = "chain"
    STATE = "state"
    DRAFTS = "drafts"
    REVISIONS = "revisions"
    SEARCH = "search"
    PAGES = "pages"


class CheckPlace(msgspec.Struct, frozen=True):
    """How far a check has come: the stage, and the row after which it goes on."""

    stage: Stage = Stage.TABLES
    after: int = 0


class Damage(msgspec.Struct, frozen=True):
    """Something that is not as this program wrote it.

    Attributes:
        stage: what was checked.
        letter_id: whose it is; empty where it is not one letter's.
    """

    stage: Stage
    letter_id: str = ""


class Check(Request, frozen=True):
    """Do one step of a check."""

    place: CheckPlace
    thorough: bool


CheckRequest = Check


class Checked(Response, frozen=True):
    """What one step found; `next` is None where it was the last."""

    damage: tuple[Damage, ...]
    next: CheckPlace | None
