"""The house holds: its rooms introduce themselves, its contracts bite, its rules are kept."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house_rules import OPENS_FILES, RULES, Rule

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "petitiondesk"
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
MODULES = {path.relative_to(SOURCE).as_posix(): path for path in sorted(SOURCE.rglob("*.py"))}

OFFENCES = {
    "layers": {"letter/a.py": "import petitiondesk.desk"},
    "qt": {"letter/a.py": "import PySide6.QtCore"},
    "cryptography": {"desk/a.py": "import cryptography.x509"},
    "database": {"desk/a.py": "import apsw"},
    "engines": {"desk/a.py": "import weasyprint"},
    "packages": {"opc/a.py": "import weasyprint"},
    "json": {"ui/a.py": "import msgspec"},
    "differences": {"letter/a.py": "import rapidfuzz.distance"},
    "circles": {"letter/a.py": "from . import b", "letter/b.py": "from . import a"},
}
"""For each contract, modules that it must refuse."""

SINS = {
    "foreign_text_is_never_markup": "label = QtWidgets.QLabel(name)",
    "no_window_waits_inside_another": "menu.exec(position)",
    "few_modules_open_files": "path.write_text(letter)",
    "only_the_terminal_prints": "print(letter)",
    "pages_fetch_through_us": "HTML(string=page).render()",
}
"""One line for each rule that it must find."""

MACHINE_PATHS = re.compile(r"(?<![\w.*~}])/(?:root|home|Users|work)/\w")
TEXT_SUFFIXES = {"", ".css", ".html", ".json", ".md", ".py", ".sh", ".svg", ".toml", ".txt", ".xml"}


@pytest.mark.parametrize("room", sorted(p.parent for p in MODULES.values() if p.stem == "__init__"))
def test_every_room_says_what_it_is_for(room: Path):
    assert ast.get_docstring(ast.parse((room / "__init__.py").read_text()))


def test_every_folder_of_modules_is_a_room():
    assert not {
        path.parent for path in MODULES.values() if not (path.parent / "__init__.py").exists()
    }


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Empty rooms under the contracts of this repository."""
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    layers = next(each["layers"] for each in SETTINGS["contracts"] if each["id"] == "layers")
    for room in re.findall(r"\w+", " ".join(layers)):
        (tmp_path / "petitiondesk" / room).mkdir(parents=True)
        (tmp_path / "petitiondesk" / room / "__init__.py").touch()
    (tmp_path / "petitiondesk" / "__init__.py").touch()
    return tmp_path


def lint_imports(house: Path) -> set[str]:
    """Runs the contracts in a house and returns the ids of the broken ones."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"],
        cwd=house,
        env=os.environ | {"PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )
    names = {each["name"]: each["id"] for each in SETTINGS["contracts"]}
    told = " ".join(done.stdout.split())
    assert re.search(r"Contracts: \d+ kept, \d+ broken", told), told + done.stderr
    return {names[name] for name in names if f"{name} BROKEN" in told}


def test_empty_rooms_keep_every_contract(house: Path):
    assert not lint_imports(house)


@pytest.mark.parametrize("contract", [each["id"] for each in SETTINGS["contracts"]])
def test_each_contract_refuses_what_it_is_there_for(house: Path, contract: str):
    for module, text in OFFENCES[contract].items():
        (house / "petitiondesk" / module).write_text(text)
    assert lint_imports(house) == {contract}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_rules_are_kept(rule: Rule):
    found = (rule(module, ast.parse(path.read_text())) for module, path in MODULES.items())
    assert not [each for every in found for each in every]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_house_rule_finds_its_sin(rule: Rule):
    assert list(rule("ui/page.py", ast.parse(SINS[rule.__name__])))


def test_modules_that_may_open_files_still_exist():
    assert set(OPENS_FILES) <= set(MODULES)


def test_no_file_names_a_place_of_one_machine():
    ours = [ROOT / name for name in ("src", "tests", "packaging", "templates", "assets", "docs")]
    files = [*ROOT.glob("*.*"), *(path for folder in ours for path in folder.rglob("*"))]
    texts = [path for path in files if path.is_file() and path.suffix in TEXT_SUFFIXES]
    assert not [path for path in texts if MACHINE_PATHS.search(path.read_text(errors="replace"))]
