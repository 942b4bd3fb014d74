"""From files to entries that know their line and column; the only place that reads content."""
