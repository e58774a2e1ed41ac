import pytest

from hearsay.cli.exits import Exit

DICTIONARY = "ORLA_VENN_\n  [FRAGOV 010203-100405]\n  [FRAELI >100405]\nMOOR [QQQ]\nSHARECROPPER [~AGR]\n"


@pytest.fixture
def data(tmp_path):
    """A folder for imported actors, which does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def dictionary(tmp_path):
    path = tmp_path / "ours.txt"
    path.write_text(DICTIONARY)
    return path


def test_an_import_tells_what_was_taken_in_and_what_was_not(run, data, dictionary):
    outcome = run("actors", "--data", data, "import", dictionary)
    assert outcome.code == Exit.SOME_REFUSED
    assert outcome.out.startswith("1 actors with 1 names, 1 roles -> ")
    assert "line 4: QQQ begins with no country" in outcome.err


def test_a_file_without_faults_is_taken_in_whole(run, data, tmp_path):
    table = tmp_path / "ours.csv"
    table.write_text("name,country,sector\nOrla Venn,FRA,GOV\n")
    outcome = run("actors", "--data", data, "import", table)
    assert (outcome.code, outcome.err) == (Exit.DONE, "")


def test_many_bad_rows_are_counted_and_not_all_said(run, data, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_text("MOOR [QQQ]\n" * 30 + "VENN [FRA]\n")
    outcome = run("actors", "--data", data, "import", bad)
    assert outcome.err.count("\n") == 21
    assert "and 10 rows more" in outcome.err


def test_nothing_to_import_is_told(run, data, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("# nothing\n")
    outcome = run("actors", "--data", data, "import", empty)
    assert outcome.code == Exit.NOTHING_READ
    assert "nothing to import" in outcome.err
    assert not data.exists()


def test_what_was_imported_is_listed_with_its_days(run, data, dictionary):
    run("actors", "--data", data, "import", dictionary)
    assert run("actors", "--data", data, "list", "--imported").out == (
        "Orla Venn\tFRA GOV 2001-02-03/2010-04-05; FRA ELI 2010-04-05/\timported\n"
    )


def test_the_own_list_is_shown_with_its_reasons(run, data):
    outcome = run("actors", "--data", data, "list", "farabundo", "marti", "national")
    assert outcome.out == (
        "Farabundo Marti National Liberation Front\tSLV REB until 1992-01-16, then PTY\tpeace of Chapultepec\n"
    )


def test_what_was_imported_stands_before_the_own_list(run, data, dictionary):
    run("actors", "--data", data, "import", dictionary)
    lines = run("actors", "--data", data, "list").out.splitlines()
    assert lines[0].startswith("Orla Venn\t")
    assert len(lines) > 500


def test_a_name_that_nobody_bears_is_told(run, data):
    outcome = run("actors", "--data", data, "list", "Nobody", "of", "Nowhere")
    assert (outcome.code, outcome.out) == (Exit.DONE, "")
    assert "no actor is known by such a name" in outcome.err


def test_a_phrase_is_resolved_and_the_reason_told(run, data):
    out = run("actors", "--data", data, "find", "the", "Taliban", "--on", "2020-01-01").out
    assert [line.split(maxsplit=1)[1] for line in out.splitlines()[:3]] == ["Taliban", "AFG", "REB"]
    assert "because  listed: fought the republic" in out


def test_an_imported_name_is_found_with_all_its_days(run, data, dictionary):
    run("actors", "--data", data, "import", dictionary)
    out = run("actors", "--data", data, "find", "President Venn", "--on", "2005-05-05").out
    assert "sector   GOV" in out
    out = run("actors", "--data", data, "find", "Orla Venn", "--on", "2005-05-05").out
    assert "country  FRA" in out
    assert "imported FRA ELI 2010-04-05/" in out


def test_an_unknown_name_says_so(run, data):
    assert run("actors", "--data", data, "find", "bus").out.endswith("because  nothing known is in it\n")


def test_what_was_imported_can_be_forgotten(run, data, dictionary):
    run("actors", "--data", data, "import", dictionary)
    assert "all imported actors are gone" in run("actors", "--data", data, "forget").err
    assert "nothing was imported" in run("actors", "--data", data, "forget").err
    assert "nothing was imported" in run("actors", "--data", data, "list", "--imported").err


def test_the_folder_may_be_named_in_the_environment(run, dictionary, tmp_path, monkeypatch):
    monkeypatch.setenv("HEARSAY_DATA", str(tmp_path / "elsewhere"))
    run("actors", "import", dictionary)
    assert (tmp_path / "elsewhere" / "actors.json").is_file()


def test_a_damaged_file_is_refused_in_one_line(run, data):
    data.mkdir()
    (data / "actors.json").write_text("broken")
    outcome = run("actors", "--data", data, "list")
    assert outcome.code == Exit.USAGE
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [["actors", "find"], ["actors", "import", "nowhere.txt"], ["actors", "learn"]]
)
def test_what_cannot_be_done_is_told(run, arguments):
    assert run(*arguments).code == Exit.USAGE


def test_names_cannot_steer_the_terminal(run, data, tmp_path):
    table = tmp_path / "bad.csv"
    table.write_text("name,country,sector\n\x1b[31mVenn,FRA,GOV\n")
    run("actors", "--data", data, "import", table)
    assert "\x1b" not in run("actors", "--data", data, "list").out
