"""The tables of a vault's database; `docs/format/vault.md` describes them."""

from typing import Final

SCHEMA_VERSION: Final = 2
"""The version this program writes, and the newest it reads (`PRAGMA user_version`)."""

APPLICATION_ID: Final = 0x50445631
"""Marks the file as a vault of ours (`PRAGMA application_id`): "PDV1" in ASCII."""

# The words come segmented (`search_words`): the tokenizer only has to split at spaces, and takes
# letters, marks, numbers and private characters for parts of a word.
_SEARCH: Final = """
CREATE VIRTUAL TABLE search USING fts5 (
  words, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE TABLE unindexed (
  letter INTEGER PRIMARY KEY REFERENCES letter ON DELETE CASCADE,
  passages BLOB NOT NULL
) STRICT;
"""

SCHEMA: Final = f"""
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  head BLOB NOT NULL CHECK (length(head) = 32),
  state BLOB NOT NULL CHECK (length(state) = 32)
) STRICT;
CREATE TABLE letter (
  letter INTEGER PRIMARY KEY,
  letter_id TEXT NOT NULL UNIQUE,
  shelf TEXT NOT NULL CHECK (shelf IN ('desk', 'archive', 'trash')),
  changed TEXT NOT NULL,
  summary BLOB NOT NULL,
  draft_digest BLOB NOT NULL CHECK (length(draft_digest) = 32)
) STRICT;
CREATE TABLE draft_body (
  letter INTEGER PRIMARY KEY REFERENCES letter ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE undo (
  letter INTEGER PRIMARY KEY REFERENCES letter ON DELETE CASCADE,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  body BLOB NOT NULL
) STRICT;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  letter_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('revision', 'erased')),
  parent BLOB NOT NULL CHECK (length(parent) = 32),
  made TEXT NOT NULL,
  sealed BLOB NOT NULL CHECK (length(sealed) = 32),
  link BLOB NOT NULL CHECK (length(link) = 32),
  UNIQUE (letter_id, number)
) STRICT;
CREATE TABLE revision_body (
  seq INTEGER PRIMARY KEY REFERENCES revision,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
{_SEARCH}"""
