"""Golden screens: one readable text file per case, as a visitor would read it.

A screen that is meant to change: ``pytest --snapshot-update``, then read the difference.
"""

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode


class ScreenFile(SingleFileSnapshotExtension):
    """Keeps each screen in a text file of its own."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"
