"""A vault's process that does not wait for the disk as ours does: run as a program, with how.

With "normal" it forces its log only when it moves it into the database, with "off" never; with
"names" it forces files, but not the folder that has their names, and with "backup" it forces all
but the backup.
"""

import sys

from petitiondesk.vault import backing_up, connection, folder, process


def main() -> None:
    how = sys.argv[1]
    if how == "names":
        folder.sync_folder = lambda _: None
    elif how == "backup":
        backing_up.sync_file = lambda _: None
    else:
        kept = tuple(each for each in connection._SETTINGS if each[0] != "synchronous")
        connection._SETTINGS = (*kept, ("synchronous", how))
    process.main()


if __name__ == "__main__":
    main()
