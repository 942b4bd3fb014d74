"""Tests talk to nobody but this machine."""

from ipaddress import ip_address

LOCAL_NAMES = frozenset({"localhost", "", None})


class NetworkUsedError(BaseException):
    """A test reached for the network; not an Exception, so that no code outlives it."""


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Raise when Python is about to look up or connect to another machine.

    An audit hook (PEP 578): it sees every socket of this process, whichever library opens it.
    """
    match event, arguments:
        case "socket.getaddrinfo", (host, *_):
            _only_local(host)
        case "socket.connect" | "socket.sendto", (_, (host, *_)):
            _only_local(host)
        case _:
            return


def _only_local(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in LOCAL_NAMES:
        return
    try:
        is_local = ip_address(str(name)).is_loopback
    except ValueError:
        is_local = False
    if not is_local:
        message = f"a test reached for {name}"
        raise NetworkUsedError(message)
