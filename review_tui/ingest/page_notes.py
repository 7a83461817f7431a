"""What a page says of itself, taken down while it is read."""

from collections.abc import Mapping

from msgspec import Struct, field

from review_tui.ingest.page_tags import BYLINE


class Notes(Struct):
    """Fields by name, linked data, and what may be a byline."""

    meta: dict[str, str] = field(default_factory=dict)
    """By property, name or itemprop, in lower case; the first of each."""
    linked_data: list[str] = field(default_factory=list)
    """The text of each JSON-LD script."""
    bylines: list[str] = field(default_factory=list)
    """Text inside a line that names its authors."""
    coming: str = ""
    """What the coming text is: a title, a heading, linked data, a byline."""

    def note(self, tag: str, given: Mapping[str, str], *, in_article: bool, in_comments: bool) -> None:
        """Take down what a start tag says; bylines and times of comments are of others."""
        match tag:
            case "html":
                self._say("lang", given.get("lang", ""))
            case "meta":
                names = given.get("property") or given.get("name") or given.get("itemprop") or ""
                for name in names.lower().split():
                    self._say(name, given.get("content", ""))
            case "link" if given.get("rel", "").lower() == "canonical":
                self._say("canonical", given.get("href", ""))
            case "time":
                self._note_time(given, in_article=in_article and not in_comments)
            case _:
                self.coming = _announced(tag, given, in_comments=in_comments) or self.coming

    def _note_time(self, given: Mapping[str, str], *, in_article: bool) -> None:
        """A time that does not say what it is of counts inside an article: elsewhere it may be today's."""
        if "pubdate" in given or given.get("itemprop", "").lower() == "datepublished":
            self._say("datepublished", given.get("datetime", ""))
        elif in_article:
            self._say("time", given.get("datetime", ""))

    def take(self, text: str) -> bool:
        """Take down the text that was coming; whether it is of no further use."""
        match self.coming:
            case "title" | "h1":
                self._say(self.coming, text)
            case "byline":
                self.bylines.append(text)
            case "linked data":
                self.linked_data.append(text)
        return self.coming in ("title", "linked data")

    def _say(self, name: str, value: str) -> None:
        if name and value.strip():
            self.meta.setdefault(name, value.strip())


def _announced(tag: str, given: Mapping[str, str], *, in_comments: bool) -> str:
    """What the text of an element will be; empty where it is nothing to take down."""
    match tag:
        case "title" | "h1":
            return tag
        case "script" if given.get("type", "").lower() == "application/ld+json":
            return "linked data"
        case "a" | "address" | "div" | "p" | "span" if not in_comments and _is_byline(given):
            return "byline"
        case _:
            return ""


def _is_byline(given: Mapping[str, str]) -> bool:
    stated = given.get("rel", "").lower(), given.get("itemprop", "").lower()
    named = given.get("class", "")[:200]
    return "author" in stated or ("comment" not in named and bool(BYLINE.search(named)))
