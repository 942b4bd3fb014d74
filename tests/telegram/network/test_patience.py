from itertools import islice

from bot.telegram.network.patience import pauses


def test_pauses_double_up_to_the_longest() -> None:
    assert list(islice(pauses(1, 5), 5)) == [1, 2, 4, 5, 5]
