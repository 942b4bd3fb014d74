"""Where an action leads, and how it is written into an address of Telegram's."""
