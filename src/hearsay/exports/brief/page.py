"""A brief as one self-contained page: no script, nothing loaded, its style named by its hash, all text escaped."""

from functools import lru_cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hearsay.exports.brief.content import HOW_MANY, Brief
from hearsay.exports.brief.telling import day
from hearsay.exports.page import policy


def write(brief: Brief) -> str:
    """The page."""
    style = _style()
    return (
        _environment()
        .get_template("brief.html")
        .render(
            brief=brief,
            numbers=brief.notes,
            style=style,
            policy=policy(style, ""),
            day=day,
            how_many=HOW_MANY,
        )
    )


@lru_cache
def _style() -> Markup:
    text = files(__package__).joinpath("templates", "brief.css").read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 - ours, and no text of a report is in it


@lru_cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("hearsay.exports.brief"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
