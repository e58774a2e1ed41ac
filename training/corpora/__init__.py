"""One adapter per corpus: records as found in, `Example`s out."""
