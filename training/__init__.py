"""Fine-tunes the encoder with one head per layer, and exports what `hearsay` ships."""
