"""Telegram's door: updates in, messages out; the only room that knows python-telegram-bot."""
