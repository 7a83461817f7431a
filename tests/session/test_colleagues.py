"""What a reviewer is told of colleagues' opinions."""

from review_tui.session.opinion import Opinion
from review_tui.session.standing import Standing
from review_tui.views.opinions import told_colleagues
from store import Act, Decision, Verdict


def verdict(reviewer: str, value: Verdict) -> Opinion:
    given = Decision(
        id=reviewer,
        batch=reviewer,
        act=Act.VERDICT,
        claim="c",
        reviewer=reviewer,
        value=value,
        at="2026-01-31",
    )
    return Opinion(value, given)


def test_colleagues_are_told_of_and_the_reviewer_is_none_of_them() -> None:
    opinions = {"ann": verdict("ann", Verdict.CORROBORATED), "ben": verdict("ben", Verdict.CONTRADICTED)}
    (told,) = told_colleagues(Standing(opinions=opinions).seen_by("ann"))
    assert told.startswith("ben ")
