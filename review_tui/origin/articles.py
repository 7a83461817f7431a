"""The articles read together, so that one origin has one name in all of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from msgspec.structs import replace

from review_tui.origin import nouns
from review_tui.origin.attributions import attribute
from review_tui.origin.cast import Cast
from review_tui.origin.companies import Companies
from review_tui.origin.continued import Attributions
from review_tui.origin.credits import find_credits
from review_tui.origin.full_names import FullNames
from review_tui.origin.institution import Institution
from review_tui.origin.newsrooms import newsrooms
from review_tui.origin.phrases import Kind, Phrase
from review_tui.origin.posts import posts
from review_tui.origin.publishers import publishers
from review_tui.origin.reading import Line, read_article
from review_tui.origin.records import Attribution, Credited
from review_tui.origin.spellings import agreed_acronyms, find_acronyms, fold
from review_tui.records import Article, Sentence


def attribute_all(
    articles: Sequence[Article], sentences: Sequence[Sentence], corrections: Mapping[str, str]
) -> Credited:
    """Whom every sentence and every article credits; `corrections` as for `attribute`."""
    lines = {key: read_article(tuple(group)) for key, group in groupby(sentences, key=lambda s: s.article.id)}
    cast = _cast(articles, lines)
    found: dict[str, Attributions] = {}
    for read in lines.values():
        found |= attribute(read, cast, corrections)
    published = publishers(articles, cast)
    return Credited(
        _under_own_names(found, articles, sentences, published),
        {article.id: _credits(article, published.get(article.id, ""), cast) for article in articles},
        _bodies(found, published.values(), cast),
        newsrooms(articles, sentences, found, cast),
        posts(sentences, found, cast),
        published,
    )


def _bodies(
    found: Mapping[str, Attributions], publishing: Iterable[str], cast: Cast
) -> Mapping[str, Institution]:
    """Only of those with a name and of definite ones: "a court" may be any."""
    each = (one for given in found.values() for one in given)
    speaking = {one.origin for one in each if one.origin and (one.is_named or one.is_institution)}
    speaking.update(publishing)
    return {name: body for name in sorted(speaking) if (body := cast.institution(name))}


def _cast(articles: Sequence[Article], lines: Mapping[str, Sequence[Line]]) -> Cast:
    reports = [report for each in lines.values() for line in each for report in line.reports]
    phrases = [phrase for report in reports for phrase in (report.phrase, report.told) if phrase]
    taking_turns = dict.fromkeys(line.speaker for each in lines.values() for line in each if line.speaker)
    phrases += (Phrase(name, Kind.PERSON, 0, 0, is_named=True) for name in taking_turns)
    companies = Companies({key: [line.text for line in each] for key, each in lines.items()})
    acronyms = agreed_acronyms(find_acronyms(article.text) for article in articles)
    return Cast(phrases, acronyms, companies, FullNames([article.text for article in articles]))


def _credits(article: Article, publisher: str, cast: Cast) -> tuple[str, ...]:
    names = (cast.one_name(name) for name in find_credits(article.text, cast.spoken_names))
    return tuple(dict.fromkeys(name for name in names if name not in (article.outlet, publisher)))


def _under_own_names(
    found: Mapping[str, Attributions],
    articles: Sequence[Article],
    sentences: Sequence[Sentence],
    published: Mapping[str, str],
) -> dict[str, Attributions]:
    """The attributions with every outlet under its one name; `published` as in `Credited.publishers`."""
    names = {each.id: each.outlet or published.get(each.id, "") for each in articles}
    outlets = {fold(name): name for name in names.values() if name}
    return {
        each.id: tuple(_renamed(one, names[each.article.id], outlets) for one in found[each.id])
        for each in sentences
    }


def _renamed(one: Attribution, own: str, outlets: Mapping[tuple[str, ...], str]) -> Attribution:
    if not one.origin:
        return one
    first, *others = one.chain
    origin = own if one.is_named and _is_called(one.origin, own) else one.origin
    passed_on = (own if _is_called(name, own) else outlets.get(fold(name), name) for name in others)
    return replace(one, origin=origin, chain=(origin if first == one.origin else first, *passed_on))


def _is_called(name: str, own: str) -> bool:
    """Whether a name is the last words of the article's own outlet: of "Radio Osk" they are not its name."""
    short, long = fold(name), fold(own)
    before = long[: -len(short)]
    return bool(before) and long[len(before) :] == short and nouns.NEWSROOMS.isdisjoint(before)
