"""The heart: from an event to a reply, pure and synchronous; knows no Telegram and no clock."""
