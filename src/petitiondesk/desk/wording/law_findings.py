"""The words for what the law has to say about a letter."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message

LAW_FINDINGS: Mapping[str, Message] = {
    "law.instrument_ambiguous": Message(
        "There are several conventions of this name. “{words}” does not say which.",
        "Write which: of Geneva, the Third is about prisoners of war, the Fourth about civilians.",
    ),
    "law.protocol_without_parent": Message(
        "“{words}” does not say which protocol it is.",
        "Write its number and what it belongs to.",
    ),
    "law.article_bare": Message(
        "“{words}” does not say of which treaty or law it is.", "Write the treaty or law with it."
    ),
    "law.person_class": Message(
        "{provision} is for others ({protects}) than the persons of this case ({persons}).",
        "Choose a rule that protects them, or correct the case.",
    ),
    "law.conflict_type": Message(
        "{provision} applies in another situation ({fits}) than that of the case ({case}).",
        "Choose a rule for this situation, or correct the case.",
    ),
    "law.conflict_phase": Message(
        "{provision} applies at another time ({fits}) than that of the case ({case}).",
        "Say why it matters now, or choose another rule.",
    ),
    "law.not_a_party": Message(
        "{instrument}: {state} was not a party by {on}.",
        "Cite customary law or a treaty that binds it, or call on it to join.",
    ),
    "law.signed_only": Message(
        "{instrument}: by {on}, {state} had only signed it. A signature does not bind it to the "
        "rule.",
        "Cite customary law or a treaty that binds it, or call on it to ratify.",
    ),
    "law.withdrawn": Message(
        "{instrument}: {state} had left it by {on}.",
        "Cite what still binds it. What happened before it left stays covered.",
    ),
    "law.not_in_force_yet": Message(
        "{instrument}: by {on}, it did not bind yet.",
        "Cite what was in force then, or correct the dates of the case.",
    ),
    "law.not_a_member": Message(
        "{instrument}: {state} is not a member of the organisation that made it.",
        "Cite a treaty that {state} has joined.",
    ),
    "law.not_adopted_yet": Message(
        "{instrument} was adopted on {adopted}. The acts of the case are earlier ({on}).",
        "Cite what was there then, or correct the dates of the case.",
    ),
    "law.not_extended": Message(
        "{instrument}: it does not apply in {state}, though it binds the state of which that is a "
        "part.",
        "Cite a treaty that applies there, or customary law.",
    ),
    "law.applied_in_part": Message(
        "{instrument}: it has been in force in {applied} since {applied_since}. By {on}, {state} "
        "itself was not bound by it.",
        "Say in the letter that the rule binds {state} in {applied}.",
    ),
    "law.reservation": Message(
        "{state} made a declaration on {instrument}, {on}: {text}.",
        "Read it before you rely on the rule. It is not applied for you.",
    ),
    "law.soft_law_as_duty": Message(
        "“{words}” says more than {instrument} can: it does not bind by itself.",
        "Write “{by}”, or cite a treaty that binds.",
    ),
    "law.wrong_day": Message(
        "“{words}”: {instrument} binds {state} since {since}.",
        "Correct the day or the year. What counts is {consent}, when it consented, and {since}.",
    ),
    "law.duty_bearer": Message(
        "In this case {provision} lays its duty on {bearers}, not on {state}.",
        "Say that it binds {bearers}, or correct the parts of the states.",
    ),
    "law.qualified_right": Message(
        "{provision} has limits that the letter does not speak of: {by}.",
        "Cite the limits, and say in a sentence why they do not apply.",
    ),
    "citation.untranslated": Message(
        "The law data has no name in this language ({name}) for a rule: {provision}. It is cited "
        "in English there.",
        "Ask whoever keeps the law data for the name. Until then, name the rule where you say why "
        "it applies.",
    ),
    "citation.no_such_article": Message(
        "“{words}”: {instrument} has no such article. Its last one is Article {last}.",
        "Look the article up, and correct its number or the treaty.",
    ),
    "citation.no_common_article": Message(
        "“{words}”: {instrument} has no article in common with others. Common Article 3 is that "
        "of the four Geneva Conventions.",
        "Look the article up, and correct its number or the treaty.",
    ),
    "citation.pinpoint_missing": Message(
        "The letter relies on {instrument} and names no article of it.",
        "Write the article, and the paragraph where there is one.",
    ),
    "citation.paraphrase_quoted": Message(
        "“{words}” stands as a quotation of a rule. No such wording was pasted with its source.",
        "Paste the exact wording at the legal basis, or take the quotation marks away.",
    ),
    "citation.overclaimed": Message("This says more than the rule does.", "What it says: {right}."),
    "law.anonymous_submission": Message(
        "Special procedures do not consider what comes from nobody.",
        "Name an organisation to the recipient alone: it is kept confidential.",
    ),
    "number.percentage": Message(
        "“{words}”: it says {said}, and the numbers give {right}.",
        "Correct the percentage, or the numbers.",
    ),
    "number.sum": Message(
        "“{words}”: it says {said}, and the numbers that belong to it give {right}.",
        "Correct the one that is wrong.",
    ),
    "number.count": Message(
        "The letter says {said}. It has {right}.", "Let the letter count, or correct the number."
    ),
    "number.between_languages": Message(
        "This language says {said}. The text that prevails says {right}.",
        "Read both, and correct the one that is wrong.",
    ),
    "date.year_missing": Message(
        "“{words}” has no year. It will be read later, and elsewhere.", "Write the year."
    ),
    "date.after_letter": Message(
        "“{words}” lies after the date of the letter.", "Correct one of the two dates."
    ),
    "date.weekday": Message(
        "“{words}” was another day of the week.", "Correct the date, or the day of the week."
    ),
    "date.order": Message("These dates are in the wrong order: {words}.", "Correct one of them."),
    "fact.overstated": Message(
        "“{words}” is said as certain. A source only calls it possible.",
        "Write that it may be so, or cite a source that says more.",
    ),
    "fact.allegation_as_fact": Message(
        "This is alleged or disputed, and it is told as a fact.",
        "Say who says so, such as “according to his lawyer”.",
    ),
    "fact.stale": Message(
        "This may no longer be so: {words}.",
        "Look it up again, and write the day on which you did.",
    ),
    "fact.without_as_of": Message(
        "The fact does not say as of when it is known.", "Write the day on which you looked it up."
    ),
    "addressee.stale": Message(
        "Who holds this office was last looked up in {words}.",
        "Look it up again, and write the day on which you did.",
    ),
    "addressee.without_as_of": Message(
        "Nobody has written when “{person}” was looked up.",
        "Look up who holds the office, and write the day on which you did.",
    ),
    "term.defined": Message(
        "“{words}” has a meaning in law, which may not fit here.",
        "Use another word, or say what makes it so.",
    ),
    "name.form": Message("“{words}” is not the name in official use.", "Write the official name."),
    "name.office": Message(
        "“{words}” is not the name of that office or body.", "Write the name that it has."
    ),
    "tone.hostile": Message(
        "These words are aimed at a whole group: “{words}”.",
        "Name those who acted, and what they did.",
    ),
    "law.regimes_mixed": Message(
        "Two questions of law are mixed: whether force may be used, and how.",
        "Say which rule was broken, and keep the other apart.",
    ),
    "law.custom_and_treaty": Message(
        "An article of a treaty is held against a state as custom.",
        "Cite the customary rule itself, or a treaty that binds the state.",
    ),
}
"""By rule. What a finding is about is filled in."""

RIDERS: Mapping[str, Message] = {
    "why": Message("{why}.", "Weigh it, and decide."),
    "applied_in": Message(
        "It is in force in {applied_in}, though.",
        "If the letter is about {applied_in}, name it among the states of the case.",
    ),
    "accepted": Message(
        "It made a declaration on the court, though: {accepted}.",
        "Say that the court has jurisdiction, and not that the state is a party.",
    ),
    "binds_from": Message(
        "It binds {state} from {binds_from} on.", "Look at the day of the acts again."
    ),
    "kept_reason": Message(
        "It stands in the reason that you gave for keeping a finding here.",
        "Choose “Ask again” at that finding, and give the reason without the name.",
    ),
    "from_memory": Message(
        "This rests on memory alone, and nobody has looked it up.",
        "Look it up before you rely on it.",
    ),
    "older_than_act": Message(
        "What is known here is of {older_than_act}, before the acts of the case.",
        "Find out whether it has changed since.",
    ),
}
"""What is added where the evidence calls for it, by the name in the data of a finding."""
