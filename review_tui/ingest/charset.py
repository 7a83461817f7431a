"""Bytes into text: by byte order mark, as UTF-8, as declared, and only then by a guess that is named."""

import codecs

from review_tui.ingest.draft import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXT = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
_MOST_CONTROLS = 0.02
"""Share of control bytes above which a file that is not UTF-8 is no text; valid UTF-8 may hold more."""
_MOST_CONTROLS_UTF8 = 0.3
_SAMPLE = 200_000
"""Bytes that a guess is made from; more makes it slower, not better."""
_FEW_ACCENTS = 0.015
"""Share of other bytes than ASCII below which they are quotation marks and accents of a Western language."""
_ON_THE_WEB = [
    "cp1252", "cp1251", "koi8_r", "koi8_u", "cp1250", "iso8859_2", "cp1253", "iso8859_7", "cp1254", "cp1255",
    "cp1256", "cp1257", "cp874", "gb18030", "big5", "shift_jis", "euc_jp", "cp949",
]  # fmt: skip
"""What web pages use: among all charsets that exist, short French text is taken for Macintosh Latin 2."""
_REFUSAL = "is not text: save the article as plain text (.txt)"


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text, its newlines as `\\n`, and a notice where its charset was guessed. Raises UnreadableError."""
    text, notices = _decoded(data, declared)
    return text.replace("\r\n", "\n").replace("\r", "\n"), notices


def _decoded(data: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _marked(data, charset)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _foreign(data, declared)
    if wide := _wide(data):
        return wide
    if _controls(data) > _MOST_CONTROLS_UTF8:
        raise UnreadableError(_REFUSAL)
    return text, ()


def _marked(data: bytes, charset: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(charset), ()
    except UnicodeDecodeError:
        name = charset.removesuffix("-sig").upper()
        text = data.decode(charset, "replace")
        return text, (f"says that it is {name} but holds bytes that are not: shown as �",)


def _foreign(data: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    if declared:
        try:
            return data.decode(declared), ()
        except (UnicodeDecodeError, LookupError):
            pass  # what was declared is wrong, so it is read as if nothing had been
    if wide := _wide(data):
        return wide
    if _controls(data) > _MOST_CONTROLS:
        raise UnreadableError(_REFUSAL)
    return _damaged(data) or _guessed(data)


def _damaged(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-8 with a few bytes that are not: then characters of several bytes are among those that are."""
    text = data.decode("utf-8", "replace")
    broken = text.count("�")
    if sum(character > "\x7f" for character in text) < 3 * broken:
        return None
    return text, (f"holds {broken} bytes that are not UTF-8: shown as �",)


def _wide(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-16 without a mark: nearly every other byte of European text is NUL."""
    for half, charset in ((data[1::2], "utf-16-le"), (data[::2], "utf-16-be")):
        if half.count(0) > 0.7 * len(half) and data.count(0) < 0.6 * len(data) and len(data) % 2 == 0:
            return data.decode(charset, "replace"), (_assumed(charset),)
    return None


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    if sum(byte > 0x7F for byte in data[:_SAMPLE]) < _FEW_ACCENTS * len(data[:_SAMPLE]):
        return data.decode("cp1252", "replace"), (_assumed("windows-1252"),)
    best = from_bytes(data[:_SAMPLE], cp_isolation=_ON_THE_WEB).best()
    if best is None:
        raise UnreadableError("is in no known charset: save it again as UTF-8")
    return data.decode(best.encoding, "replace"), (_assumed(best.encoding),)


def _assumed(charset: str) -> str:
    return f"is not UTF-8 and was read as {charset.replace('_', '-')}, which is a guess: look at its accents"


def _controls(data: bytes) -> float:
    return (len(data) - len(data.translate(None, _NO_TEXT))) / max(len(data), 1)
