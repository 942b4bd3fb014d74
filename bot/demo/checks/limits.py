"""Telegram's limits by name; lengths in UTF-16 code units unless a name says otherwise.

Source: the Bot API documentation, as python-telegram-bot's constants hold it (tests compare them),
and the open source server for what the documentation leaves out.
"""

TEXT_LENGTH = 4096
TEXT_BYTES = 32768
"""A longer text is not even parsed."""
ENTITIES = 100
"""Telegram ignores the entities after these."""

BUTTONS = 100
BUTTONS_IN_A_ROW = 8
CALLBACK_DATA_BYTES = 64
COPY_TEXT_LENGTH = 256
CALLBACK_ANSWER_LENGTH = 200

COMMANDS = 100
COMMAND_LENGTH = 32
COMMAND_DESCRIPTION_LENGTH = 256
NAME_LENGTH = 64
DESCRIPTION_LENGTH = 512
SHORT_DESCRIPTION_LENGTH = 120

INLINE_RESULTS = 50
INLINE_RESULT_ID_BYTES = 64
INLINE_QUERY_LENGTH = 256
INLINE_OFFSET_BYTES = 64
START_PARAMETER_LENGTH = 64

UPDATES = 100
POLL_SECONDS = 50
"""A longer `timeout` of getUpdates is cut down to this."""

WEBHOOK_SECRET_LENGTH = 256
WEBHOOK_CONNECTIONS = 100

QUERY_SECONDS = 60
"""How long a callback query may be answered; Telegram does not publish the number."""
INLINE_QUERY_SECONDS = 30
"""The same of an inline query: the server's source drops one that was not fetched by then."""
