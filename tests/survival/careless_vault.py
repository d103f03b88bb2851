"""A vault's process that does not wait for the disk as ours does: run as a program, with how much.

With "normal" it forces its log only when it moves it into the database; with "off" never.
"""

import sys

from petitiondesk.vault import connection, process


def main() -> None:
    how = sys.argv[1]
    kept = tuple(each for each in connection._SETTINGS if each[0] != "synchronous")
    connection._SETTINGS = (*kept, ("synchronous", how))
    process.main()


if __name__ == "__main__":
    main()
