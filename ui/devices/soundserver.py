"""Asks the sound server whether a device is still there (Linux: PulseAudio, and PipeWire in its place).

Qt's own list forgets to drop a device that goes while another one is the usual one, and the server then moves the
recording to that other one without a word. Qt brings libpulse along, so it is asked here directly: one question at
a time, never waiting. Where there is no such server the answer stays "unknown".
"""

import ctypes
from typing import Any

_LIBRARY = "libpulse.so.0"
# https://www.freedesktop.org/software/pulseaudio/doxygen/def_8h.html
_NO_AUTOSPAWN = 1
_CONTEXT_READY, _CONTEXT_FAILED = 4, 5
_OPERATION_RUNNING = 0
_ROUNDS = 64

_SourceInfo = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


def _library() -> Any:
    """The library with the types of what is called, or None where there is none."""
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    pointer = ctypes.c_void_p
    for name, result, arguments in (
        ("pa_mainloop_new", pointer, []),
        ("pa_mainloop_free", None, [pointer]),
        ("pa_mainloop_get_api", pointer, [pointer]),
        ("pa_mainloop_iterate", ctypes.c_int, [pointer, ctypes.c_int, pointer]),
        ("pa_context_new", pointer, [pointer, ctypes.c_char_p]),
        ("pa_context_connect", ctypes.c_int, [pointer, ctypes.c_char_p, ctypes.c_int, pointer]),
        ("pa_context_get_state", ctypes.c_int, [pointer]),
        ("pa_context_disconnect", None, [pointer]),
        ("pa_context_unref", None, [pointer]),
        ("pa_context_get_source_info_by_name", pointer, [pointer, ctypes.c_char_p, _SourceInfo, pointer]),
        ("pa_operation_get_state", ctypes.c_int, [pointer]),
        ("pa_operation_unref", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class SoundServer:
    """Use it from one thread: call ask() every now and then, and look at `gone`.

    `gone` becomes True only for a device that this server has known before.
    """

    def __init__(self, device_id: bytes) -> None:
        self.gone = False
        self._device_id = device_id
        self._known = False
        self._found = False
        self._library = _library()
        self._loop: int | None = None
        self._context: int | None = None
        self._question: int | None = None
        # The library keeps the address of this object only: it must live as long as the context. A hardened program on
        # macOS may not be allowed to make one, and has nobody who would call it.
        self._on_answer = None if self._library is None else _SourceInfo(self._take_answer)

    def ask(self) -> None:
        """Take in what the server has answered, and ask again. Never waits, never raises."""
        if self._library is None:
            return
        if self._loop is None:
            self._connect()
        for _ in range(_ROUNDS):
            if self._library.pa_mainloop_iterate(self._loop, 0, None) <= 0:
                break
        state = self._library.pa_context_get_state(self._context)
        if state >= _CONTEXT_FAILED:
            # The server is gone; what that means for the sound, the silence of the line will tell.
            self.close()
        elif state == _CONTEXT_READY:
            self._next_question()

    def close(self) -> None:
        """Let go of the server; ask() would connect again."""
        self._drop_question()
        if self._context is not None:
            self._library.pa_context_disconnect(self._context)
            self._library.pa_context_unref(self._context)
        if self._loop is not None:
            self._library.pa_mainloop_free(self._loop)
        self._loop = self._context = None

    def _connect(self) -> None:
        self._loop = self._library.pa_mainloop_new()
        self._context = self._library.pa_context_new(self._library.pa_mainloop_get_api(self._loop), b"saksi")
        self._library.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def _next_question(self) -> None:
        if self._question is not None:
            if self._library.pa_operation_get_state(self._question) == _OPERATION_RUNNING:
                return
            self._drop_question()
            self._known = self._known or self._found
            self.gone = self._known and not self._found
        self._found = False
        self._question = self._library.pa_context_get_source_info_by_name(
            self._context, self._device_id, self._on_answer, None
        )

    def _drop_question(self) -> None:
        if self._question is not None:
            self._library.pa_operation_unref(self._question)
            self._question = None

    def _take_answer(self, _context: object, info: int | None, end_of_list: int, _data: object) -> None:
        if end_of_list == 0 and info:
            self._found = True
