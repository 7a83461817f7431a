"""Tells addresses on the web from paths."""

import re
from pathlib import PurePath
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"(https?):/+(?=[^/])", re.IGNORECASE)


def address(path: str | PurePath) -> str:
    """The http(s) address that `path` is, or an empty string; a Path has lost one of its slashes."""
    text = str(path)
    return _ADDRESS.sub(r"\1://", text, count=1) if _ADDRESS.match(text) else ""


def is_private(url: str) -> bool:
    """Whether the host of `url` stands in a network of somebody's own; one that cannot be found does not."""
    import socket
    from ipaddress import ip_address

    try:
        found = socket.getaddrinfo(urlsplit(url).hostname, None)
    except (OSError, UnicodeError, ValueError):
        return False
    return not all(ip_address(str(place[0]).partition("%")[0]).is_global for *_, place in found)


def path_of(url: str) -> PurePath:
    """What an article at `url` can be named after: host and path."""
    parts = urlsplit(url)
    return PurePath(parts.hostname or "page", *filter(None, parts.path.split("/")))
