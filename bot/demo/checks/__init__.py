"""What Telegram accepts in a message: its text, its entities, its links and its buttons."""
