"""Scorecards: what became of what an outlet or an origin asserted, in counts."""

from hypothesis import given
from hypothesis import strategies as st

from review_tui.origin.scorecards import origin_cards, outlet_cards
from review_tui.origin.trace import trace
from tests.origin.made_up import aligned
from tests.origin.marks import article

FIRST = "Forty miners live, the Mining Office said.\nThe owner reportedly fled.\nSnow fell."
SECOND = "Forty live, according to the Mining Office.\nThe owner is abroad.\nIt snowed."
THIRD = "Forty are alive, Governor Ida Holm said.\nThe owner denied that he had fled."
STORY = aligned(
    [
        article(name, text, outlet=name.title())
        for name, text in zip("abc", (FIRST, SECOND, THIRD), strict=True)
    ]
)
ORIGINS = trace(STORY)
MINERS, OWNER, SNOW = (claim.id for claim in STORY.claims)
VERDICTS = {MINERS: "corroborated", OWNER: "contradicted", SNOW: "corroborated"}


def test_outlet_card_counts_what_the_outlet_asserted() -> None:
    card = outlet_cards(STORY, ORIGINS, VERDICTS)[0]
    assert (card.name, card.articles, card.claims) == ("A", ("a",), 3)
    assert (card.corroborated, card.contradicted, card.unverified, card.unreviewed) == (2, 1, 0, 0)
    assert (card.unattributed, card.hedged, card.unique) == (2, 1, 0)


def test_claim_disputed_is_not_claim_asserted() -> None:
    card = outlet_cards(STORY, ORIGINS, VERDICTS)[2]
    assert (card.claims, card.alone) == (1, (OWNER,))


def test_origin_card_counts_the_claims_that_credit_it() -> None:
    cards = {card.name: card for card in origin_cards(STORY, ORIGINS, VERDICTS)}
    assert set(cards) == {"Mining Office", "Ida Holm"}
    assert cards["Mining Office"].articles == ("a", "b")
    assert (cards["Mining Office"].claims, cards["Mining Office"].unique) == (1, 0)


def test_corroboration_on_one_root_is_counted_apart() -> None:
    story = aligned([article("a", "Rain fell, the Weather Office said."), article("b", "It rained.")])
    one_root = trace(story, corrections={"b:1": "Weather Office"})
    [card, _] = outlet_cards(story, one_root, {story.claims[0].id: "corroborated"})
    assert (card.corroborated, card.corroborated_alone) == (0, 1)


def test_two_articles_of_one_outlet_share_a_card() -> None:
    story = aligned([article("a", "Rain fell.", outlet="Post"), article("b", "It rained.", outlet="Post")])
    [card] = outlet_cards(story, trace(story), {})
    assert (card.articles, card.claims, card.unique) == (("a", "b"), 1, 1)


@given(st.lists(st.sampled_from(["corroborated", "contradicted", "unverified", "unreviewed"]), min_size=3))
def test_outcomes_add_up_to_the_claims(words: list[str]) -> None:
    verdicts = dict(zip((MINERS, OWNER, SNOW), words, strict=False))
    for card in (*outlet_cards(STORY, ORIGINS, verdicts), *origin_cards(STORY, ORIGINS, verdicts)):
        outcomes = (card.corroborated, card.corroborated_alone, card.contradicted, card.unverified)
        assert sum(outcomes) + card.unreviewed == card.claims


def test_the_articles_of_an_origin_stand_in_their_order_whichever_claim_came_first() -> None:
    one = article("one", "Rain fell.\nSnow fell, the Mining Office said.\n")
    two = article("two", "Rain fell, the Mining Office said.\n")
    story = aligned([one, two])
    (card,) = origin_cards(story, trace(story), {})
    assert card.articles == ("one", "two")


def test_police_are_one_origin_in_all_articles_that_credit_them() -> None:
    texts = ("Police said nine were held.", "Nine were held, police said.", "Nine are held, a doctor said.")
    story = aligned([article(f"a{n}", text) for n, text in enumerate(texts)])
    assert [(card.name, card.articles) for card in origin_cards(story, trace(story), {})] == [
        ("police", ("a0", "a1"))
    ]


def test_who_only_disputes_has_no_card() -> None:
    story = aligned(
        [article("a", "The mill closed."), article("b", "Osk Steel denied that the mill closed.")]
    )
    assert origin_cards(story, trace(story), {}) == ()
