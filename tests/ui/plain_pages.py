"""Pages for tests of the window: two texts of the letter on each, and nothing else."""

from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.step_page import StepPage
from petitiondesk.ui.steps import step_title
from petitiondesk.ui.widgets.block_field import BlockField
from petitiondesk.ui.window.parts import Parts


class PlainPage(StepPage):
    def __init__(self, step):
        super().__init__(step_title(step), "What this step is for.")
        self.step = step
        self.fields = [BlockField("Subject", single=True, lines=1), BlockField("Opening")]
        for field in self.fields:
            self.content.addWidget(field)
            field.edit_wanted.connect(self.edit_wanted)
            field.in_hand.connect(self.in_hand)

    def show_letter(self, shown):
        super().show_letter(shown)
        blocks = (shown.letter.subject, shown.letter.opening)
        for field, block in zip(self.fields, blocks, strict=True):
            field.show_block(shown.letter, block, shown.courtesy)
            field.set_locked(locked=shown.locked)

    def take_focus(self):
        self.fields[0].source.setFocus()

    def field_for(self, where):
        return next((f.source for f in self.fields if f.block_id == where), None)


class PlainParts(Parts):
    def letter_window(self, session, opened, actions, composition):
        return LetterWindow(session, opened, PlainPage, actions, composition)

    def start_view(self, session, actions):
        return StartView()
