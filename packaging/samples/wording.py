"""What the samples say. The wording follows what published demands and notices say; the rest is invented."""

SAMPLE = "SAMPLE FOR PRACTICE. NOT A LEGAL DOCUMENT. ALL NAMES ARE INVENTED."

SUMMONED = """
You are hereby required to appear before the officer named below, and/or to produce for inspection the records
indicated, in connection with an inquiry to ascertain the correctness of entries, to determine liability for
duties, taxes, fines, penalties, or forfeitures, and to ensure compliance with laws administered by CBP and ICE.
"""
RECORDS = """
For the account lumen.example/eastbrook_watch, from September 1, 2026 to the present: name, postal code, country,
email addresses on file, date of account creation, registered telephone numbers, IP address at account sign-up,
and logs showing IP address and date stamps.
"""
REASON = "Reason: Officer Safety / Doxing"
WARNED = """
You are requested not to disclose the existence of this summons for an indefinite period of time. Any such
disclosure could impede the inquiry. Failure to comply with this summons will render you liable to proceedings
in a U.S. District Court to enforce compliance with it, as well as other sanctions.
"""

NOTICE = (
    "Hello,",
    "We have received legal process from law enforcement seeking information about your Lumen account.",
    "If you do not want us to respond, please send us documentation that you have filed in court challenging this "
    "legal process within ten (10) days.",
    "If we do not receive it, we will respond to the requesting agency.",
    "Agency named: Department of Homeland Security\nAuthority: 19 U.S.C. 1509\nAccount: eastbrook_watch\n"
    "Reference: LS-0000-4417",
    "We are not able to give you legal advice. You may wish to speak with a lawyer.",
    "Lumen Social, Legal Response Team",
)

LETTER_ABOUT = "Re: Legal process about your account eastbrook_watch, reference LS-0000-4417"
LETTER = (
    "Hello,",
    "We wrote to you by e-mail on November 18, 2026. This letter repeats what that message said.",
    "We have received legal process from law enforcement seeking information about your Lumen account. It is a "
    "summons that names 19 U.S.C. 1509 as its authority, dated November 16, 2026.",
    "If you do not want us to respond, please send us documentation that you have filed in court challenging this "
    "legal process within ten (10) days. If we do not receive it, we will respond to the requesting agency.",
    "We are not able to give you legal advice. You may wish to speak with a lawyer.",
    "Please quote the reference above when you write to us.",
)

DECLARATION = (
    "I am the person who writes for the account described below. I make this declaration as J. Doe.",
    "The account reports on public events in one neighborhood. It has never bought, sold or imported anything.",
    "On November 18, 2026 I received a message from the platform. No copy of the summons came with it.",
    "I have not deleted or changed anything since that day.",
    "I fear harm to myself and to the people who write to the account if its records are produced.",
)
TIMELINE = (
    ("Nov 16, 2026", "Date on the face of the summons"),
    ("Nov 18, 2026", "Message from the platform, ten days to file"),
    ("Nov 19, 2026", "Call to the clinic"),
    ("Nov 28, 2026", "Last day named in the message"),
    ("Nov 30, 2026", "Return date of the summons"),
)
SERVICE = """
I certify that on November 23, 2026 I served the foregoing on the persons below by first-class mail, addressed to
R. Sample, Special Agent in Charge, and to Lumen Social, Inc., Legal Response Team.
"""

COPY = (
    "Lumen Social, Legal Response Team",
    "November 20, 2026",
    "Reference: LS-0000-4417",
    "",
    "As you asked, here is a copy of the first page of the legal process that we received about your",
    "account. The requesting agency has blacked out two lines of it.",
    "",
    "Department of Homeland Security",
    "Summons to appear and produce records, 19 U.S.C. 1509",
    "To: Lumen Social, Inc., Custodian of Records",
    "Account: lumen.example/eastbrook_watch",
    "Return date: November 30, 2026",
    "Issued by:",
    "Direct line:",
    "",
    SAMPLE,
)
BLACKED_OUT = {"Issued by:": "Special Agent R. Sample", "Direct line:": "(202) 555-0143"}
