"""`hearsay schema`: the JSON Schema of the contract."""

import json

import click


@click.command(short_help="Print the JSON Schema of readings, incidents or judgements.")
@click.argument("name", type=click.Choice(["reading", "incident", "judgement"]), default="reading")
def schema(name: str) -> int:
    """Print the JSON Schema of a reading, as `hearsay read --json` prints it, or of an incident or a judgement."""
    from hearsay.records import INCIDENT_SCHEMA, JUDGEMENT_SCHEMA, READING_SCHEMA, json_schemas

    wanted = {"reading": READING_SCHEMA, "incident": INCIDENT_SCHEMA, "judgement": JUDGEMENT_SCHEMA}[name]
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": wanted,
        **json_schemas()[wanted],
    }
    click.echo(json.dumps(described, indent=2, ensure_ascii=False))
    return 0
