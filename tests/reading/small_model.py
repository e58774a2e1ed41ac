"""A model made by hand: a tokenizer of letters and few words, and a session that computes nothing."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from hearsay.reading.encoder import Encoder, Heads
from hearsay.reading.events.plover import TYPES
from hearsay.reading.pieces import CLS, SEP, Pieces, Words

WHOLE = "the a and river bridge said army that it".split()  # one piece each; other words fall into letters
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
MARKS = ".,:;!?\"'()-–—“”‘’«»„"

TAGS = {
    "kind": "tags",
    "name": "roles",
    "labels": ["source", "cue", "content"],
    "transitions": np.zeros((7, 7)).tolist(),
}
POINTER = {
    "kind": "pointer",
    "name": "cue_of_content",
    "size": 4,
    "distance": [0.0] * 22,
    "rank": [0.0] * 8,
}
WORDS = {"kind": "words", "name": "manner", "labels": ["says", "believes", "intends", "shows"]}
SCALE = {"kind": "scale", "name": "happened"}
SYNTAX = (
    {**POINTER, "name": "head_of"},
    {"kind": "words", "name": "relation", "labels": ["root", "nsubj", "obj", "punct", "part"]},
    {"kind": "words", "name": "tag", "labels": ["NN", "VBD", ".", "part"]},
    {"kind": "words", "name": "entity", "labels": ["person", "place"]},
)
EVENTS = (
    {"kind": "words", "name": "event_type", "labels": ["none", *TYPES]},
    *({**POINTER, "name": name} for name in ("doer", "done_to", "place_of", "time_of")),
    SCALE,
    {**SCALE, "name": "committed"},
    *(
        {"kind": "tags", "name": name, "labels": labels, "transitions": np.zeros((n, n)).tolist()}
        for name, labels, n in (
            ("parties", ["perpetrator", "organisation", "target", "victim", "weapon"], 11),
            ("names", ["organisation", "person", "place"], 7),
            ("toponyms", ["place"], 3),
            ("timexes", ["date", "time", "duration", "set"], 9),
        )
    ),
)
EVERY = (TAGS, POINTER, WORDS, *SYNTAX, *EVENTS)


def syntax_heads(*more: Mapping[str, object]) -> Heads:
    """The heads of the syntax, and more."""
    return Heads({"name": "small", "version": "1", "heads": [*SYNTAX, *more]})


def word_places(text: str) -> Words:
    """The words of a text as the encoder tells them apart; as if it were one paragraph."""
    places = [place for _, place in pre_tokenizers.BertPreTokenizer().pre_tokenize_str(text)]
    starts, ends = np.array(places, np.int32).reshape(-1, 2).T
    return Words(starts, ends, np.zeros(len(places), np.int32))


def vocabulary() -> dict[str, int]:
    """The pieces by id; those that mark passages stand where the uncased BERT vocabulary has them."""
    special = {"[PAD]": 0, "[UNK]": 100, "[CLS]": CLS, "[SEP]": SEP, "[MASK]": 103}
    pieces = [*WHOLE, *LETTERS, *(f"##{letter}" for letter in LETTERS), *MARKS]
    return special | {piece: 110 + at for at, piece in enumerate(dict.fromkeys(pieces))}


def write_tokenizer(path: Path, vocab: Mapping[str, int] | None = None) -> Path:
    """The path, now of a tokenizer in the form that the shipped one has."""
    tokenizer = Tokenizer(models.WordPiece(vocab=dict(vocab or vocabulary()), unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.save(str(path))
    return path


def small_pieces(folder: Path) -> Pieces:
    """Pieces with the tokenizer of letters."""
    return Pieces(write_tokenizer(folder / "tokenizer.json"))


def write_model(folder: Path, *heads: Mapping[str, object], **more: object) -> Path:
    """The folder, now with all files of a model; its network is empty and cannot be run."""
    description = {"name": "small", "version": "1", "heads": list(heads or (TAGS, POINTER, WORDS)), **more}
    (folder / "heads.json").write_text(json.dumps(description), "utf-8")
    (folder / "encoder.onnx").touch()
    write_tokenizer(folder / "tokenizer.json")
    return folder


class EchoSession:
    """Stands in for ONNX Runtime: the scores of a piece are its id, its features, and its place."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.shapes: list[tuple[int, ...]] = []

    def run(self, _: None, inputs: Mapping[str, Any]) -> list[Any]:
        """(passages, pieces, columns) float32 in a list, as ONNX Runtime gives it."""
        pieces = inputs["pieces"]
        self.shapes.append(pieces.shape)
        scores = np.zeros((*pieces.shape[:2], self.columns), np.float32)
        scores[..., :4] = pieces
        scores[..., 4] = np.arange(pieces.shape[1])
        return [scores]


def echoing(folder: Path, *heads: Mapping[str, object], threads: int = 1) -> tuple[Encoder, EchoSession]:
    """An encoder on the model made by hand, and the session it runs."""
    encoder = Encoder(write_model(folder, *heads), threads=threads)
    session = EchoSession(max(s.stop for s in encoder.heads.columns.values()))
    encoder.__dict__["_session"] = session  # where the cached property would keep the real one
    return encoder, session
