"""The accounts there are: those of the settings, and those of this session only."""

from __future__ import annotations

from ...bridge.settings import Settings
from ...model.account import Account


class AccountBook:
    """List, keep and remove accounts by name. An account of the session hides the saved one of its name."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._of_session: dict[str, Account] = {}

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, by name."""
        everyone = {account.name: account for account in self._settings.accounts()}
        everyone.update(self._of_session)
        return tuple(sorted(everyone.values(), key=lambda account: account.name.casefold()))

    def named(self, name: str) -> Account | None:
        """Return the account called `name`."""
        return next((account for account in self.accounts() if account.name == name), None)

    def last(self) -> Account | None:
        """Return the account used last, else the first one there is."""
        return self._settings.last_account() or next(iter(self.accounts()), None)

    def set_last(self, account: Account) -> None:
        """Remember which account was used last; one that will be gone is not remembered."""
        if self._settings.account_named(account.name) is not None:
            self._settings.set_last_account(account.name)

    def is_saved(self, account: Account) -> bool:
        """Tell whether the account is in the settings as it is."""
        return account.name not in self._of_session

    def keep(self, account: Account, before: Account | None, is_saved: bool) -> None:
        """Keep `account`, in the settings or for the session; in the place of `before`, if that was one.

        Of an edited account that is kept for the session only, the settings learn the new name and no more: what
        they say of its place goes with what is stored.
        """
        if before is not None:
            self._of_session.pop(before.name, None)
        if is_saved:
            self._save(account, before)
            return
        self._of_session[account.name] = account
        saved = self._settings.account_named(before.name) if before is not None else None
        if saved is not None and saved.name != account.name:
            self._save(Account(account.name, saved.deployment, saved.credentials_id), saved)

    def remove(self, account: Account) -> Account | None:
        """Forget `account`; return the one that is to be the current one, if there is one left."""
        self._of_session.pop(account.name, None)
        self._settings.remove_account(account.name)
        following = next(iter(self.accounts()), None)
        if following is not None:
            self.set_last(following)
        return following

    def _save(self, account: Account, before: Account | None) -> None:
        if before is not None and self._settings.account_named(before.name) is not None:
            self._settings.replace_account(before.name, account)
        else:
            self._settings.save_account(account)
