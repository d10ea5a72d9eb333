"""How far a product of several images is, out of how far each of them is."""

from __future__ import annotations

from ...model.orders.standing import Standing
from ...model.progress import Progress, tell


class ProductProgress:
    """Be the progress of one image after the other, and pass it on as that of the whole.

    Attributes:
        image: how far the image under way is, as it was told last.
    """

    def __init__(self, whole: Progress, images: int, parts: int, share: float = 1.0) -> None:
        """Take the progress of the whole, how many images there are, and of how many parts each.

        `share` is which part of the whole the images are, from its beginning.
        """
        self._whole = whole
        self._images = images
        self._parts = parts
        self._share = share
        self._finished = 0
        self._spent = Standing(0, 0)
        self.image = Standing(0, parts)

    def end_image(self, known: Standing | None = None) -> None:
        """Go on to the next image; `known` is what an image took that was there before."""
        ended = known or self.image
        self._spent = _sum(self._spent, ended)
        self._finished += 1
        self.image = Standing(0, self._parts)
        self.report(0.0)

    def report(self, fraction: float) -> None:
        """Take how much of the image is done, 0 to 1."""
        self._whole.report(self._share * min(1.0, (self._finished + fraction) / self._images))

    def tell(self, standing: Standing) -> None:
        """Take how far the image is."""
        self.image = standing
        tell(self._whole, self.standing())

    def is_cancelled(self) -> bool:
        """Tell whether the whole is to stop."""
        return self._whole.is_cancelled()

    def standing(self, broke: Standing | None = None) -> Standing:
        """Return how far the whole is; `broke` is how far the image was at which it broke off."""
        image = broke or self.image
        together = _sum(self._spent, image)
        done = self._finished * self._parts + image.done
        parts = self._images * self._parts
        return Standing(min(done, parts), parts, together.units, together.requests, together.new_units)

    @property
    def has_begun(self) -> bool:
        """Tell whether anything is finished or under way."""
        return bool(self._finished or self.image.done or self.image.requests)


def _sum(one: Standing, other: Standing) -> Standing:
    return Standing(0, 0, one.units + other.units, one.requests + other.requests, one.new_units + other.new_units)
