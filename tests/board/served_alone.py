"""`python -m tests.board.served_alone ARCHIVE`: serves an archive to an editor until it is killed; prints its port."""

import socket
import sys

import uvicorn

from hearsay.archive.store import Archive
from hearsay.board.decisions import Person
from tests.board.served import application


def main(where: str) -> None:
    with Archive(where, create=False) as archive, socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        sys.stdout.write(f"{listening.getsockname()[1]}\n")
        sys.stdout.flush()
        app = application(archive, Person("anna", "editor"))
        config = uvicorn.Config(app, log_level="error", lifespan="off")
        uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main(sys.argv[1])
