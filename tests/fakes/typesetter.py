"""A typesetter that sets nothing: its files hold the words of the page. It can be told to hang."""

from concurrent.futures import Future

from petitiondesk.page.text import plain_text
from petitiondesk.typesetting.errors import TypesettingFailedError
from petitiondesk.typesetting.messages import PdfFile
from tests.fakes.library import the_composer


class FakeTypesetter:
    def __init__(self, *, missing=(), law=(), broken=False, hangs_at="") -> None:
        self.law = law
        self.missing = missing
        self.broken = broken
        self.hangs_at = hangs_at
        self.hung = Future()
        self.is_hanging = False
        self.trees = []
        self.newer_law = {}
        self.build_name = "b" * 64

    def pdf(self, manuscript):
        tree = self._composed(manuscript)
        if self.hangs_at == "pdf":
            return self._hang()
        if self.broken:
            return _failed(TypesettingFailedError(engine="pdf"))
        return _done(PdfFile(data=b"%PDF-" + plain_text(tree).encode(), pages=2))

    def docx(self, manuscript):
        tree = self._composed(manuscript)
        if self.hangs_at == "docx":
            return self._hang()
        return _done(b"PK " + plain_text(tree).encode())

    def missing_glyphs(self, manuscript):
        if self.hangs_at == "glyphs":
            return self._hang()
        words = plain_text(the_composer().compose(manuscript))
        return _done(tuple(m for m in self.missing if m.character in words))

    def picture(self, untrusted):
        if self.hangs_at == "picture":
            return self._hang()
        return _done(untrusted)

    def law_findings(self, letter, today):
        if self.hangs_at == "law":
            return self._hang()
        return _done(self.law)

    def take_law(self, newer) -> None:
        self.newer_law = dict(newer)

    def words(self, kind, data):
        if self.hangs_at == "words":
            return self._hang()
        return _done((data.decode(errors="replace"),))

    def told(self, kind, data):
        return _done(("".join(data.decode(errors="replace").split()),))

    def shows(self, order, untrusted, *, exactly=False):
        return _done(untrusted == order.name.encode())

    def build(self):
        return _done(self.build_name)

    def _composed(self, manuscript):
        self.trees.append(the_composer().compose(manuscript))
        return self.trees[-1]

    def _hang(self):
        self.is_hanging = True
        return self.hung

    def close(self) -> None:
        pass


def _done(value) -> Future:
    future = Future()
    future.set_result(value)
    return future


def _failed(error) -> Future:
    future = Future()
    future.set_exception(error)
    return future
