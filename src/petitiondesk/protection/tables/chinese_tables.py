"""The initials and finals of Pinyin in each table that `chinese` composes names by."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from petitiondesk.protection.tables.composing import options


class Initial(msgspec.Struct, frozen=True):
    """An initial in each table; ``hangul`` is the number of its letter (Unicode Standard, 3.12)."""

    wade: str
    tongyong: str
    palladius: str
    hangul: int
    thai: str


class Final(msgspec.Struct, frozen=True):
    """A final in each table; where Wade-Giles has it otherwise after some initials, by these."""

    wade: str | Mapping[str, str]
    tongyong: str
    palladius: str
    hangul: str
    thai: str


INITIALS: Mapping[str, Initial] = {
    "": Initial("·", "·", "·", 11, "อ"),
    "b": Initial("p", "b", "б", 7, "ป บ"),
    "p": Initial("p", "p", "п", 17, "พ"),
    "m": Initial("m", "m", "м", 6, "ม"),
    "f": Initial("f", "f", "ф", 17, "ฟ"),
    "d": Initial("t", "d", "д", 3, "ต ด"),
    "t": Initial("t", "t", "т", 16, "ท"),
    "n": Initial("n", "n", "н", 2, "น"),
    "l": Initial("l", "l", "л", 5, "ล"),
    "g": Initial("k", "g", "г", 0, "ก"),
    "k": Initial("k", "k", "к", 15, "ค"),
    "h": Initial("h", "h", "х", 18, "ฮ ห"),
    "j": Initial("ch", "j", "цз", 12, "จ"),
    "q": Initial("ch", "c", "ц", 14, "ช"),
    "x": Initial("hs", "s", "с", 9, "ซ"),
    "zh": Initial("ch", "jh", "чж", 12, "จ"),
    "ch": Initial("ch", "ch", "ч", 14, "ช"),
    "sh": Initial("sh", "sh", "ш", 9, "ซ ช"),
    "r": Initial("j", "r", "ж", 5, "ร ย"),
    "z": Initial("ts tz", "z", "цз", 13, "จ ซ"),
    "c": Initial("ts tz", "c", "ц", 14, "ช"),
    "s": Initial("s", "s", "с", 10, "ซ"),
}

BUZZED = Final({"": "ih", "z": "u", "c": "u", "s": "su zu"}, "ih", "и ы", "으", "-ือ -ี -ึ")
"""The final of zhi, chi, shi, ri, zi, ci, si."""

FINALS: Mapping[str, Final] = {
    "a": Final("a", "a", "а", "아", "-า"),
    "ai": Final("ai", "ai", "ай", "아이", "ไ- -าย"),
    "ao": Final("ao", "ao", "ао", "아오", "เ-า -าว"),
    "an": Final("an", "an", "ань", "안", "-ัน -าน"),
    "ang": Final("ang", "ang", "ан", "앙", "-าง -ัง"),
    "o": Final("o", "o", "о", "오", "-อ โ- -วอ -ัว"),
    "ou": Final("ou", "ou", "оу", "어우 오우", "โ- โ-ว"),
    "ong": Final("ung", "ong", "ун", "웅 옹", "-ง -ุง โ-ง"),
    "e": Final({"": "e o", "g": "o", "k": "o", "h": "o"}, "e", "э", "어", "เ-อ"),
    "ei": Final("ei", "ei", "эй", "에이", "เ-ย เ-"),
    "er": Final("erh", "er", "эр", "얼", "เ-อร"),
    "en": Final("en", "en", "энь", "언", "เ-ิน"),
    "eng": Final("eng", "eng ong", "эн", "엉", "เ-ิง"),
    "i": Final("i", "i", "и", "이", "-ี"),
    "ia": Final("ia", "ia", "я", "야", "เ-ีย"),
    "ie": Final("ieh", "ie", "е", "예", "เ-ีย เ-ย"),
    "iao": Final("iao", "iao", "яо", "야오", "เ-ียว"),
    "iu": Final("iu", "iou", "ю", "유", "-ิว"),
    "ian": Final("ien", "ian", "янь", "옌", "เ-ียน"),
    "iang": Final("iang", "iang", "ян", "양", "เ-ียง"),
    "in": Final("in", "in", "инь", "인", "-ิน"),
    "ing": Final("ing", "ing", "ин", "잉", "-ิง"),
    "iong": Final("iung", "yong iong", "юн", "융", "-ยง -ง"),
    "u": Final("u", "u", "у", "우", "-ู"),
    "ua": Final("ua", "ua", "уа", "와", "-วา -ัว"),
    "uo": Final("uo o", "uo", "о", "워", "-ัว -วอ"),
    "uai": Final("uai", "uai", "уай", "와이", "-วาย ไ-ว"),
    "ui": Final("ui uei", "uei", "уй уэй", "우이", "-ุย เ-วย"),
    "uan": Final("uan", "uan", "уань", "완", "-วน -วาน"),
    "uang": Final("uang", "uang", "уан", "왕", "-วง -วาง -วัง"),
    "un": Final("un", "un", "унь", "운", "-ุน"),
    "v": Final("u", "yu", "юй", "위", "-วี -ี -ีว"),
    "ve": Final("ueh uo io", "yue", "юэ", "웨", "เ-ว เ-วีย -เว"),
    "van": Final("uan", "yuan", "юань", "위안", "เ-วียน -วน"),
    "vn": Final("un", "yun", "юнь", "윈", "-วิน -ุน"),
}

WITHOUT_INITIAL: Mapping[str, Final] = {
    "a": Final("a", "a", "а", "아", "-า"),
    "ai": Final("ai", "ai", "ай", "아이", "ไ- -าย"),
    "ao": Final("ao", "ao", "ао", "아오", "เ-า -าว"),
    "an": Final("an", "an", "ань", "안", "-ัน -าน"),
    "ang": Final("ang", "ang", "ан", "앙", "-าง -ัง"),
    "e": Final("o e", "e", "э", "어", "เ-อ เ-"),
    "er": Final("erh", "er", "эр", "얼", "เ-อร"),
    "en": Final("en", "en", "энь", "언", "เ-ิน"),
    "ou": Final("ou", "ou", "оу", "어우", "โ- โ-ว"),
    "yi": Final("i yi", "yi", "и", "이", "-ี ยี"),
    "ya": Final("ya", "ya", "я", "야", "ยา"),
    "ye": Final("yeh", "ye", "е", "예", "เย"),
    "yao": Final("yao", "yao", "яо", "야오", "เยา ยาว"),
    "you": Final("yu", "you", "ю", "유", "โยว โย ยู"),
    "yan": Final("yen", "yan", "янь", "옌", "เยียน เยน"),
    "yang": Final("yang", "yang", "ян", "양", "ยาง ยัง"),
    "yin": Final("yin", "yin", "инь", "인", "-ิน ยิน"),
    "ying": Final("ying", "ying", "ин", "잉", "-ิง ยิง"),
    "yong": Final("yung", "yong", "юн", "융", "ยง"),
    "yo": Final("yo", "yo", "йо ё", "요", "โย"),
    "yai": Final("yai", "yai", "яй", "야이", "ไย"),
    "yu": Final("yu", "yu", "юй", "위", "ยวี ยหวี อวี ยู ยี"),
    "yue": Final("yueh", "yue", "юэ", "웨", "เยว เยวีย เยวย"),
    "yuan": Final("yuan", "yuan", "юань", "위안", "เยวียน ยเหวียน ยวน"),
    "yun": Final("yun", "yun", "юнь", "윈", "ยวิน ยหวิน ยุน อวิน"),
    "wu": Final("wu", "wu", "у", "우", "-ู วู"),
    "wa": Final("wa", "wa", "ва", "와", "วา"),
    "wo": Final("wo", "wo", "во", "워", "วอ โว"),
    "wai": Final("wai", "wai", "вай", "와이", "ไว"),
    "wei": Final("wei", "wei", "вэй", "웨이", "เวย เว"),
    "wan": Final("wan", "wan", "вань", "완", "วาน วัน"),
    "wang": Final("wang", "wang", "ван", "왕", "วาง วัง"),
    "wen": Final("wen", "wun", "вэнь", "원", "เวิน"),
    "weng": Final("weng", "wong", "вэн", "웡", "เวิง"),
}
"""Finals as they are written where a syllable begins with them."""

SURNAMES = frozenset(
    options(
        "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo "
        "liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng "
        "peng lu lv su jiang cai jia ding wei xue ye yan pan du dai xia zhong fan fang shi "
        "yao tan sheng zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long "
        "wan duan lei qian yin chang qiao lai gong pang lan tian ren xi nie tong zhan mo mu "
        "niu hong tao zhuang ge qi ouyang situ shangguan zhuge zuo ai an bao bi bian "
        "bu cen "  # codespell:ignore bu
        "chai chu cong dou ji jiao jing ju ke kuang lian ling lou man mi min ning ou pei ping "
        "pu qu rao rong ruan sang shan shang shu tai teng wen xian xiang xin xing you yue "
        "zang zha zhai zhen zu zong"
    )
)
"""The most common surnames, in Pinyin."""
