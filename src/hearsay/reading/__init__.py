"""Report -> Reading: one file per layer; `reader` puts the layers together and alone knows their order."""
