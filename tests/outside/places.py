"""Exports by processes of their own, each on a desk that differs in all that must not matter."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from petitiondesk import resources
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.letter import Consent
from tests.identities import FOLDER, PASSPHRASE

CHECKOUT = Path(__file__).parents[2]
SIGNING = "2026-11-20T12:00:00+00:00"


@dataclass(frozen=True)
class Place:
    """Who works where. The moment is one of ISO 8601."""

    user: str
    zone: str
    seed: str
    umask: int
    locale: str
    moment: str


SEOUL = Place("mara.t", "Asia/Seoul", "1", 0o077, "C.UTF-8", SIGNING)
LIMA = Place("jonas-peel", "America/Lima", "4242", 0o002, "POSIX", "2026-11-20T13:00:00+00:00")


def letter(folder: Path, name: str) -> Path:
    """Write a sample as the letter of one organisation, which is final as it is."""
    sample = decode(resources.find().samples().file(name))
    alone = replace(sample, consent=Consent.NONE, signatories=sample.signatories[:1])
    path = folder / f"{name}.letter"
    path.write_bytes(encode(alone))
    return path


def export(file: Path, folder: Path, place: Place, *more: str) -> dict[str, bytes]:
    """Export a letter from a place; what is made lies in a folder of that name, by file name."""
    out, home = folder / "made", folder / f"home of {place.user}"
    out.mkdir(parents=True)
    home.mkdir()
    command = ["-m", "tests.rig.stopped_clock", place.moment, "export", file, "--to", out, *more]
    done = subprocess.run(
        [sys.executable, *map(str, command), "--json"],
        cwd=home,
        env=_environment(place, home),
        umask=place.umask,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    files = [Path(each["path"]) for each in json.loads(done.stdout)["files"]]
    return {file.name: file.read_bytes() for file in files}


def sealed(folder: Path) -> tuple[str, ...]:
    """Return the options by which an export is signed with RSA by a frozen identity."""
    secret = folder / "secret"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    identity = FOLDER / "identity.p12"
    return "--as", "pdf,docx", "--sign-with", str(identity), "--passphrase-file", str(secret)


def _environment(place: Place, home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONWARNINGS") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "LANG": place.locale,
        "LC_ALL": place.locale,
        "LOGNAME": place.user,
        "PYTHONHASHSEED": place.seed,
        "PYTHONPATH": os.pathsep.join((str(CHECKOUT / "src"), str(CHECKOUT))),
        "TZ": place.zone,
        "USER": place.user,
    }
