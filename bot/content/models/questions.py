"""What stands between a question and a page: people's own words, decoys and the guard."""

import re
from enum import StrEnum

from pydantic import Field, field_validator

from bot.content.models.texts import Frozen


class Wording(Frozen):
    """What people type, and what the pages call it."""

    says: tuple[str, ...] = Field(
        min_length=1,
        description="Words as people type them: jargon, pinyin, romaji, slips. Words in Latin "
        "letters count as whole words, others anywhere in the question.",
    )
    means: tuple[str, ...] = Field(
        min_length=1, description="Words that the pages use, in Chinese and in Japanese."
    )


class Decoy(Frozen):
    """A kind of question that no page answers, so that it is not taken for one that does."""

    questions: tuple[str, ...] = Field(
        min_length=1, description="How people ask such things; as many different words as can be."
    )


class Lead(StrEnum):
    """Where the guard leads to."""

    EMERGENCY = "emergency"
    DESKS = "desks"
    MENU = "menu"
    NOTHING = "nothing"


class Guard(Frozen):
    """What is answered before any page is looked for: danger, ways round the law, small talk."""

    leads_to: Lead = Field(
        description="emergency: the numbers to call. desks: no content, and whom to ask. "
        "menu: a kind line and the topics. nothing: that no page answers."
    )
    phrases: tuple[str, ...] = Field(
        min_length=1,
        description="What gives such a message away. … stands for up to 12 characters, ^ for the "
        "beginning of the message and $ for its end.",
    )
    unless: tuple[str, ...] = Field(
        (), description="Phrases that make it an honest question after all."
    )
    questions: tuple[str, ...] = Field(
        (), description="Messages of this kind in other words; what is like them is led there too."
    )
    desks: tuple[str, ...] = Field(
        (), max_length=5, description="The desks to offer, the most fitting first."
    )


class Trial(Frozen):
    """A question of a question set, and what a right answer says."""

    id: str = Field(description="Its name in the set.")
    lang: str = Field(description="zh-Hans, zh-Hant, ja, or mixed.")
    q: str = Field(description="The message as it is typed.")
    topic: str = Field("none", description="The topic it belongs to.")
    fact: str = Field("", description="What it asks for, in a word.")
    core: bool = Field(default=False, description="True when it asks for the gist of a page.")
    want: str = Field("", description="What a right answer says.")
    must_contain_any: tuple[str, ...] = Field(
        (), description="Regular expressions, one of which a right answer holds."
    )
    out_of_scope: bool = Field(default=False, description="True when no page may be shown for it.")

    @field_validator("must_contain_any")
    @classmethod
    def _patterns(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as error:
                message = f"{pattern} is no regular expression: {error}"
                raise ValueError(message) from None
        return patterns
