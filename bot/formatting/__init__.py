"""Data into words, by Babel and the interface texts; pure, and a stranger to Telegram."""
