"""What a figure says on a day, and what it says beside it."""

from datetime import date

import pytest

from bot.content.markup import Part
from bot.content.models.figures import Figure
from bot.content.timeline import standing
from bot.formatting.figures import figure_words
from bot.translations import Catalog

TODAY = date(2026, 11, 23)
LABEL = {"zh-Hans": "最低出资额", "ja": "必要な出資額"}


def value(amount: object, **fields: object) -> dict[str, object]:
    return {
        "amount": amount,
        "recorded": "2026-11-22",
        "checked": "2026-02-28",
        "citations": [{"source": "office"}],
        **fields,
    }


def figure(*values: dict[str, object], **fields: object) -> Figure:
    return Figure.model_validate(
        {"kind": "rule", "unit": "JPY", "label": LABEL, "values": values, **fields}
    )


CAPITAL = figure(
    value(5_000_000, until="2025-10-15"),
    value(30_000_000, **{"from": "2025-10-16"}),
)
FEE = figure(
    value(6_000, **{"from": "2025-04-01"}),
    value({"at_most": 100_000}, proposed=True),
    per="application",
)
FEE_TO_COME = figure(value(100_000, proposed=True))
WINDOW = figure(value({"at_most": 365}, until="2026-05-29"), unit="day", per="year")
RESIDENTS = figure(
    value(873_286, as_of="2024-12-31"),
    value({"about": 900_000}, as_of="2025"),
    kind="statistic",
    unit="person",
)
SAVINGS = figure(
    value(12_000_000, as_of="2025-05"),
    kind="claim",
    speaker={"zh-Hans": "News On Japan", "ja": "News On Japan"},
)
TAKEN_BACK = figure(value(500, withdrawn="2026-11-23"))
UNCHECKED = figure(value(500, review_by="2026-03-31"))


@pytest.mark.parametrize(
    ("figure", "day", "chinese_words", "japanese_words"),
    [
        pytest.param(CAPITAL, "2026-11-23", "3000万日元", "3,000万円", id="current"),
        pytest.param(
            CAPITAL,
            "2025-10-01",
            "500万日元（2025年10月16日起改为3000万日元）",
            "500万円（2025年10月16日から3,000万円）",
            id="change-ahead",
        ),
        pytest.param(
            FEE,
            "2025-03-01",
            "每次申请6,000日元（2025年4月1日起，还有31天）",
            "申請1件につき6,000円（2025年4月1日から、あと31日）",
            id="scheduled",
        ),
        pytest.param(
            FEE,
            "2026-11-23",
            "每次申请6,000日元",
            "申請1件につき6,000円",
            id="proposal-is-not-said",
        ),
        pytest.param(
            FEE_TO_COME,
            "2026-11-23",
            "10万日元（计划，是否实施未确认）",
            "10万円（予定、施行は未確認）",
            id="proposed",
        ),
        pytest.param(
            WINDOW,
            "2026-05-29",
            "每年最多365天（至2026年5月29日）",
            "年365日まで（2026年5月29日まで）",
            id="last-day",
        ),
        pytest.param(
            WINDOW,
            "2026-05-30",
            "每年最多365天（已于2026年5月29日结束）",
            "年365日まで（2026年5月29日に終了）",
            id="ended",
        ),
        pytest.param(
            RESIDENTS, "2026-11-23", "约90万人（2025年）", "約90万人（2025年）", id="statistic"
        ),
        pytest.param(
            SAVINGS,
            "2026-11-23",
            "1200万日元（据News On Japan，未经证实）",
            "1,200万円（News On Japanによる。未確認）",
            id="claim",
        ),
        pytest.param(
            UNCHECKED,
            "2026-07-01",
            "〔2026年2月28日后未再确认，暂不显示〕",
            "〔2026年2月28日以降は未確認のため非表示〕",
            id="expired",
        ),
        pytest.param(
            TAKEN_BACK,
            "2026-11-23",
            "〔原数字有误，2026年11月23日撤回〕",
            "〔誤りのため2026年11月23日に撤回〕",
            id="taken-back",
        ),
    ],
)
def test_figure_says_what_must_be_said_beside_it(
    *,
    figure: Figure,
    day: str,
    chinese_words: str,
    japanese_words: str,
    chinese: Catalog,
    japanese: Catalog,
) -> None:
    stands = standing(figure, date.fromisoformat(day))

    words = [figure_words(stands, Part.WHOLE, catalog) for catalog in (chinese, japanese)]

    assert words == [chinese_words, japanese_words]


@pytest.mark.parametrize(
    ("figure", "part", "chinese_words", "japanese_words"),
    [
        pytest.param(FEE, Part.AMOUNT, "6,000日元", "6,000円", id="amount"),
        pytest.param(
            SAVINGS,
            Part.AMOUNT,
            "1200万日元（据News On Japan，未经证实）",
            "1,200万円（News On Japanによる。未確認）",
            id="claimed-amount",
        ),
        pytest.param(
            FEE_TO_COME,
            Part.AMOUNT,
            "10万日元（计划，是否实施未确认）",
            "10万円（予定、施行は未確認）",
            id="proposed-amount",
        ),
        pytest.param(
            WINDOW,
            Part.AMOUNT,
            "最多365天（已于2026年5月29日结束）",
            "365日まで（2026年5月29日に終了）",
            id="ended-amount",
        ),
        pytest.param(CAPITAL, Part.FROM, "2025年10月16日", "2025年10月16日", id="from"),
        pytest.param(FEE_TO_COME, Part.FROM, None, None, id="no-first-day"),
        pytest.param(WINDOW, Part.UNTIL, "2026年5月29日", "2026年5月29日", id="until"),
        pytest.param(CAPITAL, Part.UNTIL, None, None, id="no-last-day"),
        pytest.param(RESIDENTS, Part.AS_OF, "2025年", "2025年", id="as-of"),
        pytest.param(CAPITAL, Part.AS_OF, None, None, id="no-period"),
        pytest.param(CAPITAL, Part.LABEL, "最低出资额", "必要な出資額", id="label"),
        pytest.param(
            CAPITAL,
            Part.PREVIOUS,
            "500万日元（至2025年10月15日）",
            "500万円（2025年10月15日まで）",
            id="previous",
        ),
        pytest.param(
            RESIDENTS,
            Part.PREVIOUS,
            "873,286人（2024年12月31日）",
            "873,286人（2024年12月31日）",
            id="previous-observation",
        ),
        pytest.param(FEE, Part.PREVIOUS, None, None, id="no-previous"),
        pytest.param(
            FEE,
            Part.NEXT,
            "每次申请最多10万日元（计划，是否实施未确认）",
            "申請1件につき10万円まで（予定、施行は未確認）",
            id="proposed-next",
        ),
        pytest.param(CAPITAL, Part.NEXT, None, None, id="no-next"),
    ],
)
def test_part_of_a_figure_today(
    *,
    figure: Figure,
    part: Part,
    chinese_words: str | None,
    japanese_words: str | None,
    chinese: Catalog,
    japanese: Catalog,
) -> None:
    words = [figure_words(standing(figure, TODAY), part, each) for each in (chinese, japanese)]

    assert words == [chinese_words, japanese_words]


def test_next_value_is_said_with_its_day(chinese: Catalog) -> None:
    before_the_change = standing(CAPITAL, date(2025, 10, 15))

    words = figure_words(before_the_change, Part.NEXT, chinese)

    assert words == "3000万日元（2025年10月16日起，还有1天）"


@pytest.mark.parametrize("part", [Part.WHOLE, Part.AMOUNT, Part.PREVIOUS])
def test_expired_amount_is_never_said(part: Part, chinese: Catalog) -> None:
    ended = figure(value(500, until="2026-06-01", review_by="2026-03-31"))

    words = figure_words(standing(ended, TODAY), part, chinese)

    assert words == "〔2026年2月28日后未再确认，暂不显示〕"


@pytest.mark.parametrize("part", [Part.FROM, Part.UNTIL])
def test_days_of_an_expired_value_are_not_said_either(part: Part, chinese: Catalog) -> None:
    ended = figure(value(500, **{"from": "2026-01-01"}, until="2026-06-01", expires="2026-06-02"))

    assert figure_words(standing(ended, TODAY), part, chinese) == "〔未再确认〕"


@pytest.mark.parametrize("part", [Part.WHOLE, Part.AMOUNT])
def test_wrong_value_gives_way_to_the_one_that_corrects_it(part: Part, chinese: Catalog) -> None:
    corrected = figure(value(500, withdrawn="2026-11-23"), value(700, recorded="2026-11-23"))

    assert figure_words(standing(corrected, TODAY), part, chinese) == "700日元"


def test_figure_says_for_whom_it_holds(chinese: Catalog, japanese: Catalog) -> None:
    group = {"zh-Hans": "已有签证的人", "ja": "すでに許可のある人"}
    stands = standing(figure(value(500), applies_to=group), TODAY)

    words = [figure_words(stands, Part.APPLIES_TO, each) for each in (chinese, japanese)]

    assert words == ["已有签证的人", "すでに許可のある人"]


def test_change_nobody_has_confirmed_is_not_announced(chinese: Catalog) -> None:
    """The value that holds is then said with its last day, which the change has fixed."""
    rule = figure(
        value(500, until="2027-03-31"),
        value(900, **{"from": "2027-04-01"}, review_by="2026-03-31"),
    )

    words = figure_words(standing(rule, TODAY), Part.WHOLE, chinese)

    assert words == "500日元（至2027年3月31日）"
