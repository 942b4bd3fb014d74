"""What is shown for words that were typed: an answer in the chat, cards in any chat."""
