### What the commands of the translators' workshop tell.

translate-language-unknown = texts are not translated into `{ $value }` here; perhaps { $list }
translate-page-unknown = there is no page and no folder `{ $value }`
translate-page-unknown-perhaps = there is no page and no folder `{ $value }`; perhaps `{ $suggestion }`

status-page = page
status-needed = needed first:
status-critical = critical
progress-missing = missing
progress-damaged = cannot be used
progress-stale = stale
progress-machine = machine
progress-draft = draft
progress-reviewed = reviewed

translate-nobody = `--by` wants a name: a person or an office
touch-up-unknown = no page has a text `{ $value }`
touch-up-several = `{ $value }` changed on several pages; say on which only a slip of the pen was mended: { $list }

export-done = { $units ->
    [one] { $units } text
   *[other] { $units } texts
    } for `{ $language }` written in { $path } · words: { $new } new, { $stale } changed, { $repeated } repeated
export-exists = `{ $path }` is there already and may hold somebody's work; nothing was written: name another file with `--out`
export-failed = `{ $path }` cannot be written: { $reason }

import-absent = there is no file `{ $path }`
import-format = the name `{ $path }` does not tell the format of the file; name it with `--format`
import-workbook = `{ $path }` is the file of a spreadsheet; save it there as CSV (UTF-8) and import that
import-terms-unread = nothing was taken: the words that stand there already cannot be read
import-prefilled = { $count ->
    [one] { $count } text of the file is the original itself and counts as untranslated
   *[other] { $count } texts of the file are the original itself and count as untranslated
    }; where the original shall stand, `===` says so
import-languages = the file has texts in several languages ({ $list }); take one at a time with `--lang`
import-memory = `{ $path }` is a memory of translations, and no tool takes it back into a site; send the file of `translate export` with `--format xliff`, `po` or `csv`
import-language = the file does not say its language; name it with `--lang`
import-language-other = the file says that it is in `{ $value }`, and not in `{ $language }`; nothing was written
import-moved = `{ $path }` is now `{ $page }`: its texts belong there
import-counts = { $language }: { $taken } taken ({ $older } made from an older source), { $unchanged } unchanged ({ $confirmed } confirmed), { $empty } without translation, { $refused } refused
import-unconfirmed = { $count ->
    [one] { $count } changed text is still marked old
   *[other] { $count } changed texts are still marked old
    }: the file does not say that the work on it is done; `sportello translate confirm` says it
import-replaced = { $count ->
    [one] { $count } earlier translation is kept
   *[other] { $count } earlier translations are kept
    } in translations/_register/{ $language }/
import-refused = what was refused still stands in { $path }: mend it there and import the file again
import-counts-dry = { $language }: { $taken } would be taken ({ $older } made from an older source), { $unchanged } would stay as they are ({ $confirmed } would be confirmed), { $empty } without translation, { $refused } would be refused
import-unconfirmed-dry = { $count ->
    [one] { $count } changed text would stay marked old
   *[other] { $count } changed texts would stay marked old
    }: the file does not say that the work on it is done; `sportello translate confirm` says it
import-replaced-dry = { $count ->
    [one] { $count } earlier translation would be kept
   *[other] { $count } earlier translations would be kept
    } in translations/_register/{ $language }/
import-refused-dry = what would be refused stands in { $path }: it can be mended there before the file is imported
import-dry = nothing was written: it was a trial

review-done = { $count ->
    [one] { $count } text
   *[other] { $count } texts
    } reviewed by { $by }
review-open = { $count ->
    [one] { $count } text is missing, old or damaged and was
   *[other] { $count } texts are missing, old or damaged and were
    } not reviewed
confirm-done = { $count ->
    [one] { $count } text
   *[other] { $count } texts
    } confirmed by { $by }
confirm-again = { $count ->
    [one] { $count } text was
   *[other] { $count } texts were
    } confirmed by { $by } already: there is nothing new to record
confirm-nothing = `{ $message }` has no translation that could be confirmed
confirm-unknown = the page has no text `{ $message }`
confirm-unknown-perhaps = the page has no text `{ $message }`; perhaps `{ $suggestion }`

terms-fine = no official word is lacking
term-missing = missing
term-stale = stale
term-machine = machine
term-title = title of its page
term-mentions = { $count ->
    [one] in { $count } text
   *[other] in { $count } texts
    }

preview-heading = Side by side
preview-summary = { $units ->
    [one] { $units } text
   *[other] { $units } texts
    }, { $count } to look at
preview-show = Show
preview-all = everything
preview-open = what is to be done
preview-stale = what changed
preview-pages = Pages
preview-none = not translated yet
preview-critical = critical
preview-memory = As in
preview-done = { $units ->
    [one] { $units } text stands
   *[other] { $units } texts stand
    } side by side in { $path }

pseudo-done = { $list } built in { $path }; open it through any web server

new-language-invalid-perhaps = `{ $value }` is no language tag; perhaps `{ $suggestion }`
new-language-name = what does `{ $language }` call itself? Name it with `--name`
new-language-there = the site has the language `{ $language }` already
new-language-fallback = a language cannot stand in for itself: name another one with `--fallback`, or none
new-language-done = { $name } (`{ $language }`) begun: { $count } files written · it stays a draft until `draft = true` is taken out of content/site.toml; next: `sportello translate export --lang { $language } --format csv`

unread-missing = the texts of these files are counted as missing until the files can be read
unread-left-out = the pages of these files are left out until the files can be read
sync-untaken = `{ $path }` cannot be read or holds two versions: { $count ->
    [one] { $count } text was
   *[other] { $count } texts were
    } not recorded; mend the file and run the command again
