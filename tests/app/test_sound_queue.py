from threading import Thread

from app.domain.audio import AudioFormat, PcmBlock
from app.ports.audio import SourceEvent, SourceNotice
from app.sound_queue import SoundQueue


def everything(queue: SoundQueue) -> list[PcmBlock | SourceNotice]:
    taken = []
    while (item := queue.take(0.0)) is not None:
        taken.append(item)
        if isinstance(item, SourceNotice) and item.event is SourceEvent.ENDED:
            break
    return taken


def test_blocks_are_at_most_a_tenth_of_a_second_and_numbered() -> None:
    queue = SoundQueue(AudioFormat())
    queue.put(bytes(20_000))
    queue.put(bytes(2_000))
    blocks = everything(queue)
    assert [(block.first_frame, block.frames) for block in blocks] == [
        (0, 4_800),
        (4_800, 4_800),
        (9_600, 400),
        (10_000, 1_000),
    ]
    assert queue.heard_frames == 11_000


def test_what_does_not_fit_is_told_in_its_place() -> None:
    queue = SoundQueue(AudioFormat(), limit_seconds=0.1)
    queue.put(b"\x01\x00" * 4_800)
    queue.put(b"\x02\x00" * 2_400)
    queue.put(b"\x03\x00" * 2_400)
    first = queue.take(0.0)
    queue.put(b"\x04\x00" * 4_800)
    assert [first, *everything(queue)] == [
        PcmBlock(0, b"\x01\x00" * 4_800, AudioFormat()),
        SourceNotice(SourceEvent.OVERFLOW, 0.1),
        PcmBlock(4_800, b"\x04\x00" * 4_800, AudioFormat()),
    ]


def test_loss_at_the_very_end_is_told_too() -> None:
    queue = SoundQueue(AudioFormat(), limit_seconds=0.1)
    queue.put(bytes(9_600))
    queue.put(bytes(9_600))
    queue.notice(SourceEvent.ENDED)
    told = [item.event for item in everything(queue) if isinstance(item, SourceNotice)]
    assert told == [SourceEvent.OVERFLOW, SourceEvent.ENDED]


def test_the_end_stays_the_end() -> None:
    queue = SoundQueue(AudioFormat())
    queue.notice(SourceEvent.ENDED)
    assert queue.take(0.0) == queue.take(0.0) == SourceNotice(SourceEvent.ENDED)


def test_one_thread_fills_while_another_empties() -> None:
    queue = SoundQueue(AudioFormat())

    def fill() -> None:
        for number in range(2_000):
            queue.put(number.to_bytes(2, "little") * 100)
        queue.notice(SourceEvent.ENDED)

    filling = Thread(target=fill)
    filling.start()
    heard = b""
    while not isinstance(item := queue.take(5.0), SourceNotice):
        assert item is not None
        heard += item.samples
    filling.join()
    assert heard == b"".join(number.to_bytes(2, "little") * 100 for number in range(2_000))
