"""A second opinion: the program that everybody has for signatures."""

import subprocess


def openssl(*arguments, **options) -> subprocess.CompletedProcess[bytes]:
    command = ["openssl", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)


def verifies(folder, cms: bytes, content: bytes, *trusted: bytes) -> bool:
    """Whether openssl says that these bytes were signed by whom it trusts."""
    for name, data in {"cms": cms, "content": content, "trusted": b"".join(trusted)}.items():
        (folder / name).write_bytes(data)
    told = openssl(
        *("cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", folder / "cms"),
        *(
            "-content",
            folder / "content",
            "-CAfile",
            folder / "trusted",
            "-out",
            folder / "out",
            "-no_check_time",
        ),
    )
    return told.returncode == 0 and b"Verification successful" in told.stderr
