"""Prints what LibreOffice thinks of the signatures of Word documents, one JSON object a file.

Usage: /usr/bin/python3 office_signatures.py SOFFICE-PROFILE FILE…. Runs under the system's Python,
which has LibreOffice's bindings (python3-uno), and starts an office of its own.
"""

import json
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

START = 90
"""Seconds that an office may take to answer."""

READ = 1
"""Of com.sun.star.embed.ElementModes."""


@contextmanager
def office(profile):
    """Start LibreOffice and give the context in which its services are made."""
    pipe = f"signatures-{profile.name}"
    command = ["soffice", "--headless", "--norestore", "--nologo", "--nodefault"]
    command += [f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connected(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        yield context
        made(context, "com.sun.star.frame.Desktop").terminate()
        running.wait(30)
    finally:
        running.kill()
        running.wait()


def connected(address):
    here = uno.getComponentContext()
    resolver = made(here, "com.sun.star.bridge.UnoUrlResolver")
    for _ in range(START * 5):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer")


def made(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def signatures(context, file):
    """What is said of each signature: whether it is valid, whose it is, and when it was made."""
    stream = made(context, "com.sun.star.ucb.SimpleFileAccess").openFileRead(file.as_uri())
    format_ = PropertyValue()
    format_.Name, format_.Value = "StorageFormat", "ZipFormat"
    # Only a typed list inside a plain tuple arrives as what the factory expects.
    options = uno.Any("[]com.sun.star.beans.PropertyValue", (format_,))
    factory = made(context, "com.sun.star.embed.StorageFactory")
    storage = uno.invoke(factory, "createInstanceWithArguments", ((stream, READ, options),))
    judge = made(context, "com.sun.star.security.DocumentDigitalSignatures")
    return [
        {
            "valid": bool(each.SignatureIsValid),
            "signer": each.Signer.SubjectName if each.Signer else "",
        }
        for each in judge.verifyDocumentContentSignatures(storage, None)
    ]


def main():
    profile, *files = map(Path, sys.argv[1:])
    with office(profile) as context:
        for file in files:
            told = {"file": str(file), "signatures": signatures(context, file)}
            sys.stdout.write(f"{json.dumps(told)}\n")


main()
