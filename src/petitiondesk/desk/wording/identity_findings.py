"""The words for findings about protected names."""

from __future__ import annotations

from collections.abc import Mapping

from petitiondesk.desk.wording.message import Message

IDENTITY_FINDINGS: Mapping[str, Message] = {
    "identity.named": Message(
        "This names somebody or some place that you protect: “{words}”.",
        "Put the words of your list in its place, or take it out. Nothing is exported before.",
    ),
    "identity.initials": Message(
        "Surname and initials may tell who is protected: “{words}”.",
        "Put other words in their place, or be sure that they mean somebody else.",
    ),
    "identity.pieces": Message(
        "The parts of a protected name stand near one another: “{words}”.",
        "Take one of them out, or be sure that they are the names of two people.",
    ),
    "identity.withheld": Message(
        "A signatory asked not to be named, and is named here: “{words}”.",
        "Take the name out of the text, or ask the signatory.",
    ),
    "identity.in_file": Message(
        "The finished file {file} names somebody who is protected: “{words}”. It was not written.",
        "Look for these words in the letter, and put others in their place.",
    ),
    "identity.in_file_name": Message(
        "The name of the file would tell who is protected: {file}. It was not written.",
        "Change the reference of the letter: the file is called by it.",
    ),
}
