from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.segments import Stretch, paragraphs, segments, uncovered

TEXT_LENGTH = 40


@st.composite
def stretches(draw, *, longest=TEXT_LENGTH):
    start = draw(st.integers(0, longest))
    return Stretch(start, draw(st.integers(start, longest)))


@st.composite
def places(draw):
    """Stretches in order that do not overlap, none of them empty."""
    edges = sorted(draw(st.sets(st.integers(0, TEXT_LENGTH), max_size=8)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [Stretch(start, end) for start, end in pairs]


@given(st.lists(stretches(), max_size=12), places())
def test_segments_cover_every_place_once_and_hold_the_pieces_that_lie_there(pieces, within):
    found = list(segments(pieces, within))
    covered = [at for part in found for at in range(part.start, part.end)]
    assert covered == [at for place in within for at in range(place.start, place.end)]
    for part in found:
        assert part.start < part.end
        for at in range(part.start, part.end):
            assert list(part.pieces) == [piece for piece in pieces if piece.start <= at < piece.end]


@given(st.lists(stretches(), max_size=12), places())
def test_neighbouring_segments_of_a_place_are_parted_by_the_edge_of_a_piece(pieces, within):
    edges = {edge for piece in pieces for edge in piece} | {edge for place in within for edge in place}
    assert all(part.start in edges and part.end in edges for part in segments(pieces, within))


@given(st.lists(stretches(), max_size=12), places())
def test_what_is_uncovered_lies_in_no_piece(pieces, within):
    bare = {at for part in uncovered(pieces, within) for at in range(part.start, part.end)}
    everywhere = {at for place in within for at in range(place.start, place.end)}
    covered = {at for piece in pieces for at in range(piece.start, piece.end)}
    assert bare == everywhere - covered


def test_nested_and_crossing_pieces_are_cut_where_they_begin_and_end():
    outer, inner, crossing = Stretch(0, 10), Stretch(2, 6), Stretch(4, 12)
    found = list(segments([outer, inner, crossing], [Stretch(0, 14)]))
    assert found == [
        (0, 2, (outer,)),
        (2, 4, (outer, inner)),
        (4, 6, (outer, inner, crossing)),
        (6, 10, (outer, crossing)),
        (10, 12, (crossing,)),
        (12, 14, ()),
    ]


def test_a_piece_over_two_paragraphs_is_cut_between_them():
    piece = Stretch(2, 9)
    found = list(segments([piece], [Stretch(0, 4), Stretch(6, 10)]))
    assert found == [(0, 2, ()), (2, 4, (piece,)), (6, 9, (piece,)), (9, 10, ())]


def test_paragraphs_stand_between_blank_lines_without_the_space_around_them():
    text = "\n  Headline \n \n First line\nsecond line\n\n\n𝓛ast.\n"
    assert [text[part.start : part.end] for part in paragraphs(text)] == [
        "Headline",
        "First line\nsecond line",
        "𝓛ast.",
    ]


@given(st.text(alphabet=" \n\tab", max_size=30))
def test_paragraphs_hold_every_letter_and_no_blank_line(text):
    found = paragraphs(text)
    kept = "".join(text[part.start : part.end] for part in found)
    assert [letter for letter in kept if not letter.isspace()] == [
        each for each in text if not each.isspace()
    ]
    assert all(text[part.start : part.end].strip() == text[part.start : part.end] != "" for part in found)


def test_many_line_ends_and_spaces_cost_no_more_than_their_number():
    assert paragraphs("\n " * 200_000) == []
    assert len(paragraphs("a\n \n" * 50_000)) == 50_000
