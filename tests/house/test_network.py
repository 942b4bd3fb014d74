"""No test reaches another machine."""

import asyncio
import socket

import pytest

from tests.tools.network import NetworkUsedError


def test_looking_up_a_name_is_refused() -> None:
    with pytest.raises(NetworkUsedError, match=r"api\.telegram\.org"):
        socket.getaddrinfo("api.telegram.org", 443)


def test_connecting_to_an_address_is_refused() -> None:
    with socket.socket() as connection, pytest.raises(NetworkUsedError, match=r"192\.0\.2\.1"):
        connection.connect(("192.0.2.1", 443))


async def test_this_machine_is_reached() -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]

        reader, writer = await asyncio.open_connection("localhost", port)

        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
