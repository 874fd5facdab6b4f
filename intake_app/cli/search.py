"""`intake-app search`: words anywhere in a vault."""

from argparse import Namespace

from intake_app.cli.answer import Answer, table
from intake_app.cli.command import Commands, a_code, a_text, add_command
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.search import Hit
from intake_app.workflows.search import search


def add(commands: Commands) -> None:
    parser = add_command(commands, "search", run, "find words in matters, items and notes")
    add_vault(parser)
    parser.add_argument("query", metavar="QUERY", type=a_text, help="words that all have to be there; beginnings count")
    parser.add_argument("--matter", metavar="CODE", type=a_code, help="look in this matter only")


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        if args.matter:
            with vault.reading() as view:
                view.matters.get(args.matter)  # or NotFound: in no matter nothing can be found
        hits = search(vault, args.query, matter=args.matter)
    rows = [[hit.matter, str(hit.kind), hit.subject, hit.title, _snippet(hit)] for hit in hits]
    return Answer({"query": args.query, "hits": [_facts(hit) for hit in hits]}, table(rows) or ["Nothing found."])


def _facts(hit: Hit) -> dict[str, object]:
    return {
        "kind": str(hit.kind),
        "matter": hit.matter,
        "id": hit.subject,
        "title": hit.title,
        "snippet": _snippet(hit),
    }


def _snippet(hit: Hit) -> str:
    return " ".join("".join(text for text, _found in hit.snippet).split())
