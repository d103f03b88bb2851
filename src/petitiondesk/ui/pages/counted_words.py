"""The word after a count, in the languages of letters: a beginning that the author may change.

The forms of a word stand in the order of the language's plural categories (Unicode CLDR), as a
field of the letter has them. A number and its word are set with a space that does not break.
"""

from __future__ import annotations

from collections.abc import Mapping

_ORGANISATION = {
    "en": "organisation|organisations",
    "fr": "organisation|d’organisations|organisations",
    "ko": "개 단체",
    "uk": "організація|організації|організацій|організації",
    "zh": "个组织",
    "th": "องค์กร",
    "km": "អង្គការ",
    "bn": "টি সংগঠন|টি সংগঠন",
    "hi": "संगठन|संगठन",
    "ug": "تەشكىلات|تەشكىلات",
}
_COUNTRY = {
    "en": "country|countries",
    "fr": "pays|de pays|pays",
    "ko": "개국",
    "uk": "країна|країни|країн|країни",
    "zh": "个国家",
    "th": "ประเทศ",
    "km": "ប្រទេស",
    "bn": "টি দেশ|টি দেশ",
    "hi": "देश|देश",
    "ug": "دۆلەت|دۆلەت",
}
_FACT = {
    "en": "fact|facts",
    "fr": "fait|de faits|faits",
    "ko": "가지 사실",
    "uk": "факт|факти|фактів|факту",
    "zh": "项事实",
    "th": "ข้อเท็จจริง",
    "km": "អង្គហេតុ",
    "bn": "টি ঘটনা|টি ঘটনা",
    "hi": "तथ्य|तथ्य",
    "ug": "پاكىت|پاكىت",
}
_DEMAND = {
    "en": "demand|demands",
    "fr": "demande|de demandes|demandes",
    "ko": "가지 요청 사항",
    "uk": "вимога|вимоги|вимог|вимоги",
    "zh": "项要求",
    "th": "ข้อเรียกร้อง",
    "km": "សំណើ",
    "bn": "টি দাবি|টি দাবি",
    "hi": "माँग|माँगें",
    "ug": "تەلەپ|تەلەپ",
}
_ANNEX = {
    "en": "annex|annexes",
    "fr": "annexe|d’annexes|annexes",
    "ko": "건의 첨부",
    "uk": "додаток|додатки|додатків|додатка",
    "zh": "份附件",
    "th": "สิ่งที่ส่งมาด้วย",
    "km": "ឧបសម្ព័ន្ធ",
    "bn": "টি সংযুক্তি|টি সংযুক্তি",
    "hi": "अनुलग्नक|अनुलग्नक",
    "ug": "قوشۇمچە|قوشۇمچە",
}

WORDS: Mapping[str, Mapping[str, str]] = {
    "signatories.count": _ORGANISATION,
    "signatories.withheld": _ORGANISATION,
    "countries.count": _COUNTRY,
    "facts.count": _FACT,
    "demands.count": _DEMAND,
    "annexes.count": _ANNEX,
}
"""By the name of the count and the code of the language."""


def with_word(name: str, code: str) -> str:
    """Return a count with its word, as a field of a text; alone in a language without words."""
    word = WORDS[name].get(code, "")
    return f"{{{name}|{word}}}" if word else f"{{{name}}}"
