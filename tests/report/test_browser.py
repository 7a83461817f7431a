"""The page of the five bundled articles in a real browser."""

import pytest

from review_tui.report import FORMATS
from store import Verdict
from tests.report.browser import NEEDS_CHROMIUM, browsing
from tests.report.five import five

pytestmark = NEEDS_CHROMIUM
SCROLLING = """() => [...document.querySelectorAll("main :not(thead)")]
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).overflowX !== "visible")
    .map((each) => each.className)"""
"""What has to be scrolled sideways to be read, apart from the heads that a phone hides."""
SIZES = {"phone": (390, 844), "tablet": (768, 1024), "desktop": (1280, 1000), "wide": (1920, 1080)}


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    file = tmp_path_factory.mktemp("page") / "review.html"
    file.write_text(FORMATS["html"].render(five()), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def opened(page):
    with browsing(page) as opened:
        yield opened


def count(verdict=None, article=None):
    return sum(
        verdict in (None, five().standing(claim.id).verdict) and article in (None, *claim.articles)
        for claim in five().counted
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_the_screen_says_nothing_and_asks_for_nothing(opened, page, size, scheme):
    width, height = SIZES[size]
    with opened(viewport={"width": width, "height": height}, color_scheme=scheme) as seen:
        assert seen.locator(".claim").count() == len(five().counted)
        assert seen.evaluate("document.documentElement.scrollWidth") == width
        assert seen.evaluate(SCROLLING) == []
        assert seen.asked == [page.as_uri()]
        assert seen.said == []


@pytest.mark.parametrize("script", [True, False])
def test_claims_are_filtered_by_verdict_and_article_with_and_without_script(opened, script):
    with opened(java_script_enabled=script) as seen:
        seen.locator("#verdict-contradicted").check()
        assert visible(seen) == count(Verdict.CONTRADICTED)
        seen.locator("#verdict-all").check()
        seen.locator("#article-B").check()
        assert visible(seen) == count(article=five().alignment.articles[1].id)
        told = seen.locator("#shown").text_content()
        assert told == (f"{visible(seen)} of {count()} claims shown" if script else "")


def visible(seen):
    return seen.locator(".claim >> visible=true").count()


def test_a_link_to_a_claim_that_is_filtered_out_shows_it(opened):
    with opened() as seen:
        seen.locator("#verdict-contradicted").check()
        hidden = next(
            number
            for number, claim in enumerate(five().claims, 1)
            if five().standing(claim.id).verdict is Verdict.CORROBORATED
        )
        seen.locator(f".matrix a[href='#claim-{hidden}']").click()
        assert seen.locator(f"#claim-{hidden}").is_visible()


def test_it_can_be_walked_through_by_keyboard(opened):
    with opened() as seen:
        seen.keyboard.press("Tab")
        assert seen.evaluate("document.activeElement.textContent") == "Skip to the claims"
        seen.keyboard.press("Enter")
        seen.keyboard.press("Tab")
        assert seen.evaluate("document.activeElement.id") == "verdict-all"
        seen.keyboard.press("ArrowRight")
        assert visible(seen) == count(Verdict.CORROBORATED)


def test_it_prints_to_paper_with_every_claim(opened):
    with opened() as seen:
        assert seen.pdf().startswith(b"%PDF")
        seen.emulate_media(media="print")
        assert visible(seen) == count()
        assert not seen.locator(".filter").is_visible()
        last = seen.locator("a.line").last.bounding_box()
        sheet = seen.locator(".matrix").bounding_box()
        assert last["y"] + last["height"] <= sheet["y"] + sheet["height"] + 1


@pytest.mark.parametrize("size", ["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_breaks_no_rule_of_accessibility(opened, scheme, size):
    from axe_playwright_python.sync_playwright import Axe

    width, height = SIZES[size]
    with opened(color_scheme=scheme, viewport={"width": width, "height": height}) as seen:
        seen.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        results = Axe().run(seen)
    assert [(each["id"], each["nodes"][0]["html"]) for each in results.response["violations"]] == []
