"""What can be asked of the API: the data of every page, a page at a time, and refusals of one shape."""

import csv
import io
import json

import msgspec
import pytest

from hearsay import cli
from hearsay.archive.selecting import Selection
from hearsay.archive.told import incidents
from hearsay.board.api.parameters import FORMATS
from hearsay.board.api.table import ROUTES
from hearsay.records import decode_reading, encode
from tests.board.served import asks


def paged(get, path, key, **parameters):
    """Everything of all pages."""
    found, cursor = [], None
    while True:
        page = get(path, **parameters, **({"cursor": cursor} if cursor else {}))
        found += page[key]
        cursor = page["next"]
        if cursor is None:
            return found


def test_an_overview_counts_what_there_is(get, asked):
    found = get("/overview")
    assert (found["reports"], found["incidents"]) == (4, len(incidents(asked, Selection())))
    assert sum(found["standings"].values()) == found["incidents"]
    assert found["judged"]["events"] == {"judged": 0, "items": 4}


def test_incidents_are_those_of_the_archive_whatever_the_size_of_a_page(get, asked):
    expected = [json.loads(encode(each)) for each in incidents(asked, Selection())]
    assert paged(get, "/incidents", "incidents") == expected
    assert paged(get, "/incidents", "incidents", limit=1) == expected


@pytest.mark.parametrize(
    ("parameters", "count"),
    [
        ({"type": "ASSAULT"}, 2),
        ({"type": "PROTEST"}, 0),
        ({"place": "orlec"}, 1),
        ({"actor": "Tarnish army"}, 1),
        ({"standing": "single source"}, 1),
        ({"independent": 2}, 1),
        ({"measure": "killed"}, 2),
        ({"measure": "missing"}, 0),
        ({"since": "2031-06"}, 1),
        ({"outlet": "The Lowen Herald"}, 1),
        ({"words": "nurse"}, 1),
    ],
)
def test_incidents_are_asked_for(get, parameters, count):
    assert get("/incidents", **parameters)["count"] == count


def test_an_incident_has_its_accounts_as_judgements_name_them(get):
    (first, _) = get("/incidents")["incidents"]
    found = get(f"/incidents/{first['id']}")
    assert found["incident"] == first
    assert [each["report"] for each in found["accounts"]] == [each["report"] for each in first["accounts"]]
    assert found["judgements"] == []


def test_search_finds_reports_newest_first_a_page_at_a_time(get):
    whole = paged(get, "/search", "reports")
    assert [each["id"] for each in whole] == ["c/1", "d", "b", "a"]
    assert paged(get, "/search", "reports", limit=1) == whole
    found = get("/search", words='"livestock pens" -nurse')
    assert {each["id"] for each in found["reports"]} == {"a", "d"}
    assert found["count"] == 2
    snippet = found["reports"][0]["snippet"]
    assert [snippet["text"][start:end] for start, end in snippet["hits"]] == ["livestock pens"]


def test_a_report_tells_its_copies_and_incidents(get):
    first, copy = get("/reports/a"), get("/reports/d")
    assert [each["id"] for each in first["copies"]] == ["d"]
    assert copy["copy_of"]["id"] == "a"
    assert copy["incidents"] == first["incidents"]
    assert get("/reports/apart")["apart"] == "only a sign-in form"


def test_an_address_of_anything_is_answered_in_json(asked):
    client = asks(asked, "reader")
    for path in ("/api", "/api/a%0Ab", "/api/incidents/a%0Ab", "/api/reports/%0A/reading"):
        assert set(client.get(path).json()) == {"error"}


@pytest.mark.parametrize("name", ["c/1", "c%2F1"])
def test_an_id_may_hold_a_slash(get, name):
    assert get(f"/reports/{name}")["id"] == "c/1"
    assert get(f"/reports/{name}/reading")["report"]["id"] == "c/1"
    assert get(f"/reports/{name}/judgements")["judgements"] == []


def test_a_reading_is_that_of_the_contract(get, asked):
    assert decode_reading(json.dumps(get("/reports/a/reading"))) == asked.reading("a")
    assert decode_reading(json.dumps(get("/reports/a/reading", judged=False))) == asked.reading("a")


def test_sources_are_listed_by_name(get):
    whole = paged(get, "/sources", "sources")
    assert paged(get, "/sources", "sources", limit=1) == whole
    assert [each["key"] for each in whole] == sorted(each["key"] for each in whole)
    (mayor,) = get("/sources", name="teo brandt")["sources"]
    assert (mayor["name"], mayor["kinds"]) == ("Mayor Teo Brandt", ["official"])
    assert (mayor["reports"], mayor["statements"]) == (2, 2)


def test_all_that_a_source_said_is_told_a_page_at_a_time(get):
    whole = paged(get, "/sources/Mayor Teo Brandt", "statements")
    assert [each["report"] for each in whole] == ["a", "d"]
    assert paged(get, "/sources/Mayor Teo Brandt", "statements", limit=1) == whole
    assert whole[0]["words"] == "At least 9 people"
    assert whole[0]["through"] == ["The Sele Messenger"]


def test_an_outlet_is_told_by_counts(get):
    names = [each["name"] for each in paged(get, "/outlets", "outlets", limit=1)]
    assert names == ["Radio Varn", "The Lowen Herald", "The Orlec Mail", "The Sele Messenger"]
    found = get("/outlets/the lowen herald")
    assert found["outlet"]["reports"] == 1
    assert (found["own"], found["attributed"]) == (1, 0)
    assert found["quotes"] == [{"name": "Mayor Teo Brandt", "times": 1}]
    assert found["copied_by"] == [{"name": "Radio Varn", "times": 1}]
    assert get("/outlets/Radio Varn")["copies"] == [{"name": "The Lowen Herald", "times": 1}]


def test_the_queue_tells_what_a_look_is_worth_and_what_is_to_be_seen(get):
    found = get("/queue", layer="figures", limit=2)
    assert len(found["items"]) == 2
    first = found["items"][0]
    assert first["worth"] == pytest.approx(first["uncertainty"] * first["consequence"])
    assert first["seen"]["measure"] == "killed"
    assert found["items"][0]["worth"] >= found["items"][1]["worth"]
    assert found["judged"]["figures"]["items"] == 4


def test_exports_are_files_of_their_type(asked):
    client = asks(asked, "reader")
    events = client.get("/api/export/events", params={"outlet": "Radio Varn"})
    assert events.headers["content-type"].startswith("text/csv")
    assert 'filename="events.csv"' in events.headers["content-disposition"]
    assert [row["report"] for row in csv.DictReader(io.StringIO(events.text))] == ["d"]
    lines = client.get("/api/export/readings").text.splitlines()
    assert [decode_reading(line).report.id for line in lines] == ["a", "b", "d", "c/1"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_written_as_the_command_writes_it(asked, tmp_path, form):
    answer = asks(asked, "reader").get(f"/api/export/{form}")
    assert answer.headers["content-type"].startswith(FORMATS[form][0])
    file = tmp_path / "written"
    assert cli.run(["export", asked.where.shown, form, str(file)]) in {0, 3}
    assert answer.content == file.read_bytes()


def test_incidents_are_asked_for_in_formats_of_incidents_alone(asked):
    client = asks(asked, "reader")
    whole, some = (client.get("/api/export/csv", params=each).text for each in ({}, {"independent": 2}))
    assert len(some.splitlines()) < len(whole.splitlines())
    refused = client.get("/api/export/events", params={"independent": 2})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "bad-input")


@pytest.mark.parametrize("path", ["/problems", "/agreement", "/judgements"])
def test_what_is_empty_is_an_empty_list(get, path):
    assert [] in get(path).values()


@pytest.mark.parametrize(
    ("path", "parameters", "status", "code"),
    [
        ("/nothing", {}, 404, "no-such"),
        ("/", {}, 404, "no-such"),
        ("/reports/zzz", {}, 404, "no-such"),
        ("/reports/zzz/reading", {}, 404, "no-such"),
        ("/reports/zzz/reading", {"judged": "false"}, 404, "no-such"),
        ("/reports/apart/reading", {}, 404, "no-such"),
        ("/reports/zzz/judgements", {}, 404, "no-such"),
        ("/incidents/i0", {}, 404, "no-such"),
        ("/sources/nobody", {}, 404, "no-such"),
        ("/sources/!!", {}, 404, "no-such"),
        ("/outlets/nobody", {}, 404, "no-such"),
        ("/judgements/abc", {}, 404, "no-such"),
        ("/search", {"limit": 0}, 400, "bad-input"),
        ("/search", {"limit": "ten"}, 400, "bad-input"),
        ("/search", {"limit": 10**30}, 400, "bad-input"),
        ("/search", {"colour": "red"}, 400, "bad-input"),
        ("/search", {"words": "x" * 5_000}, 400, "bad-input"),
        ("/search", {"words": "a\0b"}, 400, "bad-input"),
        ("/search", {"outlet": ""}, 400, "bad-input"),
        ("/search", {"since": "soon"}, 400, "bad-input"),
        ("/search", {"event": "rumour"}, 400, "bad-input"),
        ("/search", {"cursor": "x"}, 400, "bad-input"),
        ("/search", {"cursor": "WzEsMl0"}, 400, "bad-input"),
        ("/search", {"cursor": "ö"}, 400, "bad-input"),
        ("/incidents", {"cursor": "W3RydWVd"}, 400, "bad-input"),
        ("/incidents", {"standing": "true"}, 400, "bad-input"),
        ("/queue", {"layer": "rumours"}, 400, "bad-input"),
        ("/reports/a/reading", {"judged": "yes"}, 400, "bad-input"),
        ("/export/pdf", {}, 400, "bad-input"),
    ],
)
def test_a_refusal_has_one_shape(get, path, parameters, status, code):
    found = get(path, status, **parameters)
    assert list(found) == ["error"]
    assert list(found["error"]) == ["code", "what", "where", "remedy"]
    assert found["error"]["code"] == code
    assert found["error"]["what"]
    assert found["error"]["remedy"]


def test_a_parameter_is_given_once(asked):
    assert asks(asked, "reader").get("/api/search?words=a&words=b").status_code == 400


@pytest.mark.parametrize(
    "route", [each for each in ROUTES if each.method == "GET"], ids=lambda each: each.name
)
def test_what_may_be_asked_may_be_asked_for_its_head_and_changes_nothing(asked, route):
    path = route.path.replace("{id}", "a").replace("{name}", "x").replace("{format}", "events")
    client = asks(asked, "reader")
    answer = client.head(f"/api{path}")
    assert answer.status_code in {200, 404}
    refused = client.delete(f"/api{path}")
    assert refused.status_code == 405
    assert refused.json()["error"]["code"] == "not-allowed"
    assert "GET" in refused.headers["allow"]


def test_a_database_that_refuses_is_told_so(judged, monkeypatch):
    from hearsay.errors import BadArchive

    def fails(_archive, _chosen, _asked):
        raise BadArchive("the database says: no", remedy="see to it")

    monkeypatch.setattr("hearsay.archive.told.count", fails)
    answer = asks(judged, "reader").get("/api/incidents")
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "bad-archive")


def test_answers_are_json_of_records(get):
    incident = get("/incidents")["incidents"][0]
    from hearsay.records import Incident

    assert msgspec.convert(incident, Incident).schema == "hearsay/incident/1"
