"""The files inside a PDF are those that every reader finds under their names, or none."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.report import Fault, FileReport, Trouble
from tests.signing.identities import AT
from tests.signing.letters import ATTACHED, letter

CONFUSED = (Trouble(Fault.AMBIGUOUS, "attachments"),)


def inspected(change: Callable[[Pdf], object]) -> FileReport:
    pdf, output = pikepdf.open(io.BytesIO(letter())), io.BytesIO()
    change(pdf)
    pdf.save(output)
    return inspect_pdf(output.getvalue(), (), now=AT)


def names(pdf: Pdf) -> Array:
    return pdf.Root.Names.EmbeddedFiles.Names


def test_the_files_of_a_letter() -> None:
    assert inspected(lambda _pdf: None).attachments == ATTACHED


def test_a_letter_without_files() -> None:
    def change(pdf: Pdf) -> None:
        del pdf.Root.Names, pdf.Root.AF

    report = inspected(change)
    assert (report.attachments, report.troubles) == ({}, ())


def other_name(pdf: Pdf) -> None:
    names(pdf)[1].UF = "other.json"


def old_readers_see_another_name(pdf: Pdf) -> None:
    names(pdf)[1].F = "other.json"


def another_content(pdf: Pdf) -> None:
    names(pdf)[1].EF.F = pdf.make_stream(b"{}")


def content_for_a_system(pdf: Pdf) -> None:
    names(pdf)[1].EF.Unix = pdf.make_stream(b"{}")


def no_content(pdf: Pdf) -> None:
    names(pdf)[1].EF = Dictionary()


def content_elsewhere(pdf: Pdf) -> None:
    names(pdf)[1].EF.F = names(pdf)[1].EF.UF = Dictionary()


def one_name_twice(pdf: Pdf) -> None:
    names(pdf)[2] = names(pdf)[0]


def name_without_a_file(pdf: Pdf) -> None:
    names(pdf).append(pikepdf.String("more"))


def associated_with_another(pdf: Pdf) -> None:
    pdf.Root.AF.append(pdf.make_indirect(Dictionary(Type=Name.Filespec)))


def associated_with_none(pdf: Pdf) -> None:
    del pdf.Root.AF


def endless_tree(pdf: Pdf) -> None:
    tree = pdf.make_indirect(pdf.Root.Names.EmbeddedFiles)
    tree.Kids = Array([tree])


@pytest.mark.parametrize(
    "change",
    [
        other_name,
        old_readers_see_another_name,
        another_content,
        content_for_a_system,
        no_content,
        content_elsewhere,
        one_name_twice,
        name_without_a_file,
        associated_with_another,
        associated_with_none,
    ],
)
def test_what_two_readers_could_read_differently_is_not_read(change) -> None:
    report = inspected(change)
    assert (report.attachments, report.troubles) == ({}, CONFUSED)


def test_a_tree_without_an_end_has_one() -> None:
    assert inspected(endless_tree).troubles != ()
