"""Mails and pages saved as one file (MHTML): both are MIME messages."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr

from msgspec.structs import replace

from review_tui.ingest.charset import decode
from review_tui.ingest.draft import Draft, UnreadableError
from review_tui.ingest.paragraphs import unwrapped
from review_tui.ingest.web_page import page_text, read_web_page
from review_tui.records import Block, Role

_MOST_PARTS = 1000
"""Of a message; a saved page has one part for each picture."""
_SIGNS = re.compile(r"^-- ?$(?!(?s:.{600}))", re.MULTILINE)
"""A line of two dashes, with no more characters after it than a signature has."""
_SENT = re.compile(r"https?://\S{1,2000}")


def read_mail(data: bytes) -> tuple[Draft, ...]:
    """The words of a mail, with its subject as title and its sender as author."""
    message = _message(data)
    text, notices = _words(message)
    left_out = sum(part.get_content_disposition() == "attachment" for part in message.walk())
    if left_out:
        notices += (f"holds {left_out} attached files that were not read: save them as files of their own",)
    name, address = parseaddr(_header(message, "From"))
    return (
        Draft(
            text,
            blocks=_signature(text),
            title=_header(message, "Subject"),
            author=name or address,
            date=_header(message, "Date"),
            language=_header(message, "Content-Language"),
            notices=notices,
        ),
    )


def read_saved_page(data: bytes) -> tuple[Draft, ...]:
    """The page that a browser saved to one file."""
    message = _message(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise UnreadableError("holds no web page: save the page again as HTML")
    (draft,) = read_web_page(_payload(page))
    where = _SENT.match(_header(message, "Snapshot-Content-Location") or _header(page, "Content-Location"))
    return (replace(draft, url=draft.url or (where[0] if where else "")),)


def _message(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    if not message.keys():
        raise UnreadableError("is not a mail: save it again as .eml, or its words as plain text")
    if sum(1 for _ in message.walk()) > _MOST_PARTS:
        raise UnreadableError(f"has more than {_MOST_PARTS} parts: save its words as plain text")
    return message


def _words(message: EmailMessage) -> tuple[str, tuple[str, ...]]:
    """Those of the plain part, or of the page where the plain part is missing or left blank."""
    for kind, read in (("plain", unwrapped), ("html", page_text)):
        if (body := message.get_body((kind,))) is not None:
            text, notices = decode(_payload(body), body.get_content_charset() or "")
            if (words := read(text)).strip():
                return words, notices
    return "", ()


def _signature(text: str) -> tuple[Block, ...]:
    """Whoever sent the mail, and where from: what follows the last line of two dashes (RFC 3676, 4.3)."""
    signs = list(_SIGNS.finditer(text))
    return (Block(signs[-1].start(), len(text), Role.BOILERPLATE),) if signs else ()


def _payload(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    """A header in words; one that cannot be parsed is as good as none."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return ""
