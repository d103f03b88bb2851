"""The typesetting process: reads requests from its input, answers on its output, ends with it.

    python -m petitiondesk.typesetting.worker --templates DIR --assets DIR

It reads the two folders, warms up, says that it is ready, and opens no file and no socket from then
on. Letter text reaches it through the pipe alone, and never leaves it for a disk or a log.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from petitiondesk.confinement import end_with_parent, is_orphan_of, keep_memory_private, seal
from petitiondesk.errors import PetitionDeskError
from petitiondesk.law.errors import LawDataError
from petitiondesk.typesetting.composer import read_composer
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.failures import failure_of
from petitiondesk.typesetting.fonts import FONTCONFIG_VARIABLE, font_configuration
from petitiondesk.typesetting.law_desk import read_law_desk
from petitiondesk.typesetting.messages import (
    DocxRequest,
    Ready,
    Request,
    Response,
    TakeLaw,
)
from petitiondesk.typesetting.pipe import read_request, write_message

if TYPE_CHECKING:
    from petitiondesk.typesetting.workshop import Workshop

FONTS = "fonts"

MEMORY_LIMIT: Final = 2 * 1024**3
"""The most address space a worker takes, in bytes; a letter of 72 pages needs a quarter of it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the other side closes the pipe."""
    parser = argparse.ArgumentParser(prog="petitiondesk.typesetting.worker")
    parser.add_argument("--templates", type=Path, required=True)
    parser.add_argument("--assets", type=Path, required=True)
    parser.add_argument("--parent", type=int, default=os.getppid())
    chosen = parser.parse_args(arguments)
    end_with_parent()
    if is_orphan_of(chosen.parent):
        return 0  # it went before the system was asked to tell
    keep_memory_private()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C is meant for the program, not for us
    logging.disable(logging.CRITICAL)  # libraries would log words of the letter
    requests, responses = _pipes()
    workshop = _warm_workshop(chosen.templates, chosen.assets)
    _keep_what_is_loaded()
    seal(memory=MEMORY_LIMIT)
    write_message(responses, Ready())
    _serve(workshop, requests, responses)
    return 0


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the two ends for ourselves, so that nothing a library prints lands between messages."""
    responses = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, responses


def _warm_workshop(templates: Path, assets: Path) -> Workshop:
    with font_configuration(assets / FONTS) as configuration:
        os.environ[FONTCONFIG_VARIABLE] = str(configuration)
        from petitiondesk.typesetting.workshop import (  # noqa: PLC0415  (loads Pango, which reads the variable)
            Workshop,
        )

        workshop = Workshop(
            templates, assets, read_composer(templates, assets), read_law_desk(assets)
        )
        workshop.warm_up()
    return workshop


def _keep_what_is_loaded() -> None:
    """Have the collector never look again at what stays anyway.

    Else it goes through all of it several times an export, which takes a tenth of the whole time,
    and holds a preview up for as long as laying it out takes.
    """
    gc.collect()
    gc.freeze()


def _serve(workshop: Workshop, requests: BinaryIO, responses: BinaryIO) -> None:
    while True:
        try:
            request = read_request(requests)
        except msgspec.DecodeError:
            return
        if request is None:
            return
        if isinstance(request, TakeLaw):
            with suppress(LawDataError):  # what was verified is whole; else the last stays in force
                workshop.take_law(request.files)
            continue
        write_message(responses, _answer(workshop, request))


def _answer(workshop: Workshop, request: Request) -> Response:
    engine = "docx" if isinstance(request, DocxRequest) else "pdf"
    try:
        return workshop.answer(request)
    except PetitionDeskError as error:
        return failure_of(error)
    except Exception:  # noqa: BLE001  (the edge of the process: a fault of an engine ends one job)
        return failure_of(TypesettingFailedError(engine=engine))


if __name__ == "__main__":
    sys.exit(main())
