"""Scores on development parts while training: decoded as in reading, from the network's own numbers."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from evaluation.polnear import load_articles
from evaluation.polnear_spans import Paragraph, load_valid, predicted_labels, score
from hearsay.reading.outline import Outline, outline
from hearsay.reading.pieces import Pieces
from hearsay.reading.scores import FORBIDDEN, Floats, TagSpec, best_paths, inside_labels, spans_of
from training.heads import HEAD_OF, ROLES
from training.layers import layer_scores
from training.network import Network, word_scores

Spans = list[tuple[str, int, int]]  # label, start, end in code points


def role_spans(
    network: Network, pieces: Pieces, texts: Sequence[tuple[str, str | None]], head: TagSpec
) -> list[Spans]:
    """The spans that the tag head finds in each text with its title."""
    transitions = network.chains[head.name].legal().detach().numpy()
    return [list(_spans(network, pieces, outline(*text), head, transitions)) for text in texts]


def _spans(
    network: Network, pieces: Pieces, whole: Outline, head: TagSpec, transitions: Floats
) -> Iterator[tuple[str, int, int]]:
    columns = network.slices()[head.name]
    words, passages = pieces.cut(whole)
    for passage, scores in zip(passages, word_scores(network, passages), strict=True):
        emissions = scores[:, columns].copy()
        begins = np.diff(words.paragraphs[passage.words], prepend=-1) != 0
        emissions[np.ix_(begins, inside_labels(len(head.labels)))] += FORBIDDEN
        length = np.array([len(emissions)], np.int32)
        path = best_paths(emissions[None], length, transitions)[0]
        for span in spans_of(path.tolist(), head.labels, [0.0] * len(path)):
            if passage.keep_from <= span.start < passage.keep_to:
                first, last = passage.words[span.start], passage.words[span.end - 1]
                yield span.label, int(words.starts[first]), int(words.ends[last])


def scores(network: Network, *, pieces: Pieces) -> Mapping[str, float]:
    """What is measured after each epoch: the statements, and where there are heads for them the other layers."""
    found = dict(statement_scores(network, pieces=pieces, head=ROLES))
    if HEAD_OF.name in network.slices():
        found |= layer_scores(network, pieces)
    return found


def statement_scores(network: Network, *, pieces: Pieces, head: TagSpec) -> Mapping[str, float]:
    """Exact span F1 in percent by role, by CofeNet's scoring of PolNeAR's development paragraphs."""
    paragraphs = load_valid()
    texts = list({p.article: None for p in paragraphs})
    titles = {article.text: article.title for article in load_articles()}
    titled = [(text, titles.get(text)) for text in texts]
    spans = dict(zip(texts, role_spans(network, pieces, titled, head), strict=True))
    predicted = [predicted_labels(p, _inside(spans[p.article], p)) for p in paragraphs]
    found = score([p.labels for p in paragraphs], predicted)
    return {role: found[role].exact.f1 for role in head.labels}


def _inside(spans: Spans, paragraph: Paragraph) -> Spans:
    return [span for span in spans if span[1] < paragraph.end and span[2] > paragraph.start]
