"""Telling what came of files whose page, sheet or vault was left while they were made."""

from __future__ import annotations

from PySide6.QtCore import QObject

from petitiondesk.desk.drafting.revisions import RevisionEntry
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.order import ExportResult, Progress, Stage
from petitiondesk.desk.ports import Reason
from petitiondesk.desk.sign_file import SignedFile
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.language.translation import counted, isolated, left_to_right, translate
from petitiondesk.ui.made import Made
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session

_SIGNED = (Stage.SIGN, Stage.WRITE, Stage.VERIFY)


def note_sealing(session: Session, whose: QObject, progress: Progress) -> None:
    """Note whether something is signed that is brought to its end; nobody closes the window then.

    Args:
        session: of the open vault.
        whose: what signs.
        progress: how far it is.
    """
    if progress.stage in _SIGNED:
        session.sealing.add(whose)
    else:
        session.sealing.discard(whose)


def tell_of_export(session: Session, letter: Letter, result: ExportResult) -> None:
    """Tell, wherever the person is now, what was made of a letter that was left; keep a version."""
    if not result.files:
        tell_of_failure(session, CancelledError())
    elif session.closed:
        session.say(_finished())
    else:
        session.made[letter.id] = Made(letter, result)
        _keep_version(session, letter)
        made = counted(
            "Afterwards",
            "1 file was made of the letter that you left. Folder: %1",
            "%Ln files were made of the letter that you left. Folder: %1",
            len(result.files),
        )
        session.say(made.replace("%1", left_to_right(str(result.files[0].path.parent))))


def tell_of_signing(session: Session, signed: SignedFile) -> None:
    """Tell that a file was signed whose sheet was left; a locked window names none."""
    said = translate("Afterwards", "Signed: %1").replace("%1", isolated(signed.path.name))
    session.say(_finished() if session.closed else said)


def tell_of_failure(session: Session, error: PetitionDeskError) -> None:
    """Tell that nothing came of what was left; a locked window gives no other reason."""
    if isinstance(error, CancelledError) or session.closed:
        given_up = translate(
            "Afterwards", "What was being made when you left was given up. Nothing was written."
        )
        session.say(given_up)
    else:
        session.say(sentence_about(error))


def _finished() -> str:
    return translate("Afterwards", "What was being signed when you left was finished.")


def _keep_version(session: Session, letter: Letter) -> None:
    def keep() -> RevisionEntry:
        return session.revisions.make(letter, Reason.SENT)

    session.tasks.run(
        keep,
        owner=session.tasks,
        on_success=lambda _entry: None,
        on_failure=lambda error: session.say(sentence_about(error)),
        serial=True,
    )
