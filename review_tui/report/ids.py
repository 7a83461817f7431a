"""Names that are the same in every run over the same thing."""

from base64 import urlsafe_b64encode
from uuid import NAMESPACE_URL, uuid5

from review_tui.records import Article

NAMESPACE = uuid5(NAMESPACE_URL, "urn:review-tui:report")


def stable_id(*parts: str) -> str:
    """A UUID (version 5) for what these parts name together; empty parts count."""
    return str(
        uuid5(NAMESPACE, "".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "replace").decode())
    )


def urn(*parts: str) -> str:
    """The same as an address."""
    return f"urn:uuid:{stable_id(*parts)}"


def address(article: Article) -> str:
    """Where the article is; where nobody knows, the name of its text by hash (RFC 6920)."""
    return article.url or hash_name(article.sha256)


def hash_name(sha256: str) -> str:
    """The `ni` address of a text with this hash; a recorded word that is no hash names itself by UUID."""
    try:
        digest = bytes.fromhex(sha256)
    except ValueError:
        return urn("hash", sha256)
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"
