"""One claim in Markdown: verdict, quotes, conflicts, roots, note and history."""

from collections.abc import Iterable

from review_tui.report.markdown_text import Lines, md, quoted
from review_tui.report.passages import Passage
from review_tui.report.sections import Related, Section
from review_tui.report.telling import told_difference
from review_tui.views.articles import Label


def claim_lines(section: Section) -> Lines:
    """The claim's section under its own heading."""
    yield from (f"### Claim {section.number}", "")
    if section.said:
        yield from (f"The claim: {md(section.said)}", "")
    yield from _verdict(section)
    for passage in section.passages:
        yield from _passage(passage)
    yield from _listed("Conflicts:", (told_difference(each, md) for each in section.differences))
    yield from _listed(
        "Differ, and can both be right:", (told_difference(each, md) for each in section.hints)
    )
    yield from _listed("Independent roots:", map(md, section.roots))
    if section.ground:
        yield from (md(section.ground), "")
    yield from _listed("Shares a part with:", map(_related, section.related))
    for by, note in section.notes:
        yield from _words(f"Note ({md(by)})", note)
    yield from _listed("History:", map(md, section.history))


def _verdict(section: Section) -> Lines:
    standing = section.standing
    override = " (override)" if standing.override else ""
    sure = f", {md(section.confidence)}" if section.confidence else ""
    grade = f", credibility {md(standing.credibility)}" if standing.credibility else ""
    by = f", {md(section.by)}" if section.by else ""
    yield f"**{standing.verdict.value}**{override}{sure}{grade}{by} · {section.where} · `{section.claim.id}`"
    yield ""
    if standing.stale:
        yield from (f"**Stale:** {md(standing.stale)}", "")
        yield from _listed("No longer in the claim:", map(md, section.lost))
    yield from _listed(f"{section.agreement}:", map(md, section.opinions))
    yield from _words("Reason", section.why)


def _passage(passage: Passage) -> Lines:
    said = ", ".join(filter(None, (passage.doing, md(passage.credits))))
    yield f"- {named(passage.label)}, {passage.place}{said and f', {said}'}"
    yield ""
    yield from quoted(passage.text, "  ")
    yield ""


def named(label: Label) -> str:
    """An article's letter and name."""
    return f"**{label.letter}** {md(label.name)}"


def _related(one: Related) -> str:
    return f"[Claim {one.claim}](#claim-{one.claim}), {one.place}: {md(one.words)}"


def _listed(head: str, items: Iterable[str]) -> Lines:
    found = [f"- {item}" for item in items]
    if found:
        yield from (head, "", *found, "")


def _words(head: str, text: str) -> Lines:
    if text.strip():
        yield from (f"{head}:", "", *quoted(text), "")
