"""Makes web pages, PDF and Word files of plain articles, with all that publishers put around them."""

import io
import json
from html import escape

HEADLINE = "Two captured in border region, officials say"

COOKIES = """<div id="cookie-consent" class="cookie-banner" role="dialog"><p>We value your privacy. We and our
partners store and access information on a device, such as cookies, and process personal data.</p>
<button>Accept all</button><button>Manage choices</button></div>"""

MENU = """<header class="site-header"><a href="/">The Example Post</a><nav class="main-menu"><ul>
<li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li>
<li><a href="/business">Business</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>
<form action="/search"><label>Search</label><input><button>Go</button></form></header>"""

RELATED = """<aside class="related"><h3>Related articles</h3><ul>
<li><a href="/1">Flood warnings issued along the coast as rivers keep rising</a></li>
<li><a href="/2">Parliament votes on the budget after a night of talks</a></li>
<li><a href="/3">What we know about the power cut that darkened the capital</a></li></ul></aside>
<div class="most-read"><h3>Most read</h3><ol><li><a href="/4">Ten recipes for a cold evening</a></li>
<li><a href="/5">Striker leaves the club after nine years</a></li></ol></div>"""

FOOTER = """<div class="share"><a href="#">Share on Facebook</a> <a href="#">Post on X</a></div>
<div class="newsletter"><h3>Sign up for our newsletter</h3>
<p>Get the day's news in your inbox every morning.</p>
<form><input type="email"><button>Subscribe</button></form></div>
<footer><p>© 2025 The Example Post. All rights reserved.</p><a href="/terms">Terms of use</a>
<a href="/privacy">Privacy policy</a></footer>"""

LINKED_DATA = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2025-01-12T09:30:00+00:00",
    "author": [{"@type": "Person", "name": "Jane Roe"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Example Post"},
    "mainEntityOfPage": {"@id": "https://example.org/world/two-captured"},
}

CLUTTER = (
    "cookies",
    "Accept all",
    "Opinion",
    "Flood warnings",
    "Most read",
    "Striker",
    "Share on",
    "newsletter",
    "inbox",
    "All rights",
    "Privacy policy",
)
"""Words of the surroundings that no article holds."""


def _paragraphs(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def news_page(text):
    """As a large outlet does it: JSON-LD, an article element, a figure and related lists inside it."""
    paragraphs = [f"<p>{escape(line, quote=False)}</p>" for line in _paragraphs(text)]
    middle = len(paragraphs) // 2
    paragraphs.insert(
        middle,
        '<figure><img src="a.jpg"><figcaption>A street in winter. Photo: A. Nother</figcaption></figure>',
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{HEADLINE} - The Example Post</title>
<script type="application/ld+json">{json.dumps(LINKED_DATA)}</script>
<script>window.tracking = "<p>no</p>";</script>
<style>p {{ margin: 0 }}</style></head><body>{COOKIES}{MENU}<main><article><h1>{HEADLINE}</h1>
<div class="byline">By Jane Roe</div><time datetime="2025-01-12T09:30:00Z">12 January 2025</time>
<div class="article-body">{"".join(paragraphs)}</div>{RELATED}</article></main>{FOOTER}</body></html>"""


def blog_page(text):
    """As a small site does it: Open Graph, nothing but div elements, line breaks instead of paragraphs."""
    body = "<br><br>".join(escape(line, quote=False) for line in _paragraphs(text))
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{HEADLINE}</title><meta property="og:site_name" content="The Example Post">
<meta property="og:title" content="{HEADLINE}"><meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2025-01-12T09:30:00Z">
<link rel="canonical" href="https://example.org/world/two-captured"></head><body>
<div class="topbar">{MENU}</div><div class="wrap"><div class="content"><h1>{HEADLINE}</h1>
<div class="entry">{body}</div></div><div class="sidebar">{RELATED}</div></div>
{COOKIES}{FOOTER}</body></html>"""


def old_page(text):
    """As it was done once: no metadata, a table for the layout, paragraphs that nobody closes, entities."""
    body = "".join(
        f"<p>{escape(line, quote=False)}".replace("’", "&rsquo;").replace("“", "&ldquo;") + "\n"
        for line in _paragraphs(text)
    )
    return f"""<html><head><title>{HEADLINE}</title></head><body bgcolor=white>
<table><tr><td width=150>{MENU}</td>
<td><font size=5><b>{HEADLINE}</b></font>{body}</td><td>{RELATED}</td></tr></table>{FOOTER}</body></html>"""


PAGES = {"news": news_page, "blog": blog_page, "old": old_page}


def saved_page(html):
    """The page as a browser saves it to one file (MHTML)."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://example.org/world/two-captured"
    message["Subject"] = HEADLINE
    message.set_content(html, subtype="html", cte="quoted-printable")
    message.make_mixed()
    message.replace_header("Content-Type", 'multipart/related; type="text/html"')
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    return bytes(message)


def pdf(text, *, indent=0, space=8, columns=1, justified=False, small=False):
    """The article set in type, with a running head and page numbers."""
    from reportlab.lib.pagesizes import A4, A5
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    width, height = A5 if small else A4
    style = ParagraphStyle(
        "body",
        fontName="Helvetica",
        fontSize=11,
        leading=14,
        spaceAfter=space,
        firstLineIndent=indent,
        alignment=4 if justified else 0,
    )

    def furnish(canvas, document):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, height - 25, "The Example Post - World news")
        canvas.drawString(width / 2, 20, f"Page {document.page}")

    made = io.BytesIO()
    document = BaseDocTemplate(made, pagesize=(width, height), title=HEADLINE, author="Jane Roe")
    column = (width - 100) / columns
    frames = [Frame(50 + n * column, 50, column, height - 100) for n in range(columns)]
    document.addPageTemplates(PageTemplate(frames=frames, onPage=furnish))
    document.build([Paragraph(escape(line), style) for line in _paragraphs(text)])
    return made.getvalue()


PDFS = {
    "spaced": {},
    "indented": {"indent": 14, "space": 0},
    "small": {"small": True},
    "columns": {"columns": 2},
    "justified": {"justified": True, "space": 4},
}


def picture_pdf(password=None):
    """A page with lines on it but no letters, locked if there is a password."""
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, encrypt=password)
    canvas.line(0, 0, 100, 100)
    canvas.save()
    return made.getvalue()


def word(text):
    """The article in a Word file, with a title, an author and a header."""
    from docx import Document

    document = Document()
    document.core_properties.author = "Jane Roe"
    document.core_properties.title = HEADLINE
    document.sections[0].header.paragraphs[0].text = "The Example Post"
    for line in _paragraphs(text):
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
