"""A second reader of letter files, written from docs/format/letter.md and using none of our code.

It makes the digests of a letter from the JSON alone, so that the document is known to be enough.
"""

import hashlib
import json
import unicodedata

PARTS = {
    "letter": {
        "letterhead": "letterhead",
        "place": "block",
        "addressees": "addressee",
        "subject": "block",
        "joint_salutation": "block",
        "opening": "block",
        "body": "block",
        "facts": "fact",
        "legal_bases": "legal_basis",
        "demands": "demand",
        "closing": "block",
        "formula": "block",
        "contact": "contact",
        "annexes": "annex",
        "copies": "copy",
        "clause": "block",
    },
    "letterhead": {"name": "block", "line": "block", "logo": "logo"},
    "logo": {"description": "block"},
    "addressee": {
        "honorific": "block",
        "person": "block",
        "office": "block",
        "address": "block",
        "salutation": "block",
        "channels": "channel",
    },
    "channel": {"mission": "block", "city": "block"},
    "fact": {"text": "block", "sources": "source"},
    "source": {},
    "legal_basis": {"why": "block", "wording": "wording"},
    "wording": {"text": "block", "source": "source"},
    "demand": {"text": "block"},
    "contact": {"role": "block"},
    "annex": {"title": "block"},
    "copy": {"office": "block"},
}
"""The parts of a part, in the order of the paper."""

PLAIN = {
    "letter": {
        "kind": None,
        "languages": None,
        "reference": "",
        "issued": "",
        "embargo": None,
        "addressing": "joint",
        "consent": "required",
        "layout": "secretariat",
    },
    "letterhead": {},
    "logo": {"image": None},
    "addressee": {"as_of": ""},
    "channel": {"kind": None, "address": ""},
    "fact": {"date": "", "as_of": "", "certainty": "reported", "visibility": "public"},
    "source": {
        "title": "",
        "publisher": "",
        "date": "",
        "url": "",
        "kind": "other",
        "accessed": "",
        "language": "en",
        "confidential": False,
    },
    "legal_basis": {"provision": None, "binds": []},
    "wording": {},
    "demand": {"deadline": "", "facts": [], "legal_bases": []},
    "contact": {"name": "", "email": "", "phone": "", "public": False},
    "annex": {"pages": 0, "visibility": "public"},
    "copy": {"visible": True},
}
"""The plain fields that are agreed on, with what they are where a file leaves them out."""

LATER = {"fact": {"figures"}}
"""The plain fields that came later: they are in a digest only where they hold something."""

INNER = {
    "languages": ("prevailing", "courtesy"),
    "embargo": ("until", "time_zone"),
    "figures": ("what", "low", "high", "unit", "share_of"),
}
"""The members of plain fields that are objects; any other is of a newer program, and outside."""


def sha256(domain, salt, content):
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    head = f"petitiondesk/{domain}/1\0".encode() + bytes.fromhex(salt)
    return hashlib.sha256(head + unicodedata.normalize("NFC", text).encode()).hexdigest()


def plain_fields(part, kind):
    fields = {name: part.get(name, default) for name, default in PLAIN[kind].items()}
    fields |= {name: part[name] for name in LATER.get(kind, ()) if part.get(name)}
    for name, known in INNER.items():
        if isinstance(fields.get(name), list):
            fields[name] = [{m: each[m] for m in known if m in each} for each in fields[name]]
        elif fields.get(name):
            fields[name] = {m: fields[name][m] for m in known if m in fields[name]}
    return fields


def leaf_digests(part, kind, path, language):
    content = {"path": path, "id": part["id"]}
    if kind == "block":
        markup = part.get("texts", {}).get(language, {}).get("markup", "")
        yield sha256("leaf", part["salt"], content | {"language": language, "markup": markup})
        return
    yield sha256("leaf", part["salt"], content | {"fields": plain_fields(part, kind)})
    for name, inner in PARTS[kind].items():
        child = part.get(name)
        for each in child if isinstance(child, list) else [child] if child else []:
            step = [name, each["id"]] if isinstance(child, list) else [name]
            yield from leaf_digests(each, inner, path + step, language)


def agreed(file):
    """Return the digest of each language of a letter file, and that of the whole text."""
    letter = json.loads(file)
    named = letter["languages"]
    languages = {}
    for code in (named["prevailing"], *named.get("courtesy", [])):
        leaves = list(leaf_digests(letter, "letter", [], code))
        content = {"letter": letter["id"], "language": code, "leaves": leaves}
        languages[code] = sha256("language", "", content)
    return languages, sha256("letter", "", {"letter": letter["id"], "languages": languages})
