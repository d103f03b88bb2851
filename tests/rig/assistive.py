"""The tests' side of the assistive client: what a screen reader is told, and can do."""

import json
import re
import select
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.rig.processes import end, spawn
from tests.rig.waiting import NotSeenError, until

SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that Debian's bindings of AT-SPI belong to."""


class AssistiveError(AssertionError):
    """The client could not do what it was asked, for the reason given."""


@dataclass(frozen=True)
class Node:
    """A control as assistive technology sees it, at the moment it was asked for."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    extents: tuple[int, int, int, int]
    text: str | None
    depth: int
    number: int
    client: "Assistive" = field(repr=False, compare=False)

    def press(self) -> None:
        """Does what a click on it would do."""
        self.client.ask("press", number=self.number)

    def focus(self) -> None:
        self.client.ask("focus", number=self.number)

    def write(self, text: str) -> None:
        """Replaces the whole text, as dictation software does."""
        self.client.ask("write", number=self.number, text=text)

    def now(self) -> "Node":
        """The same control, asked again."""
        return self.client.node(self.client.ask("look", number=self.number))


class Assistive:
    """A client in a process of its own; it speaks JSON, one object a line."""

    def __init__(self, program: int, environment: Mapping[str, str]) -> None:
        client = Path(__file__).with_name("assistive_client.py")
        # The bindings call deprecated what older ones have under no other name.
        self._process = spawn(
            [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", client, str(program)],
            environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        end(self._process)

    def ask(self, verb: str, **details: Any) -> Any:
        """Sends one request and waits for its answer.

        Raises:
            AssistiveError: if the client refuses, for instance because the control is gone.
        """
        sending, receiving = self._process.stdin, self._process.stdout
        assert sending is not None
        assert receiving is not None
        sending.write(json.dumps({"verb": verb, **details}).encode() + b"\n")
        sending.flush()
        if not select.select([receiving], [], [], 60)[0]:
            raise NotSeenError(f"an answer to {verb!r}: not within a minute")
        answer = json.loads(receiving.readline() or '{"error": "the client has ended"}')
        if "error" in answer:
            raise AssistiveError(answer["error"])
        return answer["value"]

    def node(self, told: dict[str, Any]) -> Node:
        """Makes a node of what the client told."""
        told["states"] = frozenset(told["states"])
        told["extents"] = tuple(told["extents"])
        return Node(**told, client=self)

    def tree(self) -> list[Node]:
        """Every control there is, shown or not, in reading order."""
        return [self.node(each) for each in self.ask("tree")]

    def shown(self) -> list[Node]:
        """Every control that can be seen now, in reading order."""
        return [self.node(each) for each in self.ask("shown")]

    def find_all(
        self, role: str | None = None, name: str | re.Pattern[str] | None = None
    ) -> list[Node]:
        """The controls that are shown now, with that role and that name (or a pattern in it)."""
        pattern = rf"\A{re.escape(name)}\Z" if isinstance(name, str) else name and name.pattern
        return [self.node(each) for each in self.ask("find", role=role, pattern=pattern)]

    def find(
        self,
        role: str | None = None,
        name: str | re.Pattern[str] | None = None,
        seconds: float = 20,
    ) -> Node:
        """Waits for the first such control."""
        what = f"a {role or 'control'} called {name!r}"
        return until(lambda: self.find_all(role, name), what, seconds)[0]

    def focused(self) -> Node:
        """The control that has the keyboard; where none gets it, the windows' states are told."""
        try:
            return self.node(until(lambda: self.ask("focused"), "a control with the keyboard"))
        except NotSeenError as unseen:
            windows = [(each.name, *sorted(each.states)) for each in self.shown()[:3]]
            raise NotSeenError(f"{unseen}; there is: {windows}") from None
