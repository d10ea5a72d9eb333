"""The body of an answer, as the file-like object `requests` reads from."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.errors import ConnectionLost
from .transport_exchange import Exchange

_CHUNK_BYTES = 1 << 16


class ReplyBody:
    """Read a body while it comes; what is not read stays out of memory.

    Belongs to the thread that sent the request, as the exchange does.
    """

    def __init__(self, exchange: Exchange, expected: int | None) -> None:
        """Take the exchange over. `expected` is how many bytes the server promised, when it did."""
        self._exchange = exchange
        self._expected = expected
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
        chunk = self._exchange.read(amt)
        self._taken += len(chunk)
        if not chunk:
            self.close()
            self._raise_unless_whole()
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
        self._ended = True
        self._exchange.close()

    def release_conn(self) -> None:
        """Do what `requests` asks for after a body: the line is QGIS's, so just end."""
        self.close()

    def _raise_unless_whole(self) -> None:
        # Qt notices a line that breaks; it is not asked to count.
        if self._expected not in (None, self._taken):
            raise ConnectionLost(f"{self._taken} of {self._expected} bytes came", host=self._exchange.host)
