"""Who signs the samples: an identity for each signatory, and one for who hands the letter over.

They are made once a folder and used again, so that the seals of two versions can be compared byte
by byte. Their passphrase lies beside them: nobody must take them for anybody's.
"""

from dataclasses import dataclass
from pathlib import Path

from petitiondesk.letter.letter import Letter, Signatory
from sampling.program import run

EXPORTER = "Secretariat of the Samples"
_PASSPHRASE = "everybody may know what opens these samples"  # noqa: S105 - it lies beside them


@dataclass(frozen=True)
class Identity:
    """A key file, the file with its passphrase, and the card."""

    file: Path
    passphrase: Path
    card: Path

    def opening(self, option: str = "--with") -> tuple[object, ...]:
        """Return the options by which the program opens it."""
        return option, self.file, "--passphrase-file", self.passphrase


class Identities:
    """The identities of a folder of samples."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._passphrase = folder / "passphrase"
        folder.mkdir(parents=True, exist_ok=True)
        self._passphrase.write_text(f"{_PASSPHRASE}\n", encoding="utf-8")

    def exporter(self) -> Identity:
        """Return who hands every letter over."""
        return self._identity("exporter", EXPORTER)

    def of(self, sample: str, signatory: Signatory, language: str) -> Identity:
        """Return the identity of who signs a sample."""
        return self._identity(f"{sample}.{signatory.id}", signatory.name.markup(language))

    def _identity(self, name: str, organisation: str) -> Identity:
        found = Identity(
            self._folder / f"{name}.p12", self._passphrase, self._folder / f"{name}.pem"
        )
        new = ("--new-passphrase-file", self._passphrase, "--out", found.file)
        if not found.file.exists():
            run("identity", "create", "--organisation", organisation, *new)
        if not found.card.exists():
            run("identity", "export-card", *found.opening(), "--out", found.card)
        return found


def endorse(file: Path, sample: str, letter: Letter, identities: Identities) -> list[Path]:
    """Have every signatory of a sample endorse it, and return what they signed.

    Args:
        file: the letter file.
        sample: its name.
        letter: what it holds.
        identities: who signs; what they signed is kept beside it.
    """
    return [_endorsement(file, sample, letter, each, identities) for each in letter.signatories]


def _endorsement(
    file: Path, sample: str, letter: Letter, signatory: Signatory, identities: Identities
) -> Path:
    language = letter.languages.prevailing
    identity = identities.of(sample, signatory, language)
    out = file.with_name(f"{sample}.{signatory.id}.p7s")
    name = signatory.name.markup(language)
    said = ("--as", name, "--by", "M. Example", "--authority", "Board", "--out", out, "--force")
    run("endorse", "sign", file, *identity.opening(), *said)
    return out
