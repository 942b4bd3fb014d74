import pytest

from bot.demo.bot_api.refusals import Refusal
from bot.demo.checks.links import checked_link


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTPS://Example.COM", "https://example.com/"),
        ("example.com?a", "http://example.com/?a"),
        ("http://例え.jp/日本 語", "http://例え.jp/日本%20語"),
        ("https://example.com:8443/", "https://example.com:8443/"),
        ("https://[2001:db8::1]/", "https://[2001:db8::1]/"),
        ("tg://resolve?domain=bot", "tg://resolve?domain=bot"),
    ],
)
def test_a_link_is_kept_in_telegrams_form(link: str, kept: str) -> None:
    assert checked_link(link, "button") == kept


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("http://localhost/", "Wrong HTTP URL"),
        ("ftp://example.com/", "Unsupported URL protocol"),
        ("https:///a", "URL host is empty"),
        ("https://exa mple.com/", "Disallowed character in URL host"),
        ("https://example.com:99999/", "Wrong port number specified in the URL"),
    ],
)
def test_a_wrong_link_is_refused_with_its_reason(link: str, reason: str) -> None:
    with pytest.raises(Refusal) as caught:
        checked_link(link, "button")

    assert caught.value.description == f"Bad Request: button URL '{link}' is invalid: {reason}"
