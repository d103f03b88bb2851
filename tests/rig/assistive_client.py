"""A small assistive client for the tests; the system's Python runs it, for Debian's bindings.

Usage: assistive_client.py PID. Reads one JSON request a line and answers each with a line, either
{"value": …} or {"error": …}. What the requests mean is said in tests/rig/assistive.py.
"""

import json
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be asked for first)

PRESSING = ("press", "click", "toggle", "activate", "check", "jump", "showmenu")
"""Actions that mean a click, best first; spaces and case differ between versions of Qt."""

LOOKING = ("tree", "shown", "focused", "find")
"""Requests that look around, and may be made again without doing anything twice."""


class Client:
    """Looks at one program; the controls it has told of are kept by number.

    A desk with every list of countries and time zones in its closed menus has thousands of nodes.
    A person sees a hundred of them, and so does whoever asks for what is shown.
    """

    def __init__(self, pid):
        self._pid = pid
        self._known = []

    def _program(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self._pid:
                return child
        return None

    def _walk(self, node, enter, depth=0):
        if node is None or depth > 60:
            return
        yield node, depth
        if not depth or enter(node):
            for index in range(node.get_child_count()):
                yield from self._walk(node.get_child_at_index(index), enter, depth + 1)

    def _everything(self):
        program = self._program()
        return self._walk(program, lambda node: True) if program else ()

    def _shown(self):
        program = self._program()
        met = self._walk(program, is_shown) if program else ()
        return [(node, depth) for node, depth in met if is_shown(node)]

    def _tell(self, node, depth=0):
        self._known.append(node)
        area = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
        return {
            "number": len(self._known) - 1,
            "depth": depth,
            "role": role_of(node),
            "name": node.get_name(),
            "description": node.get_description(),
            "states": states(node),
            "extents": [area.x, area.y, area.width, area.height] if area else [0, 0, 0, 0],
            "text": Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else None,
        }

    def tree(self):
        return [self._tell(node, depth) for node, depth in self._everything()]

    def shown(self):
        return [self._tell(node, depth) for node, depth in self._shown()]

    def focused(self):
        holders = [node for node, _ in self._shown() if "focused" in states(node)]
        # What scrolls inside a text field says that it has the keyboard too, and has no name.
        named = [node for node in holders if node.get_name()]
        return self._tell((named or holders)[-1]) if holders else None

    def find(self, role, pattern):
        return [
            self._tell(node, depth)
            for node, depth in self._shown()
            if (role is None or role_of(node) == role)
            and (pattern is None or re.search(pattern, node.get_name()))
        ]

    def look(self, number):
        return self._tell(self._known[number])

    def press(self, number):
        node = self._known[number]
        count = Atspi.Action.get_n_actions(node)
        names = [Atspi.Action.get_action_name(node, index) for index in range(count)]
        plain = [name.lower().replace(" ", "") for name in names]
        best = [plain.index(meaning) for meaning in PRESSING if meaning in plain]
        if not best:
            raise LookupError(f"nothing to press, only {names}")
        return Atspi.Action.do_action(node, best[0])

    def focus(self, number):
        return Atspi.Component.grab_focus(self._known[number])

    def write(self, number, text):
        return Atspi.EditableText.set_text_contents(self._known[number], text)


def role_of(node):
    """The node's role; "button" was called "push button" by older libraries."""
    return node.get_role_name().removeprefix("push ")


def states(node):
    """The node's states by their names."""
    return [state.value_nick for state in node.get_state_set().get_states()]


def is_shown(node):
    """Whether it can be seen now; what lies inside something hidden cannot."""
    return "showing" in states(node)


def forget_what_was_seen():
    """Lets pending events in and drops the cache, which goes stale without a main loop."""
    while GLib.MainContext.default().iteration(False):
        pass
    Atspi.get_desktop(0).clear_cache()


def answer_to(client, verb, request):
    """What is asked for; a control that goes while one looks around makes one look again."""
    for left in reversed(range(5 if verb in LOOKING else 1)):
        forget_what_was_seen()
        try:
            return {"value": getattr(client, verb)(**request)}
        except (GLib.Error, LookupError) as refused:  # a control or a program that has gone
            if not left:
                return {"error": f"{verb}: {refused}"}
    return None


def main():
    Atspi.init()
    Atspi.set_timeout(5000, 20000)
    client = Client(int(sys.argv[1]))
    for line in sys.stdin:
        request = json.loads(line)
        verb = request.pop("verb")
        sys.stdout.write(json.dumps(answer_to(client, verb, request)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
