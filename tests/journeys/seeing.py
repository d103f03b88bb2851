"""The rig's assistive client, looking only where something is shown."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.rig.assistive import SYSTEM_PYTHON, Assistive, Node
from tests.rig.processes import spawn
from tests.rig.waiting import until


class Seeing(Assistive):
    """Quick in a window with thousands of controls, most of them in closed lists."""

    def __init__(self, program: int, environment: Mapping[str, str]) -> None:
        client = Path(__file__).with_name("seeing_client.py")
        # The bindings call deprecated what older ones have under no other name.
        self._process = spawn(
            [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", client, str(program)],
            environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def shown(self) -> list[Node]:
        """Every control that can be seen now, in reading order."""
        return [node for node in self.tree() if "showing" in node.states]

    def focused(self) -> Node:
        """The control that has the keyboard."""
        return self.node(until(lambda: self.ask("focused"), "focus"))
