"""Tab goes where the eye goes, from the rail to the foot of the window, and round again."""

ROUND = (
    "Facts",
    "Close the text",
    "Go to field",
    "Fold: 1. Fact",
    "More about: 1. Fact",
    "What happened",
    "When it happened",
    "As known on",
    "Reported",
)
"""Where Tab stops first on the facts of a new letter: the rail, then the page from its top."""


def test_tab_goes_through_rail_page_and_footer_and_round_again(person):
    writer = person()
    writer.make_a_vault()
    writer.begin_a_letter()
    writer.go_to_step("Facts")
    for _ in range(2):
        writer.tab_to("Facts")
        met = []
        for _ in ROUND:
            met.append(writer.holder().name)
            writer.key("Tab")
        assert tuple(met) == ROUND
        writer.tab_to("Back: Recipient")
        writer.key("Tab")
        assert writer.holder().name == "Next: Legal basis"
