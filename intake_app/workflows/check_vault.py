"""Is everything in the vault as it was stored?"""

from intake_app.domain.progress import Progress, silent
from intake_app.domain.vault import CheckResult
from intake_app.vault import Vault
from intake_app.vault.check import check


def check_vault(vault: Vault, *, progress: Progress = silent) -> CheckResult:
    """Read every page, every document and the whole custody record."""
    return check(vault, progress=progress)
