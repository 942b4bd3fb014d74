"""What a reader looks up: terms in both languages, and desks to ask."""

from pydantic import Field

from bot.content.models.texts import Frozen, LocalizedText


class Term(Frozen):
    """A word of Japanese offices and daily life, with its Chinese counterpart."""

    name: LocalizedText = Field(description="The term in both languages.")
    reading: str = Field(description="How the Japanese is read, in kana.")
    meaning: LocalizedText = Field(description="What it is, in one sentence without numbers.")
    pages: tuple[str, ...] = Field(
        min_length=1, max_length=4, description="Where one meets it, the most fitting page first."
    )
    literals: tuple[str, ...] = Field((), description="Names with digits that are no figures.")


class Desk(Frozen):
    """An official place to ask."""

    name: LocalizedText = Field(description="What the place is called.")
    helps: LocalizedText = Field(description="What one can ask there, in one sentence.")
    phone: str | None = Field(None, description="The figure that is its telephone number.")
    hours: str | None = Field(None, description="The figure that says when it is open.")
    languages: str | None = Field(None, description="The figure that says what it speaks.")
    address: str | None = Field(None, description="The figure that is its address.")
    website: str | None = Field(None, description="The source whose url is its own page.")
    pages: tuple[str, ...] = Field(
        min_length=1, description="Where it is offered; a topic stands for all its pages."
    )

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of its figures, in the order they are told in."""
        told = (self.phone, self.hours, self.languages, self.address)
        return tuple(figure for figure in told if figure is not None)
