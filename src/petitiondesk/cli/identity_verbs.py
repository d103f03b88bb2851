"""What the commands ``petitiondesk identity …`` do; loaded when one of them is meant."""

from __future__ import annotations

import argparse

from petitiondesk.cli import printing
from petitiondesk.cli.asking import opened
from petitiondesk.cli.card_printing import print_card
from petitiondesk.cli.choosing import new_passphrase, refuse_weak
from petitiondesk.cli.signer import opened_signer, secret_of
from petitiondesk.cli.tools import Tools
from petitiondesk.crypto.new_certificate import checked_name
from petitiondesk.desk.identities.identity import (
    import_identity,
    is_key_file,
    keep_identity,
    new_identity,
    own_card,
    read_certificate,
    read_key_file,
    take_certificate,
    write_card,
    write_key_file,
    write_request,
)
from petitiondesk.desk.identities.identity_place import IdentityPlace
from petitiondesk.desk.identities.own_identity import take_answer
from petitiondesk.desk.whole_file import check_place

_EXISTS = (
    "The vault keeps an identity already. Nothing was changed.",
    "Others know you by its card: add --force to put another one in its place.",
)


def create(options: argparse.Namespace, tools: Tools) -> int:
    """Make an identity for which the organisation vouches itself."""
    checked_name(options.organisation)  # whatever refuses it does so before anything is asked for
    check_place(options.out, replace=options.force)
    passphrase = new_passphrase(options)
    if passphrase is None:
        return refuse_weak(options)
    printing.say("Making the identity")
    key = new_identity(options.organisation, tools.clock)
    write_key_file(key, passphrase, options.out, replace=options.force)
    return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def request(options: argparse.Namespace, tools: Tools) -> int:
    """Write what an authority needs to vouch for an identity."""
    with opened_signer(options, tools) as key:
        write_request(key, options.out, replace=options.force)
        return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def import_(options: argparse.Namespace, tools: Tools) -> int:
    """Take the certificate that an authority gave: into a new file, or into the vault."""
    if options.signer.vault:
        options.opening = True
        with opened(options, tools) as vault:
            card = take_answer(vault.settings, options.certificate, tools.clock)
        return print_card(card, tools.clock.now(), options)
    if options.signer.file is None or options.out is None:
        options.wrong("give a key file and --out, or --with vault")
    secret = secret_of(options, options.signer)
    key = read_key_file(options.signer.file, secret)
    joined = take_certificate(key, options.certificate, tools.clock)
    write_key_file(joined, secret, options.out, replace=options.force)
    return print_card(joined.certificate, tools.clock.now(), options, file=options.out)


def keep(options: argparse.Namespace, tools: Tools) -> int:
    """Keep the identity of a file in the vault, where there is none yet."""
    secret = secret_of(options, IdentityPlace(file=options.signer))
    key = import_identity(options.signer, secret, tools.clock)
    options.passphrase_file, options.opening = options.vault_passphrase_file, True
    with opened(options, tools) as vault:
        if own_card(vault.settings) is not None and not options.force:
            return printing.refuse("identity.exists", *_EXISTS, as_json=options.json)
        keep_identity(vault.settings, key)
    return print_card(key.certificate, tools.clock.now(), options)


def export_card(options: argparse.Namespace, tools: Tools) -> int:
    """Write the card by which others know the organisation."""
    with opened_signer(options, tools) as key:
        write_card(key.certificate, options.out, replace=options.force)
        return print_card(key.certificate, tools.clock.now(), options, file=options.out)


def show(options: argparse.Namespace, tools: Tools) -> int:
    """Say whose an identity or a card is; a card needs no passphrase."""
    file = options.signer.file
    if file is not None and not is_key_file(file):
        return print_card(read_certificate(file), tools.clock.now(), options)
    with opened_signer(options, tools) as key:
        return print_card(key.certificate, tools.clock.now(), options)
