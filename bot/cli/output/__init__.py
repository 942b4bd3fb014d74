"""How commands print: lines for a terminal, annotations for GitHub."""
