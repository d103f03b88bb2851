"""A person at the real program: what their hands do, and what they are told by it."""

import re
from pathlib import Path

from tests.rig.assistive import Node
from tests.rig.fixtures import Start
from tests.rig.processes import members
from tests.rig.program import Program
from tests.rig.waiting import until

PASSPHRASE = "harbour lantern seven boats"
STEPS = (
    "Recipient",
    "Facts",
    "Legal basis",
    "Demands",
    "Opening and closing",
    "Signatories",
    "Export and check",
)


class Person:
    """Somebody who uses one program by keyboard; `press` is what assistive technology does."""

    def __init__(self, start: Start, *arguments: str | Path) -> None:
        self.program: Program = start("petitiondesk", *arguments)
        self.screen = self.program.screen
        self.seeing = self.program.assistive
        self.program.window("PetitionDesk")

    def key(self, *keys: str) -> None:
        self.program.key(*keys)

    def type(self, text: str) -> None:
        self.program.type(text)

    def sees(self, words: str, seconds: float = 20) -> Node:
        """Waits until something with these words is shown."""
        return self.seeing.find(None, words, seconds)

    def sees_text(self, part: str, seconds: float = 20) -> Node:
        """Waits until something is shown whose words have this part."""
        return self.seeing.find(None, re.compile(re.escape(part)), seconds)

    def holder(self) -> Node:
        """The control that has the keyboard."""
        return self.seeing.focused()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Presses Tab until the control of this name has the keyboard."""
        met = []
        while (here := self.holder().name) != name:
            assert len(met) < 80, f"Tab never came to {name!r}: {met}"
            met.append(here)
            self.key(key)

    def press_by_keyboard(self, name: str) -> None:
        self.tab_to(name)
        self.key("space")

    def fill(self, **fields: str) -> None:
        """Types into fields by their labels, in order; an underscore stands for a space."""
        for label, text in fields.items():
            self.tab_to(label.replace("_", " "))
            self.type(text)

    def go_to_step(self, name: str) -> None:
        self.key(f"alt+{STEPS.index(name) + 1}")
        count = f"Step {STEPS.index(name) + 1} of {len(STEPS)}"
        self.sees(count)

    def make_a_vault(self, then: str = "Your letters", passphrase: str = PASSPHRASE) -> None:
        """Goes through the first run, with a passphrase and everything else later."""
        self.choose_a_passphrase(passphrase)
        self.sees("Your recovery sheet")
        self.press_by_keyboard("Later")
        self.finish_first_run(then, passphrase)

    def try_the_sample(self) -> None:
        """Goes past the choice of a language, and takes the sample."""
        self.sees("Language")
        self.press_by_keyboard("Go on")
        self.seeing.find("button", "Try the sample").press()

    def choose_a_passphrase(self, passphrase: str = PASSPHRASE) -> None:
        """Goes through language, welcome and passphrase."""
        self.sees("Language")
        self.press_by_keyboard("Go on")
        self.sees("Write a letter together")
        self.press_by_keyboard("Set up my vault")
        self.sees("Your passphrase")
        self.type(passphrase)
        self.key("Return")
        self.type(passphrase)
        self.key("Return")

    def finish_first_run(self, then: str, passphrase: str = PASSPHRASE) -> None:
        """Goes through organisation and opening."""
        self.sees("Your organisation")
        self.press_by_keyboard("Later")
        self.sees("Open it once")
        self.sees_text("Your vault is made, and locked.")
        self.type(passphrase)
        self.key("Return")
        self.sees(then)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        self.seeing.find("password text", "Passphrase")
        until(lambda: self.holder().name == "Passphrase", "the caret in the passphrase")
        self.type(passphrase)
        self.key("Return")

    def begin_a_letter(self) -> None:
        """Makes the empty letter that the start page offers first."""
        self.press_by_keyboard("New letter")
        self.sees("Step 1 of 7")

    def open_the_first_letter(self) -> None:
        """Takes the letter that the list of letters has chosen already."""
        self.sees("Your letters")
        until(lambda: self.seeing.find_all("list item"), "the letters")
        self.key("Return")

    def is_told(self, words: str) -> bool:
        """Whether these words are anywhere on the screen now."""
        return any(words in f"{each.name} {each.text or ''}" for each in self.seeing.shown())

    def processes(self) -> list[str]:
        """The names of what runs for this program besides itself."""
        own = self.program.process.pid
        return [name for pid, name in members(own).items() if pid != own]
