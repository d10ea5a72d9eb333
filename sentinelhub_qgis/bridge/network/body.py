"""The body of an answer, as the file-like object `requests` reads from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Optional

from ...model.errors import ConnectionLost
from .exchange import Exchange

NoteEnd = Callable[[int, Optional[BaseException]], None]

_CHUNK_BYTES = 1 << 16


def _note_nothing(_taken: int, _error: BaseException | None) -> None:
    """Be for those who keep no log."""


class ReplyBody:
    """Read a body while it comes; what is not read stays out of memory.

    Belongs to the thread that sent the request, as the exchange does.
    """

    def __init__(
        self,
        exchange: Exchange,
        expected: int | None,
        note_end: NoteEnd = _note_nothing,
    ) -> None:
        """Take the exchange over.

        `expected` is how many bytes the server promised, when it did; `note_end` is told once how many came, and what
        broke them off.
        """
        self._exchange = exchange
        self._expected = expected
        self._note_end = note_end
        self._taken = 0
        self._ended = False

    def read(self, amt: int | None = None, decode_content: bool | None = None) -> bytes:
        """Return the next bytes, at most `amt`; without `amt` all that are left. No bytes mean the end.

        `decode_content` is for `requests`: Qt has undone any compression already.

        Raises:
            NetworkError, UnexpectedAnswer: the body broke off.
            Cancelled: the user cancelled, or QGIS is closing.
        """
        if amt is None or amt < 0:
            return b"".join(self.stream())
        if self._ended or amt == 0:
            return b""
        try:
            chunk = self._exchange.read(amt)
            self._taken += len(chunk)
            if not chunk:
                self._raise_unless_whole()
        except BaseException as error:
            self._end(error)
            raise
        if not chunk:
            self._end()
        return chunk

    def stream(self, amt: int | None = None, decode_content: bool | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of at most `amt` bytes; errors as in `read`."""
        while chunk := self.read(amt or _CHUNK_BYTES):
            yield chunk

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._ended

    def close(self) -> None:
        """Give up the rest of the body."""
        self._end()

    def release_conn(self) -> None:
        """Do what `requests` asks for after a body: the line is QGIS's, so just end."""
        self.close()

    def _end(self, error: BaseException | None = None) -> None:
        self._exchange.close()
        if not self._ended:
            self._ended = True
            self._note_end(self._taken, error)

    def _raise_unless_whole(self) -> None:
        # Qt notices a line that breaks; it is not asked to count.
        if self._expected not in (None, self._taken):
            raise ConnectionLost(f"{self._taken} of {self._expected} bytes came", host=self._exchange.host)
