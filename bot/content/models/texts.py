"""Texts that stand in two languages side by side, and the base of all content models."""

from pydantic import BaseModel, ConfigDict, Field

from bot.languages.language import Language
from bot.languages.script import to_traditional


class Frozen(BaseModel):
    """A piece of content: unknown fields are refused, nothing changes once it is read."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_min_length=1,
        str_strip_whitespace=True,
        validate_by_name=True,
        validate_by_alias=True,
    )


class LocalizedText(Frozen):
    """A text in the two authored languages; traditional Chinese is derived from simplified."""

    zh_hans: str = Field(alias="zh-Hans", description="In simplified Chinese.")
    ja: str = Field(description="In Japanese.")

    def in_language(self, language: Language) -> str:
        """Return the text as a reader of this language should see it."""
        match language:
            case Language.ZH_HANS:
                return self.zh_hans
            case Language.ZH_HANT:
                return to_traditional(self.zh_hans)
            case Language.JA:
                return self.ja
