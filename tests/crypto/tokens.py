"""A token of SoftHSM2 for a test, in a folder of its own."""

import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from petitiondesk.crypto.signing_key import HeldKey

LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
LABEL, PIN = "Harbour Aid", "1234"


class SoftToken:
    """Plugged in as long as its folder is there."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.label, self.pin = folder / "tokens", LABEL, PIN
        self.library = next(place for place in LIBRARIES if Path(place).exists())
        self.folder.mkdir()
        settings = folder / "softhsm2.conf"
        settings.write_text(f"directories.tokendir = {self.folder}\nlog.level = ERROR\n")
        monkeypatch.setenv("SOFTHSM2_CONF", str(settings))
        self.plug_in(LABEL)

    def plug_in(self, label: str) -> None:
        secrets = ("--so-pin", "12345678", "--pin", PIN)
        _run("softhsm2-util", "--init-token", "--free", "--label", label, *secrets)

    def put(self, identity: HeldKey, id_: str = "01", *, key: bool = True) -> None:
        """Put a key and its certificates on the token; the authorities' have other ids."""
        if key:
            private = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
            self._write(private, "privkey", id_, "--usage-sign")
        self._write(identity.certificate.der, "cert", id_)
        for number, each in enumerate(identity.chain):
            self._write(each.der, "cert", f"a{number}")

    def pull_out(self) -> None:
        shutil.rmtree(self.folder)

    def _write(self, data: bytes, kind: str, id_: str, *more: str) -> None:
        file = self.folder.parent / "object.der"
        file.write_bytes(data)
        opening = ("--module", self.library, "--token-label", LABEL, "--pin", PIN)
        _run(*("pkcs11-tool", *opening, "--write-object", file, "--type", kind, "--id", id_, *more))


def _run(*command) -> None:
    subprocess.run([*map(str, command)], check=True, capture_output=True, timeout=60)
