"""The first page down to the salutation: letterhead, date, addressees, subject."""

from __future__ import annotations

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Addressee, Addressing, ChannelKind
from petitiondesk.page.dates import written_date, written_embargo
from petitiondesk.page.forms import compose, fill
from petitiondesk.page.notes import joined
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_line, clean, line, plain, said
from petitiondesk.page.tree import Heading, Inline, Node, Paragraph, Picture, Role, Run


def letterhead(setting: Setting) -> tuple[Node, ...]:
    """Return who writes: logo, name and line."""
    head = setting.content.letterhead
    logo: tuple[Node, ...] = ()
    if head.logo:
        description = plain(block_line(head.logo.description, setting))
        logo = (Picture(head.logo.image, description, head.logo.id),)
    name = line(head.name, Role.LETTERHEAD_NAME, setting)
    return (*logo, *name, *line(head.line, Role.LETTERHEAD_LINE, setting))


def opening(setting: Setting, addressees: tuple[Addressee, ...]) -> tuple[Node, ...]:
    """Return everything between the letterhead and the first words to the addressee."""
    return (
        *embargo_line(setting),
        *_reference(setting),
        *place_and_date(setting),
        *(node for addressee in addressees for node in _delivery(addressee, setting)),
        *(node for addressee in addressees for node in _address(addressee, setting)),
        *_subject(setting),
        *_salutation(setting, addressees),
    )


def chosen(setting: Setting, addressee: str | None) -> tuple[Addressee, ...]:
    """Return whom this page is for: all of a joint letter, or one of a separate one.

    Raises:
        NoSuchPartError: the letter has no addressee of this id.
    """
    everybody = setting.content.addressees
    if addressee is None:
        return everybody if setting.content.addressing is Addressing.JOINT else everybody[:1]
    one = tuple(a for a in everybody if a.id == addressee)
    if not one:
        raise NoSuchPartError(part=addressee)
    return one


def title(setting: Setting) -> str:
    """Return the subject on one line; the kind of letter where there is no subject yet."""
    subject = plain(block_line(setting.content.subject, setting))
    return subject or setting.words.kinds[setting.content.kind]


def embargo_line(setting: Setting) -> tuple[Paragraph, ...]:
    """Return until when nothing is to be published, where the letter says it."""
    embargo = setting.content.embargo
    if embargo is None:
        return ()
    return (Paragraph(Role.EMBARGO, (Run(written_embargo(embargo, setting.words)),)),)


def _reference(setting: Setting) -> tuple[Node, ...]:
    reference = clean(setting.content.reference)
    if not reference:
        return ()
    text = fill(setting.words.reference, reference=reference)
    return (Paragraph(Role.REFERENCE, (Run(text),)),)


def place_and_date(setting: Setting) -> tuple[Paragraph, ...]:
    """Return where and when the letter is issued."""
    place = block_line(setting.content.place, setting)
    date = written_date(setting.content.issued, setting.words)
    written: tuple[Inline, ...] = (Run(date),) if date else ()
    if place and written:
        written = compose(setting.words.place_and_date, place=place, date=written)
    inlines = written or place
    source = setting.content.place.id
    return (Paragraph(Role.PLACE_AND_DATE, inlines, source),) if inlines else ()


def _delivery(addressee: Addressee, setting: Setting) -> tuple[Node, ...]:
    lines: list[Node] = []
    for channel in addressee.channels:
        mission = block_line(channel.mission, setting)
        if channel.kind is not ChannelKind.EMBASSY or not mission:
            continue
        city = block_line(channel.city, setting)
        named = plain(city) in plain(mission)
        where = mission if named else joined([mission, city], setting.words.comma)
        inlines = compose(setting.words.delivery, mission=where)
        lines.append(Paragraph(Role.DELIVERY, inlines, channel.mission.id))
    return tuple(lines)


def _address(addressee: Addressee, setting: Setting) -> tuple[Node, ...]:
    """Return the address block."""
    person, office = person_and_office(addressee, setting)
    lines = (
        (person, addressee.person.id),
        (office, addressee.office.id),
        (block_line(addressee.address, setting), addressee.address.id),
    )
    return tuple(Paragraph(Role.ADDRESSEE, inlines, source) for inlines, source in lines if inlines)


def person_and_office(
    addressee: Addressee, setting: Setting
) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """Return who is written to; the honorific stands where the language has it."""
    honorific, last = _honorific(addressee, setting), setting.words.honorific_last
    person, office = block_line(addressee.person, setting), block_line(addressee.office, setting)
    if person or not last:
        return _beside(honorific, person, last=last), office
    return (), _beside(honorific, office, last=last)


def _honorific(addressee: Addressee, setting: Setting) -> tuple[Inline, ...]:
    """Return the honorific of the page's language; one that has none borrows none."""
    found = said(addressee.honorific, setting)
    if found is None or found.language != setting.language:
        return ()
    return block_line(addressee.honorific, setting)


def _beside(
    honorific: tuple[Inline, ...], name: tuple[Inline, ...], *, last: bool
) -> tuple[Inline, ...]:
    parts = [part for part in ((name, honorific) if last else (honorific, name)) if part]
    return joined(parts, " ")


def _subject(setting: Setting) -> tuple[Node, ...]:
    subject = block_line(setting.content.subject, setting)
    if not subject:
        return ()
    inlines = compose(setting.words.subject, subject=subject)
    return (Heading(1, Role.SUBJECT, inlines, setting.content.subject.id),)


def _salutation(setting: Setting, addressees: tuple[Addressee, ...]) -> tuple[Node, ...]:
    if len(addressees) > 1:
        return line(setting.content.joint_salutation, Role.SALUTATION, setting)
    return tuple(
        node for one in addressees for node in line(one.salutation, Role.SALUTATION, setting)
    )
