"""The window: the only place that names PySide6. Widgets show and ask; workflows decide."""
