"""Texts in another coat: what links, the names of files and the heads of e-mails make of letters.

Percent-encoding (RFC 3986), entities (HTML), quoted-printable (RFC 2045), encoded words (RFC 2047),
base64 and its form for addresses (RFC 4648), Punycode (RFC 3492), and the escapes of JavaScript.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

MAX_ENCODED = 8
"""So many times may be encoded what was encoded already."""

_LETTERS = 3
"""Letters that what is decoded has at least: fewer are chance."""

_MAY_BE_ENCODED = re.compile(
    r"[%&]|=[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|xn--|[a-z\d][A-Z][\w+/]{4}|[0-9A-Fa-f]{12}", re.ASCII
)
"""What stands in every text that is encoded, and in few others."""

_ESCAPE = re.compile(r"(?:%|\\)u(?![dD][89a-fA-F])([0-9A-Fa-f]{4})")
_QUOTED = re.compile(r"(?:=[0-9A-Fa-f]{2}|=\r?\n)+")
_ENCODED_WORD = re.compile(r"=\?[\w-]{2,40}\?([BbQq])\?([^?\s]*(?:\n[^?\s]*)*)\?=")
_PUNYCODE = re.compile(r"xn--([a-z0-9-]{2,63})", re.IGNORECASE)
_SIXTY_FOUR = re.compile(r"[A-Za-z0-9+/]{8,}"), re.compile(r"[A-Za-z0-9_-]{8,}")
_HEXADECIMAL = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}){6,}(?![0-9A-Za-z])")
_MIXED = re.compile(r"[a-z\d][A-Z]|\d")


def decoded(text: str) -> str:
    """Return a text as a browser or a post office would show it.

    What was encoded twice, as in the address of a redirection, is undone twice. What may be words
    in base64 or hexadecimal digits stands after the text, each in a paragraph of its own.
    """
    if not _MAY_BE_ENCODED.search(text):
        return text
    words = dict.fromkeys(_in_digits(text))
    for _ in range(MAX_ENCODED):
        shown = _without_signs(_without_percents(text))
        if shown == text:
            break
        words |= dict.fromkeys(_in_digits(_without_percents(text)))
        text = shown
    return "\n\n".join(filter(None, (text, *words)))


def _without_percents(text: str) -> str:
    return html.unescape(unquote(text)) if "%" in text or "&" in text else text


def _without_signs(text: str) -> str:
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    text = _ENCODED_WORD.sub(_of_word, text)
    text = _QUOTED.sub(_unquoted, text)
    return _PUNYCODE.sub(_from_punycode, text)


def _of_word(found: re.Match[str]) -> str:
    if found[1] in "Bb":
        return _words_in(found[2], _from_base64) or found[0]
    return _QUOTED.sub(_unquoted, found[2]).replace("_", " ")


def _unquoted(found: re.Match[str]) -> str:
    digits = re.sub(r"=\r?\n|=", "", found[0])
    return bytes.fromhex(digits).decode(errors="ignore") or (found[0] if digits else "")


def _from_punycode(found: re.Match[str]) -> str:
    try:
        return found[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return found[0]


def _in_digits(text: str) -> Iterator[str]:
    """Yield the words that runs of letters and digits may be the code of."""
    for digits in _SIXTY_FOUR:
        for found in filter(_is_mixed, digits.finditer(text)):
            yield _words_in(found[0], _from_base64)
    for found in _HEXADECIMAL.finditer(text):
        yield _words_in(found[0], bytes.fromhex)


def _is_mixed(found: re.Match[str]) -> bool:
    return _MIXED.search(found[0]) is not None


def _words_in(code: str, decode: Callable[[str], bytes]) -> str:
    """Return what a code says; nothing where it says no words in UTF-8."""
    try:
        said = decode(code).decode()
    except (UnicodeDecodeError, binascii.Error):
        return ""
    letters = sum(letter.isalpha() for letter in said)
    return said if said.isprintable() and letters >= _LETTERS else ""


def _from_base64(code: str) -> bytes:
    code = code.rstrip("=").replace("-", "+").replace("_", "/")
    return base64.b64decode(code + "=" * (-len(code) % 4))
