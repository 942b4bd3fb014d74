"""The Bot API over HTTP: reading a call, refusing it in Telegram's words, answering it."""
