"""The rig: the real program on a screen of its own, used like a person uses it.

`Screen` is an X server (1366x768), a window manager and a session bus. `Program` is one process on
it: type, press keys, click, look (`screenshot`), and read what assistive technology is told
(`assistive`). The fixtures `screen` and `start` (tests/rig/fixtures.py) clean up after themselves,
and a test fails whose program leaves a process behind.

    def test_the_desk_opens(start):
        desk = start("petitiondesk")
        desk.assistive.find("button", "New letter").press()
        desk.type("A title")
        assert desk.assistive.focused().text == "A title"

What to know before writing such a test:

- Everything takes a moment: `find` and `until` wait, plain reads do not. Qt clicks a button a
  little after its shortcut was pressed, so wait for the effect instead of asserting at once.
- `type` puts characters on keys and presses those. Any script works, but it is not an input method.
- `Node.press` chooses the action by meaning; Qt changes the action names between versions.
- Qt leaves labels without a headings role, and a QSplitter's children come in the splitter's order.
- The program's QT_QPA_PLATFORM is xcb here; the tests' own Qt stays offscreen.
"""
