"""The two texts that a redline lies between, which it has to give back whole."""

from petitiondesk.letter.redline import Mark, Redline


def before_of(runs: Redline) -> str:
    return "".join(run.text for run in runs if run.mark is not Mark.ADDED)


def after_of(runs: Redline) -> str:
    return "".join(run.text for run in runs if run.mark is not Mark.REMOVED)
