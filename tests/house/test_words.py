"""Which words may stand in the sources, and which may not."""

import re

from tests.tools.sources import MODULES, ROOT

CHINESE_OR_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
AT_HOME = (
    "bot/languages/",  # what tells the scripts apart
    "bot/content/checks/",  # what the rules look for
    "bot/conversation/views/pieces/languages.py",  # each language by its own name
    "bot/conversation/views/pieces/navigation.py",
    "bot/conversation/views/page.py",  # 中日, the mark of both languages
    "bot/search/texts/",  # how numbers are written, and what stands between characters
    "bot/demo/",  # the names of the people of the demo
)
"""Where Chinese and Japanese may stand; every other text is in content/ and locales/."""
OF_SOME_MACHINE = re.compile("|".join(["py" + r"pi\.org", "python" + "hosted", "/wo" + "rk/"]))
"""Addresses of package hosts, and paths, that hold on one machine only."""
FOLDERS = ("bot", "content", "locales", "tests", ".github", ".ci")
TEXT_FILES = sorted(
    path
    for folder in (*(ROOT / name for name in FOLDERS), ROOT)
    for path in (folder.glob("*") if folder == ROOT else folder.rglob("*"))
    if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".png"
)


def test_no_chinese_or_japanese_text_stands_in_code() -> None:
    astray = [
        f"{module.name}: {words}"
        for module in MODULES
        if not module.name.startswith(AT_HOME)
        for words in module.words
        if CHINESE_OR_JAPANESE.search(words)
    ]

    assert astray == []


def test_nothing_names_a_package_host_or_a_path_of_one_machine() -> None:
    named = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in TEXT_FILES
        for found in OF_SOME_MACHINE.finditer(path.read_text("utf-8"))
    ]

    assert named == []
