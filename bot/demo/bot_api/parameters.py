"""The parameters of a call, whichever way they came: a query string, a form or a JSON object."""

import json
from collections.abc import Collection, Mapping
from email import policy
from email.parser import BytesParser
from http import HTTPMethod
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from bot.demo.bot_api.refusals import refuse, refuse_strictly

_TRUE = {"true", "yes", "1"}


class Parameters:
    """Reads single parameters; everything may come as text, as forms have nothing else."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = {name: value for name, value in given.items() if value is not None}

    def refuse_others(self, known: Collection[str], method: str) -> None:
        """Raise Refusal for a parameter that is misspelt or not emulated."""
        if unknown := sorted(set(self._given) - set(known)):
            refuse_strictly(f"{method} knows no parameter '{unknown[0]}'")

    def text(self, name: str) -> str:
        """Return a text, empty when it is not given."""
        value = self._given.get(name, "")
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number; as on Telegram, what is none counts as 0."""
        value = self.text(name)
        try:
            return int(value) if value else default
        except ValueError:
            return 0

    def boolean(self, name: str) -> bool:
        """Whether it is given and true."""
        return self.text(name).lower() in _TRUE

    def structure(self, name: str, called: str) -> Any | None:  # noqa: ANN401 - any JSON value
        """Return a JSON value, given as such or as text; raises Refusal when that is no JSON."""
        value = self._given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            refuse(f"can't parse {called} JSON object")


async def parameters_of(request: Request) -> Parameters:
    """All parameters of a request; those of the body win."""
    given: dict[str, Any] = dict(parse_qsl(request.url.query, keep_blank_values=True))
    if request.method == HTTPMethod.POST and (body := await request.body()):
        given |= _body_fields(request.headers.get("content-type", ""), body)
    return Parameters(given)


def _body_fields(content_type: str, body: bytes) -> Mapping[str, Any]:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return _json_fields(body)
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    if kind != "multipart/form-data":
        refuse_strictly(f"content type '{kind}' is not emulated")
    return _multipart_fields(content_type, body)


def _json_fields(body: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(body)
    except ValueError:
        refuse("can't parse JSON object in request body")
    if not isinstance(fields, dict):
        refuse("can't parse JSON object in request body")
    return fields


def _multipart_fields(content_type: str, body: bytes) -> Mapping[str, Any]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    form = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    fields = {}
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if part.get_filename() is not None:
            refuse_strictly("uploading files is not emulated")
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            fields[str(name)] = content.decode(errors="replace")
    return fields
