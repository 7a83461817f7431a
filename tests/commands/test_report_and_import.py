"""Reports from the command line: refused, written, read back."""

import json
from contextlib import closing

import pytest

from review_tui.arrival.kept import Kept
from review_tui.commands import run
from review_tui.report import FORMATS
from store import Database


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text("The dam at Brill broke, the Rescue Service said.\nNobody was hurt.\n")
    (tmp_path / "two.txt").write_text("The dam at Brill broke, according to the Rescue Service.\n")
    return tmp_path


def told(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        run([str(each) for each in arguments])
    shown = capsys.readouterr()
    return ended.value.code, shown.out, shown.err


def test_a_json_report_imported_into_an_empty_database_is_the_same_review(folder, capsys, tmp_path):
    told(capsys, "set", 1, "corroborated", folder, "--note", "why", "--reviewer", "ada")
    told(capsys, "report", folder, "--format", "json", "-o", folder / "out.json")
    before = told(capsys, "list", folder, "--format", "json")
    code, out, _ = told(capsys, "import", folder / "out.json", "--db", folder / "other.json")
    assert code == 0
    assert "2 decisions on 2 articles" in out
    after = told(capsys, "list", folder, "--format", "json", "--db", folder / "other.json")
    assert json.loads(after[1]) == json.loads(before[1])


@pytest.mark.parametrize("brought", ["out.json", "theirs.json"])
def test_what_a_colleague_decided_elsewhere_joins_ones_own_whether_report_or_database(
    folder, capsys, brought
):
    told(capsys, "set", 1, "corroborated", folder, "--note", "why", "--reviewer", "ada")
    theirs = folder / "theirs.json"
    told(capsys, "set", 1, "contradicted", folder, "--reviewer", "bob", "--db", theirs)
    told(capsys, "report", folder, "--format", "json", "-o", folder / "out.json", "--db", theirs)
    code, out, _ = told(capsys, "import", folder / brought, "--db", folder / "review.json")
    assert (code, out) == (
        0,
        f"Took 1 decision on 2 articles into {folder / 'review.json'}, beside 2 there.\n",
    )
    again = told(capsys, "import", folder / brought, "--db", folder / "review.json")[1]
    assert again.startswith("Took 0 decisions")
    status = json.loads(told(capsys, "status", folder, "--format", "json")[1])
    assert (status["reviewers"], status["disagreement"]) == (["ada", "bob"], 1)


def test_a_colleagues_further_article_is_remembered_beside_ones_own(folder, capsys):
    told(capsys, "set", 1, "corroborated", folder / "one.txt", "--reviewer", "ada")
    told(capsys, "set", 2, "unverified", folder, "--reviewer", "bob", "--db", folder / "theirs.json")
    told(capsys, "import", folder / "theirs.json", "--db", folder / "review.json")
    with closing(Database.open(folder / "review.json")) as database:
        assert [each.id for each in database.articles] == ["one", "two"]


def test_a_database_that_knows_its_articles_by_its_quotes_alone_takes_in_a_colleagues(folder, capsys):
    told(capsys, "set", 1, "corroborated", folder, "--reviewer", "ada")
    told(capsys, "set", 1, "unverified", folder, "--reviewer", "bob", "--db", folder / "theirs.json")
    with closing(Database.open(folder / "review.json")) as database:
        database.remember_articles(())
    code, out, _ = told(capsys, "import", folder / "theirs.json", "--db", folder / "review.json")
    assert (code, out.split()[:3]) == (0, ["Took", "1", "decision"])


def test_a_review_of_other_articles_is_not_taken_in(folder, capsys, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    (other / "one.txt").write_text("A horse won the race.\n")
    told(capsys, "set", 1, "unverified", other)
    told(capsys, "set", 1, "unverified", folder)
    code, _, err = told(capsys, "import", other / "review.json", "--db", folder / "review.json")
    assert code == 2
    assert "reviews other articles" in err


def test_a_database_is_not_taken_into_itself(folder, capsys):
    told(capsys, "set", 1, "unverified", folder)
    code, _, err = told(capsys, "import", folder / "review.json")
    assert code == 2
    assert "cannot be taken into itself" in err


def test_what_is_no_report_is_refused_in_one_sentence(folder, capsys):
    (folder / "bad.json").write_text("{}")
    code, _, err = told(capsys, "import", folder / "bad.json", "--db", folder / "x.json")
    assert code == 2
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("name", ["out.html", "out.changes.csv"])
def test_a_report_has_the_format_that_its_file_ends_in(folder, capsys, name):
    form = {"out.html": "html", "out.changes.csv": "changes"}[name]
    assert told(capsys, "report", folder, "-o", folder / name)[0] == 0
    assert (folder / name).read_bytes().decode() == told(capsys, "report", folder, "--format", form)[1]


@pytest.mark.parametrize("where", [["-o", "out.pdf"], ["-o", "-"], []])
def test_a_report_in_no_format_is_refused_with_the_endings_there_are(folder, capsys, where):
    code, _, err = told(capsys, "report", folder, *where)
    assert code == 2
    assert ".md, .html, .json" in err
    assert len(err.splitlines()) == 1


def test_verify_reads_the_files_and_believes_no_cache(ask, folder):
    ask("set", "1", "corroborated", folder)
    kept = Kept([str(folder)], folder / "review.json").read()
    for article in folder.glob("*.txt"):
        article.write_text("It never rained.\n")
    Kept([str(folder)], folder / "review.json").keep(kept)
    assert ask("verify", folder).code == 1


def test_verify_reads_an_exported_report_and_one_changed_byte_names_the_quote(folder, capsys):
    told(capsys, "set", 1, "unverified", folder)
    told(capsys, "report", folder, "--format", "json", "-o", folder / "out.json")
    assert told(capsys, "verify", folder, "--report", folder / "out.json")[0] == 0
    text = (folder / "two.txt").read_text()
    (folder / "two.txt").write_text(text.replace("Brill", "Brull"))
    code, out, _ = told(capsys, "verify", folder, "--report", folder / "out.json")
    assert code == 1
    assert "two" in out


def test_strict_refuses_a_stale_verdict_and_names_it(folder, capsys):
    told(capsys, "set", 1, "unverified", folder)
    assert told(capsys, "report", folder, "--format", "md", "--strict")[0] == 0
    (folder / "two.txt").write_text("The dam at Brill broke at noon, according to the Rescue Service.\n")
    code, out, err = told(capsys, "report", folder, "--format", "md", "--strict")
    assert (code, out) == (1, "")
    assert "stale" in err


def test_a_claim_review_is_a_draft_until_it_has_an_address_and_rated_only_on_a_published_scale(
    folder, capsys
):
    told(capsys, "set", 1, "contradicted", folder)
    plain = told(capsys, "report", folder, "--format", "claimreview")[1]
    assert "ratingValue" not in plain
    options = ("--url", "https://example.org/r", "--scale", "contradicted=1,unverified=3,corroborated=5")
    review = json.loads(told(capsys, "report", folder, "--format", "claimreview", *options)[1])["@graph"][1]
    assert review["url"].startswith("https://example.org/r#claim-")
    assert (review["reviewRating"]["ratingValue"], review["reviewRating"]["bestRating"]) == (1, 5)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("one.txt", "one of the articles"),
        ("link.md", "one of the articles"),
        ("twin.md", "one of the articles"),
        ("review.json", "the database"),
        ("review.json.md", "the database"),
    ],
)
def test_no_report_takes_the_place_of_what_it_reports_on_even_by_force(folder, capsys, tmp_path, name, why):
    told(capsys, "set", 1, "corroborated", folder)
    (folder / "link.md").symlink_to(folder / "two.txt")
    (folder / "twin.md").hardlink_to(folder / "two.txt")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    given = (folder / "one.txt", folder / "two.txt", "--db", folder / "review.json")
    code, _, err = told(capsys, "report", *given, "--format", "md", "-o", folder / name, "--force")
    assert (code, len(err.splitlines())) == (2, 1)
    assert why in err
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize("form", FORMATS)
def test_articles_and_reports_may_have_the_longest_names_in_any_script(tmp_path, capsys, form):
    article = tmp_path / ("é" * 120 + "\u202egpj.txt")
    article.write_text("The dam at Brill broke, the Rescue Service said.\n")
    report = tmp_path / ("ü" * ((255 - len(FORMATS[form].suffix)) // 2) + FORMATS[form].suffix)
    assert told(capsys, "set", 1, "corroborated", article)[0] == 0
    assert told(capsys, "report", article, "--format", form, "-o", report) == (0, "", "")
    text = report.read_text(encoding="utf-8")
    assert "The dam at Brill broke" in text
    assert "\u202e" not in text


def test_no_report_takes_the_place_of_a_database_that_is_not_begun_yet(folder, capsys):
    code, _, err = told(capsys, "report", folder, "--format", "json", "-o", folder / "review.json")
    assert (code, "the database" in err) == (2, True)
    assert not (folder / "review.json").exists()


@pytest.mark.parametrize(
    "options",
    [("--scale", "good=1"), ("--scale", "x"), ("--scale", "contradicted=1,unverified=3"), ("--url", "u")],
)
def test_a_scale_that_is_none_is_refused(folder, capsys, options):
    form = "md" if "--url" in options else "claimreview"
    code, _, err = told(capsys, "report", folder, "--format", form, *options)
    assert code == 2
    assert len(err.splitlines()) == 1


SAID = "Inspectors had warned of cracks in the bridge two years ago, an official said."
DENIED = "The transport ministry denied that inspectors had warned of cracks in the bridge."


def test_a_claim_goes_everywhere_by_the_sentence_that_asserts_it(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(f"{DENIED}\n")
    (tmp_path / "b.txt").write_text(f"{SAID}\n")
    told(capsys, "set", 1, "corroborated", tmp_path, "--reviewer", "ada")
    (claim,) = json.loads(told(capsys, "list", tmp_path, "--format", "json")[1])["claims"]
    assert claim["text"] == SAID
    assert SAID[:72] in told(capsys, "list", tmp_path)[1]
    forms = ("md", "html", "stix", "claimreview")
    reports = {form: told(capsys, "report", tmp_path, "--format", form)[1] for form in forms}
    assert f"[Claim 1](#claim-1): {SAID}" in reports["md"]
    assert f"The claim: {SAID}" in reports["md"]
    assert f"<span>{SAID}</span>" in reports["html"]
    assert f"The claim: {SAID}" in reports["html"]
    assert f"Claim {claim['id']}: {SAID}" in reports["stix"]
    assert json.loads(reports["claimreview"])["@graph"][1]["claimReviewed"] == SAID
