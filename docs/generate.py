"""What the documentation takes from the program itself; run as `python docs/generate.py NAME`.

schema         writes the JSON Schemas of the contract into docs/schema/
codebooks      writes the codebooks of the exports into docs/codebooks.md
dependencies   prints the table of run-time packages: version, licence, size, import time
screenshots    takes the pictures in docs/images/ with an installed Chromium
"""

import importlib.metadata
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from hearsay.cli import hearsay

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Page

    from hearsay.archive.store import Archive

DOCS = Path(__file__).resolve().parent
TIMES = 5  # runs of each import; the median is printed
EXAMPLE = "bridge-at-orlec.txt"  # what the picture shows
MANY, ONE = "georgia-2008.jsonl", "georgia-10"  # whose map and line of time are shown
SHOWN = 6  # the piece of a statement that lies under the hand in it


def main(names: list[str]) -> None:
    """Run what is named, or say what there is."""
    made = {
        "schema": write_schemas,
        "codebooks": write_codebooks,
        "dependencies": print_dependencies,
        "screenshots": take_screenshots,
    }
    if not names or not set(names) <= set(made):
        sys.exit(__doc__)
    for name in names:
        made[name]()


def write_codebooks() -> None:
    """Write what stands beside every export, by format, into the page of the codebooks."""
    (DOCS / "codebooks.md").write_text(codebooks(), encoding="utf-8")


def codebooks() -> str:
    """The page of the codebooks."""
    from hearsay.exports.codebook import CODEBOOKS, columns_of

    lines = [
        "# Codebooks",
        "",
        "What stands in each format of `hearsay export`, and how it is derived. The same stands beside every export, in",
        "`FILE.codebook.md`, with what that export holds. `python docs/generate.py codebooks` writes this page.",
        "",
    ]
    for book in CODEBOOKS.values():
        lines += [
            f"## {book.form}",
            "",
            f"{book.means[0].upper()}{book.means[1:]}. Rules `{book.rules}`.",
            "",
        ]
        lines += [line for note in (book.folded, *book.notes) for line in (" ".join(note.split()), "")]
        lines += columns_of(book, level=3)
    return "\n".join(lines)


def write_schemas() -> None:
    """Write what `hearsay schema` prints, each schema into its file."""
    for name in ("reading", "incident", "judgement"):
        path = DOCS / "schema" / f"hearsay-{name}-1.json"
        path.write_text(
            CliRunner().invoke(hearsay, ["schema", name], catch_exceptions=False).stdout, encoding="utf-8"
        )
        print(path.relative_to(DOCS.parent))


def print_dependencies() -> None:
    """Print the table of docs/dependencies.md: a row for each run-time package, and the sum."""
    print("| package | version | licence | size, MB | with what it brings, MB | import, ms of CPU |")
    print("|---|---|---|---|---|---|")
    direct = sorted(required("hearsay"))
    for name in direct:
        found = importlib.metadata.distribution(name)
        sizes = f"{megabytes({name})} | {megabytes(closure(name))}"
        print(f"| {name} | {found.version} | {licence(found)} | {sizes} | {import_time(found):.0f} |")
    everything = set[str]().union(*map(closure, direct))
    print(f"\nTogether {len(everything)} packages, {megabytes(everything)} MB installed.")


def required(name: str) -> set[str]:
    """The packages that a package needs here, without its extras; those not installed are left out."""
    lines = importlib.metadata.requires(name) or []
    wanted = (re.split(r"[^A-Za-z0-9._-]", line)[0] for line in lines if "extra ==" not in line)
    return {_canonical(each) for each in wanted if _installed(each)}


def closure(name: str) -> set[str]:
    """The package with all that it needs, and that those need."""
    seen: set[str] = set()
    waiting = {_canonical(name)}
    while waiting:
        each = waiting.pop()
        seen.add(each)
        waiting |= required(each) - seen
    return seen


def megabytes(names: set[str]) -> str:
    """The size of the installed packages, in MB of 10^6 bytes, compiled Python left out."""
    return f"{sum(map(_size, names)) / 1e6:.1f}"


def _size(name: str) -> int:
    files = importlib.metadata.files(name) or []
    paths = (Path(str(file.locate())) for file in files if file.suffix != ".pyc")
    return sum(path.stat().st_size for path in paths if path.is_file())


def licence(found: importlib.metadata.Distribution) -> str:
    """The licence as the package's metadata state it, in a few words."""
    stated = next(
        (found.metadata[key] for key in ("License-Expression", "License") if key in found.metadata), ""
    )
    lines: list[str] = found.metadata.get_all("Classifier") or []
    classifiers = [line for line in lines if line.startswith("License ::")]
    named = classifiers[0].rpartition(" :: ")[2] if classifiers else "not stated"
    return stated if 0 < len(stated) < 100 else named


def import_time(found: importlib.metadata.Distribution) -> float:
    """Median processor time, in milliseconds, that importing the package costs a fresh Python."""
    module = _canonical(found.metadata["Name"]).replace("-", "_")
    return max(0.0, statistics.median(_lives(f"import {module}")) - statistics.median(_lives("pass")))


def _lives(code: str) -> Iterator[float]:
    timed = f"import time; t = time.process_time(); exec({code!r}); print((time.process_time() - t) * 1e3)"
    for _ in range(TIMES):
        yield float(subprocess.run([sys.executable, "-c", timed], capture_output=True, check=True).stdout)  # noqa: S603


def _installed(name: str) -> bool:
    try:
        importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def take_screenshots() -> None:
    """Take the pictures of the pages that `hearsay read --html` makes of two examples, of a brief and of the board."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(_page_of(DOCS.parent / "examples" / EXAMPLE).as_uri())
        page.locator("article .content").nth(SHOWN).hover()
        page.wait_for_timeout(800)  # until the card with its source has come
        page.screenshot(path=DOCS / "images" / "reading.png")
        page.goto(_page_of(_one_of_many()).as_uri())
        page.screenshot(path=DOCS / "images" / "where-when.png", full_page=True, clip=_around(page))
        page.goto(_brief_of_many().as_uri())
        page.screenshot(
            path=DOCS / "images" / "brief.png",
            full_page=True,
            clip=_top(1180),
        )
        _take_board(page)
        browser.close()


def _take_board(page: "Page") -> None:
    """Take the pictures of the board over the archive of the brief: the overview, an incident, and a narrow window."""
    from hearsay.archive import told
    from hearsay.archive.selecting import Selection
    from hearsay.archive.store import Archive

    with Archive(DOCS.parent / "build" / "brief.archive") as archive, _served(archive) as address:
        found = told.incidents(archive, Selection())
        first = next((each for each in found if "number" in each.disputes), found[0])
        page.goto(address)
        page.screenshot(path=DOCS / "images" / "board.png")
        page.goto(f"{address}/incidents/{first.id}")
        page.screenshot(path=DOCS / "images" / "board-incident.png", full_page=True, clip=_top(1500))
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(address)
        page.screenshot(path=DOCS / "images" / "board-phone.png", full_page=True, clip=_top(1400, 390))


def _top(height: int, width: int = 1280) -> "FloatRect":
    """The top of a page."""
    return {"x": 0, "y": 0, "width": width, "height": height}


@contextmanager
def _served(archive: "Archive") -> Iterator[str]:
    """Where a board over the archive is served while the context lasts."""
    import uvicorn

    from hearsay.board.serving import board
    from hearsay.board.settings import Settings

    app = board(archive, Settings(owner="anna"))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=5)


def _brief_of_many() -> Path:
    """A brief of the example of many, made anew in build/."""
    made, kept = DOCS.parent / "build" / "brief.html", DOCS.parent / "build" / "brief.archive"
    made.parent.mkdir(exist_ok=True)
    for old in made.parent.glob(f"{kept.name}*"):
        old.unlink()
    for arguments in (
        ["add", str(kept), str(DOCS.parent / "examples" / MANY), "--workers", "1"],
        ["brief", str(kept), "--since", "2008-08", "--until", "2008-08", "--html", str(made)],
    ):
        CliRunner().invoke(hearsay, arguments, catch_exceptions=False, standalone_mode=False)
    return made


def _page_of(report: Path) -> Path:
    """The page of a report, made anew in build/."""
    made = DOCS.parent / "build" / f"{report.stem}.html"
    made.parent.mkdir(exist_ok=True)
    CliRunner().invoke(hearsay, ["read", str(report), "--html", str(made)], catch_exceptions=False)
    return made


def _one_of_many() -> Path:
    """One report of the example of many, in a file of its own in build/."""
    lines = (DOCS.parent / "examples" / MANY).read_text(encoding="utf-8").splitlines()
    path = DOCS.parent / "build" / "one-of-many.jsonl"
    path.parent.mkdir(exist_ok=True)
    path.write_text(next(line for line in lines if f'"id": "{ONE}"' in line), encoding="utf-8")
    return path


def _around(page: "Page") -> "FloatRect":
    """What the parts with the map and the line of time take up on the page."""
    boxes = [page.locator(f"section.{name}").bounding_box() for name in ("where", "when")]
    top, bottom = (box for box in boxes if box)
    end = bottom["y"] + bottom["height"]
    return {"x": 0, "y": top["y"] - 16, "width": 1280, "height": end - top["y"] + 32}


if __name__ == "__main__":
    main(sys.argv[1:])
