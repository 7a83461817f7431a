"""Which reader reads which format; imported where files are parsed and nowhere else."""

from collections.abc import Callable

from review_tui.ingest.data_files import read_json, read_json_lines
from review_tui.ingest.draft import Draft
from review_tui.ingest.formats import Format
from review_tui.ingest.mail import read_mail, read_saved_page
from review_tui.ingest.markdown import read_markdown
from review_tui.ingest.pdf import read_pdf
from review_tui.ingest.plain import read_plain
from review_tui.ingest.web_page import read_web_page
from review_tui.ingest.word import read_word

Reader = Callable[[bytes], tuple[Draft, ...]]

READERS: dict[Format, Reader] = {
    Format.PLAIN: read_plain,
    Format.MARKDOWN: read_markdown,
    Format.PAGE: read_web_page,
    Format.SAVED_PAGE: read_saved_page,
    Format.PDF: read_pdf,
    Format.WORD: read_word,
    Format.MAIL: read_mail,
    Format.JSON: read_json,
    Format.JSON_LINES: read_json_lines,
}
"""Each makes drafts of a file's bytes, or raises UnreadableError."""
