from bot.telegram.network.window import RawUpdate, Window


def updates(*update_ids: int) -> list[RawUpdate]:
    return [{"update_id": update_id} for update_id in update_ids]


def test_the_first_poll_asks_for_all_there_is() -> None:
    assert Window().advance() == 0


def test_nothing_beyond_the_first_unanswered_is_confirmed() -> None:
    window = Window()
    window.admit(updates(5, 6, 7))

    window.settle(5)
    window.settle(7)

    assert window.advance() == 6
    assert window.unanswered == [6]


def test_all_is_confirmed_when_all_is_answered() -> None:
    window = Window()
    window.admit(updates(5, 6))

    window.settle(6)
    window.settle(5)

    assert window.advance() == 7


def test_what_was_fetched_before_is_not_new() -> None:
    window = Window()
    window.admit(updates(5, 6))
    window.settle(6)

    assert window.admit(updates(5, 6, 7)) == updates(7)


def test_what_settles_while_a_poll_is_under_way_is_not_new_in_its_answer() -> None:
    window = Window()
    window.admit(updates(5))
    window.advance()
    window.settle(5)

    assert window.admit(updates(5)) == []


def test_ids_may_begin_anew_after_a_quiet_week() -> None:
    """Bot API: after a week without updates the next id is chosen at random."""
    window = Window()
    window.admit(updates(900))
    window.settle(900)
    window.advance()

    window.admit(updates(17))
    window.settle(17)

    assert window.advance() == 18
