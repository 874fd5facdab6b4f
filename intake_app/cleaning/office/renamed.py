"""Names that people or programs made up, to names that tell nothing but their order."""


class Renamed(dict[str, str]):
    """The same name gets the same number wherever it stands."""

    def __init__(self, pattern: str) -> None:
        super().__init__()
        self._pattern = pattern

    def __missing__(self, name: str) -> str:
        self[name] = new = self._pattern.format(len(self) + 1)
        return new
