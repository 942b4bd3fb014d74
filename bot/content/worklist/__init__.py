"""What operators have to look at on a day, most urgent first; one file per kind of look."""
