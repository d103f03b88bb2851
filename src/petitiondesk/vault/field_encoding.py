"""Bytes to digest: one sequence of fields, one sequence of bytes, and the other way round."""

Field = bytes | str | int


def encode_fields(*fields: Field) -> bytes:
    """Put fields behind each other, each with its length before it (8 bytes, big-endian).

    Texts are UTF-8; integers 8 bytes, unsigned and big-endian. No other sequence of fields of the
    same kinds gives the same bytes.
    """
    return b"".join(len(each).to_bytes(8, "big") + each for each in map(_encoded, fields))


def _encoded(field: Field) -> bytes:
    if isinstance(field, int):
        return field.to_bytes(8, "big")
    return field.encode() if isinstance(field, str) else field
