from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.map.labels import SIZE, Rectangle, Room, width_of

NAMES = st.lists(
    st.tuples(
        st.sampled_from(["Sele", "Port Amsel", "Vík", "قرية النهر"]), st.floats(0, 480), st.floats(0, 340)
    ),
    max_size=25,
)


def rectangle(label):
    wide = width_of(label.text)
    left = label.x - {"start": 0, "middle": wide / 2, "end": wide}[label.anchor]
    return Rectangle(left, label.y - SIZE * 0.83, left + wide, label.y + SIZE * 0.17)


@given(NAMES)
def test_no_two_names_lie_over_each_other_and_all_lie_on_the_map(names):
    room = Room(480, 340)
    found = [label for each in names if (label := room.beside(each[0], each[1], each[2], 8))]
    boxes = [rectangle(label) for label in found]
    for at, box in enumerate(boxes):
        assert box.left >= 0
        assert box.right <= 480
        assert box.top >= 0
        assert box.bottom <= 340
        shrunk = Rectangle(box.left + 0.01, box.top + 0.01, box.right - 0.01, box.bottom - 0.01)
        assert not any(shrunk.meets(other) for other in boxes[:at])


def test_a_name_stands_to_the_right_where_there_is_room_and_else_on_another_side():
    room = Room(200, 100)
    first = room.beside("Sele", 100, 50, 8)
    assert (first.anchor, first.x, first.is_away) == ("start", 108, False)
    assert room.beside("Sele", 100, 50, 8).anchor == "end"
    assert room.beside("Sele", 100, 50, 8).y < 50


def test_a_name_that_finds_no_side_stands_farther_away_and_then_nowhere():
    room = Room(200, 200)
    found = [room.beside("Sele", 100, 100, 8) for _ in range(60)]
    placed = [label for label in found if label]
    assert not placed[0].is_away
    assert placed[-1].is_away
    assert found[-1] is None


def test_a_name_keeps_away_from_what_is_taken():
    room = Room(200, 100)
    room.take(Rectangle(101, 0, 200, 100))
    assert room.beside("Sele", 100, 50, 8).anchor == "end"


def test_a_name_in_the_middle_takes_the_first_free_spot():
    room = Room(200, 100)
    assert room.on("SELE", [(100, 50)], 12).x == 100
    assert room.on("SELE", [(100, 50), (100, 80)], 12).y > 80
    assert room.on("SELE", [(100, 50)], 12) is None


def test_broad_letters_take_more_room():
    assert width_of("漢字") == 2 * SIZE
    assert width_of("ab") < width_of("漢字")


@given(st.lists(st.tuples(*[st.floats(-60, 500)] * 2, *[st.floats(0, 200)] * 2), min_size=1, max_size=12))
def test_room_is_free_where_nothing_that_was_taken_meets(boxes):
    room = Room(480, 340)
    made = [Rectangle(x, y, x + wide, y + high) for x, y, wide, high in boxes]
    for each in made[1:]:
        room.take(each)
    first = made[0]
    is_inside = first.left >= 2 and first.top >= 2 and first.right <= 478 and first.bottom <= 338
    assert room.is_free(first) == (is_inside and not any(first.meets(each) for each in made[1:]))
