"""A network of two tiny layers with random weights, on the tokenizer of letters. Needs torch."""

from pathlib import Path

import torch
from transformers import BertConfig, BertModel

from hearsay.reading.scores import HeadSpec
from tests.reading.small_model import vocabulary, write_tokenizer
from training.heads import STATEMENTS
from training.network import Network

SIZE = 16


def write_base(folder: Path) -> Path:
    """The folder, now of a base model with random weights."""
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=max(vocabulary().values()) + 1,
        hidden_size=SIZE,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=2 * SIZE,
        max_position_embeddings=512,
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    write_tokenizer(folder / "tokenizer.json")
    return folder


def small_network(base: Path, heads: tuple[HeadSpec, ...] = STATEMENTS, seed: int = 3) -> Network:
    """The network, with numbers beside the columns that are not all 0."""
    torch.manual_seed(seed)
    network = Network(base, heads, dropout=0.1)
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name.startswith(("features", "chains", "pointers")):
                parameter.normal_(0, 0.5)
    return network
