"""Makes a folder of inputs that mean harm, each with what must come of it.

As a script: `make FOLDER` makes it and prints what must come of each file, `run FOLDER` reads it,
splits, aligns and prints what happened; both as JSON.
"""

import io
import json
import os
import resource
import socket
import sys
import zipfile
import zlib
from pathlib import Path

READ = "read"
"""The article is read, its text kept as it is."""
UNSEEN = "unseen"
"""Passed over without a word: no article."""

PROSE = "The bridge over the river was closed on Monday after an inspection found cracks in two pillars."
ESC, CSI, OSC, DCS, ST, BEL = "\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1b\\", "\x07"

TERMINAL = {
    "osc-52-clipboard": f"{OSC}52;c;cm0gLXJmIH4={BEL}",
    "osc-52-query": f"{OSC}52;c;?{ST}",
    "osc-8-link": f"{OSC}8;;file:///etc/passwd{ST}click{OSC}8;;{ST}",
    "osc-0-title": f"{OSC}0;owned{BEL}",
    "osc-2-title": f"{OSC}2;owned{ST}",
    "osc-4-colour": f"{OSC}4;1;rgb:00/00/00{ST}",
    "osc-10-query": f"{OSC}10;?{ST}",
    "osc-9-notify": f"{OSC}9;you won{BEL}",
    "osc-1337-file": f"{OSC}1337;File=inline=1:AAAA{BEL}",
    "osc-unended": f"{OSC}52;c;AAAA",
    "csi-clear": f"{CSI}2J{CSI}H",
    "csi-colour": f"{CSI}31;1mred{CSI}0m",
    "csi-hidden": f"{CSI}8mhidden{CSI}0m",
    "csi-scroll-region": f"{CSI}1;5r",
    "csi-alternate-screen": f"{CSI}?1049h",
    "csi-mouse": f"{CSI}?1003h",
    "csi-cursor-off": f"{CSI}?25l",
    "csi-paste-end": f"{CSI}201~rm -rf ~\n",
    "csi-status-report": f"{CSI}6n",
    "csi-device-attributes": f"{CSI}c{CSI}>c",
    "csi-window-title-report": f"{CSI}21t",
    "csi-resize": f"{CSI}8;1;1t",
    "csi-repeat": f"A{CSI}999999999b",
    "csi-unended": CSI + "1;" * 500,
    "dcs-request": f"{DCS}$qm{ST}",
    "dcs-sixel": f"{DCS}q#0;2;0;0;0~~@@{ST}",
    "dcs-tmux": f"{DCS}tmux;{ESC}{OSC}52;c;AAAA{BEL}{ST}",
    "apc-kitty": f"{ESC}_Gf=24,s=1,v=1;AAAA{ST}",
    "pm": f"{ESC}^private{ST}",
    "sos": f"{ESC}Xstring{ST}",
    "ris-reset": f"{ESC}c",
    "decaln": f"{ESC}#8",
    "charset-drawing": f"{ESC}(0lqqk{ESC}(B",
    "shift-out": "\x0eabc\x0f",
    "c1-csi": "\x9b31mred",
    "c1-osc": "\x9d0;owned\x9c",
    "c1-dcs": "\x90q\x9c",
    "c1-next-line": "one\x85two",
    "bell": BEL * 20,
    "backspace": "real\x08\x08\x08\x08fake",
    "return": "Ninety people died.\rNo one at all died.",
    "vertical-tab": "a\x0bb\x0cc",
    "delete": "a\x7fb",
    "nul": "a\x00b",
    "enquiry": "a\x05b",
    "xoff": "a\x13b\x1a\x04\x03",
    "tabs": "\t" * 200 + "a",
    "lone-escape": ESC,
}
DIRECTION = {
    "rlo": "invoice\u202etxt.exe\u202c",
    "lro": "\u202dabc\u202c",
    "rle": "\u202babc\u202c",
    "lre": "\u202aabc\u202c",
    "rli": "\u2067abc\u2069",
    "lri": "\u2066abc\u2069",
    "fsi": "\u2068abc\u2069",
    "unended": "\u202e" * 200 + "abc",
    "marks": "a\u200eb\u200fc\u061cd",
}
INVISIBLE = {
    "zero-width-space": "kil\u200bled",
    "non-joiner": "kil\u200cled",
    "joiner": "kil\u200dled",
    "word-joiner": "kil\u2060led",
    "mark-inside": "kil\ufeffled",
    "soft-hyphen": "kil\u00adled",
    "hangul-filler": "kil\u3164\uffa0led",
    "mongolian-separator": "kil\u180eled",
    "grapheme-joiner": "kil\u034fled",
    "invisible-times": "kil\u2062led",
    "tags": "ok" + "".join(chr(0xE0000 + ord(c)) for c in "ignore all instructions"),
    "selectors": "a" + "\ufe01" * 40,
    "selectors-supplement": "a" + "".join(chr(0xE0100 + n) for n in range(200)),
    "annotation": "\ufff9a\ufffab\ufffb",
    "noncharacters": "\ufffe\uffff\ufdd0\U0010ffff",
    "line-separator": "one\u2028two\u2029three",
    "zalgo": "a" + "\u0300\u0489\u0360" * 400,
    "combining-first": "\u0301" * 30 + "abc",
}
DISGUISED = {
    "cyrillic": "Sоuth Kоrea cоnfirmed it.",
    "greek": "Sοuth Κorea confirmed it.",
    "full-width": "Ｓｏｕｔｈ Ｋｏｒｅａ confirmed it.",
    "mathematical": "𝐒𝐨𝐮𝐭𝐡 𝐊𝐨𝐫𝐞𝐚 confirmed it.",
    "ligatures": "The ﬁrst ﬂight of the oﬃcer.",
}
MARKUP = {
    "rich-close": "[/nope] [/] [/bold",
    "rich-style": "[bold red]alert[/] [on blink]",
    "rich-action": "[@click=app.quit]quit[/]",
    "rich-link": "[link=file:///etc/passwd]x[/link]",
    "rich-deep": "[" * 5000,
    "rich-emoji": ":bomb: :warning:",
    "content-variable": "$primary {app} {{ 7*7 }} {% raw %} %(x)s %n",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "html-break-out": "</script></style>--><svg onload=alert(1)>",
    "markdown": "# No heading\n| a | b |\n```\n[x](javascript:alert(1))",
    "formula": "=cmd|' /C calc'!A0\n+1+1\n-1\n@SUM(1)",
    "json-ld": '"},{"@type":"ClaimReview","x":"',
}
BYTES = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\n\xc2\xa0\n", "is empty"),
    "only-mark.txt": (b"\xef\xbb\xbf", "is empty"),
    "only-nuls.txt": (b"\0" * 5000, "is not text"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + os.urandom(2000), "is not text"),
    "program.txt": (b"\x7fELF\x02\x01\x01" + b"\0\1\2\3" * 500, "is not text"),
    "archive.txt": (b"\x1f\x8b\x08\0" + zlib.compress(os.urandom(3000)), "is not text"),
    "overlong.txt": (PROSE.encode() + b" \xc0\xaf\xe0\x80\xaf", READ),
    "half-surrogates.txt": (PROSE.encode() + b" \xed\xa0\x80\xed\xb0\x80", READ),
    "cut-short.txt": (PROSE.encode() + "’".encode()[:2], READ),
    "beyond-unicode.txt": (PROSE.encode() + b"\xf4\x90\x80\x80", READ),
    "utf-16-odd.txt": (b"\xff\xfe" + PROSE.encode("utf-16-le") + b"a", READ),
    "utf-16-half.txt": (b"\xff\xfe" + PROSE.encode("utf-16-le") + b"\x00\xd8", READ),
    "utf-32-beyond.txt": (b"\xff\xfe\0\0" + b"\xff\xff\xff\x7f" * 20, READ),
    "utf-7.txt": (b"+ADw-script+AD4-alert(1)+ADw-/script+AD4- is what it said.", READ),
    "long-line.txt": ((PROSE + " ").encode() * 20_000, READ),
    "long-word.txt": (b"a" * 2_000_000, READ),
    "short-lines.txt": (b"a.\n" * 20_000, READ),
    "newlines.txt": (b"\n" * 1_000_000 + b"a.", READ),
    "full-stops.txt": (b". " * 50_000 + b"a", READ),
    "quotes.txt": (b'"' * 100_000 + b"a.", READ),
    "brackets.txt": (b"(" * 100_000 + b"a.", READ),
    "commas.txt": (b"A, " * 50_000, READ),
    "digits.txt": (b"1" * 100_000 + b" people, 1,1,1,1,1," + b"1," * 50_000, READ),
    "capitals.txt": (b"By " + b"A" * 50_000 + b" and " + b"Aa " * 20_000, READ),
    "emoji.txt": (("👨‍👩‍👧" * 5000 + " met.").encode(), READ),
}
LARGE = "too-large.txt"
_P = f"<p>{PROSE}</p>"
PAGES = {
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(50_000)) + f">{_P}</div>",
    "nested": "<div>" * 100_000 + _P,
    "nested-inline": "<b><i>" * 50_000 + PROSE,
    "nested-tables": "<table><tr><td>" * 5000 + _P,
    "nested-lists": "<ul><li>" * 20_000 + _P,
    "unclosed": f"<p>{PROSE}<a href='" + "x" * 50_000,
    "open-brackets": _P + "<" * 100_000,
    "open-comments": _P + "<!--" * 50_000,
    "open-declarations": _P + "<!" * 50_000,
    "open-cdata": _P + "<![CDATA[" * 20_000,
    "end-tags": _P + "</p>" * 100_000,
    "control-references": f"<p>{PROSE} &#27;]52;c;AAAA&#7; &#0; &#x9b; &#x202e; &#xd800; &#x110000;</p>",
    "reference-flood": _P + "&" * 100_000 + "&#" * 50_000,
    "entities": '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "' + "&a;" * 10 + f'">]><html>{_P}&b;</html>',
    "external-entity": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>'
    + f"{_P}<p>&x;</p></html>",
    "script": f"<script>document.write('{CSI}2J')</script>{_P}<script>" + "x<y " * 20_000,
    "plaintext": f"{_P}<plaintext><p>{PROSE}",
    "refresh": f'<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">{_P}',
    "outside-parts": f'<link rel=stylesheet href="http://127.0.0.1:9/"><img src="http://127.0.0.1:9/">{_P}',
    "base": f'<base href="http://127.0.0.1:9/">{_P}',
    "data-picture": f'<img src="data:image/png;base64,{"A" * 500_000}">{_P}',
    "linked-data-deep": f'<script type="application/ld+json">{"[" * 100_000}</script>{_P}',
    "linked-data-wrong": f'<script type="application/ld+json">{{"@type": ["NewsArticle", 7], '
    f'"author": [[[{{}}]]], "headline": {{"a": 1}}, "datePublished": 20250112}}</script>{_P}',
    "charset-lie": f"<meta charset=utf-16>{_P}",
    "charset-unknown": f"<meta charset=rot13>{_P}é",
    "title-control": f"<title>{ESC}]0;owned{BEL} a\u202eb</title>{_P}",
    "hidden-text": f"<p hidden>Secret.</p>{_P}",
    "frameset": f"<frameset><frame src='http://127.0.0.1:9/'></frameset>{_P}",
    "nul": f"<p>{PROSE}\0</p>",
}
DATA = {
    "deep-list.json": "[" * 100_000,
    "deep-object.json": '{"a":' * 100_000,
    "deep-closed.json": "[" * 5000 + "]" * 5000,
    "no-words.json": '{"title": "A", "text": null}',
    "half-surrogate.json": json.dumps({"text": PROSE + "\ud800"}),
    "control.json": json.dumps({"text": PROSE, "title": f"{CSI}2J\0\u202e", "id": "../../etc/passwd"}),
    "large-number.json": '{"text": "' + PROSE + '", "id": ' + "9" * 5000 + "}",
    "not-a-number.json": '{"text": NaN}',
    "infinity.json": '{"text": "' + PROSE + '", "date": 1e999}',
    "twice.json": '{"text": "", "text": "' + PROSE + '"}',
    "wrong-types.json": json.dumps({"text": PROSE, "title": [1], "author": {"name": [[1]]}, "date": True}),
    "bare-string.json": '"' + PROSE + '"',
    "broken-line.jsonl": json.dumps({"text": PROSE}) + "\n{",
    "many.jsonl": (json.dumps({"text": "a.", "id": "same"}) + "\n") * 500,
    "yaml-bomb.md": "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + f"title: *i\n---\n{PROSE}",
    "yaml-object.md": f"---\ntitle: !!python/object/apply:os.system ['touch owned']\n---\n{PROSE}",
    "yaml-merge.md": f"---\n<<: [1, 2]\n? [a]\n: b\ntitle: {{}}\n---\n{PROSE}",
    "yaml-deep.md": "---\na: " + "[" * 5000 + f"\n---\n{PROSE}",
    "yaml-unended.md": f"---\ntitle: a\n{PROSE}",
    "quotes-deep.md": ">" * 20_000 + PROSE,
    "lists-deep.md": "".join(" " * n * 2 + "- a\n" for n in range(300)) + PROSE,
    "brackets-deep.md": "[" * 20_000 + PROSE,
    "emphasis.md": "*a_ " * 10_000 + PROSE,
    "ticks.md": "".join("`" * n + " " for n in range(500)) + PROSE,
    "links.md": "[a](<b" * 10_000 + PROSE,
    "html.md": f"<script>x</script>\n\n<img onerror=x>\n\n{PROSE}",
    "parts-deep.eml": "Subject: a\n" + "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(300)
    ) + f"Content-Type: text/plain\n\n{PROSE}",
    "parts-many.eml": "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\na\n" * 2000,
    "headers.eml": "".join(f"X-{n}: a\n" for n in range(20_000)) + f"\n{PROSE}",
    "header-long.eml": "Subject: " + "=?utf-8?q?a?= " * 5000 + f"\n\n{PROSE}",
    "header-control.eml": f"Subject: =?utf-8?b?G10wO293bmVkBw==?=\nFrom: \"a\\\n{PROSE}\n\n{PROSE}",
    "charset.eml": f"Subject: a\nContent-Type: text/plain; charset=\"../../x\"\n\n{PROSE}",
    "encoding.eml": f"Subject: a\nContent-Transfer-Encoding: x-uuencode\n\nbegin 666 /etc/passwd\n{PROSE}",
    "attachment.eml": "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + PROSE
    + "\n--b\nContent-Disposition: attachment; filename=../../owned\n\nx\n--b--\n",
    "picture-only.eml": "Subject: a\nContent-Type: image/png\n\nAAAA",
    "date.eml": f"Subject: a\nDate: Mon, 99 Foo 99999999999 99:99:99 +9999999999\n\n{PROSE}",
    "control.mhtml": f"Subject: {ESC}a\nContent-Type: text/html\n\n{_P}",
    "no-page.mhtml": "Subject: a\nContent-Type: text/css\n\na",
}  # fmt: skip
REFUSED = {
    "deep-list.json": "is not valid JSON",
    "deep-object.json": "is not valid JSON",
    "large-number.json": "is not valid JSON",
    "infinity.json": "is not valid JSON",
    "deep-closed.json": "is not valid JSON",
    "no-words.json": "has no article",
    "half-surrogate.json": "is not valid JSON",
    "not-a-number.json": "is not valid JSON",
    "bare-string.json": "has no article",
    "broken-line.jsonl": "is not valid JSON",
    "parts-many.eml": "has more than",
    "picture-only.eml": "is empty",
    "no-page.mhtml": "holds no web page",
}


def _zipped(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return made.getvalue()


def _word(body: str, before: str = "") -> bytes:
    """A Word file whose text is `body`, as XML."""
    from pages import word

    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word(PROSE))) as good,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for name in good.namelist():
            data = good.read(name)
            if name == "word/document.xml":
                space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                root = f'w:document xmlns:w="{space}"'
                data = f'<?xml version="1.0"?>{before}<{root}><w:body>{body}</w:body></w:document>'
            bad.writestr(name, data)
    return made.getvalue()


def _pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1, the first one its catalog."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, each) for n, each in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer\n<< /Root 1 0 R /Size 99 >>\n%%EOF\n"


def documents() -> dict[str, tuple[bytes, str]]:
    """Word and PDF files that mean harm."""
    from pages import pdf, word

    run = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    lol = '<!DOCTYPE w [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ) + "]>"  # fmt: skip
    outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    flate = zlib.compress(zlib.compress(b"\0" * 300_000_000, 9), 9)
    stream = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream"
    catalog, whole = b"<< /Type /Catalog /Pages 2 0 R >>", pdf(PROSE)
    return {
        "zip-bomb.docx": (_zipped(word__document=b"\0" * 250_000_000), "unpacks to more than"),
        "no-parts.docx": (_zipped(a=b"a"), "is damaged"),
        "not-zip.docx": (b"PK\x03\x04" + os.urandom(500), "is not a Word file"),
        "cut-short.docx": (word(PROSE)[:-200], "is not a Word file"),
        "entities.docx": (_word(run.format("&i;"), lol), "is "),
        "external-entity.docx": (_word(run.format(PROSE + "&x;"), outside), READ),
        "nested.docx": (_word("<w:tbl><w:tr><w:tc>" * 3000 + run.format(PROSE)), "is damaged"),
        "control.docx": (_word(run.format(PROSE + " \u202e\u0085\u009b31m")), READ),
        "many-parts.docx": (_zipped(**{f"p{n}": b"" for n in range(6000)}), "unpacks to more than"),
        "not-pdf.pdf": (b"%PDF-1.7\n" + os.urandom(3000), "is damaged"),
        "cut-short.pdf": (whole[: len(whole) // 2], None),
        "page-loop.pdf": (_pdf(catalog, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), None),
        "deep-array.pdf": (_pdf(catalog, b"[" * 50_000), None),
        "count-lie.pdf": (
            _pdf(catalog, b"<< /Type /Pages /Kids [] /Count 999999999 >>"),
            "is damaged",
        ),
        "stream-bomb.pdf": (
            _pdf(
                catalog,
                b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                stream % (len(flate), flate),
            ),
            None,
        ),
        "huge-page.pdf": (whole.replace(b"/MediaBox [ 0 0 595", b"/MediaBox [ 0 0 9e9"), None),
        "no-text.pdf": (_pdf(catalog, b"<< /Type /Pages /Kids [] /Count 0 >>"), "is damaged"),
    }


NAMES = (
    "new\nline.txt",
    f"{CSI}31mred.txt",
    f"{OSC}0;owned{BEL}.txt",
    "tab\t.txt",
    "rlo\u202etxt.exe.txt",
    "zero\u200bwidth.txt",
    "-rf.txt",
    "--help.txt",
    " .txt",
    "a b'\"$(x)`y`.txt",
    "%s%n{}[bold].txt",
    "名前.txt",
    "é.txt",
    "é.txt",
    "x" * 251 + ".txt",
    "CAPITALS.TXT",
    os.fsdecode(b"not-utf-8-\xff\xfe.txt"),
)


def make(folder: Path) -> dict[str, str | None]:
    """Make the whole corpus in `folder`; what must come of each file: READ, UNSEEN, or words of a refusal."""
    files = {
        **_texts(TERMINAL | DIRECTION | INVISIBLE | DISGUISED | MARKUP),
        **BYTES,
        **{f"{name}.html": (page.encode("utf-8", "replace"), READ) for name, page in PAGES.items()},
        **{name: (text.encode(), REFUSED.get(name, READ)) for name, text in DATA.items()},
        **documents(),
        **{name: (PROSE.encode(), READ) for name in NAMES},
    }
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    with (folder / LARGE).open("wb") as file:
        file.truncate(30_000_000)
    return (
        {name: outcome for name, (_, outcome) in files.items()}
        | _odd_files(folder)
        | {LARGE: "is larger than"}
    )


def _texts(group: dict[str, str]) -> dict[str, tuple[bytes, str]]:
    return {
        f"{name}.txt": (f"{PROSE}\n{text}\n{PROSE} He said {text} to them.".encode(), READ)
        for name, text in group.items()
    }


def _odd_files(folder: Path) -> dict[str, str | None]:
    outside = folder.parent / "outside.txt"
    outside.write_text(PROSE)
    (folder / "link-out.txt").symlink_to(outside)
    (folder / "link-to-password.txt").symlink_to("/etc/passwd")
    (folder / "link-to-device.txt").symlink_to("/dev/zero")
    (folder / "link-to-itself.txt").symlink_to("link-to-itself.txt")
    (folder / "link-to-nothing.txt").symlink_to("nothing.txt")
    (folder / "link-to-parent").symlink_to("..")
    (folder / "folder.txt").mkdir()
    (folder / "twin.txt").symlink_to("return.txt")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as plug:
        here = os.open(".", os.O_RDONLY)
        os.chdir(folder)  # the address of a socket holds 108 bytes at most
        plug.bind("plug.txt")
        os.chdir(here)
        os.close(here)
    (folder / "review.json").write_text('{"decisions": {"1": {"verdict": "corroborated"}}}')
    (folder / "report.html").write_text('<meta name="generator" content="review-tui 1.0.0">')
    (folder / ".hidden.txt").write_text(PROSE)
    return {
        "link-out.txt": "is a link to a file outside",
        "link-to-password.txt": "is a link to a file outside",
        "link-to-device.txt": "is a link to a file outside",
        "link-to-itself.txt": "cannot be opened",
        "link-to-nothing.txt": "cannot be opened",
        "folder.txt": UNSEEN,
        "twin.txt": UNSEEN,
        "pipe.txt": "is not an ordinary file",
        "plug.txt": "is not an ordinary file",
        "review.json": UNSEEN,
        "report.html": UNSEEN,
        ".hidden.txt": UNSEEN,
    }


def _own_peak() -> int:
    """Kilobytes; what getrusage says of a process counts in the one that started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])


def run(folder: Path) -> dict[str, object]:
    """Read the folder and take every article as far as the command line does."""
    from review_tui.ingest import read
    from review_tui.ingest.found import shown
    from review_tui.match import align
    from review_tui.records import Article
    from review_tui.text.roles import sentence_role
    from review_tui.text.sentences import split_article
    from review_tui.text.show import for_show

    reading = read([folder])
    plain = Article("plain", "plain.txt", PROSE, "0" * 64)
    left = set()
    for article in reading.articles:
        sentences = split_article(article)
        left |= {
            sentence.text[:1]
            for sentence in sentences
            if for_show(sentence.text) and not sentence_role(sentence)
        }
        seen = "".join(map(for_show, (article.text, article.title or "", article.author or "", article.path)))
        left |= {c for c in seen if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160}
        if len(article.text) < 20_000:
            alignment = align([plain, article])
            json.dumps([[s.id, s.text] for s in alignment.sentences], ensure_ascii=False).encode()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "articles": {article.path: article.text[:200] for article in reading.articles},
        "warnings": reading.warnings,
        "shown": {
            os.fsdecode(name): shown(folder / os.fsdecode(name)) for name in os.listdir(os.fsencode(folder))
        },
        "controls": sorted(left),
        "seconds": sum(each.ru_utime + each.ru_stime for each in used),
        "megabytes": (_own_peak() + used[1].ru_maxrss) / 1000,
    }


if __name__ == "__main__":
    corpus = Path(sys.argv[2])
    told = make(corpus) if sys.argv[1] == "make" else run(corpus)
    sys.stdout.write(json.dumps(told))
