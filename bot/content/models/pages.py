"""Pages, in the two languages that are written, and where those went that are no more."""

from typing import Self

from pydantic import Field

from bot.content.models.periods import IsoDay
from bot.content.models.texts import Frozen, LocalizedText
from bot.languages.language import Language
from bot.languages.script import to_traditional


class PageText(Frozen):
    """A page in one language."""

    title: str = Field(
        max_length=40, description="What the page answers, short enough for a button."
    )
    summary: str = Field(description="The answer, in one or two sentences.")
    body: str = Field(
        "", description="Conditions, then what to do next. Blank lines part paragraphs."
    )
    questions: tuple[str, ...] = Field((), description="How people ask for this page.")

    def in_traditional(self) -> Self:
        """Return the page as a reader in Taiwan would write it; placeholders stay as they are.

        Questions stay too: they are compared whatever their script, and nobody reads them.
        """
        return self.model_copy(
            update={
                "title": to_traditional(self.title),
                "summary": to_traditional(self.summary),
                "body": to_traditional(self.body),
            }
        )


class Page(Frozen):
    """One screen's worth of answer; a topic when it lists pages below it."""

    zh_hans: PageText = Field(alias="zh-Hans", description="The page in simplified Chinese.")
    ja: PageText = Field(description="The page in Japanese.")
    symbol: str = Field("", description="An emoji before the title in the menu.")
    pages: tuple[str, ...] = Field((), description="The pages below this one, in menu order.")
    related: tuple[str, ...] = Field((), max_length=4, description="Pages worth reading next.")
    literals: tuple[str, ...] = Field(
        (), description="Names with digits in them that are no figures, such as N2."
    )

    def text(self, language: Language) -> PageText:
        """Return the page as a reader of this language should see it."""
        match language:
            case Language.ZH_HANS:
                return self.zh_hans
            case Language.ZH_HANT:
                return self.zh_hans.in_traditional()
            case Language.JA:
                return self.ja


class Moved(Frozen):
    """A page that is no longer at its old id: it has another now, or was taken out."""

    to: str | None = Field(None, description="The id of the page that tells it now.")
    withdrawn: IsoDay | None = Field(None, description="The day it was taken out, without heir.")
    reason: LocalizedText | None = Field(
        None, description="Why it was taken out, in one sentence without numbers."
    )
