"""Words of the lists are questioned where they are wrong, and left alone where they are right."""

import pytest

from petitiondesk.letter.edits import SetFields, SetText, apply
from petitiondesk.letter.remedies import edit_for
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.letters import edited

QUESTIONED = [
    ("term.defined", "en", "This is the genocide of dissidents."),
    ("term.defined", "ko", "파병된 병사들은 용병입니다."),
    ("term.defined", "uk", "Ці робітники живуть у сучасному рабстві."),
    ("term.defined", "fr", "Nous demandons l'asile en Corée du Sud pour ces prisonniers."),
    ("tone.hostile", "en", "These animals in uniform do not deserve a trial."),
    ("tone.hostile", "uk", "Ці недолюди мають зникнути."),
    ("tone.hostile", "fr", "Les Roms sont des parasites."),
    ("tone.hostile", "ko", "이들은 바퀴벌레 같은 존재입니다."),
    ("name.office", "en", "A copy goes to the High Commissioner of Human Rights."),
    ("name.office", "uk", "Копія: Верховний комісар ООН по біженцях."),
    ("name.office", "en", "The Special Rapporteur said so on behalf of the United Nations."),
    ("name.office", "fr", "Le rapporteur spécial l'a dit au nom de l'ONU."),
    ("name.office", "uk", "Спеціальна доповідачка сказала це від імені ООН."),
    ("name.office", "ko", "특별보고관은 유엔을 대표하여 이렇게 말했습니다."),
    ("name.office", "zh", "特别报告员代表联合国这样说。"),
    ("name.office", "th", "ผู้รายงานพิเศษกล่าวเช่นนี้ในนามของสหประชาชาติ"),
    ("name.form", "uk", "Листи надійшли з Білорусії."),
    ("fact.stale", "ko", "우크라이나는 아직 로마규정을 비준하지 않았습니다."),
    ("law.regimes_mixed", "en", "The invasion was a violation of the Geneva Conventions."),
    ("law.regimes_mixed", "fr", "L'invasion viole le droit humanitaire."),
]
QUESTIONED += [
    ("law.regimes_mixed", "en", "Nobody who fights in self-defence can commit a war crime."),
    ("law.regimes_mixed", "en", "Article 51 of the Charter exempts Ukraine from humanitarian law."),
    ("law.regimes_mixed", "fr", "L'agressé n'a pas à s'embarrasser du droit humanitaire."),
    ("law.regimes_mixed", "uk", "Солдати агресора не військовополонені, а злочинці."),
    ("law.regimes_mixed", "ko", "자위권은 우크라이나를 국제인도법의 의무에서 면제합니다."),
    ("law.regimes_mixed", "ko", "헌장 위반이므로 그 병사들은 포로 지위를 가질 권리가 없습니다."),
    ("law.regimes_mixed", "zh", "既然战争非法，每一名俄军士兵都是战犯。"),
    ("law.regimes_mixed", "th", "ประเทศที่ถูกรุกรานไม่จำเป็นต้องปฏิบัติตามอนุสัญญาเจนีวา"),
]
LEFT_ALONE = [
    (
        "law.regimes_mixed",
        "en",
        "Ukraine acts in self-defence, and it too is bound by the laws of war.",
    ),
    ("law.regimes_mixed", "en", "Humanitarian law does not ask who began the war."),
    ("law.regimes_mixed", "ko", "자위권은 포로에 대한 공격을 정당화하지 않습니다."),
    ("law.regimes_mixed", "th", "แม้การบุกละเมิดกฎบัตร ทหารที่ถูกจับก็มีสถานะเชลยศึก"),
    ("term.defined", "en", "The Genocide Convention protects four kinds of groups."),
    ("term.defined", "ko", "이들은 용병 요건을 충족하지 않습니다."),
    ("term.defined", "en", "Police took him and deny it: an enforced disappearance."),
    ("tone.hostile", "en", "The senator called them “a cancer”; we ask you to reject it."),
    ("tone.hostile", "en", "The animals of the village were killed too."),
    ("tone.hostile", "fr", "Il est faux de dire que les Roms sont des parasites."),
    ("name.office", "en", "A copy goes to the High Commissioner for Human Rights."),
    ("name.form", "en", "They ate turkey in the book “Turkey and Its Neighbours”."),
    ("fact.stale", "uk", "Україна є стороною Римського статуту."),
    ("law.regimes_mixed", "en", "The invasion violates the Charter."),
    ("law.regimes_mixed", "uk", "Вторгнення порушує Статут ООН, а обстріл – Женевські конвенції."),
]


@pytest.mark.parametrize(("rule", "code", "text"), QUESTIONED)
def test_words_that_are_wrong_are_questioned_with_a_source(rule, code, text):
    told = found(a_letter_that_says(**{code: text}), rule)
    assert [each.language for each in told] == [code]
    assert told[0].data["why"]
    assert told[0].evidence[0].source


@pytest.mark.parametrize(("rule", "code", "text"), LEFT_ALONE)
def test_the_same_words_used_rightly_are_left_alone(rule, code, text):
    assert rules(a_letter_that_says(**{code: text}), rule) == []


def test_a_name_is_replaced_with_one_click():
    letter = a_letter_that_says(en="The shelter in Kiev was closed.")
    remedy = found(letter, "name.form")[0].remedy
    mended = apply(letter, edit_for(letter, remedy))
    assert mended.body[0].markup("en") == "The shelter in Kyiv was closed."


def test_an_office_is_questioned_in_the_recipients_block_too():
    letter = a_letter_that_says(en="Many were hurt.")
    office = letter.addressees[0].office.id
    wrong = edited(letter, SetText(office, "en", "UN High Commissioner of Human Rights"))
    assert [each.where for each in found(wrong, "name.office")] == [office]


@pytest.mark.parametrize(("issued", "stale"), [("2022-09-15", False), ("2022-09-16", True)])
def test_a_fact_is_superseded_from_its_day_on(issued, stale):
    letter = a_letter_that_says(en="Russia is bound by the European Convention.")
    dated = edited(letter, SetFields(letter.id, {"issued": issued}))
    assert (rules(dated, "fact.stale") == ["fact.stale"]) is stale
