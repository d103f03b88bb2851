"""The encrypted store on the local disk, in a process of its own.

`client` is the door: it starts the vault's process and speaks with it. Everything that touches the
data key or the database (`session`, `header`, `database`) runs in that process only. The vault
keeps bytes under names; it knows no letter.
"""
