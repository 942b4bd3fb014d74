"""A git history of content for tests: commits on given days."""

import subprocess
from pathlib import Path


def commit(folder: Path, day: str) -> None:
    """Commit everything below a folder as of noon of a day in Japan."""
    environment = {
        f"GIT_{who}_{what}": value
        for who in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "O"), ("EMAIL", "o@example"), ("DATE", f"{day}T12:00+0900"))
    }
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "edit")):
        subprocess.run(["git", *arguments], cwd=folder, check=True, env=environment)  # noqa: S603, S607
