"""Units and what an amount is counted per, in the three languages."""

from collections.abc import Mapping

import pytest

from bot.content.models.units import Per, Unit
from bot.formatting.units import with_per, with_unit
from bot.languages.language import Language
from bot.translations import Catalog

UNITS = {
    Unit.JPY: ("3日元", "3日圓", "3円"),
    Unit.CNY: ("3元人民币", "3元人民幣", "3人民元"),
    Unit.USD: ("3美元", "3美元", "3米ドル"),
    Unit.PERCENT: ("3%", "3%", "3%"),
    Unit.PERCENTAGE_POINT: ("3个百分点", "3個百分點", "3ポイント"),
    Unit.YEAR: ("3年", "3年", "3年"),
    Unit.MONTH: ("3个月", "3個月", "3か月"),
    Unit.WEEK: ("3周", "3週", "3週間"),
    Unit.DAY: ("3天", "3天", "3日"),
    Unit.NIGHT: ("3晚", "3夜", "3泊"),
    Unit.HOUR: ("3小时", "3小時", "3時間"),
    Unit.MINUTE: ("3分钟", "3分鐘", "3分"),
    Unit.METER: ("3米", "3公尺", "3m"),
    Unit.SQUARE_METER: ("3平方米", "3平方公尺", "3m²"),
    Unit.KILOGRAM: ("3公斤", "3公斤", "3kg"),
    Unit.PERSON: ("3人", "3人", "3人"),
    Unit.HOUSEHOLD: ("3户", "3戶", "3世帯"),
    Unit.SCHOOL: ("3所学校", "3所學校", "3校"),
    Unit.FACILITY: ("3处设施", "3處設施", "3施設"),
    Unit.ROOM: ("3间", "3間", "3室"),
    Unit.CASE: ("3件", "3件", "3件"),
    Unit.MUNICIPALITY: ("3个市町村", "3個市町村", "3市町村"),
    Unit.COUNTRY: ("3个国家", "3個國家", "3か国"),
    Unit.PLACE: ("3处", "3處", "3か所"),
    Unit.SUBJECT: ("3门科目", "3門科目", "3科目"),
    Unit.POINT: ("3分", "3分", "3点"),
    Unit.OCCASION: ("3次", "3次", "3回"),
    Unit.MULTIPLE: ("3倍", "3倍", "3倍"),
    Unit.RANK: ("第3位", "第3位", "第3位"),
    Unit.GRADE: ("3年级", "3年級", "3年生"),
    Unit.INDEX: ("3", "3", "3"),
    Unit.NUMBER: ("3", "3", "3"),
}
PERS = {
    Per.HOUR: ("每小时3日元", "每小時3日圓", "1時間3円"),
    Per.DAY: ("每天3日元", "每天3日圓", "1日3円"),
    Per.NIGHT: ("每晚3日元", "每晚3日圓", "1泊3円"),
    Per.WEEK: ("每周3日元", "每週3日圓", "週3円"),
    Per.MONTH: ("每月3日元", "每月3日圓", "月3円"),
    Per.YEAR: ("每年3日元", "每年3日圓", "年3円"),
    Per.PERSON: ("每人3日元", "每人3日圓", "1人あたり3円"),
    Per.CHILD: ("每个孩子3日元", "每個孩子3日圓", "子ども1人あたり3円"),
    Per.HOUSEHOLD: ("每户3日元", "每戶3日圓", "1世帯あたり3円"),
    Per.PERSON_MONTH: ("每人每月3日元", "每人每月3日圓", "1人あたり月3円"),
    Per.PERSON_YEAR: ("每人每年3日元", "每人每年3日圓", "1人あたり年3円"),
    Per.CHILD_MONTH: ("每个孩子每月3日元", "每個孩子每月3日圓", "子ども1人あたり月3円"),
    Per.CHILD_YEAR: ("每个孩子每年3日元", "每個孩子每年3日圓", "子ども1人あたり年3円"),
    Per.HOUSEHOLD_MONTH: ("每户每月3日元", "每戶每月3日圓", "1世帯あたり月3円"),
    Per.ROOM: ("每间3日元", "每間3日圓", "1室あたり3円"),
    Per.SQUARE_METER: ("每平方米3日元", "每平方公尺3日圓", "1m²あたり3円"),
    Per.APPLICATION: ("每次申请3日元", "每次申請3日圓", "申請1件につき3円"),
    Per.CASE: ("每件3日元", "每件3日圓", "1件あたり3円"),
    Per.VISIT: ("每次3日元", "每次3日圓", "1回あたり3円"),
    Per.CLASS: ("每个班3日元", "每個班3日圓", "1学級あたり3円"),
    Per.FIVE_KILOGRAMS: ("每5公斤3日元", "每5公斤3日圓", "5kgあたり3円"),
    Per.YUAN: ("1元人民币兑3日元", "1元人民幣兌3日圓", "1人民元あたり3円"),
    Per.DOLLAR: ("1美元兑3日元", "1美元兌3日圓", "1米ドルあたり3円"),
}


@pytest.mark.parametrize("unit", Unit)
def test_unit_reads_well_in_every_language(
    unit: Unit, catalogs: Mapping[Language, Catalog]
) -> None:
    assert tuple(with_unit("3", unit, catalogs[language]) for language in Language) == UNITS[unit]


@pytest.mark.parametrize("per", Per)
def test_per_reads_well_in_every_language(per: Per, catalogs: Mapping[Language, Catalog]) -> None:
    amounts = [
        (catalogs[language], with_unit("3", Unit.JPY, catalogs[language])) for language in Language
    ]

    assert tuple(with_per(amount, per, catalog) for catalog, amount in amounts) == PERS[per]


def test_unit_takes_a_number_in_words(chinese: Catalog) -> None:
    """Babel, handed a text, would say «10万月» in place of «10万个月»."""
    assert with_unit("10万", Unit.MONTH, chinese) == "10万个月"
