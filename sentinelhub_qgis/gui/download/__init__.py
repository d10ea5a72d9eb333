"""Downloads: what, where, in what form, and how far they are; the request behind them."""
