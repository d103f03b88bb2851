"""The rig's assistive client for big windows: it looks only where something is shown.

Usage: seeing_client.py PID, as the rig's. A desk with every list of countries and time zones in
its closed menus has thousands of nodes; a person sees a hundred of them.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "rig"))

import assistive_client as rig  # (the rig's folder had to be named first)


class Client(rig.Client):
    """Leaves out what lies inside something that is hidden."""

    def _walk(self, node, depth=0):
        if node is None or depth > 60:
            return
        yield node, depth
        if depth and "showing" not in rig.states(node):
            return
        for index in range(node.get_child_count()):
            yield from self._walk(node.get_child_at_index(index), depth + 1)

    def focused(self):
        """The control that has the keyboard, or nothing."""
        holders = [node for node, _ in self._everything() if "focused" in rig.states(node)]
        # What scrolls inside a text field says that it has the keyboard too, and has no name.
        named = [node for node in holders if node.get_name()]
        return self._tell((named or holders)[-1]) if holders else None


rig.Client = Client
rig.main()
