"""What a claim rests on, in words."""

from collections.abc import Mapping

from review_tui.origin.records import Root
from review_tui.views.articles import Label, told_name


def told_roots(
    roots: tuple[Root, ...], single_points: tuple[str, ...], names: Mapping[str, Label]
) -> tuple[str, ...]:
    """How each root reached the articles, and without what nothing carries the claim."""
    chains = [
        " → ".join(dict.fromkeys((*(told_name(link, names) for link in chain), names[article].letter)))
        for root in roots
        for article, chain in zip(root.articles, root.chains, strict=True)
    ]
    reasons = [told_name(reason, names) for root in roots for reason in root.reasons]
    return (*chains, *reasons, *told_cut(single_points, names))


def told_cut(single_points: tuple[str, ...], names: Mapping[str, Label]) -> tuple[str, ...]:
    """Without what nothing is left that the claim rests on, as a sentence; none where nobody knows."""
    cut = [told_name(name, names) for name in single_points]
    if len(cut) > 1:
        several = f"{', '.join(cut[:-1])} or {cut[-1]}"
        return (f"Everything rests on {several}: without them, nothing supports the claim.",)
    return tuple(f"Everything rests on {name}: without it, nothing supports the claim." for name in cut)
