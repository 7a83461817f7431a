"""Figures over time: what number each article gives for the same thing."""

from math import inf

from review_tui.origin.articles import attribute_all
from review_tui.origin.series import Series, find_series
from review_tui.records import Article
from review_tui.text.sentences import split_article
from tests.origin.marks import ROOT, article


def series_of(*articles: Article) -> tuple[Series, ...]:
    sentences = [sentence for each in articles for sentence in split_article(each)]
    return find_series(sentences, attribute_all(articles, sentences, {}).attributions)


def test_seeds_give_the_troops_and_the_casualties() -> None:
    seeds = [article(path.stem, path.read_text("utf-8")) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    soldiers, casualties = series_of(*seeds)
    assert {figure.value for figure in soldiers.figures} == {10_000, 11_000, 12_000}
    assert {figure.value for figure in casualties.figures} == {1_000, 3_000, 3_800, 4_000}
    assert {figure.origins for figure in casualties.figures} == {
        ("Lloyd Austin",),
        ("NIS",),
        ("Volodymyr Zelenskyy",),
    }


def test_limit_is_an_interval_and_figure_has_origin_and_day() -> None:
    first = article("a", "Over 400 homes burned, the fire service said on 2024-05-03.")
    second = article("b", "Some 520 homes burned, Mayor Ida Holm said on 2024-05-02.")
    [homes] = series_of(first, second)
    assert [(f.article, f.origins, f.as_of) for f in homes.figures] == [
        ("b", ("Ida Holm",), "2024-05-02"),
        ("a", ("fire service",), "2024-05-03"),
    ]
    assert homes.figures[1].high == inf
    assert first.text[slice(*homes.figures[1].span)] == homes.figures[1].text


def test_dead_and_hurt_are_added_up_beside_a_count_of_casualties() -> None:
    first = article("a", "The blast killed 30 people and wounded 120.")
    second = article("b", "The blast caused 200 casualties.")
    names = {each.name: [figure.value for figure in each.figures] for each in series_of(first, second)}
    assert names["casualties"] == [150, 200]


def test_number_of_one_article_alone_is_no_series() -> None:
    assert series_of(article("a", "Over 400 homes burned."), article("b", "Rain fell.")) == ()


def test_sums_are_of_one_series_by_what_they_stand_beside() -> None:
    first = article("a", "Osk's profit was €412m.\nIts revenue rose 3% to €5.1bn.\nTurnout was 68%.")
    second = article("b", "Net profit fell to €410 million.\nRevenue was €5 billion.\nTurnout reached 64%.")
    assert {each.name: [figure.text for figure in each.figures] for each in series_of(first, second)} == {
        "profit (euro)": ["€412m", "€410 million"],
        "revenue (euro)": ["€5.1bn", "€5 billion"],
        "turnout (percent)": ["68%", "64%"],
    }


def test_unlike_things_of_one_noun_are_two_series() -> None:
    first = article("a", "The lake holds water for 90,000 people.\nDivers pulled 40 people from the ferry.")
    second = article("b", "Divers pulled 38 people from the ferry.\nSome 85,000 people drink the water.")
    third = article(
        "c", "Ballots from three polling stations were lost.\nPower failed at six polling stations."
    )
    fourth = article("d", "Ballots were lost at four stations.\nPower failed at seven polling stations.")
    found = {
        tuple(figure.value for figure in each.figures) for each in series_of(first, second, third, fourth)
    }
    assert found == {(90_000, 85_000), (40, 38), (3, 4), (6, 7)}


def test_number_of_nothing_is_no_figure() -> None:
    assert series_of(article("a", "A woman in her 60s died."), article("b", "A woman in her 60s fell.")) == ()


def test_sums_and_counts_are_not_mixed() -> None:
    assert series_of(article("a", "Over 400 homes burned."), article("b", "Homes worth $400 burned.")) == ()


def test_what_is_counted_is_named_as_it_is_written() -> None:
    first, second = article("a", "About 900 people marched."), article("b", "Some 700 people marched.")
    assert [each.name for each in series_of(first, second)] == ["people"]
