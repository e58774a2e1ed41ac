import io

from hearsay.exports import json_lines
from hearsay.records import decode_reading
from tests.exports import sample


def test_each_reading_is_one_line_that_reads_back_as_it_was():
    stream = io.BytesIO()
    readings = [sample.river(), sample.plain(), sample.foreign()]
    assert json_lines.write(readings, stream) == 3
    lines = stream.getvalue().splitlines(keepends=True)
    assert [decode_reading(line) for line in lines] == readings
    assert all(line.endswith(b"\n") and line.count(b"\n") == 1 for line in lines)


def test_letters_of_any_script_are_written_as_they_are():
    assert "ليلى حداد".encode() in json_lines.line(sample.river())
    assert "𝓛".encode() in json_lines.line(sample.river())


def test_the_same_reading_gives_the_same_bytes():
    assert json_lines.line(sample.river()) == json_lines.line(sample.river())
