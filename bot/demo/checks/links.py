"""Which addresses Telegram takes for a button or a text link, and in what form it keeps them."""

import re

from bot.demo.bot_api.refusals import refuse

_HTTP = re.compile(
    r"""(?:(?P<scheme>[^:/?\#@\[\]]*)://)?
        (?:(?P<user>[^/?\#]*)@)?
        (?P<host>\[[0-9a-f:.]+\]|[^/?\#:@]*)
        (?::(?P<port>[^/?\#]*))?
        (?P<rest>.*)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_HOST = re.compile(r"(?:[\w.!$,~*'();&+=-]|%[0-9a-f]{2}|[^\x00-\x7f])+", re.IGNORECASE)
_APP = re.compile(r"(?P<scheme>tg|ton|tonsite):(?://)?(?P<rest>.+)", re.DOTALL | re.IGNORECASE)
_HIGHEST_PORT = 65535


def checked_link(link: str, holder: str) -> str:
    """Return the address as Telegram stores it: a scheme added, the host in small letters, a path.

    Raises Refusal that says what is wrong with the URL of its `holder`.
    """
    if app := _APP.fullmatch(link):
        return f"{app['scheme'].lower()}://{app['rest']}"
    parts = _HTTP.fullmatch(link.rstrip())
    if parts is None or (reason := _fault(parts)):
        refuse(f"{holder} URL '{link}' is invalid: {reason if parts else 'Wrong HTTP URL'}")
    scheme = (parts["scheme"] or "http").lower()
    user = f"{parts['user']}@" if parts["user"] else ""
    port = f":{int(parts['port'])}" if parts["port"] else ""
    return f"{scheme}://{user}{parts['host'].lower()}{port}{_path(parts['rest'])}"


def _fault(parts: re.Match[str]) -> str | None:
    if (parts["scheme"] or "http").lower() not in {"http", "https"}:
        return "Unsupported URL protocol"
    if not parts["host"]:
        return "URL host is empty"
    return _wrong_host(parts["host"]) or _wrong_port(parts["port"])


def _wrong_host(host: str) -> str | None:
    if host.startswith("["):
        return None
    if _HOST.fullmatch(host) is None:
        return "Disallowed character in URL host"
    # "localhost" is why a link that works on a developer's machine fails in a chat.
    return None if "." in host else "Wrong HTTP URL"


def _wrong_port(port: str | None) -> str | None:
    if not port or (port.isascii() and port.isdigit() and 0 < int(port) <= _HIGHEST_PORT):
        return None
    return "Wrong port number specified in the URL"


def _path(rest: str) -> str:
    escaped = "".join(f"%{ord(c):02X}" if c <= " " else c for c in rest)
    return escaped if escaped.startswith("/") else f"/{escaped}"
