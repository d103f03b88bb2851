"""A time server is asked only where its address is given, and says no more than it proves."""

import http.server
import signal
import socket
import subprocess
import threading

import pytest

from petitiondesk.crypto.certificate import encode_certificate
from petitiondesk.crypto.key_file import encode_key_file
from petitiondesk.desk.system import SystemClock
from petitiondesk.letter.codec import encode
from tests.cli.programs import PROGRAM, run
from tests.identities import crafted
from tests.letters import a_ready_letter
from tests.signing.clocks import CLOCKS, Clock, ForgingClock

SECRET = "six words that nobody else knows"


class Answering(http.server.BaseHTTPRequestHandler):
    """Answers as the clock of its server does."""

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        answer = self.server.clock.answer(asked)
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_words):
        pass


@pytest.fixture
def server():
    """A time server of this machine; ``server.clock`` says what it answers."""
    server = http.server.HTTPServer(("127.0.0.1", 0), Answering)
    server.clock = Clock(SystemClock().now())
    server.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("timed")
    (folder / "secret").write_text(SECRET)
    (folder / "a.letter").write_bytes(encode(a_ready_letter()))
    key = crafted(since=SystemClock().now().replace(year=2026, month=1))
    (folder / "a.p12").write_bytes(encode_key_file(key, SECRET))
    (folder / "authority.pem").write_bytes(encode_certificate(CLOCKS.certificate))
    (folder / "list.crl").write_bytes(CLOCKS.revocations())
    return folder


@pytest.fixture
def export(folder, tmp_path):
    def exported(*more, signed=True):
        sealing = ("--sign-with", folder / "a.p12", "--passphrase-file", folder / "secret")
        return run(
            *("export", folder / "a.letter", "--to", tmp_path, "--as", "pdf", "--json"),
            *(sealing if signed else ()),
            *more,
        )

    return exported


def test_without_a_server_nobody_is_asked_and_the_time_is_the_signer_s(export, server):
    (file,) = export().json["files"]
    assert (file["levels"], server.clock.asked) == (["B-B"], 0)


def test_a_level_is_said_only_when_the_file_reaches_it(export, folder, server):
    asked = ("--time-server", server.address, "--force")
    authority = ("--authority", folder / "authority.pem")
    lists = ("--revocation", folder / "list.crl")
    (unbelieved,) = export(*asked).json["files"]
    (timed,) = export(*asked, *authority).json["files"]
    (archived,) = export(*asked, *authority, *lists).json["files"]
    assert (unbelieved["levels"], timed["levels"]) == (["B-B"], ["B-T"])
    assert archived["levels"][0] == "B-LTA"


def test_a_server_that_lies_leaves_nothing_behind(export, server, tmp_path):
    server.clock = ForgingClock(SystemClock().now())
    answer = export("--time-server", server.address)
    assert (answer.code, list(tmp_path.iterdir())) == (1, [])
    assert "answered proves nothing" in answer.err


def test_a_silent_server_leaves_nothing_behind(export, server, tmp_path):
    server.server_close()
    answer = export("--time-server", server.address)
    assert (answer.code, list(tmp_path.iterdir())) == (1, [])
    assert "does not answer" in answer.err


def test_ctrl_c_need_not_wait_for_a_silent_server(folder, tmp_path):
    silent = socket.create_server(("127.0.0.1", 0))  # it is connected to, and says nothing
    asked = ("--time-server", f"http://127.0.0.1:{silent.getsockname()[1]}")
    seal = ("--sign-with", folder / "a.p12", "--passphrase-file", folder / "secret")
    command = (*PROGRAM, "export", folder / "a.letter", "--to", tmp_path / "out", *seal, *asked)
    said = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    while "Asking the time server" not in (line := said.stderr.readline()) and line:
        pass
    said.send_signal(signal.SIGINT)
    out, err = said.communicate(timeout=60)
    assert (said.returncode, out, err) == (130, "", "")
    assert list(tmp_path.iterdir()) == []
    silent.close()


def test_lists_without_a_server_are_refused(export, folder, tmp_path):
    answer = export("--revocation", folder / "list.crl")
    assert (answer.code, list(tmp_path.iterdir())) == (2, [])
    assert "prove nothing without a time server" in answer.err


def test_without_a_signature_there_is_nothing_to_give_a_time_to(export, tmp_path):
    answer = export("--time-server", "http://127.0.0.1:9", signed=False)
    assert (answer.code, list(tmp_path.iterdir())) == (2, [])


def test_who_asks_for_too_much_is_told_before_a_passphrase_is_asked_for(folder, tmp_path):
    refused = run(
        *("export", folder / "a.letter", "--to", tmp_path / "out", "--fields", "all"),
        *("--sign-with", folder / "a.p12"),
    )
    assert "This letter asks nobody to agree" in refused.err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_no_vault_that_does_not_open(folder):
    refused = run("export", folder / "a.letter", "--to", "/proc/letters", "--draft")
    assert refused.code == 1
    assert "there is no such folder" in refused.err


def test_folders_that_are_not_there_are_made_and_go_again_where_nothing_came(folder, tmp_path):
    to = ("export", folder / "a.letter", "--as", "pdf", "--to", tmp_path / "out" / "x")
    assert run(*to, "--language", "uk").code != 0
    assert list(tmp_path.iterdir()) == []
    made = run(*to, "--json").json["files"]
    assert [file["path"] for file in made] == [str(tmp_path / "out/x/urgent-appeal.en.pdf")]


def test_that_sheets_are_not_sealed_is_said_before_and_after(folder, tmp_path):
    seal = ("--sign-with", folder / "a.p12", "--passphrase-file", folder / "secret")
    made = run("export", folder / "a.letter", "--to", tmp_path, "--as", "digest", *seal)
    assert made.code == 0, made.err
    assert made.err.startswith("Digest and press version are not sealed: only the letter is.")
    assert "Not sealed: whoever gets this sheet cannot check it." in made.out
