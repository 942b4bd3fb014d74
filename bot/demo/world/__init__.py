"""Everybody and everything the emulated Telegram knows, in memory."""
