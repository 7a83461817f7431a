"""Stories of looking at the review from other sides: matrix and sources."""

from review_tui.ui.screens.matrix import MatrixScreen
from review_tui.ui.screens.sources import SourcesScreen

TOLD = "The dam at Brill broke, the Rescue Service said on Friday.\nNobody was hurt.\n"
RETOLD = "The dam at Brill broke on Friday, according to the Rescue Service.\nFarmers lost cattle.\n"


async def _back(story, *keys):
    await story.press(*keys)
    await story.pilot.pause()
    return story.scene


async def test_the_matrix_has_each_cell_once_and_begins_at_the_claim(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("j", "g", "m")
        screen = story.app.screen
        assert isinstance(screen, MatrixScreen)
        assert screen.at == 1
        rows = story.text("rows").splitlines()[:3]
        assert [row[:12].split() for row in rows] == [["1", "+", "+"], ["2", "+", "·"], ["3", "·", "+"]]


async def test_a_stance_set_by_hand_shows_as_such(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("tab", "s", "d", "g", "m")
        assert story.text("rows").splitlines()[0][:12].split() == ["1", "+", "-*"]
        assert "B disputes (set)" in story.text("echo")


async def test_enter_in_the_matrix_goes_to_the_claim(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("g", "m", "j", "j")
        scene = await _back(story, "enter")
        assert scene.number == 3


async def test_sources_count_what_became_of_the_claims(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("1", "3", "g", "s")
        assert isinstance(story.app.screen, SourcesScreen)
        rows = story.text("rows").splitlines()
        assert rows[0].split()[:3] == ["–", "A", "Paper1"]
        assert rows[0].split()[3:] == ["2", "0", "1", "0", "1", "0", "1", "0"]
        assert any("Rescue Service" in row for row in rows)


async def test_an_outlet_is_graded_and_the_grade_undone(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("g", "s", "d", "b")
        assert story.text("rows").startswith("B")
        assert story.screen.stage.desk.review.grades == {"Paper1": "B"}
        await story.press("z")
        assert story.text("rows").startswith("–")


async def test_an_outlet_is_corrected_shown_at_once_and_kept(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("g", "s", "e", "o")
        assert story.text("asked") == "Outlet of A, Paper1"
        assert story.app.screen.query_one("Input").value == "Paper1"
        await _back(story, *"Harrow Post", "enter")
        assert "Harrow Post" in story.text("rows")
        told = "Outlet of paper1 set to “Harrow Post” (was “Paper1”). z undoes it."
        assert story.text("echo") == told
        await story.press("j", "k")
        assert "unknown: title" in story.text("echo")
    async with open_review(TOLD, RETOLD) as story:
        assert "Harrow Post" in story.text("evidence")


async def test_each_field_that_is_changed_is_told_by_its_name(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("g", "s", "e", "t")
        await _back(story, *"The Dam", "enter")
        assert story.text("echo") == "Title of paper1 set to “The Dam”. z undoes it."
        await _back(story, "e", "t", "backspace", "enter")
        assert story.text("echo") == "Title of paper1 made unknown (was “The Dam”). z undoes it."
        await story.press("z")
        assert "undone, back to “The Dam”" in story.text("echo").lower().replace("the dam", "The Dam")


async def test_a_date_is_kept_as_a_day_and_what_is_none_is_refused_in_words(open_review):
    async with open_review(TOLD, RETOLD, size=(80, 24)) as story:
        await story.press("g", "s", "e", "d", *"soon", "enter")
        assert "“soon” is no clear day: write 2026-01-09 or 9 January 2026. Esc leaves." in story.text("keys")
        assert story.app.screen.query_one("Input").value == "soon"
        await _back(story, *"9 January 2026", "enter")
        assert story.text("echo") == "Date of paper1 set to “2026-01-09”. z undoes it."
        assert story.screen.stage.desk.review.alignment.articles[0].date == "2026-01-09"


async def test_what_articles_of_one_outlet_share_is_asked_once_the_rest_of_each(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await _back(story, "g", "s", "j", "e", "o", *"Paper1", "enter")
        await story.press("k", "e", "w")
        assert story.text("asked") == "Owner of A B, Paper1"
        await _back(story, *"Big Media", "enter")
        assert "and 1 more" in story.text("echo")
        await story.press("e", "d")
        assert story.text("asked") == "Date of A, Paper1"
        await story.press(*"2026-01-09", "enter")
        assert story.text("asked") == "Date of B, Paper1"
        await _back(story, "escape")
        assert "The date is as it was." in story.text("echo")
        dates = [each.date for each in story.screen.stage.desk.review.alignment.articles]
        assert dates == ["2026-01-09", None]


async def test_an_origin_is_not_described(open_review):
    async with open_review(TOLD, RETOLD) as story:
        await story.press("g", "s", "end", "e", "o")
        assert "only outlets are graded and described" in story.text("echo")


async def test_one_owner_makes_one_root_of_two_outlets(open_review):
    own, other = "The bakery in Brill burned down.\n", "In Brill the bakery burned down.\n"
    async with open_review(own, other) as story:
        assert "2 roots" in story.text("evidence")
        for row in ("", "j"):
            await _back(story, "g", "s", *row, "e", "w", *"Big Media", "enter")
            await _back(story, "escape")
        assert "1 root" in story.text("evidence")


async def test_a_corroboration_on_one_root_is_an_override_that_asks_why(open_review):
    async with open_review(TOLD, RETOLD) as story:
        scene = await story.press("1")
        assert scene.review.decisions[-1].override
        assert "An override: one root, Rescue Service. r says why" in scene.echo
        await story.press("r", *"saw it", "enter")
        await story.pilot.pause()
        assert story.scene.review.decisions[-1].reason == "saw it"
        assert story.scene.review.decisions[-1].override


async def test_grade_one_needs_a_second_root(open_review):
    async with open_review(TOLD, RETOLD) as story:
        scene = await story.press("d", "1")
        assert "fewer than two roots" in scene.echo
        assert scene.review.decisions == ()
        assert (await story.press("d", "2")).review.standing(scene.claim.id).credibility == "2"


async def test_the_suggestion_is_hidden_until_the_own_verdict(open_review):
    async with open_review(TOLD, RETOLD) as story:
        assert "suggested" not in story.text("evidence")
        await story.press("3", "k")
        assert "suggested unverified: it rests on one root alone" in story.text("evidence")


async def test_figures_stand_side_by_side_and_lead_to_their_claims(open_review):
    one = "The quake injured 120 people, the ministry said.\n"
    other = "At least 150 people were injured in the quake, officials said.\n"
    async with open_review(one, other) as story:
        await story.press("g", "f", "j")
        rows = story.text("rows").splitlines()
        assert rows[0].startswith("hurt  2 figures")
        assert "120 people" in rows[1] + rows[2]
        assert "▶" in next(row for row in rows if "At least 150" in row)
        scene = await _back(story, "enter")
        assert "quake" in scene.claim.lead.text


async def test_an_origin_read_wrongly_is_corrected_and_the_roots_follow(open_review):
    async with open_review(TOLD, RETOLD) as story:
        assert "1 root: Rescue Service" in story.text("evidence")
        erase = ["backspace"] * len("Rescue Service")
        await story.press("tab", "a", *erase, *"Harbour Police", "enter")
        await story.pilot.pause()
        assert "2 roots: " in story.text("evidence")
        assert "1 root" in (await _back(story, "z")).echo + story.text("evidence")


async def test_many_articles_leave_room_for_the_words_and_are_shifted_sideways(open_review):
    texts = [f"The dam at Brill broke on Friday and {n} people left.\n" for n in range(40)]
    async with open_review(*texts, size=(80, 24)) as story:
        await story.press("g", "m")
        assert story.text("title").split()[:2] == ["A", "B"]
        assert all(len(row[row.index("The dam") :]) >= 24 for row in story.text("rows").splitlines() if row)
        await story.press(*["l"] * 9)
        title = story.text("title")
        assert "‹" in title
        assert "N2" in title
        await story.press(*["h"] * 9)
        assert story.text("title").split()[:2] == ["A", "B"]
