"""What ./packaging/run says and does about packages of the system, with a system made up here."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTS = sorted((ROOT / "packaging" / "packages").iterdir())


def shell(script: str) -> subprocess.CompletedProcess[str]:
    prelude = "set -euo pipefail; . packaging/lib/say.sh; . packaging/lib/system.sh; "
    command = ["bash", "-c", prelude + script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("packages", LISTS, ids=lambda path: path.name)
def test_a_list_holds_one_plain_name_a_line(packages: Path):
    listed = shell(f"packages_in {packages.name}").stdout.splitlines()
    assert listed
    assert all(" " not in name for name in listed)


def test_what_is_installed_or_provided_is_not_missing():
    told = shell("""
        dpkg-query() {
          echo 'installed libc6 '
          echo 'installed libglib2.0-0t64 libglib2.0-0 (= 2.80), libglib2.0-0t64-x'
          echo 'config-files xvfb '
        }
        missing_of libc6 libglib2.0-0 xvfb openbox""")
    assert told.stdout.split() == ["xvfb", "openbox"]


def test_another_system_is_told_the_names_and_left_alone():
    told = shell("system_family() { echo fedora; }; ensure_packages debian; echo went on")
    assert told.returncode == 1
    assert "xcb-util-cursor" in told.stderr
    assert told.stdout == ""


def test_another_system_goes_on_when_the_person_says_so():
    told = shell("""
        system_family() { echo arch; }
        PETITIONDESK_PACKAGES=installed
        ensure_packages debian
        echo went on""")
    assert (told.returncode, told.stdout) == (0, "went on\n")


def test_without_sudo_an_administrator_is_asked():
    told = shell("""
        id() { echo 1000; }
        command() { return 1; }
        apt_install xvfb
        echo went on""")
    assert (told.returncode, told.stdout) == (1, "")
    assert "apt-get install xvfb" in told.stderr
