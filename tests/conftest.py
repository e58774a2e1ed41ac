"""What all tests share: the settings of Hypothesis, and the materials that may be absent."""

import importlib.util
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
MODEL = ROOT / "src" / "hearsay" / "model"
GAZETTEER = ROOT / "src" / "hearsay" / "reading" / "gazetteer" / "places.sqlite"

# No deadline: the machines of the checks are slow and shared. In CI the same examples every time.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test is skipped where what its mark asks for is absent, and says what is missing."""
    absent = {
        "shared": None if SHARED.is_dir() else "../shared is absent",
        "model": None if list(MODEL.glob("*.onnx")) else "the trained model is absent",
        "postgres": None if os.environ.get("HEARSAY_TEST_POSTGRES") else "no server in HEARSAY_TEST_POSTGRES",
        "gazetteer": None if GAZETTEER.is_file() else "the gazetteer was not compiled (make gazetteer)",
        "browser": None if chromium() else "Chromium is absent",
        "train": None if importlib.util.find_spec("torch") else "torch is absent (the extra `train`)",
    }
    for item in items:
        for mark, reason in absent.items():
            if reason and item.get_closest_marker(mark):
                item.add_marker(pytest.mark.skip(reason=reason))


def chromium() -> str | None:
    """The path of an installed Chromium or Chrome, if there is one."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    return next((path for path in map(shutil.which, names) if path), None)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of material that lies beside the repository and may not be passed on."""
    if not SHARED.is_dir():
        pytest.skip("../shared is absent")
    return SHARED


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium without a window, as Playwright drives it."""
    executable = chromium()
    if executable is None:
        pytest.skip("Chromium is absent")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        driven = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield driven
        driven.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page that cannot reach any network."""
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()
