"""Screens to look something up: terms in both languages, and desks to ask."""
