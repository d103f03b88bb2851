"""The languages that letters are written in, and the facts about them that pages depend on."""

from __future__ import annotations

import enum

import msgspec


class Direction(enum.Enum):
    """The direction in which a script runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Language(msgspec.Struct, frozen=True):
    """A language of letters.

    Attributes:
        code: as letters name it (BCP 47).
        tag: with the region that Word and PDF readers choose spelling and voice by (BCP 47).
        locale: the Unicode CLDR locale of its dates, numbers and plurals.
        endonym: its name in itself.
        direction: of its script.
    """

    code: str
    tag: str
    locale: str
    endonym: str
    direction: Direction = Direction.LEFT_TO_RIGHT


LANGUAGES: tuple[Language, ...] = (
    Language("en", "en-GB", "en_GB", "English"),
    Language("fr", "fr-FR", "fr_FR", "français"),
    Language("ko", "ko-KR", "ko_KR", "한국어"),
    Language("uk", "uk-UA", "uk_UA", "українська"),
    Language("zh", "zh-CN", "zh_Hans_CN", "中文"),
    Language("th", "th-TH", "th_TH", "ไทย"),
    Language("km", "km-KH", "km_KH", "ខ្មែរ"),
    Language("bn", "bn-BD", "bn_BD", "বাংলা"),
    Language("hi", "hi-IN", "hi_IN", "हिन्दी"),
    Language("ug", "ug-CN", "ug_CN", "ئۇيغۇرچە", Direction.RIGHT_TO_LEFT),
)

_BY_CODE = {language.code: language for language in LANGUAGES}


def language(code: str) -> Language | None:
    """Return the language with this code, or None where letters cannot be set in it yet."""
    return _BY_CODE.get(code)
