"""Files that a system runs or follows when they are opened, or when their folder is only shown."""

_ENDINGS = frozenset(
    (  # noqa: SIM905  a list of so many strings is no easier to read
        "exe com scr pif bat cmd msi msp msix appx cpl msc dll ocx hta js jse vbs vbe wsf wsh ps1 psm1 reg jar chm inf"
        " lnk url scf website rdp theme themepack library-ms search-ms searchconnector-ms settingcontent-ms appref-ms"
        " application gadget xll iqy docm dotm xlsm xltm xlam pptm potm ppam ppsm iso img vhd vhdx"
        " app command tool terminal workflow action pkg mpkg dmg webloc inetloc fileloc scpt"
        " sh run desktop deb rpm appimage apk py pyw pl rb"
    ).split()
)


def can_act(path: str) -> bool:
    """Whether a file of that name could do more than be shown."""
    name = path.rpartition("/")[2].lower()
    return name.rpartition(".")[2] in _ENDINGS or name == "desktop.ini"
