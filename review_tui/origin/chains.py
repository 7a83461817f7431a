"""Through whom a sentence has what it says: witness, agency, outlet."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from review_tui.origin.cast import Cast
from review_tui.origin.phrases import Kind, Report
from review_tui.origin.records import Attribution
from review_tui.origin.words import Words


def with_chains(
    words: Words, reports: Sequence[Report], attributions: Sequence[Attribution], *, cast: Cast
) -> Iterator[Attribution]:
    """The attributions of one sentence, each with its chain from the first to the last mouth."""
    names = [attribution.origin for attribution in attributions]
    roles = [_role(words, reports, n) for n in range(len(reports))]
    heard = [(cast.called(report.told),) if report.told else () for report in reports]
    said, cited = _named(names, roles, "speaker"), _named(names, roles, "cited")
    relays = (n for n, role in enumerate(roles) if role == "relay")
    passed_on = tuple(mouth for n in relays for mouth in (names[n], *heard[n]) if mouth)
    for n, attribution in enumerate(attributions):
        if attribution.origin is None:
            yield attribution
            continue
        told, around = heard[n], _around(words, reports, names, roles, n)
        chains = {
            "speaker": (*(() if passed_on else cited), attribution.origin, *around, *told, *passed_on),
            "relay": (*(said or cited)[:1], attribution.origin, *told),
            "cited": (attribution.origin, *told, *(passed_on or said)[-1:]),
        }
        yield replace(attribution, chain=tuple(dict.fromkeys(chains[roles[n]])))


def _named(names: Sequence[str | None], roles: Sequence[str], role: str) -> tuple[str, ...]:
    return tuple(name for name, other in zip(names, roles, strict=True) if name and other == role)


def _role(words: Words, reports: Sequence[Report], at: int) -> str:
    """A speaker named after what others say (", Reuters reported.") passes it on."""
    report = reports[at]
    if report.role != "speaker" or not any(other.role == "speaker" for other in reports[:at]):
        return report.role
    before = words.plain[report.phrase.start - 1] if report.phrase.start else ""
    after = words.plain[report.end] if report.end < len(words) else "."
    is_body = report.phrase.kind in (Kind.NAME, Kind.BODY)
    return "relay" if is_body and before == "," and after in ",." else "speaker"


def _around(
    words: Words, reports: Sequence[Report], names: Sequence[str | None], roles: Sequence[str], at: int
) -> tuple[str, ...]:
    """Who says that somebody says: "the agency stated that one soldier admitted"."""
    start = reports[at].phrase.start
    if roles[at] != "speaker" or at == 0 or start == 0 or words.low[start - 1] != "that":
        return ()
    outer = names[at - 1]
    return (outer,) if outer and roles[at - 1] == "speaker" else ()
