"""A small folder of content without fault, and faults to plant in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.loader import load
from bot.search.finder import Finder
from bot.search.proof import question_problems

SOUND: Mapping[str, str] = {
    "sources/town.yaml": """\
town-rules:
  publisher: {zh-Hans: 猫町公所, ja: 猫町役場}
  title: {zh-Hans: 规章, ja: きまり}
  url: https://cat-town.example/rules
  accessed: 2026-11-22
  official: true
""",
    "figures/town.yaml": """\
fee:
  kind: rule
  unit: JPY
  label: {zh-Hans: 学费, ja: 授業料}
  values:
    - amount: 7700
      until: 2025-10-15
      recorded: 2026-11-22
      checked: 2025-05-08
      citations: [{source: town-rules}]
    - amount: 33000
      from: 2025-10-16
      recorded: 2026-11-22
      checked: 2026-03-11
      review_by: 2027-03-31
      citations: [{source: town-rules}]
pupils:
  kind: statistic
  unit: person
  label: {zh-Hans: 学生数, ja: 生徒数}
  values:
    - amount: 120
      as_of: 2024
      recorded: 2026-11-22
      checked: 2026-03-11
      citations: [{source: town-rules}]
    - amount: {about: 130}
      as_of: 2025
      recorded: 2026-11-22
      checked: 2026-03-11
      citations: [{source: town-rules}]
rumour:
  kind: claim
  label: {zh-Hans: 传闻, ja: うわさ}
  speaker: {zh-Hans: 月亮日报, ja: 月の新聞}
  values:
    - amount: {words: {zh-Hans: 很多, ja: 多い}}
      as_of: 2025-05
      recorded: 2026-11-22
      checked: 2025-05-08
      citations: [{source: town-rules}]
""",
    "pages/home.yaml": """\
zh-Hans:
  title: 猫町
  summary: 请选一个主题。
ja:
  title: 猫町
  summary: テーマを選んでください。
pages: [school]
""",
    "pages/school.yaml": """\
zh-Hans:
  title: 上学
  summary: 学费是{fee}。
  body: |
    从前是{fee.previous}。

    学生有{pupils}，传闻{rumour}。
ja:
  title: 学校
  summary: 授業料は{fee}です。
  body: |
    以前は{fee.previous}でした。

    生徒は{pupils}、うわさでは{rumour}です。
""",
    "claims.yaml": """\
many-pupils:
  topic: school
  title: {zh-Hans: 学生很多, ja: 生徒が多い}
  says: {zh-Hans: 有1000名学生。, ja: 生徒は1000人いる。}
  verdict: imprecise
  why: {zh-Hans: "有{pupils}。", ja: "{pupils}です。"}
  figure: pupils
  page: school
""",
}
"""The files of a folder that has no problem."""
DIRECTORY: Mapping[str, str] = {
    "terms.yaml": """\
permit:
  name: {zh-Hans: 许可, ja: 許可}
  reading: きょか
  meaning: {zh-Hans: 准许。, ja: ゆるし。}
  pages: [school]
""",
    "desks.yaml": """\
paw-desk:
  name: {zh-Hans: 窗口, ja: 窓口}
  helps: {zh-Hans: 问学费。, ja: 授業料のこと。}
  phone: fee
  website: town-rules
  pages: [school]
""",
}
"""Terms and desks that fit to them."""
QUESTIONS: Mapping[str, str] = {
    "decoys.yaml": "moon:\n  questions: [月に行けますか]\n",
    "guard.yaml": "cats:\n  leads_to: menu\n  phrases: [猫も…ますか]\n",
    "glossary.yaml": "fee:\n  says: [gakuhi]\n  means: [学费]\n",
}
"""A decoy, a guard and a glossary that lead no question astray."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What an operator wrote in place of what stands in the sound file, and what check says.

    Where nothing is replaced, the text is added at the end; so a new file is made, too.
    """

    name: str
    file: str
    sound: str
    written: str
    says: tuple[str, ...]
    """Line, column, code, message and hint of each problem in the file, as check prints them."""

    def planted(self) -> dict[str, str]:
        """Return the files of a folder that has this slip and no other."""
        sound = {**SOUND, **DIRECTORY}
        if "questions" in self.written:
            sound |= {name: text for name, text in QUESTIONS.items() if name != self.file}
        before = sound.get(self.file, "")
        assert self.sound in before, f"{self.sound!r} does not stand in {self.file}"
        after = (
            before.replace(self.sound, self.written, 1) if self.sound else before + self.written
        )
        return {**sound, self.file: after}


def slip(name: str, file: str, sound: str, written: str, *says: str) -> Slip:
    """Return one line of a table of slips."""
    return Slip(name, file, sound, written, says)


def said_of(folder: Path) -> list[str]:
    """Return what check says of a folder, line by line, without the folder's own path."""
    loaded = load(folder)
    problems = loaded.problems
    if loaded.library is not None:
        finder = Finder(loaded.library)
        found = question_problems(loaded.draft, finder, thorough=True)
        problems = tuple(sorted(found))
    return [str(each).replace(f"{folder.as_posix()}/", "") for each in problems]
