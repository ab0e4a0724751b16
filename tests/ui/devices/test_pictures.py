"""Pictures that came from outside: shown, or refused with a reason, never worse."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from app.errors.attachment import AttachmentError, AttachmentTooLarge, AttachmentUnreadable
from tests.ui.devices.documents import encoded, picture_bytes, turned, vast_png
from ui.devices.pictures import PIXELS_LIMIT, read_picture
from ui.presenters.attachment_view import Picture

KINDS = ("jpeg", "png", "webp", "tiff")
GIF = bytes.fromhex("47494638396101000100800000ff000000000021f90400000000002c00000000010001000002024401003b")


def at(picture: Picture, x: int, y: int) -> tuple[int, int, int]:
    place = y * picture.stride + 4 * x
    red, green, blue = picture.pixels[place : place + 3]
    return red, green, blue


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_read_as_it_is(kind: str) -> None:
    picture = read_picture(picture_bytes(kind))
    assert (picture.width, picture.height) == (40, 20)
    assert len(picture.pixels) == picture.stride * picture.height
    red, blue = at(picture, 5, 10), at(picture, 35, 10)
    assert red[0] > 200
    assert red[2] < 60
    assert blue[2] > 200
    assert blue[0] < 60


def test_the_first_picture_of_a_gif_is_read() -> None:
    assert (read_picture(GIF).width, read_picture(GIF).height) == (1, 1)


def test_a_photo_stands_as_its_camera_was_held() -> None:
    """Orientation 6: the camera was held a quarter turn, so that left is top."""
    picture = read_picture(turned(picture_bytes("jpeg"), 6))
    assert (picture.width, picture.height) == (20, 40)
    assert at(picture, 10, 5)[0] > 200
    assert at(picture, 10, 35)[2] > 200


def test_a_large_photo_is_made_smaller_while_it_is_read() -> None:
    image = QImage(5200, 4000, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    picture = read_picture(encoded(image, "jpeg"))
    assert picture.width * picture.height <= PIXELS_LIMIT
    assert picture.width / picture.height == pytest.approx(1.3, abs=0.01)


def test_a_picture_that_says_it_is_vast_is_refused_before_it_is_read() -> None:
    with pytest.raises(AttachmentTooLarge):
        read_picture(vast_png(60_000))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF8",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"/* XPM */ static char *x[] = {",
        b"BM" + bytes(60),
        b"\x00\x00\x01\x00" + bytes(60),
        picture_bytes("png")[:60],
        b"\xff\xd8\xff" + bytes(30),
        b"RIFF\x10\x00\x00\x00WEBPVP8 ",
        b"II*\x00" + bytes(20),
    ],
)
def test_what_is_no_picture_of_the_five_kinds_is_refused(content: bytes) -> None:
    with pytest.raises(AttachmentUnreadable):
        read_picture(content)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([*(picture_bytes(kind) for kind in KINDS), GIF]), st.data())
def test_a_damaged_picture_is_shown_or_refused(whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    try:
        picture = read_picture(bytes(damaged[:cut]) if data.draw(st.booleans()) else bytes(damaged))
    except AttachmentError:
        return
    assert picture.width * picture.height <= PIXELS_LIMIT
    assert len(picture.pixels) == picture.stride * picture.height
