"""GUM's trees: whole documents, each sentence by itself, and what sort of thing each noun phrase is."""

from hearsay.reading.outline import outline
from tests.reading.small_model import small_pieces
from tests.training.corpora.made_trees import arrows, placed, shown
from training.corpora import gum_syntax
from training.heads import ENTITY
from training.items import items

TEXT = "Mayor Bor's army left.\n\nU.S. aid can't come."
ROWS = (
    "Mayor/NN/compound/2 Bor/NNP/nmod:poss/4 's/POS/case/2 army/NN/nsubj/5 left/VBD/root/0 ././punct/5 "
    "U.S./NNP/compound/2 aid/NN/nsubj/5 ca/MD/aux/5 n't/RB/advmod/5 come/VB/root/0 ././punct/5"
)


def record(*entities: tuple[int, int, str]) -> dict[str, object]:
    fields = [row.split("/") for row in ROWS.split()]
    return {
        "doc": "g",
        "text": TEXT,
        "tokens": [form for form, *_ in fields],
        "offsets": [list(place) for place in placed(TEXT, [form for form, *_ in fields])],
        "xpos": [tag for _, tag, *_ in fields],
        "deprel": [relation for _, _, relation, _ in fields],
        "head": [int(head) for *_, head in fields],
        "sentences": [[0, 6], [6, 12]],
        "entities": [{"start": s, "end": e, "type": sort} for s, e, sort in entities],
    }


def only(*entities: tuple[int, int, str]):
    (found,) = gum_syntax.examples([record(*entities)])
    return found


def test_heads_are_counted_within_their_sentence() -> None:
    found = only()
    first, second = found.pointers["head_of"]
    assert arrows(TEXT, first)[:2] == [("Mayor", ("Bor",)), ("Bor", ("army",))]
    assert dict(arrows(TEXT, second)) == {
        "U": ("aid",),
        ".": ("come",),
        "S": ("U",),
        "aid": ("come",),
        "can": ("come",),
        "'": ("can",),
        "t": ("can",),
        "come": (),
    }


def test_relations_and_tags_are_of_words() -> None:
    found = only()
    assert dict(shown(TEXT, found.spans["relation"]))["can"] == "aux"
    assert dict(shown(TEXT, found.spans["tag"]))["can"] == "MD"
    assert len(found.spans["tag"]) == len(found.spans["relation"])


def test_a_mention_is_told_at_its_head() -> None:
    found = only((0, 4, "organization"), (0, 3, "person"), (6, 8, "abstract"))
    assert shown(TEXT, found.spans["entity"]) == [
        ("Bor", "person"),
        ("army", "organization"),
        ("aid", "abstract"),
    ]


def test_of_mentions_with_one_head_the_longest_counts() -> None:
    found = only((1, 4, "organization"), (0, 4, "object"), (3, 4, "person"))
    assert shown(TEXT, found.spans["entity"]) == [("army", "object")]


def test_the_head_of_a_mention_may_be_the_root() -> None:
    assert shown(TEXT, only((0, 6, "event")).spans["entity"]) == [("left", "event")]


def test_a_mention_of_one_token_is_told_at_its_first_word(tmp_path) -> None:
    cut = list(items(only((6, 7, "place")), small_pieces(tmp_path), (ENTITY,)))
    ((taught, label),) = [row for item in cut for row in item.words["entity"].tolist()]
    words, _ = small_pieces(tmp_path).cut(outline(TEXT))
    assert words.starts[cut[0].passage.words[taught]] == TEXT.index("U.S.")
    assert ENTITY.labels[label] == "place"
