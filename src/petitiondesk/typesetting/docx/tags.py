"""The tags in a Word template: docxtpl's language, cut down to printing our own names.

docxtpl's defaults run code from templates and drop text that looks like markup. Here a template is
checked before anything of it runs: it may print the names we give it, and choose by them, no more.
The sandbox is the second wall, not the first.
"""

from __future__ import annotations

import io
from typing import Final

from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # docxtpl carries no types
from jinja2 import StrictUndefined, Template, TemplateError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from petitiondesk.typesetting.errors import BadTemplateError, TemplateFault

_ALLOWED_TAGS: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.Not,
    nodes.And,
    nodes.Or,
)


def compile_tags(xml: str, *, where: str, names: frozenset[str]) -> tuple[Template, frozenset[str]]:
    """Return a part of a template, ready to be filled, and the names that it prints.

    Args:
        xml: the part.
        where: its name, for errors.
        names: what a template may print.

    Raises:
        BadTemplateError: a tag is malformed, does more than print or choose, or names what we do
            not give.
    """
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    patched = DocxTemplate(io.BytesIO()).patch_xml(xml)
    try:
        tree = environment.parse(patched)
    except TemplateError as cause:
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_TAG, where=where) from cause
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED_TAGS):
            raise BadTemplateError(reason=TemplateFault.FORBIDDEN_TAG, where=where)
    used = frozenset(meta.find_undeclared_variables(tree))
    if unknown := sorted(used - names):
        raise BadTemplateError(reason=TemplateFault.UNKNOWN_NAME, where=unknown[0])
    return environment.from_string(patched), used
