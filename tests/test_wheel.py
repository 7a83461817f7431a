"""The wheel, installed in an environment of its own, reviews the bundled articles from any folder."""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from sysconfig import get_path

import pytest

ROOT = Path(__file__).parents[1]
SEEDS = {
    "000_36bfa7c6a865b678.txt": "143a880eb3526c2e8f9a6189981ff29f8e3c9c298b9e9cc9c1e6a46f6944f586",
    "001_db1db0706d2acc9b.txt": "30be6f1cba1b3aaf211356894324c7cd3a04995952571dbb7cd0b2e6036a9f18",
    "002_de3101bb959c5679.txt": "f6471ce26d89943592c3691318b18ec9ce3a2e71ed30f525105f40b332c861ea",
    "003_dba045613dff95b5.txt": "b847bbfcd85b165fabcd13554a73f37c481c54c65410c8541fec907940388160",
    "004_97f61343142ba676.txt": "e6f8490ba15d2f38e958cca2f06eb1f365b95ab5f71189744861b923cb987444",
}


def hashes(folder: Path) -> Mapping[str, str]:
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in folder.glob("*.txt")}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run it without our checkout on the path; what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**environment, "XDG_DATA_HOME": str(cwd / "data")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds our wheel, and of this one only what our wheel depends on.

    The packages of this environment are lent by a .pth file: it works without a network, and the editable
    checkout, which is on the path by a .pth of its own, does not come along, for those are not followed.
    """
    place = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, ROOT, cwd=place)
    (wheel,) = place.glob("*.whl")
    venv.create(place / "env", with_pip=False)
    python = place / "env" / "bin" / "python"
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=place,
    )
    packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip()
    Path(packages, "lent.pth").write_text(get_path("purelib") + "\n")
    return place / "env"


def test_the_wheel_runs_from_its_own_files(installed, tmp_path):
    code = "import review_tui, store; print(review_tui.__file__, store.__file__, sep='\\n')"
    for file in run(installed / "bin" / "python", "-c", code, cwd=tmp_path).split():
        assert Path(file).is_relative_to(installed)


def test_the_five_articles_come_with_it(installed, tmp_path):
    claims = json.loads(run(installed / "bin" / "review-tui", "list", "--format", "json", cwd=tmp_path))[
        "claims"
    ]
    assert sorted({name for claim in claims for name in claim["articles"]}) == [
        Path(name).stem for name in SEEDS
    ]
    (seeds,) = installed.rglob("site-packages/seeds")
    assert hashes(seeds) == SEEDS


def test_every_file_of_the_package_comes_with_it(installed):
    (package,) = installed.rglob("site-packages/review_tui")
    ours = {
        file.relative_to(ROOT / "review_tui") for file in (ROOT / "review_tui").rglob("*") if file.is_file()
    }
    theirs = {file.relative_to(package) for file in package.rglob("*") if file.is_file()}
    assert {file for file in ours - theirs if file.suffix != ".pyc"} == set()


def test_the_checkout_holds_the_five_articles_byte_for_byte():
    assert hashes(ROOT / "seeds") == SEEDS
