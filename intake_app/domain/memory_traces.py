"""Ways in which the system may write memory, and with it what an open vault shows, to the disk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemoryTraces:
    """`swap`: memory is put on the disk in the clear when it is short; `hibernation`: all of it when asked to sleep."""

    swap: bool = False
    hibernation: bool = False

    def __bool__(self) -> bool:
        return self.swap or self.hibernation
