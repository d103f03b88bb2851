"""Locking works in every dialog: whoever makes one lends it what works everywhere."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

from PySide6 import QtPrintSupport, QtWidgets

import petitiondesk.ui

SOURCE = Path(inspect.getfile(petitiondesk.ui)).parent
NAMED = [
    (name, getattr(module, name))
    for module in (QtWidgets, QtPrintSupport)
    for name in dir(module)
    if name.startswith("Q")
]
DIALOGS = {
    name for name, kind in NAMED if isinstance(kind, type) and issubclass(kind, QtWidgets.QDialog)
}
WAITING = ("exec", "exec_", "getOpenFileName", "getSaveFileName", "getExistingDirectory", "getText")
"""Qt's own loops: while one waits, the program neither saves nor locks by itself."""


def _functions() -> Iterator[tuple[str, ast.AST]]:
    """Every function and class of the interface, with where it stands."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                yield f"{path.relative_to(SOURCE)}: {node.name}", node


def name_of(called: ast.expr) -> str:
    """What a call or a base names, without what it belongs to."""
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def calls(node: ast.AST) -> set[str]:
    return {name_of(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}


FUNCTIONS = [(place, node, calls(node)) for place, node in _functions()]


def test_the_scan_knows_dialogs():
    assert {"QDialog", "QFileDialog", "QMessageBox", "QPrintDialog"} <= DIALOGS
    makers = [place for place, _node, called in FUNCTIONS if called & DIALOGS]
    assert len(makers) >= 2


def test_whoever_makes_a_dialog_lends_it_what_works_everywhere():
    makers = [(place, called) for place, _node, called in FUNCTIONS if called & DIALOGS]
    assert [place for place, called in makers if "lend_to" not in called] == []


def test_a_dialog_of_ours_lends_itself_what_works_everywhere():
    kinds = [each for each in FUNCTIONS if isinstance(each[1], ast.ClassDef)]
    ours = [each for each in kinds if {name_of(base) for base in each[1].bases} & DIALOGS]
    assert [place for place, _node, called in ours if "lend_to" not in called] == []


def test_no_other_window_keeps_the_rest_from_being_used():
    modal = {"setModal", "setWindowModality"}
    keeping = [(place, called) for place, _node, called in FUNCTIONS if called & modal]
    assert [place for place, called in keeping if "lend_to" not in called] == []


def test_nothing_waits_in_a_loop_of_qt():
    waiting = [place for place, _node, called in FUNCTIONS if called & set(WAITING)]
    assert waiting == ["application.py: run"]  # the program itself
