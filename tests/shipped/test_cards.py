"""Every card that can be sent into a chat, of the shipped content, fits into one message."""

from datetime import date

import pytest

from bot.conversation.handbook import Handbook
from bot.conversation.views.asked.cards import figure_card, page_card
from bot.languages.language import Language
from tests.tools.limits import unsendable

DAY = date(2026, 11, 23)
MAX_ID_BYTES = 64
"""Bot API, InlineQueryResultArticle."""


@pytest.mark.parametrize("language", Language)
def test_every_card_can_be_sent(language: Language, shipped: Handbook) -> None:
    edition = shipped.edition(language, DAY)
    library = shipped.library
    cards = [page_card(page, edition) for page in library.pages]
    cards += [figure_card(figure, edition) for figure in library.pages_of_figures]

    assert [card.id for card in cards if len(card.id.encode()) > MAX_ID_BYTES] == []
    assert [card.id for card in cards if not (card.title and card.description)] == []
    assert unsendable({card.id: card.screen for card in cards}) == []
