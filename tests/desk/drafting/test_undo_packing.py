"""Undo survives closing a letter."""

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.drafting.undo_packing import MAX_LETTERS, pack, unpack
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.letter.codec import encode
from petitiondesk.letter.edits import SetText
from tests.fakes.clock import FixedClock
from tests.letters import a_ready_letter


def an_edited_letter(steps):
    clock = FixedClock()
    editing = Editing(a_ready_letter("ko"), clock)
    for number in range(steps):
        clock.advance(60)
        editing.apply(SetText(editing.letter.opening.id, "en", f"Opening number {number}."))
    return editing


def test_letters_come_back_as_they_were():
    editing = an_edited_letter(5)
    assert unpack(pack(editing.earlier)) == editing.earlier


def test_nothing_packed_is_no_letter():
    assert unpack(b"") == ()


def test_many_steps_take_little_more_than_one_letter():
    editing = an_edited_letter(MAX_LETTERS)
    assert len(pack(editing.earlier)) < 4 * len(encode(editing.letter))


def test_only_the_last_steps_are_kept():
    editing = an_edited_letter(MAX_LETTERS + 10)
    assert unpack(pack(editing.earlier)) == editing.earlier[10:]


def test_a_reopened_letter_can_be_undone():
    editing, drafts = an_edited_letter(3), Drafts(MemoryVault(), FixedClock())
    drafts.keep(editing.letter, Place())
    drafts.keep_undo(editing.letter.id, editing.earlier)
    draft = drafts.load(editing.letter.id)
    reopened = Editing(draft.letter, FixedClock(), draft.earlier)
    assert reopened.undo().opening.markup("en") == "Opening number 1."


def test_deleting_a_letter_deletes_what_undo_gives_back():
    editing, vault = an_edited_letter(3), MemoryVault()
    drafts = Drafts(vault, FixedClock())
    drafts.keep(editing.letter, Place())
    drafts.keep_undo(editing.letter.id, editing.earlier)
    drafts.delete(editing.letter.id)
    assert not vault.drafts.get_undo(editing.letter.id)
