"""Words for what the service says, and for answers that are not the service's."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ...model import errors
from .saying import Action, Wording, host_of, quoted
from .titles import deployment_title

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def _bad_request(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service refused the request."), error),
        translate("Wording", "Correct what the service complains about, then try again."),
    )


def _evalscript(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The evalscript does not run."), error),
        translate("Wording", "Correct the script, then try again."),
    )


def _too_coarse(error: errors.SentinelHubError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The pixels are larger than this collection allows."), error),
        translate("Wording", "Zoom in or choose a finer resolution."),
    )


def _wrong_credentials(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The service knows no client with this id and secret."),
        translate(
            "Wording",
            "Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.",
        ),
        action=Action.EDIT_ACCOUNT,
    )


def _wrong_secret(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The client id is known, but the client secret is wrong."),
        translate(
            "Wording",
            "Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.",
        ),
        action=Action.EDIT_ACCOUNT,
    )


def _wrong_deployment(error: errors.WrongDeployment) -> Wording:
    if error.deployment is None:
        sentence = translate("Wording", "These credentials belong to another deployment.")
    else:
        text = translate("Wording", "These credentials belong to {}.")
        sentence = text.format(deployment_title(error.deployment))
    return Wording(
        sentence,
        translate("Wording", "Choose it as the deployment, then sign in again."),
        action=Action.SWITCH_DEPLOYMENT,
    )


def _not_authorised(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The service does not accept this sign-in."),
        translate(
            "Wording",
            "The client may belong to another deployment, or was revoked: create a new one and sign in again.",
        ),
        action=Action.EDIT_ACCOUNT,
    )


def _not_permitted(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "Your account does not include this."), error),
        translate("Wording", "Choose another collection, or ask the owner of the account."),
    )


def _may_not_configure(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This account may look at configurations, but not make or change them."),
        translate("Wording", "Ask the owner of the account for that right, or for the layers you need."),
        action=Action.OPEN_DASHBOARD,
    )


def _name_taken(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "There is already another configuration with this name."), error),
        translate("Wording", "Rename the other one in the dashboard, refresh the sources, then try again."),
        action=Action.OPEN_DASHBOARD,
    )


def _quota(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This month's processing units or requests of the account are used up."),
        translate("Wording", "They are renewed on the first day of the month; the dashboard shows the figures."),
        action=Action.OPEN_DASHBOARD,
    )


def _expired(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The account has expired."),
        translate("Wording", "Renew it in the dashboard, then connect again."),
        action=Action.OPEN_DASHBOARD,
    )


def _not_found(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service found nothing at this address."), error),
        translate("Wording", "Refresh the sources; check the deployment."),
    )


def _rate_limited(error: errors.RateLimited) -> Wording:
    return Wording(
        translate("Wording", "The account's limit of requests or processing units per minute is reached."),
        translate("Wording", "Try again in {} seconds.").format(max(1, round(error.wait_seconds))),
    )


def _service_trouble(error: errors.ServiceError) -> Wording:
    return Wording(
        translate("Wording", "The service has a problem (HTTP status {}).").format(error.status),
        translate("Wording", "Try again in a few minutes."),
    )


def _service(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service refused (HTTP status {}).").format(error.status), error),
        translate("Wording", "Try again later."),
    )


def _unexpected(error: errors.UnexpectedAnswer) -> Wording:
    sentence = (
        translate("Wording", "The answer of {} did not come from Sentinel Hub.").format(error.host)
        if error.host
        else translate("Wording", "The answer did not come from Sentinel Hub.")
    )
    return Wording(
        sentence,
        translate(
            "Wording",
            "Check the address of the deployment; a login page of the network may also be in the way.",
        ),
    )


def _web_page(error: errors.UnexpectedAnswer) -> Wording:
    return Wording(
        translate("Wording", "{} sent a web page instead of an answer.").format(host_of(error)),
        translate(
            "Wording",
            "A login page of the network may be in the way: open any web page in a browser, then try again. "
            "Otherwise check the address of the deployment.",
        ),
    )


def _no_service(error: errors.UnexpectedAnswer) -> Wording:
    return Wording(
        translate("Wording", "There is no Sentinel Hub at this address of {}.").format(host_of(error)),
        translate("Wording", "Check both addresses of the deployment."),
        action=Action.EDIT_ACCOUNT,
    )


WORDS_OF_THE_SERVICE: dict[type[BaseException], Callable[..., Wording]] = {
    errors.BadRequest: _bad_request,
    errors.EvalscriptFailed: _evalscript,
    errors.ResolutionTooCoarse: _too_coarse,
    errors.WrongCredentials: _wrong_credentials,
    errors.WrongSecret: _wrong_secret,
    errors.WrongDeployment: _wrong_deployment,
    errors.NotAuthorised: _not_authorised,
    errors.NotPermitted: _not_permitted,
    errors.MayNotConfigure: _may_not_configure,
    errors.NameTaken: _name_taken,
    errors.QuotaUsedUp: _quota,
    errors.AccountExpired: _expired,
    errors.NotFound: _not_found,
    errors.RateLimited: _rate_limited,
    errors.ServiceTrouble: _service_trouble,
    errors.ServiceError: _service,
    errors.UnexpectedAnswer: _unexpected,
    errors.WebPageInstead: _web_page,
    errors.NoServiceThere: _no_service,
}
