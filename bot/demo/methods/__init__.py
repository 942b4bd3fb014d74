"""The methods of the Bot API that are emulated."""
