"""The composition root: reads the content, builds the bot, runs and closes it."""
