"""The root of the error tree; each room declares its own errors below it.

Errors carry data and no prose: what a person reads about them is written in one place (desk/wording
for the terminal and the interface), and a test fails for an error class without words.
"""


class PetitionDeskError(Exception):
    """Anything that went wrong and that a person can be told about."""
