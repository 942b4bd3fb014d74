"""A Telegram Bot API emulator with a chat page; it imports nothing of the bot."""
