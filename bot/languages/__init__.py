"""The languages we speak and the Chinese scripts; knows no content and no Telegram."""
