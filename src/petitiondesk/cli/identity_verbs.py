"""What the commands ``petitiondesk identity …`` do; loaded when one of them is meant."""

from __future__ import annotations

import argparse

from petitiondesk.cli import printing
from petitiondesk.cli.card_printing import print_card
from petitiondesk.cli.choosing import new_passphrase, refuse_weak
from petitiondesk.cli.signer import opened_signer, secret_of
from petitiondesk.cli.tools import Tools
from petitiondesk.desk.identity import (
    is_key_file,
    new_identity,
    read_card,
    read_key_file,
    take_certificate,
    write_card,
    write_key_file,
    write_request,
)
from petitiondesk.desk.identity_place import IdentityPlace


def create(options: argparse.Namespace, tools: Tools) -> int:
    """Make an identity for which the organisation vouches itself."""
    printing.say("Making the identity")
    key = new_identity(options.organisation, tools.clock)
    passphrase = new_passphrase(options)
    if passphrase is None:
        return refuse_weak(options)
    write_key_file(key, passphrase, options.out, replace=options.force)
    return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def request(options: argparse.Namespace, tools: Tools) -> int:
    """Write what an authority needs to vouch for an identity."""
    with opened_signer(options, tools) as key:
        write_request(key, options.out, replace=options.force)
        return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def import_(options: argparse.Namespace, tools: Tools) -> int:
    """Take the certificate that an authority gave."""
    secret = secret_of(options, IdentityPlace(file=options.signer))
    key = read_key_file(options.signer, secret)
    joined = take_certificate(key, options.certificate, tools.clock)
    write_key_file(joined, secret, options.out, replace=options.force)
    return print_card(joined.certificate, tools.clock.now(), options, file=options.out)


def export_card(options: argparse.Namespace, tools: Tools) -> int:
    """Write the card by which others know the organisation."""
    with opened_signer(options, tools) as key:
        write_card(key.certificate, options.out, replace=options.force)
        return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def show(options: argparse.Namespace, tools: Tools) -> int:
    """Say whose an identity or a card is; a card needs no passphrase."""
    file = options.signer.file
    if file is not None and not is_key_file(file):
        return print_card(read_card(file), tools.clock.now(), options)
    with opened_signer(options, tools) as key:
        return print_card(key.certificate, tools.clock.now(), options)
