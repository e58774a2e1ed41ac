"""What each stage learns from: the corpora, how much of each an epoch takes, and under which licence it stands."""

import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Any, NamedTuple, TypeVar

from evaluation.corpora import lines_of, path_of
from evaluation.recase import Recaser, mixed_case_texts
from training.corpora import (
    event_location,
    ewt,
    factuality,
    geneva,
    gum,
    gum_syntax,
    muc,
    plover_pairs,
    polnear,
    tagged,
)
from training.examples import Example

Record = dict[str, Any]
Taught = TypeVar("Taught")  # an Example, or what was made of one


class Part(NamedTuple):
    """One corpus: its name, its licence as found, its examples, and the share of them that an epoch takes."""

    name: str
    licence: str
    examples: Callable[[], Iterator[Example]]
    share: float = 1.0
    is_open: bool = False


def statements(*, open_data_only: bool) -> list[Example]:
    """The corpus of the first two stages."""
    return list((GUM if open_data_only else POLNEAR).examples())


def learned_from(*, open_data_only: bool) -> list[tuple[str, str]]:
    """Every corpus that any stage learns from, by name, with its licence as found."""
    parts = [part for part in PARTS if part.is_open or not open_data_only]
    named = [(part.name, part.licence) for part in (GUM if open_data_only else POLNEAR, *parts)]
    return named if open_data_only else [*named, ("PLV pairs", plover_pairs.LICENCE)]


def _polnear() -> Iterator[Example]:
    return polnear.examples(path_of("statements/polnear/train.jsonl.gz"), every_annotator=True)


def _gum() -> Iterator[Example]:
    return gum.examples(path_of("sources/gum/train.jsonl.gz"))


def _ewt() -> Iterator[Example]:
    return ewt.examples(
        lines_of("events/propbank_ewt/train.jsonl.gz"), lines_of("certainty/uds/train.jsonl.gz")
    )


def _parted(name: str, held_out: str) -> Iterator[Record]:
    """The records of a file but for those whose text stands in another too: some corpora have it on both sides."""
    kept = {_text(record) for record in lines_of(held_out)}
    return (record for record in lines_of(name) if _text(record) not in kept)


def _text(record: Record) -> str:
    return record["text"] if "text" in record else " ".join(record["tokens"])


def _factuality(name: str) -> Iterator[Example]:
    files = (f"certainty/unified/{name}.{part}.jsonl.gz" for part in ("train", "dev"))
    return factuality.examples(name, _parted(*files))


def _geneva() -> Iterator[Example]:
    return geneva.examples(_parted("events/geneva/train.jsonl.gz", "events/geneva/val.jsonl.gz"))


def _event_location() -> Iterator[Example]:
    records = lines_of("events/event_location/train.jsonl.gz")
    return event_location.examples(r for r in records if not event_location.is_held_out(r["text"]))


def _muc(part: str) -> Iterator[Example]:
    return muc.examples(lines_of(f"events/muc4/{part}.jsonl.gz"), _recaser().recase)


@cache
def _recaser() -> Recaser:
    return Recaser.learned(mixed_case_texts())


def _toponyms(name: str) -> Iterator[Example]:
    return tagged.toponyms(r for r in lines_of(name) if not tagged.is_held_out(r["doc"]))


def _timexes() -> Iterator[Example]:
    kept = {record["text"] for record in lines_of(TIMEXES) if tagged.is_held_out(record["doc"])}
    return tagged.timexes(record for record in lines_of(TIMEXES) if record["text"] not in kept)


def _re3d() -> Iterator[Example]:
    files = (f"entities/re3d_conflibert/{part}.jsonl.gz" for part in ("train", "dev"))
    return tagged.re3d(_parted(*files))


TOPONYMS = ("places/lgl/lgl.jsonl.gz", "places/tr_news/tr_news.jsonl.gz")
TIMEXES = "times/timebank_aquaint/tbaq.jsonl.gz"
NOT_PASSED_ON = "none stated; copyrighted news, not passed on"
POLNEAR = Part("PolNeAR, every annotator's version", NOT_PASSED_ON, _polnear)
GUM = Part("GUM attribution units", gum.LICENCE, _gum, is_open=True)
PARTS: tuple[Part, ...] = (
    Part("EWT trees, PropBank, UDS", ewt.LICENCE, _ewt, is_open=True),
    Part(
        "GUM trees",
        gum.LICENCE,
        lambda: gum_syntax.examples(lines_of("sources/gum/train.jsonl.gz")),
        is_open=True,
    ),
    Part("GENEVA", geneva.LICENCE, _geneva, is_open=True),
    Part("event_location", event_location.LICENCE, _event_location, share=0.5),
    Part("UW", NOT_PASSED_ON, partial(_factuality, "uw")),
    Part("RP", "none stated; not passed on", partial(_factuality, "rp")),
    Part("CommitmentBank", "none stated; not passed on", partial(_factuality, "commitmentbank")),
    Part("MUC-4", muc.LICENCE, partial(_muc, "train"), share=0.6),
    Part("re3d", "by source, a part CC BY-NC 3.0; not passed on", _re3d),
    Part("LGL", NOT_PASSED_ON, partial(_toponyms, TOPONYMS[0]), share=0.5),
    Part("TR-News", NOT_PASSED_ON, partial(_toponyms, TOPONYMS[1])),
    Part("TimeBank and AQUAINT", NOT_PASSED_ON, _timexes),
)


def pairs() -> Iterator[plover_pairs.Pair]:
    """The pairs that the fourth stage learns types from."""
    return plover_pairs.pairs(lines_of("events/plv_train/train.jsonl.gz"))


def development() -> Iterator[Example]:
    """The development parts of all layers but the statements."""
    yield from ewt.examples(
        lines_of("events/propbank_ewt/dev.jsonl.gz"), lines_of("certainty/uds/dev.jsonl.gz")
    )
    yield from gum_syntax.examples(lines_of("sources/gum/dev.jsonl.gz"))
    yield from geneva.examples(lines_of("events/geneva/val.jsonl.gz"))
    places = lines_of("events/event_location/train.jsonl.gz")
    yield from event_location.examples(r for r in places if event_location.is_held_out(r["text"]))
    yield from factuality.examples("uw", lines_of("certainty/unified/uw.dev.jsonl.gz"))
    yield from tagged.re3d(lines_of("entities/re3d_conflibert/dev.jsonl.gz"))
    yield from _muc("dev")
    for name in TOPONYMS:
        yield from tagged.toponyms(r for r in lines_of(name) if tagged.is_held_out(r["doc"]))
    yield from tagged.timexes(r for r in lines_of(TIMEXES) if tagged.is_held_out(r["doc"]))


def of_epoch(examples: Sequence[Taught], share: float, epoch: int) -> Sequence[Taught]:
    """The share of the examples that an epoch takes; epoch after epoch goes on where the last one ended."""
    if share >= 1:
        return examples
    shuffled = list(examples)
    random.Random(len(examples)).shuffle(shuffled)  # noqa: S311 - nothing secret is drawn
    size = round(share * len(shuffled))
    begin = epoch * size % max(len(shuffled), 1)
    return (shuffled + shuffled)[begin : begin + size]
