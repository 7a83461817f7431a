"""Addresses are fetched where they are given, and nothing else ever connects."""

import gzip
import io
import subprocess
import sys
import threading
from contextlib import suppress
from http.client import HTTPMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import sleep
from urllib.request import Request

import pages
import pytest

from review_tui.ingest import ArticleError, Limits, read, read_articles
from review_tui.ingest.draft import UnreadableError
from review_tui.ingest.web import _Redirections

RAIN = "Rain fell on the city for three days, the agency said."
ANSWERS = {
    "/rain": (200, {"Content-Type": "text/html; charset=utf-8"}, pages.news_page(RAIN).encode()),
    "/plain": (
        200,
        {"Content-Type": "text/plain; charset=windows-1252"},
        "The mayor’s rain.".encode("cp1252"),
    ),
    "/moved": (302, {"Location": "/rain"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/circle": (302, {"Location": "/circle"}, b""),
    "/large": (200, {"Content-Type": "text/plain"}, b"a" * 5000),
    "/gone": (404, {}, b"no"),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/packed": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        gzip.compress(RAIN.encode()),
    ),
    "/bomb": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        gzip.compress(b"a" * 1_000_000),
    ),
    "/broken": (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, b"\x1f\x8b\x08no"),
    "/paper": (200, {"Content-Type": "application/pdf;charset=ISO-8859-1"}, pages.pdf(RAIN)),
    "/called-plain": (200, {"Content-Type": "text/plain"}, pages.news_page(RAIN).encode()),
    "/torn": (200, {"Content-Type": "text/plain"}, RAIN.encode()),
    "/untyped": (200, {"Content-Type": "application/octet-stream"}, pages.news_page(RAIN).encode()),
}


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/drip":
            return self.drip()
        status, headers, body = ANSWERS[self.path.split("?")[0]]
        self.send_response(status)
        length = len(body) + 10 * (self.path == "/torn")
        for header in (headers | {"Content-Length": str(length)}).items():
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)
        return None

    def drip(self):
        """A byte now and then, each before a silent server would be given up."""
        self.send_response(200)
        self.end_headers()
        with suppress(OSError):
            for _ in range(100):
                self.wfile.write(b"a")
                self.wfile.flush()
                sleep(0.05)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site():
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("as_path", [str, Path])
def test_an_address_is_fetched(as_path, site):
    (article,) = read_articles([as_path(f"{site}/rain")])
    assert (article.id, article.path, article.outlet) == ("rain", f"{site}/rain", "The Example Post")
    assert RAIN in article.text


def test_a_redirection_is_followed_on_the_web(site):
    assert RAIN in read_articles([f"{site}/moved"])[0].text


def test_the_charset_that_the_server_says_counts(site):
    assert read([f"{site}/plain"]).articles[0].text == "The mayor’s rain."


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/file", "refused|cannot be fetched"),
        ("/circle", "refused"),
        ("/gone", "was refused by its server \\(404"),
        ("/large", "is larger than 3,000 bytes"),
        ("/bomb", "is larger than 3,000 bytes"),
        ("/broken", "cannot be fetched"),
        ("/picture", "is image/png, which holds no article"),
        ("/torn", "broke off before its end"),
        ("/drip", "took longer than 0.5 s to fetch"),
    ],
)
def test_what_cannot_be_fetched_is_told(path, words, site):
    with pytest.raises(ArticleError, match=words):
        read([f"{site}{path}"], limits=Limits(file_bytes=3000, seconds=0.5))


def test_what_a_server_packs_is_unpacked(site):
    assert read_articles([f"{site}/packed"])[0].text == RAIN


def test_a_charset_makes_no_text_of_a_pdf(site):
    assert RAIN in read_articles([f"{site}/paper"])[0].text


def test_a_page_that_a_server_calls_plain_text_is_read_as_a_page(site):
    assert read_articles([f"{site}/called-plain"])[0].outlet == "The Example Post"


def test_what_a_server_does_not_name_is_told_by_how_it_begins(site):
    assert read_articles([f"{site}/untyped"])[0].outlet == "The Example Post"


def test_the_address_is_known_where_the_page_does_not_say_it(site):
    assert read_articles([f"{site}/plain"])[0].url == f"{site}/plain"
    assert read_articles([f"{site}/rain"])[0].url == "https://example.org/world/two-captured"


@pytest.mark.parametrize(
    ("start", "end", "is_followed"),
    [
        ("http://93.184.215.14/", "http://93.184.215.15/", True),
        ("http://93.184.215.14/", "http://127.0.0.1/", False),
        ("http://93.184.215.14/", "http://192.168.1.1/reboot", False),
        ("http://93.184.215.14/", "http://169.254.169.254/", False),
        ("http://93.184.215.14/", "http://[::1]/", False),
        ("http://192.168.1.2/", "http://192.168.1.1/", True),
    ],
)
def test_no_page_of_the_web_leads_into_a_private_network(start, end, is_followed):
    def follow():
        return _Redirections().redirect_request(Request(start), io.BytesIO(), 302, "", HTTPMessage(), end)

    if is_followed:
        assert follow().full_url == end
    else:
        with pytest.raises(UnreadableError, match="leads into a private network"):
            follow()


def test_a_server_that_is_not_there_is_told():
    with pytest.raises(ArticleError, match="cannot be fetched"):
        read(["http://127.0.0.1:9/"])


NO_SOCKETS = """
import sys
def refuse(event, args):
    if event.startswith("socket.") and event not in ("socket.gethostname",):
        raise SystemExit(f"{event} {args}")
sys.addaudithook(refuse)
from review_tui.ingest import read
from review_tui.match import align
alignment = align(read(sys.argv[1:]).articles)
print(len(alignment.articles))
"""


def test_nothing_else_connects(tmp_path):
    text = "http://127.0.0.1:9/ is what it said. " + RAIN
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.md").write_text(f"![x](http://127.0.0.1:9/) {text}")
    (tmp_path / "c.pdf").write_bytes(pages.pdf(text))
    (tmp_path / "d.docx").write_bytes(pages.word(text))
    (tmp_path / "e.mhtml").write_bytes(pages.saved_page(pages.news_page(text)))
    (tmp_path / "f.html").write_text(
        f'<base href="http://127.0.0.1:9/"><img src=x><article><p>{text}</p></article>'
    )
    (tmp_path / "g.json").write_text(f'{{"text": "{RAIN}", "url": "http://127.0.0.1:9/"}}')
    done = subprocess.run(
        [sys.executable, "-c", NO_SOCKETS, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("7\n", "")


def test_a_parser_cannot_connect():
    program = (
        "import sys, socket; sys.argv = ['', '400000000']; from review_tui.ingest.worker import _guarded\n"
        "_guarded(400000000); socket.create_connection(('127.0.0.1', 9))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "PermissionError: socket" in done.stderr
