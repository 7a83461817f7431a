"""What has changed since the articles were last reviewed, down to the sentence."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from hashlib import sha256

from msgspec import Struct

from review_tui.records import Article, Sentence
from review_tui.text.sentences import split_article
from store import ArticleRef

_MOST = 0.5
"""Share of its sentences from which an article under another name is the same one."""


class Changes(Struct, frozen=True):
    """The articles now against the articles as they were remembered."""

    new: tuple[Article, ...] = ()
    changed: tuple[Article, ...] = ()
    vanished: tuple[ArticleRef, ...] = ()
    moved: tuple[tuple[ArticleRef, Article], ...] = ()
    """Under another id: the same text, or one that has kept half of its sentences."""

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.vanished or self.moved)


def find_changes(remembered: Sequence[ArticleRef], articles: Sequence[Article]) -> Changes:
    """What is new, changed, vanished or moved; each article and each remembered one at most once."""
    known = {ref.id: ref for ref in remembered}
    now = {article.id for article in articles}
    came_new = [article for article in articles if article.id not in known]
    moved = tuple(_moved([ref for ref in remembered if ref.id not in now], came_new))
    found = {ref.id for ref, _ in moved}
    came = {article.id for _, article in moved}
    return Changes(
        new=tuple(a for a in articles if a.id not in known and a.id not in came),
        changed=tuple(a for a in articles if a.id in known and known[a.id].sha256 != a.sha256),
        vanished=tuple(ref for ref in remembered if ref.id not in now and ref.id not in found),
        moved=moved,
    )


def _moved(gone: Sequence[ArticleRef], came: Sequence[Article]) -> Iterator[tuple[ArticleRef, Article]]:
    """Each vanished article with the new one that it became: by its text first, then by its sentences."""
    left = {ref.sha256: ref for ref in gone}
    edited = []
    for article in came:
        if ref := left.pop(article.sha256, None):
            yield ref, article
        elif left:
            edited.append((article, sentence_marks(article)))
    for article, marks in edited:
        likely = max(left.values(), key=lambda ref: _kept(ref.marks, marks), default=None)
        if likely is not None and _kept(likely.marks, marks) >= _MOST:
            yield left.pop(likely.sha256), article


def _kept(before: Sequence[str], after: Sequence[str]) -> float:
    """The share of the longer text's sentences that both have."""
    return len(set(before) & set(after)) / max(1, len(before), len(after))


class Edit(Struct, frozen=True):
    """A run of sentences that an article has lost, and the run that stands in its place."""

    lost: tuple[int, ...]
    """Places, from 0, among the sentences as they were."""
    gained: tuple[Sentence, ...]


def sentence_marks(article: Article) -> tuple[str, ...]:
    """For each sentence a short hash of its words: what must be remembered to see later which changed."""
    return tuple(sentence_mark(sentence.text) for sentence in split_article(article))


def find_edits(marks: Sequence[str], article: Article) -> tuple[Edit, ...]:
    """What became of the sentences whose `sentence_marks` were remembered, in reading order."""
    sentences = split_article(article)
    now = tuple(sentence_mark(sentence.text) for sentence in sentences)
    matcher = SequenceMatcher(None, marks, now, autojunk=False)
    return tuple(
        Edit(tuple(range(i, j)), sentences[k:m])
        for what, i, j, k, m in matcher.get_opcodes()
        if what != "equal"
    )


def sentence_mark(text: str) -> str:
    """White space does not count: a paragraph that was only wrapped anew has not changed."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:12]
