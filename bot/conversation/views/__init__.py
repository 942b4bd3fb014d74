"""One file per kind of screen, each a function from ids and an edition to a screen."""
