"""Names are read when a letter gives a reason, and anew when somebody changes the list."""

from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.desk.protecting.protected import ProtectedIdentity, Register, keep_register
from petitiondesk.letter.edits import SetText
from tests.letters import a_ready_letter, edited

NAMED = ProtectedIdentity(spellings=("Mara Lindholm",), alias="a former prisoner")


def a_letter_that_names_her():
    letter = a_ready_letter()
    return edited(letter, SetText(letter.opening.id, "en", "We met Mara Lindholm."))


def rules(watch):
    return [finding.rule for finding in watch.check(a_letter_that_names_her())]


def test_who_is_on_the_list_is_found():
    settings = MemoryVault().settings
    keep_register(settings, Register((NAMED,)))
    assert "identity.named" in rules(IdentityWatch(settings))


def test_a_change_of_the_list_counts_once_it_is_told():
    settings = MemoryVault().settings
    watch = IdentityWatch(settings)
    assert rules(watch) == []
    keep_register(settings, Register((NAMED,)))
    watch.renew()
    assert rules(watch) == ["identity.named"]


def test_a_list_is_asked_for_once():
    settings = MemoryVault().settings
    watch = IdentityWatch(settings)
    assert watch.protection() is watch.protection()
