"""Every setting: its name, its default and one sentence; read from the environment only."""

import re
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, HttpUrl, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "BOT_"
ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
"""The interface texts; they belong to the program, so no setting moves them."""


_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class SettingsError(Exception):
    """A missing or malformed setting, as one line that names it and says what to do."""


class Settings(BaseSettings):
    """What the bot is told by its environment."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    token: SecretStr | None = Field(None, description="The bot's token, from @BotFather.")
    token_file: Path | None = Field(
        None, description="A file that holds the token, in place of BOT_TOKEN."
    )
    api_url: HttpUrl = Field(
        HttpUrl("https://api.telegram.org"),
        description="The Bot API server; /bot<token>/<method> is appended.",
    )
    content: Path = Field(
        ROOT / "content", description="The folder of content files; watched while running."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is logged: debug, info, warning or error."
    )
    alive_file: Path | None = Field(
        None, description="A file touched at every answer of Telegram's, for health checks."
    )

    @model_validator(mode="after")
    def _one_token(self) -> Self:
        if self.token is not None and self.token_file is not None:
            message = "BOT_TOKEN and BOT_TOKEN_FILE are both set: keep one of them"
            raise ValueError(message)
        return self


def read_settings() -> Settings:
    """Return the settings of this process's environment.

    Raises:
        SettingsError: a variable is malformed. Its value is not repeated, for it may be secret.

    """
    try:
        return Settings()
    except ValidationError as error:
        details = error.errors()[0]
        reason = details["msg"].removeprefix("Value error, ")
        name = f"{PREFIX}{details['loc'][0]}".upper() if details["loc"] else ""
        message = f"{name} is malformed: {reason}" if name else reason
        raise SettingsError(message) from None


def read_token(settings: Settings) -> str:
    """Return the token, from the variable or the file.

    Raises:
        SettingsError: there is none, the file cannot be read, or it does not look like one.

    """
    if settings.token is not None:
        token = settings.token.get_secret_value()
    elif settings.token_file is not None:
        try:
            token = settings.token_file.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            message = f"BOT_TOKEN_FILE cannot be read: {settings.token_file}"
            raise SettingsError(message) from None
    else:
        message = "BOT_TOKEN is missing: set it, or BOT_TOKEN_FILE, to the token of @BotFather"
        raise SettingsError(message)
    if not _TOKEN.fullmatch(token.strip()):
        message = "the token is malformed: it looks like 123456:ABC-def, as @BotFather shows it"
        raise SettingsError(message)
    return token.strip()
