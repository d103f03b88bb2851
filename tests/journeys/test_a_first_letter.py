"""The story the program is for: from an empty vault to the files, by keyboard alone."""

import subprocess
import zipfile

from tests.rig.waiting import until

FACT = "On 3 May 2026 guards took two people from the harbour."
NOT_FOR_EVERYBODY = "desk@example.org"
UNLIKE_ON_PAPER = {"2026-05-03", "2026-11-20", NOT_FOR_EVERYBODY}
TYPED = {
    "Recipient": {"Office": "President of Exampleland", "Salutation": "Your Excellency,"},
    "Facts": {"What happened": FACT, "When it happened": "2026-05-03"},
    "Demands": {"What the recipient should do": "Release both people today."},
    "Opening and closing": {
        "Subject": "Two people held since May",
        "Opening": "We write because two people are held.",
        "Closing": "We ask for an answer within a week.",
        "Closing formula": "Yours sincerely,",
        "Who writes": "Harbour Coalition",
        "Place": "Port City",
        "Date of issue": "2026-11-20",
        "E-mail": NOT_FOR_EVERYBODY,
    },
    "Signatories": {"Name": "Harbour Aid"},
}
WHY = "Nobody may be held without a reason."


def write_everything(writer):
    for step, fields in TYPED.items():
        writer.go_to_step(step)
        for label, text in fields.items():
            writer.tab_to(label)
            writer.type(text)


def name_a_source(writer):
    writer.go_to_step("Facts")
    writer.tab_to("Title")
    writer.type("Harbour watch, report of May")


def add_a_rule(writer):
    writer.go_to_step("Legal basis")
    writer.press_by_keyboard("Add a rule")
    until(lambda: writer.seeing.find_all("text", "Find a rule"), "the search for rules")
    writer.type("arbitrary detention")
    until(lambda: writer.seeing.find_all("list item"), "rules")
    writer.key("Return")
    until(lambda: writer.holder().name == "Why it applies here", "the rule's own field")
    writer.type(WHY)


def tie_the_demand_to_its_fact(writer):
    writer.go_to_step("Demands")
    writer.press_by_keyboard(f"Fact 1: {FACT}")


def export_to(writer, folder):
    writer.go_to_step("Export and check")
    writer.press_by_keyboard("Choose a folder…")
    writer.seeing.find("dialog", "Choose the folder that the files go to")
    until(lambda: writer.holder().role == "text", "the caret in the dialog")
    writer.type(str(folder))
    writer.key("Return")
    writer.sees_text(str(folder))
    writer.tab_to("Our identity")
    for _way in ("A file", "A device", "No seal"):
        writer.key("Right")
    writer.press_by_keyboard("Make the files")
    writer.sees_text(".docx", 60)


def words_in(pdf):
    said = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    return "".join(said.stdout.split())


def test_a_newcomer_writes_and_exports_a_letter_by_keyboard_alone(person, tmp_path):
    writer = person()
    pointer = writer.screen.xdotool("getmouselocation")
    writer.make_a_vault()
    writer.begin_a_letter()
    write_everything(writer)
    name_a_source(writer)
    add_a_rule(writer)
    tie_the_demand_to_its_fact(writer)
    writer.go_to_step("Signatories")
    writer.tab_to("Every organisation agrees", "shift+Tab")
    writer.key("Right")  # to "Only the lead signs"
    export_to(writer, tmp_path)
    assert writer.is_told("Nothing is left to finish.")

    (pdf,), (docx,) = tmp_path.rglob("*.pdf"), tmp_path.rglob("*.docx")
    typed = {WHY, *(text for fields in TYPED.values() for text in fields.values())}
    said = words_in(pdf)  # a remark may stand before a sentence's full stop
    assert {
        each for each in typed if "".join(each.split()).rstrip(".") not in said
    } == UNLIKE_ON_PAPER
    assert zipfile.ZipFile(docx).testzip() is None
    assert writer.screen.xdotool("getmouselocation") == pointer
