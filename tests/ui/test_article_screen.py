"""Reading an article: from claim to claim, and to a word in any article."""


async def test_a_word_is_found_in_whichever_article_it_stands(open_review):
    async with open_review() as story:
        await story.press("enter", "/", *"north", "enter")
        assert "Paper2" in story.text("title")
        assert story.text("echo").startswith("Sentence 2: ")
        await story.press("/", *"harrow", "enter")
        assert ("Paper1" in story.text("title"), story.text("echo")[:10]) == (True, "Sentence 1")
        await story.press("n")
        assert story.text("echo").startswith("Sentence 3: ")
        await story.press("N", "N")
        assert "Paper2" in story.text("title")


async def test_a_word_looked_for_on_one_screen_is_known_on_the_other(open_review):
    async with open_review() as story:
        await story.press("/", *"army", "enter", "enter", "<", "n")
        assert story.text("echo").startswith("Sentence 2: ")
        await story.press("/", *"whale", "enter")
        assert story.text("echo") == "No sentence has “whale”."
        await story.press("j")
        assert story.text("echo").startswith("Sentence 3: ")


async def test_from_claim_to_claim_that_has_no_verdict_yet(open_review):
    async with open_review() as story:
        await story.press("1", "1", "<", "enter", "}")
        assert story.text("echo").startswith("Sentence 3: ")
        await story.press("}")
        assert "Paper2" in story.text("title")
        assert "The bridge" in story.text("rows")
        assert story.text("echo").startswith("Sentence 2: ")
        await story.press("{")
        assert story.text("echo").startswith("Sentence 3: ")


async def test_from_conflict_to_conflict(open_review):
    async with open_review() as story:
        await story.press("enter", "]")
        assert ("Paper2" in story.text("title"), story.text("echo")[:10]) == (True, "Sentence 1")
        await story.press("]")
        assert "Paper1" in story.text("title")


async def test_a_filter_by_an_articles_letter_shows_what_that_article_tells(open_review):
    async with open_review() as story:
        scene = await story.press("&", *"in:b", "enter")
        articles = [scene.review.alignment.claim_by_id[each].articles for each in scene.queue]
        assert len(articles) == 2
        assert all("paper2" in each for each in articles)
