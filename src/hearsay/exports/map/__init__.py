"""A small map of places, drawn without network: outlines of countries, a frame, places with their precision, labels.

`hearsay.exports.map.drawing.draw` puts them together. What comes out are numbers and words; a template makes them SVG.
"""
