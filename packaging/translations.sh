#!/bin/sh
# Gathers the texts of the sources into resources/translations/*.ts and compiles those to .qm, which the program reads.
# English needs its plurals only: "1 item", "3 items". Texts without a place in the sources any more are dropped.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh dev

folder=resources/translations
# shellcheck disable=SC2046 # none of our files has a space in its name
set -- $(find intake_app/ui intake_app/words -name '*.py' | LC_ALL=C sort)
gather() { .venv/bin/pyside6-lupdate "$@" -no-obsolete -locations none -silent; }
gather "$@" -source-language en -target-language es -ts $folder/intake_es.ts
gather "$@" -source-language en -target-language en -pluralonly -ts $folder/intake_en.ts
for language in en es; do
    .venv/bin/pyside6-lrelease -silent $folder/intake_$language.ts -qm $folder/intake_$language.qm
done
grep -n 'type="unfinished"' $folder/*.ts && echo "These wait for a translation." >&2
exit 0
