"""The only way for a page to reach anything: pictures that were handed over, by name, in memory."""

from __future__ import annotations

from collections.abc import Mapping

from weasyprint.urls import (  # type: ignore[import-untyped]  # has no types
    FatalURLFetchingError,
    URLFetcher,
    URLFetcherResponse,
)

SCHEME = "asset:"


class ForbiddenAddressError(FatalURLFetchingError):  # type: ignore[misc]  # the base has no types
    """A page pointed to something outside itself. WeasyPrint lets nothing but this end a page."""


class LockedFetcher(URLFetcher):  # type: ignore[misc]  # the base has no types
    """Serves `asset:` names from memory and refuses every other address."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__(allowed_protocols={"asset"})
        self._assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:  # noqa: ARG002  (the base class calls it so)
        """Return the picture with this address.

        Raises:
            ForbiddenAddressError: for any other address.
        """
        try:
            return URLFetcherResponse(url, self._assets[url])
        except KeyError:
            raise ForbiddenAddressError from None
