<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcrossPage</name>
    <message numerus="yes">
        <source>%n row(s) written, each for at least {floor} matters.</source>
        <translation>
            <numerusform>%n row written, for at least {floor} matters.</numerusform>
            <numerusform>%n rows written, each for at least {floor} matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n matter(s)</source>
        <translation>
            <numerusform>in %n matter</numerusform>
            <numerusform>in %n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date.</source>
        <translation>
            <numerusform>%n without a date.</numerusform>
            <numerusform>%n without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier, not drawn.</source>
        <translation>
            <numerusform>%n earlier, not drawn.</numerusform>
            <numerusform>%n earlier, not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>The record is whole: %n event(s), each fits the one before it.</source>
        <translation>
            <numerusform>The record is whole: %n event, and it fits.</numerusform>
            <numerusform>The record is whole: %n events, each fits the one before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounselCard</name>
    <message numerus="yes">
        <source>%n key(s) replaced. What was sealed for them can be opened with them only.</source>
        <translation>
            <numerusform>%n key replaced. What was sealed for it can be opened with it only.</numerusform>
            <numerusform>%n keys replaced. What was sealed for them can be opened with them only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s) kept as received</source>
        <translation>
            <numerusform>%n item kept as received</numerusform>
            <numerusform>%n items kept as received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysLeft</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n matter(s)</source>
        <translation>
            <numerusform>in %n matter</numerusform>
            <numerusform>in %n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message numerus="yes">
        <source>%n item(s), with their originals and clean copies</source>
        <translation>
            <numerusform>%n item, with its original and clean copy</numerusform>
            <numerusform>%n items, with their originals and clean copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), with every wording</source>
        <translation>
            <numerusform>%n note, with every wording</numerusform>
            <numerusform>%n notes, with every wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the trash</source>
        <translation>
            <numerusform>%n thing in the trash</numerusform>
            <numerusform>%n things in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what the vault knows of %n handoff(s), with the acknowledgements</source>
        <translation>
            <numerusform>what the vault knows of %n handoff, with the acknowledgements</numerusform>
            <numerusform>what the vault knows of %n handoffs, with the acknowledgements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message numerus="yes">
        <source>%n recorded already. Add another, or go on.</source>
        <translation>
            <numerusform>%n recorded already. Add another, or go on.</numerusform>
            <numerusform>%n recorded already. Add another, or go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message numerus="yes">
        <source>%n line(s) of the record keep hashes of what there was.</source>
        <translation>
            <numerusform>%n line of the record keeps hashes of what there was.</numerusform>
            <numerusform>%n lines of the record keep hashes of what there was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffsTab</name>
    <message numerus="yes">
        <source>%n item(s) or note(s) inside, {size} sealed</source>
        <translation>
            <numerusform>%n item or note inside, {size} sealed</numerusform>
            <numerusform>%n items and notes inside, {size} sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextDeadline</name>
    <message numerus="yes">
        <source>%n of them working day(s)</source>
        <translation>
            <numerusform>%n of them a working day</numerusform>
            <numerusform>%n of them working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}. They are readable by anyone who uses this computer.</source>
        <translation>
            <numerusform>%n file saved in {folder}. It is readable by anyone who uses this computer.</numerusform>
            <numerusform>%n files saved in {folder}. They are readable by anyone who uses this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s): save them all, then see open-me.html</source>
        <translation>
            <numerusform>%n more file: save them all, then see open-me.html</numerusform>
            <numerusform>%n more files: save them all, then see open-me.html</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s): save them all, then see manifest.json</source>
        <translation>
            <numerusform>%n more file: save them all, then see manifest.json</numerusform>
            <numerusform>%n more files: save them all, then see manifest.json</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message numerus="yes">
        <source>%n file(s) inside</source>
        <translation>
            <numerusform>%n file inside</numerusform>
            <numerusform>%n files inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>This backup is %n event(s) older than the vault here. Last event: {day}.</source>
        <translation>
            <numerusform>This backup is %n event older than the vault here. Last event: {day}.</numerusform>
            <numerusform>This backup is %n events older than the vault here. Last event: {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of numbered pages, {size}</source>
        <translation>
            <numerusform>%n picture of numbered pages, {size}</numerusform>
            <numerusform>%n pictures of numbered pages, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n left out</source>
        <translation>
            <numerusform>Put back %n left out</numerusform>
            <numerusform>Put back %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s) with “{words}”</source>
        <translation>
            <numerusform>%n place with “{words}”</numerusform>
            <numerusform>%n places with “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places with “{words}”: titles and the newest first. Add a word.</source>
        <translation>
            <numerusform>More than %n place with “{words}”: titles and the newest first. Add a word.</numerusform>
            <numerusform>More than %n places with “{words}”: titles and the newest first. Add a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>%n word to go</numerusform>
            <numerusform>%n words to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after these</numerusform>
            <numerusform>%n more after these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>keeps the %n that are done</source>
        <translation>
            <numerusform>keeps the %n that is done</numerusform>
            <numerusform>keeps the %n that are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInHead</name>
    <message numerus="yes">
        <source>Ready to take in %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Ready to take in %n file or folder</numerusform>
            <numerusform>Ready to take in %n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Taking in %n file</numerusform>
            <numerusform>Taking in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n file(s)</source>
        <translation>
            <numerusform>Took in %n file</numerusform>
            <numerusform>Took in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n stored</numerusform>
            <numerusform>%n stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n not taken in</numerusform>
            <numerusform>%n not taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInModel</name>
    <message numerus="yes">
        <source>%n kind(s) of hidden detail removed</source>
        <translation>
            <numerusform>%n kind of hidden detail removed</numerusform>
            <numerusform>%n kinds of hidden detail removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Delete %n thing for good?</numerusform>
            <numerusform>Delete %n things for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictRows</name>
    <message numerus="yes">
        <source>%n file(s) are not what the list says</source>
        <translation>
            <numerusform>%n file is not what the list says</numerusform>
            <numerusform>%n files are not what the list says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every hash is right: %n file(s)</source>
        <translation>
            <numerusform>The hash is right: %n file</numerusform>
            <numerusform>Every hash is right: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed file(s) missing</source>
        <translation>
            <numerusform>%n listed file missing</numerusform>
            <numerusform>%n listed files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not on the list, never saved</source>
        <translation>
            <numerusform>%n file not on the list, never saved</numerusform>
            <numerusform>%n files not on the list, never saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that can act as programs: don’t open them once saved</source>
        <translation>
            <numerusform>%n file that can act as a program: don’t open it once saved</numerusform>
            <numerusform>%n files that can act as programs: don’t open them once saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>What</name>
    <message numerus="yes">
        <source>Without hidden details, but %n can still be read where it looks blacked out.</source>
        <translation>
            <numerusform>Without hidden details, but %n can still be read where it looks blacked out.</numerusform>
            <numerusform>Without hidden details, but %n can still be read where they look blacked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest wording of each. %n is an unfinished draft.</source>
        <translation>
            <numerusform>The latest wording of each. %n is an unfinished draft.</numerusform>
            <numerusform>The latest wording of each. %n are unfinished drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would reveal {named} and %n more.</source>
        <translation>
            <numerusform>Would reveal {named} and %n more.</numerusform>
            <numerusform>Would reveal {named} and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
