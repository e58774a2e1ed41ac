"""Who acts and is acted on: names and roles resolved to an actor, its country and its PLOVER sector."""
