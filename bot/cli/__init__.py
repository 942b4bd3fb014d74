"""The command line, one file per command; the only place where app and demo meet."""
