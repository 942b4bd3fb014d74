"""Chinese scripts, and telling a text's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages.language import Language
from bot.languages.script import language_of_text, to_traditional


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("签证与学校", "簽證與學校"),
        ("头发和发展", "頭髮和發展"),
        ("信息、网络", "資訊、網路"),
        ("对象要到窗口提交文件", "對象要到窗口提交文件"),
        ("统计的数据报道", "統計的數據報道"),
        ("“经营·管理”", "「經營·管理」"),
        ("500万日元", "500萬日圓"),
        ("25平方米", "25平方公尺"),
        (
            "公司要{business-manager-capital.previous}。",
            "公司要{business-manager-capital.previous}。",
        ),
    ],
)
def test_simplified_becomes_what_taiwan_writes(simplified: str, traditional: str) -> None:
    assert to_traditional(simplified) == traditional


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("大阪の学校", Language.JA),
        ("ビザ", Language.JA),
        ("签证要多少钱", Language.ZH_HANS),
        ("簽證要多少錢", Language.ZH_HANT),
        ("经营·管理", Language.ZH_HANS),
        ("経営・管理ビザ", Language.JA),
        ("経営管理", Language.JA),
        ("東京大学", Language.JA),
        ("东京大学", Language.ZH_HANS),
        ("留学签证", Language.ZH_HANS),
        ("留學簽證", Language.ZH_HANT),
        ("在留資格", None),
        ("学校", None),
        ("大阪", None),
        ("visa 500", None),
        ("", None),
    ],
)
def test_text_tells_its_language_by_its_characters(text: str, language: Language | None) -> None:
    assert language_of_text(text) == language


@given(st.from_regex(r"[a-z0-9 {}.,\-*]+", fullmatch=True))
def test_what_is_not_chinese_stays_as_it_is(text: str) -> None:
    assert to_traditional(text) == text
