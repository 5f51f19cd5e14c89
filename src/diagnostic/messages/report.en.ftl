### What the commands tell: progress, summaries, refusals.

stage-read = reading
stage-theme = theme
stage-content = content
stage-catalogue = translations
stage-site = pages
stage-checks = checks
stage-output = writing pages
stage-publish = publishing

site-no-folder = `{ $path }` is no folder; `--site` wants the folder in which `content/` lies
today-invalid = `{ $value }` is no day; write it as 2026-03-09
base-url-invalid = `{ $value }` is no web address; write it whole, as https://guida.example
language-option-invalid = `{ $value }` is no language tag; write it as `it` or `zh-Hans`
language-option-unknown = the site has no language `{ $value }`; it has: { $list }

build-language = { $language }: { $pages } pages · texts: { $fresh } fresh, { $machine } by machine, { $stale } stale, { $missing } missing
build-files = files: { $written } written, { $kept } unchanged, { $removed } removed · { $size }
build-times = { $total } ({ $list })
build-done = published in { $path }
build-nothing = nothing was published; the last good site is as it was

check-fine = nothing to remark

explain-unknown = there is no code `{ $value }`; `sportello explain` lists all
explain-unknown-perhaps = there is no code `{ $value }`; perhaps `{ $suggestion }`

init-exists = `{ $path }` already holds a site: content/ is there; nothing was written
init-failed = `{ $path }` cannot be made: { $reason }
init-done = { $count } files written in { $path }; next: `sportello build`

sync-content = content: { $pages } pages, { $units } texts · { $new } new, { $changed } changed, { $moved } moved, { $gone } gone
sync-language = { $language }: { $stale } stale ({ $new } now), { $missing } missing · recorded { $recorded }, confirmed { $confirmed }
sync-written = { $count ->
    [0] everything is up to date; nothing was written
    [one] { $count } file written in translations/
   *[other] { $count } files written in translations/
    }
sync-current = the catalogues are up to date
sync-behind = { $count ->
    [one] { $count } file is behind; run `sportello translate sync`
   *[other] { $count } files are behind; run `sportello translate sync`
    }
sync-renamed = the files of `{ $path }` move to its new name, `{ $page }`
sync-conflict = in `{ $path }` two versions wait for a choice after a merge: until somebody chooses, nothing of that file is recorded
sync-unreadable = some files of translations cannot be read: their pages were left as they are, so that nothing is lost
sync-nothing = the content has errors; nothing was written

status-language = language
status-translated = translated
status-reviewed = reviewed
status-stale = stale
status-missing = missing
status-machine = machine
status-errors = errors
status-words-left = words left
status-interface = interface
status-draft = draft

serve-ready = the site is at { $path } – stop with Ctrl+C
serve-shown = shown after { $count } ms · errors: { $errors } · warnings: { $warnings }
serve-taken = another program listens at port { $value }: choose one with `--port`, or leave `--port` out to get a free one
serve-failed = nothing can listen there: { $reason }
serve-list = Remarks
serve-errors = errors
serve-warnings = warnings
serve-notes = notes
serve-nothing = nothing to remark
serve-marks = show what is not translated
serve-changed = other pages now
serve-standing = old: {"{"}stale{"}"} · not translated: {"{"}missing{"}"} · by machine: {"{"}machine{"}"}
serve-gone = the desk is closed: start `sportello serve` again

new-summary = in one or two sentences, at most 160 characters
new-draft = take this line away when the page is ready
new-expected = Readers expect these. Give them, or leave them in `unknown`: the page then says where to ask.
new-optional = Only where there is something to say. Hours: `,` adds to a day, `;` replaces it, PH are public holidays.
new-body = The words of the page. A heading below opens a part of the page: take it out of its comment and write under it.
new-done = { $path } was written; `sportello serve --drafts` shows the page
new-kind = there is no kind `{ $value }`: { $list }
new-section = no folder holds pages of kind `{ $value }` yet. Write a text `section.md` into a new folder, for example
    `content/{ $path }/section.md`, and run the command again:

    +++
    kind = "{ $value }"
    title = "…"
    summary = "…"
    +++
new-reserved = { $value ->
    [section] `section` is the name of the text that begins a folder: give the page another title
   *[other] the address `{ $value }` is that of a list which every site has: give the page another title
    }
new-folder = { $kind ->
    [service] services
    [course] courses
    [event] events
    [place] places
    [organisation] organisations
    [person] people
    [project] projects
    [practice] practices
    [guide] guides
    [news] notices
    [topic] subjects
    [term] terms
   *[other] pages
    }
new-name = nothing of `{ $value }` can stand in an address: use letters from a to z
new-taken = there is a page `{ $value }` already
schema-required = required
schema-expected = expected, or in `unknown`
schema-optional = optional
schema-outside = `{ $path }` is no folder within the site: name one as in `--out schemas`
schema-done = { $count } schemas in { $path }
report-done = the report is at { $path }
report-failed = `{ $path }` cannot be written: { $reason }
report-title = What wants to be looked at
report-day = on { $value }
report-nobody = Pages that nobody answers for
report-fine = Nothing wants to be looked at.
report-page = page
report-what = what
report-untranslated = translations
report-stale = old: { $count }
report-missing = missing: { $count }
report-machine = by machine: { $count }
