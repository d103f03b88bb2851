"""Rules of the house that ruff and import-linter cannot express, read off the syntax tree.

Each rule takes a module's path inside `src/petitiondesk` and its tree, and yields what breaks it.
"""

import ast
from collections.abc import Callable, Iterator

Rule = Callable[[str, ast.Module], Iterator[str]]

OPENS_FILES: dict[str, str] = {
    "bootstrap.py": "gives standard output somewhere to go when its reader has left",
    "desk/whole_file.py": "letter files and exports, where a person asked for them",
    "resources.py": "reads templates and assets",
    "signing/inspector.py": "its standard output carries one answer, and nothing else",
    "typesetting/build.py": "reads what decides how pages come out, once",
    "typesetting/composer.py": "reads the law and the words of languages",
    "typesetting/fonts.py": "reads our fonts and says to fontconfig where they are",
    "typesetting/law_desk.py": "reads what letters are checked against",
    "typesetting/layouts.py": "reads the layouts of pages",
    "typesetting/pdf/engine.py": "reads the colour profile that comes with WeasyPrint",
    "ui/looks/symbols.py": "reads the drawings of symbols",
    "vault/folder.py": "the sealed vault's own folder",
    "vault/keyring_process.py": "its standard output carries one answer, and nothing else",
    "vault/plain_files.py": "the sealed vault's files, and the backups a person asked for",
    "vault/process.py": "its standard output carries messages: what a library prints goes nowhere",
    "vault/removable_drive.py": "reads what the kernel says of a drive, below /sys",
    "vault/writer_lock.py": "one writer a vault: the lock is a file",
}
"""The modules that may open a file, and why. A new one here is a decision: design it so."""

_TOUCHING = {
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "mkstemp",
    "NamedTemporaryFile",
    "SpooledTemporaryFile",
    "TemporaryFile",
}
_EVENT_LOOPS = {"app", "application", "QApplication", "QGuiApplication", "QCoreApplication"}


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the last part of the called name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute):
                yield node, called.attr
            elif isinstance(called, ast.Name):
                yield node, called.id


def _owner(call: ast.Call) -> str:
    """The last part of what a method is called on: `self.app.exec()` is called on "app"."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(owner, ast.Attribute):
        return owner.attr
    return owner.id if isinstance(owner, ast.Name) else ""


def _opens_a_file(call: ast.Call) -> bool:
    """Whether a call of something named `open` is Python's, os's or a path's: vaults open too."""
    modes = [a.value for a in call.args[:1] if isinstance(a, ast.Constant)]
    return isinstance(call.func, ast.Name) or _owner(call) in {"os", "io"} or modes != []


def foreign_text_is_never_markup(module: str, tree: ast.Module) -> Iterator[str]:
    """Qt's label guesses whether a text is markup; the one in ui/widgets/labels.py does not."""
    if module != "ui/widgets/labels.py":
        for call, name in _calls(tree):
            if name == "QLabel":
                yield f"{module}:{call.lineno}: QLabel"


def no_window_waits_inside_another(module: str, tree: ast.Module) -> Iterator[str]:
    """A dialog or menu with an event loop of its own stops locking, saving and closing."""
    for call, name in _calls(tree):
        if (
            name in {"exec", "exec_"}
            and module.startswith("ui/")
            and _owner(call) not in _EVENT_LOOPS
        ):
            yield f"{module}:{call.lineno}: {name}"


def few_modules_open_files(module: str, tree: ast.Module) -> Iterator[str]:
    """Letter text reaches a disk only where somebody decided that it may."""
    if module not in OPENS_FILES:
        for call, name in _calls(tree):
            if name in _TOUCHING or (name == "open" and _opens_a_file(call)):
                yield f"{module}:{call.lineno}: {name}"


def only_the_terminal_prints(module: str, tree: ast.Module) -> Iterator[str]:
    """Standard output belongs to the commands that promise something on it."""
    if not module.startswith("cli/"):
        for call, name in _calls(tree):
            if name == "print":
                yield f"{module}:{call.lineno}: print"


def pages_fetch_through_us(module: str, tree: ast.Module) -> Iterator[str]:
    """WeasyPrint's own fetcher reads any path and any address that a page names."""
    for call, name in _calls(tree):
        if name in {"HTML", "CSS"} and "url_fetcher" not in {each.arg for each in call.keywords}:
            yield f"{module}:{call.lineno}: {name} without url_fetcher"


RULES: tuple[Rule, ...] = (
    foreign_text_is_never_markup,
    no_window_waits_inside_another,
    few_modules_open_files,
    only_the_terminal_prints,
    pages_fetch_through_us,
)
