"""The paper follows the form, and never takes the keyboard."""

from tests.rig.waiting import until

FAST = "the quick harbour bell rang " * 8


def test_typing_fast_while_the_page_is_set_loses_no_key(person):
    visitor = person()
    visitor.try_the_sample()
    visitor.sees("Step 1 of 7")
    visitor.go_to_step("Opening and closing")
    visitor.tab_to("Opening")
    visitor.key("ctrl+a")
    visitor.screen.xdotool("type", "--delay", "8", FAST)
    until(lambda: visitor.holder().text == FAST, "every key")
    assert visitor.holder().name == "Opening"


def test_f6_reads_the_page_in_full_width_and_returns_to_the_same_field(person):
    visitor = person()
    visitor.try_the_sample()
    visitor.sees("Step 1 of 7")
    visitor.go_to_step("Opening and closing")
    visitor.tab_to("Opening")
    visitor.key("F6")
    visitor.sees_text("Page 1 of ")
    visitor.key("F6")
    until(lambda: visitor.holder().name == "Opening", "the caret where it was")
