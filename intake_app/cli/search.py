"""`intake-app search`: words anywhere in a vault. `intake-app tag`: words to search within."""

from argparse import ArgumentTypeError, Namespace
from datetime import date

from intake_app.cli.answer import Answer, table
from intake_app.cli.command import Commands, a_code, a_text, add_command, one_of
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.search import Hit, HitKind, Parts
from intake_app.workflows.search import search, within
from intake_app.workflows.tag_matter import tag_matter

_LIMIT = 50


def add(commands: Commands) -> None:
    parser = add_command(commands, "search", run, "find words in matters, items, notes and legal processes")
    add_vault(parser)
    words = 'words that all have to be there; beginnings count, and "words in quotation marks" stand beside each other'
    parser.add_argument("query", metavar="QUERY", type=a_text, help=words)
    parser.add_argument("--matter", metavar="CODE", type=a_code, help="look in this matter only")
    kinds = f"look in this kind only, which may be given several times: {', '.join(HitKind)}"
    parser.add_argument("--kind", metavar="KIND", type=one_of(HitKind), action="append", default=[], help=kinds)
    parser.add_argument("--tag", metavar="TAG", type=a_text, help="look in matters with this tag only")
    came = "what came or was begun on this day (2026-03-31) or later"
    parser.add_argument("--since", metavar="DAY", type=_a_day, help=came)
    parser.add_argument("--until", metavar="DAY", type=_a_day, help="on this day or earlier")
    parser.add_argument("--limit", metavar="N", type=_a_number, default=_LIMIT, help=f"show so many at most ({_LIMIT})")
    parser.add_argument("--skip", metavar="N", type=_a_number, default=0, help="leave out the first N")

    tag = add_command(commands, "tag", run_tag, "give a matter tags in place of those it had; none takes them away")
    add_vault(tag)
    tag.add_argument("--matter", metavar="CODE", type=a_code, required=True, help="the matter")
    tag.add_argument(
        "--tag", dest="tags", metavar="TAG", action="append", default=[], help="a tag; may be given several times"
    )


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        if args.matter:
            with vault.reading() as view:
                view.matters.get(args.matter)  # or NotFound: in no matter nothing can be found
        narrowed = within(
            matter=args.matter, kinds=frozenset(args.kind), since=args.since, until=args.until, tag=args.tag or "" or ""
        )
        found = search(vault, args.query, narrowed, limit=args.limit, skip=args.skip)
    rows = [[hit.matter, str(hit.kind), hit.subject, hit.title, _plain(hit.snippet)] for hit in found.hits]
    facts = {
        "query": args.query,
        "total": found.total,
        "more": found.more,
        "skipped": args.skip,
        "hits": [_facts(hit) for hit in found.hits],
    }
    left = found.total - args.skip - len(found.hits)
    remarks = [f"{left} more follow: --skip {args.skip + len(found.hits)} shows them."] if left > 0 else []
    if found.more:
        remarks.append("There are more places than are counted. Add a word, or look in one matter, kind or time.")
    return Answer(facts, table(rows) or ["Nothing found."], remarks=remarks)


def run_tag(args: Namespace) -> Answer:
    with opened(args) as vault:
        tags = tag_matter(vault, args.matter, args.tags, actor=vault.actor)
    told = ", ".join(tags) if tags else "no tags"
    return Answer({"matter": args.matter, "tags": list(tags)}, [f"Matter {args.matter}: {told}."])


def _facts(hit: Hit) -> dict[str, object]:
    return {
        "kind": str(hit.kind),
        "matter": hit.matter,
        "id": hit.subject,
        "title": hit.title,
        "exhibit": hit.exhibit or None,
        "at": hit.at.isoformat(timespec="seconds") if hit.at else None,
        "snippet": _plain(hit.snippet),
        "found": [text for text, found in (*hit.heading, *hit.snippet) if found],
    }


def _plain(parts: Parts) -> str:
    return " ".join("".join(text for text, _found in parts).split())


def _a_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no day as 2026-03-31") from error


def _a_number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise ArgumentTypeError(f"{text!r} is no number")
    return int(text)
