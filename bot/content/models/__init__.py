"""The shapes of content: what may stand in each kind of file."""
