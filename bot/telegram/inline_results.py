"""Cards as results of an inline query: what is listed, and the message that choosing one sends."""

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from bot.conversation.screens import Card
from bot.telegram.messages import HOME, entities_of, keyboard_of


def article_of(card: Card, username: str) -> InlineQueryResultArticle:
    """Return a card of the bot of that name, without a thumbnail.

    Raises:
        ValueError: a button's id does not fit into callback data.

    """
    spans, rows = card.screen.spans, card.screen.rows
    return InlineQueryResultArticle(
        id=card.id,
        title=card.title,
        description=card.description,
        input_message_content=InputTextMessageContent(
            message_text="".join(span.text for span in spans),
            entities=entities_of(spans, username),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=keyboard_of(rows, username) if rows else None,
    )


def way_into_the_bot(label: str) -> InlineQueryResultsButton:
    """Return what stands in place of results: a button that opens the chat with the bot."""
    return InlineQueryResultsButton(text=label, start_parameter=HOME)
