### What the remarks say, one message for each code; `.help` says what to do, `.label` stands at the underline.
###
### A maker gives the values of this table with `.with("name", value)`, as they were written and without backticks.
### A headline in which a value is missing shows "…"; a label or help in which one is missing is left out, and
### `.help-short` is used instead of `.help` where there is one. Where something was probably meant (`suggest`),
### the label is "perhaps `x`". `path` is the path given to `in_path` unless the maker gives another.
### `expected` and `found` are either words or one of the names `type-…` of `remarks.en.ftl` without `type-`:
### text, integer, number, boolean, date, date-time, time, list, list-of-texts, table, list-of-tables, id, list-of-ids,
### code, list-of-codes, language; and what a text holds: italic, code-span, code-block, footnote, container, rule,
### strikethrough, task-list, math, selector, function, attribute, message-reference, term-attribute, number-literal.
### Values in brackets may be missing without loss. `list` is joined by ", ".
###
###   site-missing             –
###   site-empty               –
###   file-too-large           –                                  (with in_path)
###   file-not-utf8            [line], [reason: book, returned, declared, unknown], [value]  (with in_path)
###   file-utf16               –                                  (with in_path)
###   file-byte-order-mark     –                                  (with in_path)
###   file-line-ends           [line]                             (with in_path)
###   file-special             –                                  (with in_path)
###   folder-named-like-file   –                                  (with in_path)
###   file-outside             –                                  (with in_path)
###   file-dangling            [reason: loop]                     (with in_path)
###   coordinate-invalid       value, [reason: alone], [name]     (alone: the name is that of the missing one)
###   file-unreadable          reason                             (with in_path)
###   file-name                name, [reason: not-utf8, character, case, address, reserved, section, ending], target (only for case: the other path)
###   file-conflict            –
###   front-matter-missing     reason: open, late, yaml, none     (open: begun and never closed; late: not on the first line)
###   toml-invalid             reason: quotes, curly, apostrophe, text-open, comma, extra-comma, twice, no-value, colon, open,
###                                    close, round, key, escape, boolean, figures, number, after, line, other
###   field-unknown            field, kind, list, [reason: below]        (kind: `service`, `phones`, `content/site.toml`)
###   field-type               field, expected, found
###   field-missing            field, kind
###   code-unknown             field, value, [list]
###   id-unknown               field, target, reason: unknown, draft, name
###   id-kind                  field, target, expected, found     (kinds)
###   summary-long             count, limit
###   section-missing          path                               (the folder)
###   language-invalid         value
###   language-unknown         language
###   formats-unknown          value
###   setting-invalid          field, value, [expected]
###   address-taken            target, reason: page, list, page    (the address; whose it is; page: the id of its other owner)
###   address-invalid          value, reason: whole, empty, character, long, reserved
###   address-shared           target, page                       (the name after `go/`; the id of its first owner)
###   municipality-unknown, municipality-absent   value
###   municipality-name        value, name                        (the code; the name that ISTAT knows)
###   phone-invalid … postal-code-invalid, hours-invalid, hours-unsupported, hours-overlap, hours-overnight   value
###   time-invalid, recurrence-invalid, recurrence-endless, project-code-invalid   value
###   time-skipped             value, name                        (the time zone)
###   recurrence-unfit         reason: start, many, skipped, alone, miss, none; value
###   person-named             reason: name, fact, address; value
###   period-reversed          field, value, target, [reason: after]   (the end; the beginning; after: a day after the end, and the end)
###   consent-missing          field, value                       (the word that `scope` lacks)
###   consent-ended            value                              (the day)
###   deadline-passed          value, reason: course, service, [name]   (the day; what it is for)
###   expired                  reason: event, course, news, agreement, alert, price, status; value   (the last day)
###   icon-unknown             value, list                        (the names that the theme draws)
###   placeholder-left         value, [reason: fact]              (what stands there)
###   heading-jump             count, limit                       (its level; that of the heading above)
###   link-words               value                              (the words)
###   markdown-broken          value, reason: gap, double, heading, table, unclosed, space   (what stands there)
###   sentence-long, block-long   count, limit                    (words)
###   text-hard                reason: diploma, school; count, limit
###   page-unlinked            –
###   term-unmentioned         –
###   message-unused           count, list
###   allow-unused             reason: unknown, reason, unused, place, error; value
###   hours-replaced           value, [list]                      (list: the week that results)
###   hours-never              –
###   prose-html               value, reason: tag, comment         (comment: one that never closes)
###   prose-script-address     target
###   prose-unsupported        found, reason                      (the same word twice: to name it, and to choose the cure)
###   prose-mark               reason: near, inside, nothing, part, alert-word, alert-line, alert-quote, [value]
###   comment-torn             reason: hides, open, begin, end; [count], [found], [value]   (hides: the lines, the first of them; begin, end: what is printed)
###   text-character           value, count                       (`U+202E`; how often)
###   prose-asterisks          –
###   fact-in-prose            value, reason: day, past, line, contact, [field], [fact]   (the field that holds it; the name to write in braces)
###   fact-unknown             fact, [list]                       (list: the facts that the page has)
###   fact-open                [reason: term]
###   link-unknown             target, reason: unknown, draft, empty, address
###   link-anchor              target, page, [list]               (the heading; the page's id; its headings)
###   link-outside             target, [reason: picture], [path]   (the folder beside the page)
###   picture-without-text     target
###   attachment-missing       target, [path]                     (path: the folder where it would stand)
###   attachment-active        target, found, reason: ending, program, unreadable
###   picture-broken           target
###   part-repeated            name
###   part-unknown             name
###   message-syntax           message, value, reason: empty, brace-open, brace-close, default, continuation, line, margin,
###                                                                spellings, below, comment, code, turned, head, equals, id, name,
###                                                                inner, letters, mark, words, segment, other
###   message-conflict         found
###   message-left-over        reason: text, gone, lines; count, [message]
###   message-emptied          message, path, reason: kept, lost, original; [value]
###   message-overwritten      message, value, reason: original, comment, source; [path, page]
###   message-tick             message, reason: unread, source, gone
###   message-swallowed        message                            (the one that swallowed the line)
###   message-repeated         message
###   message-unknown          message, page
###   message-forbidden        message, found
###   message-facts            message, fact, [reason: missing, unknown, repeated]
###   message-links            message, value, [reason: missing, unknown, repeated, wordless]
###   message-unbalanced       message, found                     (`**`, `[`, `]`, unnumbered)
###   term-unknown             name, [reason: glossary]           (glossary: a line of terms.ftl)
###   term-invalid             name
###   message-html             message, value
###   message-plural           message, list, reason: unknown, missing
###   message-character        message, value, reason: wide, unseen (the character, or `U+202E`)
###   message-garbled          message, [reason: returned]
###   catalogue-page           page, [reason: ending | renamed], [value], [languages]
###   catalogue-missing        path, count                        (the catalogue)
###   catalogue-language       language
###   register-invalid         –
###   register-missing         –
###   interface-missing        language, count, list
###   interface-unknown        message
###   exchange-invalid         reason: xml, ampersand, version, po, quote, csv, cells, open, formula, case, word,
###                                                                cut, columns, headings, garbled, empty; value, [count]
###   exchange-encoding        reason: utf-8, named; value        (the encoding that the file names)
###   exchange-unknown         message, page, reason: page, message, term, context; [value]
###   exchange-changed         message, reason: changed, unknown, older, machine, open, damaged; found, value   (the text here; that of the file)
###   exchange-source          message, reason: source, text, slid, foreign, gone; [target, page]     (the text whose words came)
###   exchange-repeated        message, reason: twice, halves, joined
###   exchange-code            message, value                     (the codes)
###   exchange-older           message, reason: text, tick
###   exchange-emptied         message
###   translation-numbers      message, list
###   translation-same         message
###   translation-script       message, language
###   translation-length       message, reason: short, long
###   translation-typing       message, reason: word, space, stretched, french, unended, end; [value]
###   translation-bold         message, count, found
###   translation-fact, translation-words   message, value
###   translation-term         message, name, value, expected, reason: rare, lacking; count, found
###   translation-uneven       message, value, page
###   card-incomplete          list
###   alias-ambiguous          value, page, [name]                (the id of the term that has it too; the term, in a catalogue)
###   fact-contradiction       reason: ages, future, review, unknown, empty, twice, circle, [field], [value], [target], [count],
###                                                                [limit], [list]
###   fact-unverified          –
###   review-overdue           value                              (the date)
###   critical-untranslated    value, message, language, page, [reason: sync]   (its words; the languages; sync: no catalogue has it yet)
###   template-invalid         name, reason
###   theme-unknown            name, [list]
###   output-conflict          path
###   publish-foreign          path
###   publish-shrinks          list
###   publish-failed           path, reason
###   edit-conflict            path

## What lies on the disk

site-missing = the site has no `content/site.toml`
    .help = name the site's folder with `--site`, or begin a site there with `sportello init`
site-empty = the site has no page
    .help = add a page: a text `content/<section>/<name>.md` in a folder that has a `section.md`
file-too-large = the file is larger than 2 MiB and was not read
    .help = divide it into several pages
file-not-utf8 = { $reason ->
    [book] this is the file of a spreadsheet itself, and no text
    [declared] the text is neither in UTF-8 nor in `{ $value }`
    [unknown] the text is not in UTF-8, and the encoding `{ $value }` that it names is not known here
   *[other] the text is not in UTF-8
    }
    .help = { $reason ->
    [book] save it there as CSV (UTF-8) and import that
    [returned] save it again from the program it was translated in, and choose the encoding UTF-8 there: what another encoding has no letters for is lost in this file
    [declared] save it again from the program it was translated in, and choose the encoding UTF-8 there
    [unknown] save it again from the program it was translated in, and choose the encoding UTF-8 there
   *[other] save the file again and choose the encoding UTF-8
    }
file-utf16 = the text is in UTF-16
    .help = save the file again and choose the encoding UTF-8 (not “Unicode”)
file-byte-order-mark = the text begins with a byte order mark, which was passed over
    .help = save the file again and choose “UTF-8 without BOM”
file-line-ends = the lines end as on Windows, which was taken into account
    .help = set the line ends to LF, so that comparisons show only what changed
file-special = this is neither a file nor a folder
    .help = take it out of the site's folder
folder-named-like-file = the folder bears the name of a text
    .help = take the ending off the folder's name
file-outside = the link leads out of the site's folder
    .help = put the file itself here
file-dangling = { $reason ->
    [loop] the link leads back to itself
   *[other] the link leads nowhere
    }
    .help = remove the link, or put the file itself here
file-unreadable = the file cannot be read: { $reason }
    .help = check who may read the file
file-name = { $reason ->
    [not-utf8] the name holds characters that are not UTF-8
    [character] the name holds a control character or a backslash
    [case] the name differs from `{ $target }` only in capital letters
    [reserved] the name `{ $name }` is that of something else in the catalogues
    [section] the name `{ $name }` differs from `section.md` in capital letters, and the pages beside it have no section
    [ending] the name `{ $name }` looks like that of a page, but pages end in `.md`
   *[other] the name `{ $name }` cannot become an address
    }
    .help = { $reason ->
    [section] rename it to `section.md`
    [ending] give the file a name of small letters from a to z, digits and hyphens that ends in `.md`; Windows may hide a second ending, such as `.txt`
   *[other] use small letters from a to z, digits and hyphens, as in `medico-di-base.md`
    }
    .help-short = use small letters from a to z, digits and hyphens, as in `medico-di-base.md`

## Front matter and settings

file-conflict = a merge left two versions of some lines in this file, and nobody has chosen yet
    .help = keep the better version, and delete the other one and the lines `<<<<<<<`, `=======` and `>>>>>>>`
front-matter-missing = { $reason ->
    [open] the front matter is never closed
    [late] the front matter does not begin on the first line
    [yaml] the front matter is written between lines `---`, as for other tools
   *[none] the page has no front matter
    }
    .help = { $reason ->
    [open] write a line `+++` after the last field, before the text begins
    [late] take away what stands before the first line `+++`
    [yaml] write `+++` in place of `---`, and `title = "…"` in place of `title: …`
   *[none] the file begins with a line `+++`, then come `title` and `summary`, then another line `+++`
    }
toml-invalid = { $reason ->
    [quotes] this text stands without quotes
    [curly] these are the quotes of print, and not those of the keyboard
    [apostrophe] this text in single quotes ends at its apostrophe
    [text-open] this text begins with a quote and does not close
    [comma] a comma is missing before this
    [extra-comma] here is a comma too many
    [twice] this field is written twice
    [no-value] this name has no value
    [colon] after the name comes `=`, not `:`
    [open] this bracket does not close
    [key] this name has signs that names of fields do not have
    [escape] the backslash begins nothing that is known
    [boolean] this is neither `true` nor `false`
    [figures] these figures are a text and stand without quotes
    [round] a list does not stand in round brackets
    [close] this bracket closes nothing
    [number] this number is not written as numbers are here
    [after] something stands here after the value
    [line] this line does not have the form `name = value`
   *[other] this cannot be read as `name = value`
    }
    .help = { $reason ->
    [quotes] put it in quotes: `name = "…"`
    [curly] write straight quotes: `"…"`
    [apostrophe] put it in double quotes: `"…"`
    [text-open] close it at the end of its line
    [comma] write a comma between one entry and the next, or close the list above with `]`
    [extra-comma] take it away
    [twice] keep one of the two lines
    [no-value] write the value after `=`, or take the line away
    [colon] write `name = value`, and a text in quotes
    [open] close it: a list with `]`, a table with `{"}"}`
    [key] names have small letters from a to z and `_`, without spaces
    [escape] write the backslash twice, or put the text in single quotes
    [boolean] write `true` or `false`, in small letters and without quotes
    [figures] put them in quotes: `name = "019036"`
    [round] write square ones: `name = ["…", "…"]`
    [close] take it away, or open it before the first entry: a list with `[`
    [number] write figures alone, and a point before the cents, as in `16.50`
    [after] each field has a line of its own; a text that holds quotes stands in single ones: `'they say "yes"'`
   *[other] every line has the form `name = value`; texts stand in quotes that close, lists in brackets that close
    }
field-unknown = { $reason ->
    [below] `{ $field }` stands below the head of a table and is taken for a field of `{ $kind }`
   *[unknown] `{ $kind }` has no field `{ $field }`
    }
    .help = { $reason ->
    [below] move it above the first line that begins with `[`
   *[unknown] its fields are: { $list }
    }
field-type = { $reason ->
    [range] `{ $field }` cannot be { $value }
    [empty] `{ $field }` is empty
   *[type] `{ $field }` wants { $expected }, not { $found }
    }
    .help = { $reason ->
    [range] it lies in the range { $expected }
    [empty] write something, or take the line away
   *[type] texts stand in quotes, numbers and `true` or `false` without, lists in brackets
    }
field-missing = `{ $kind }` needs the field `{ $field }`
    .help = add `{ $field } = …`
code-unknown = `{ $value }` is not one of the words for `{ $field }`
    .help = the words are: { $list }
    .help-short = mend the word, or take the line away
id-unknown = { $reason ->
    [draft] `{ $field }` names `{ $target }`, which is a draft
   *[unknown] `{ $field }` names `{ $target }`, but no page is called that
    }
    .help = { $reason ->
    [draft] take `draft = true` out of that page, or this name away until it is ready
    [name] a text alone names a page by its path; what has no page stands in `name`: `{"{"} name = "…" {"}"}`
   *[unknown] a page is named by its path under `content/`, without `.md`
    }
id-kind = `{ $field }` wants a page of kind `{ $expected }`, but `{ $target }` is of kind `{ $found }`
    .help = name a page of kind `{ $expected }`
summary-long = the summary has { $count } characters, and lists have room for { $limit }
    .help = keep the one sentence that tells the reader what it is; the rest goes into the text
section-missing = the folder `{ $path }` has no `section.md`
    .help = add a `section.md` that gives `kind`, `title` and `summary` between two lines `+++`
language-invalid = `{ $value }` is not the tag of a language
    .help = tags look like `it`, `ar`, `zh-Hans`
language-unknown = the site has no language `{ $language }`
    .help = add a table `[languages.{ $language }]` to `content/site.toml`, or mend the tag
formats-unknown = nothing is known about how `{ $value }` writes dates and numbers
    .help = name a locale whose formats come nearest, as in `formats = "en-GB"`
setting-invalid = the setting `{ $field }` cannot be `{ $value }`
    .help = it wants { $expected }
address-taken = { $reason ->
    [list] the address `{ $target }` is that of a list which every site has
   *[page] the address `{ $target }` is already that of `{ $page }`
}
    .help = { $reason ->
    [list] give the section, the page or the former address another name
   *[page] rename one of the two files, or take the address out of `former_addresses`
}
municipality-absent = no municipality or province has the ISTAT code `{ $value }`
    .help = look it up in the list of ISTAT; codes that begin with `000` are free for examples
municipality-name = `{ $value }` is the ISTAT code of { $name }
    .help = mend the code or the name
address-invalid = { $reason ->
    [whole] the former address `{ $value }` names a whole site
    [empty] the former address `{ $value }` is that of the first page of all
    [long] this former address is too long
    [reserved] the former address `{ $value }` lies where the site keeps files of its own
   *[character] the former address `{ $value }` has signs that no address here has
    }
    .help = { $reason ->
    [whole] write what follows the name of the host, as in `/it/vecchia/pagina/`
    [empty] take it away
    [long] a part may have 100 letters and the whole 400; longer ones are for the settings of the host
    [reserved] take it away; `go`, `assets`, `files` and names that begin with `_` are not to be given
   *[character] write `/it/old/page/`, or the former id `old/page` for the same in every language: letters, digits, `-`, `_`, `.` and `/`
    }
address-shared = the short address `go/{ $target }/` is also that of `{ $page }`, so it offers both pages
    .help = where a poster is to lead straight here, give the file another name
municipality-unknown = the site does not list the municipality `{ $value }`
    .help = add it under `[[municipalities]]` in `content/site.toml`, with `code` and `name`

## Typed facts

phone-invalid = `{ $value }` cannot be dialled
    .help = write one number with its prefix, as in `+39 0000 123456`, an extension into `extension`, a second number on its own; short ones such as `112` stand alone
email-invalid = `{ $value }` is not an e-mail address
    .help = an address looks like `ufficio@comune.example`
web-invalid = `{ $value }` is not a web address
    .help = write the whole address, beginning with `https://`
date-invalid = `{ $value }` is not a date
    .help = write year, month and day, as in `2026-03-09`, and a day that the month has
time-invalid = `{ $value }` is not a day or a local day and time
    .help = write the local time of the place, as in `2026-03-09T18:30`
time-skipped = the clocks never show `{ $value }`: they are put forward over it
    .help = write the time that is meant; the time zone of the site is { $name }
recurrence-invalid = `{ $value }` is not a part of a recurrence
    .help = write a rule as `FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630`; `explain recurrence-invalid` shows more
recurrence-endless = this recurrence has no end
    .help = add the last day, as `;UNTIL=20260630`, or the number of times, as `;COUNT=10`
recurrence-unfit = { $reason ->
    [start] the rule does not name the first day, `{ $value }`
    [many] the rule gives more than { $value } times
    [skipped] the clocks never show one of the times, `{ $value }`
    [alone] there are exceptions and no recurrence
    [miss] on `{ $value }` there is nothing that could be left out
   *[none] the exceptions leave no time over
}
    .help = write the first day into `start` and days of the series into `except`; `explain recurrence-unfit` shows how
person-named = { $reason ->
    [fact] `{ $value }` in a sentence stays when the consent ends
    [address] the address `{ $value }` holds the person’s name and stays when the consent ends
   *[name] the person’s name stands in a text and stays when the consent ends
}
    .help = write it into the front matter alone: there it disappears on the day the consent ends
period-reversed = { $reason ->
    [after] `{ $field }` is `{ $value }`, after the end on `{ $target }`
   *[before] `{ $field }` is `{ $value }`, before the beginning on `{ $target }`
    }
    .help = one of the two is wrong: look at the notice
project-code-invalid = `{ $value }` is not a CUP
    .help = a CUP has fifteen letters and digits, as in `J41B21000010005`; the programme’s own code goes into `code`
consent-missing = `{ $field }` needs the person’s consent
    .help = write `consent = { "{" } given_on = …, scope = ["{ $value }"] { "}" }` once the person agreed, or remove it
consent-ended = the consent ended on { $value }: what it allowed is no longer published
    .help = ask again and renew the dates, or delete the personal data
deadline-passed = { $reason ->
    [service] the deadline “{ $name }” was { $value }
   *[course] the last day to enrol was { $value }, and the edition stands as open
    }
    .help = { $reason ->
    [service] write the next day, or take the deadline away
   *[course] write `status = "full"`, or the next edition
    }
duration-invalid = `{ $value }` is not a length of time
    .help = write `P30D` for 30 days, `P2W` for two weeks, `P3M` for three months, `PT45M` for 45 minutes
amount-invalid = `{ $value }` is not an amount of money
    .help = write the number with a point, as in `16.00`; `0` means free
coordinate-invalid = { $reason ->
    [alone] `{ $value }` says nothing without `{ $name }` beside it
   *[other] `{ $value }` cannot be a coordinate here
    }
    .help = `latitude` comes first and lies between -90 and 90, `longitude` between -180 and 180; in Italy about `45.1` and `10.0`
municipality-invalid = `{ $value }` is not the ISTAT code of a municipality
    .help = the code has six digits in quotes, as in `"019036"`
postal-code-invalid = `{ $value }` is not a postal code
    .help = the code has five digits in quotes, as in `"26100"`
hours-invalid = the opening hours cannot be read at `{ $value }`
    .help = hours look like `Mo-Fr 09:00-12:30, We 14:00-17:00; PH off`
hours-unsupported = `{ $value }` is read in different ways by different programs
    .help = write the days and hours out, and put what remains into `hours_note`
hours-overlap = `{ $value }` overlaps with other hours of the same day
    .help = join them into one
hours-overnight = `{ $value }` runs past midnight
    .help = check the two times; if it is meant, nothing is to be done
hours-replaced = `{ $value }` replaces the hours given before for the same days
    .help = the week becomes: { $list }. To add hours instead, write `,` in place of `;`
    .help-short = to add hours instead, write `,` in place of `;`
hours-never = with these hours it is never open
    .help = check the dates, or remove the hours and say why in `hours_note`

## Prose

prose-html = { $reason ->
    [comment] the comment that begins with `{ $value }` never closes; its words are shown
   *[other] the tag `{ $value }` is left out
    }
    .help = { $reason ->
    [comment] close it with `-->`, or take `{ $value }` away
   *[other] write the text in Markdown; to show the sign itself, write `&lt;`
    }
prose-script-address = the address `{ $target }` is none that a page may link to
    .help = link to a page or to an address that begins with `https://`
prose-unsupported = { $reason ->
    [rule] pages do not have { $found }
    [definition] pages do not have { $found }
    [extra-cell] pages do not have { $found }
    [empty-heading] pages do not have { $found }
    [empty-link] pages do not have { $found }
    [link-title] pages do not have { $found }
   *[other] pages do not have { $found }; the words are kept
    }
    .help = { $reason ->
    [heading-1] begin the heading with `##`; the title stands in the front matter
    [inline-picture] give the picture a paragraph of its own, with an empty line before and after it
    [rule] take the line away; a heading `##` begins something new
    [code-block] take away the four spaces at the beginning of the lines, or the lines of backticks around them
    [nesting] end the outer lists and quotes first, and write this below them
    [footnote] write what the note says in brackets in its sentence, or in a paragraph of its own
    [empty-heading] write the heading after the `##`, or take the line away
    [empty-link] write the words of the link between the brackets, as in `[words](page)`
    [definition] write the words in the text, or name the label in a link, as in `[words][label]`
    [extra-cell] give the first row of the table as many columns
    [plain-field] write plain words; bold, links and facts are for `alert`, `status_reason`, notes and the text itself
    [link-title] write in the text what stands in quotes after the address
   *[other] write the words without the marks, or in `**bold**`
    }
prose-mark = { $reason ->
    [near] the comment `{ $value }` is none that is heeded
    [inside] the comment `{ $value }` stands within a text and speaks of no block
    [part] the comment before this heading is not heeded, since the heading is written by the generator
    [alert-word] `{ $value }` begins no alert
    [alert-line] the words of an alert begin on the line after `{ $value }`
    [alert-quote] `{ $value }` begins an alert only in a quotation
   *[nothing] no block follows this comment, so it speaks of nothing
    }
    .help = { $reason ->
    [near] the comments that are heeded are `<!-- critical -->`, `<!-- skip -->` and `<!-- note: … -->`
    [inside] write it on a line of its own before the block, with an empty line above
    [part] write it before a block below the heading
    [alert-word] the alerts are `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`
    [alert-line] leave `> { $value }` alone on its line, and begin the next one with `>` too
    [alert-quote] begin this line and those of its words with `>`
   *[nothing] write it before the block that it speaks of
    }
comment-torn = { $reason ->
    [hides] { $count ->
        [one] this comment does not end on its line and hides a line from readers: `{ $found }`
       *[other] this comment does not end on its line and hides { $count } lines from readers, from `{ $found }` on
        }
    [open] this comment has no end of its own
    [begin] `{ $value }` begins no comment and stays in the text
   *[end] `{ $value }` ends no comment and stays in the text
    }
    .help = { $reason ->
    [hides] write `-->` at the end of this line, or delete its `<!--` if readers should see it; what nobody should see wants a comment for each block
    [open] write `-->` at the end of this line, or delete its `<!--` if readers should see it
   *[other] a comment is written `<!-- … -->`; if readers should see these words, delete the signs (an arrow is written `→`)
    }
text-character = the text has the character `{ $value }`, which nobody sees; it is left out
    .help = delete it, or write the words around it again from the keyboard; it stands here { $count ->
    [one] once
   *[other] { $count } times
    }
prose-asterisks = these asterisks make nothing bold and stay in the text
    .help = put `**` directly before the first and after the last word, without spaces inside
fact-in-prose = `{ $value }` is a fact typed into the text
    .help = { $reason ->
    [day] write the day into `{ $field }` and `{"{"}{ $fact }{"}"}` here; where it returns, say so beside it (“every year”, “ogni anno”)
    [line] leave it out here, where braces are only braces: write it into `{ $field }`, and the page shows it
    [past] a day that is over asks for nothing any more: write what holds today
   *[other] write it into `{ $field }`, above the text, and `{"{"}{ $fact }{"}"}` here
    }
    .help-short = { $reason ->
    [day] write it where a page keeps days (`alert_until`, `deadlines`, `editions`, `hours`); where it returns, say so beside it (“every year”, “ogni anno”)
    [line] leave it out here: it belongs into a field or the text of the page, where it is kept true
    [past] a day that is over asks for nothing any more: write what holds today
   *[other] write it on the page of the office or place that it belongs to, and link that page here
    }
fact-unknown = the page has no fact `{ $fact }`
    .help = the facts of this page are: { $list }; another one is first written into the front matter
    .help-short = write the fact into the front matter, or write `\{"{"}` for a brace
fact-open = { $reason ->
    [term] official words stand in braces in catalogues alone
   *[other] this brace names no fact
    }
    .help = { $reason ->
    [term] write the word itself, and where it is to be linked, `[word](section/name-of-the-word)`
   *[other] close it as in `{"{"}phone{"}"}`, or write `\{"{"}` for a brace
    }
link-unknown = { $reason ->
    [draft] the page `{ $target }` is a draft
    [empty] this link leads nowhere
    [address] `{ $target }` names no page, and as an address it lacks its beginning
   *[unknown] no page is called `{ $target }`
    }
    .help = { $reason ->
    [draft] take `draft = true` out of that page, or leave the words without a link until it is ready
    [empty] write between the round brackets which page or address it leads to
    [address] web addresses begin with `https://`, e-mail addresses with `mailto:`, telephone numbers with `tel:`
   *[unknown] a link names a page by its path under `content/`, without `.md`
    }
link-anchor = the page `{ $page }` has no heading `{ $target }`
    .help = its headings are: { $list }
    .help-short = the page has no headings: take `#{ $target }` out of the link
link-outside = { $reason ->
    [picture] the picture `{ $target }` lies on another site
   *[other] the link `{ $target }` leads out of the site's folder
    }
    .help = { $reason ->
    [picture] copy the file into `{ $path }`, as far as its licence allows, and write its name alone
   *[other] name a page by its path under `content/`, or write a whole address with `https://`
    }
picture-without-text = the picture `{ $target }` has no text that says what it shows
    .help = { $reason ->
    [head] write beside the file what it shows: `image = {"{"} file = "{ $target }", alt = "Entrance of the office" {"}"}`
   *[other] write the text between the brackets, as in `![Entrance of the office]({ $target })`
    }
attachment-missing = the file `{ $target }` does not exist
    .help = put the file into `{ $path }`, or mend the name
    .help-short = files stand in a folder beside the page that bears the page's name
attachment-active = { $reason ->
    [program] the drawing `{ $target }` holds a program: `{ $found }`
    [unreadable] the drawing `{ $target }` cannot be read, so nobody knows what it would do
   *[ending] a browser would open the file `{ $target }` as a page of this site or run it
    }
    .help = { $reason ->
    [program] save it without programs (in Inkscape as “Plain SVG”), or as PNG
    [unreadable] save it again (in Inkscape as “Plain SVG”), or as PNG
   *[ending] write its words into a page, publish it as PDF, or link to where it is published
    }
picture-broken = the file `{ $target }` is no picture, or only a part of one
    .help = open it and save it again as PNG or JPEG, or copy it here anew
part-repeated = the part `{ $name }` is opened twice
    .help = put both texts under one heading
part-unknown = the heading `{ $name }` is nearly the name of a part of the card, but not quite
    .help = write the name as it is, so that the facts of the card stand there, or another heading

## Catalogues

message-syntax = { $reason ->
    [empty] the message `{ $message }` has nothing after its `=`
    [brace-open] in the message `{ $message }`, a brace opens and does not close
    [brace-close] in the message `{ $message }`, a brace closes that never opened
    [default] among the forms of `{ $message }` none is marked with `*`, so that nobody knows which one stands where no other fits
    [margin] the line `{ $value }` begins at the margin, where it belongs to nothing
    [continuation] the message `{ $message }` goes on in a line that begins with a sign
    [inner] in the message `{ $message }`, nobody can read what stands between these braces: { $value }
    [letters] in a name of the message `{ $message }` stands a letter of another alphabet that looks like a Latin one: { $value }
    [spellings] the line of the other spellings of `{ $message }` cannot be read: { $value }
    [mark] the message `{ $message }` has its translation and still the mark `???` or `===`
    [words] the message `{ $message }` has no word in it, so the original is shown
    [line] the line `{ $value }` belongs to no message
    [below] the comment right below `{ $message }` may be the rest of it
    [comment] the line `{ $value }` seems to have been broken off the comment above it
    [code] the line `{ $value }` stands where the line of `{ $message }` should
    [turned] the code of `{ $message }` stands behind its translation: { $value }
    [head] the line of `{ $message }` does not begin as it should: { $value }
    [equals] the line of `{ $message }` has lost its `=`
    [id] the line `{ $value }` begins like a message, but no text has such a code
    [name] the line `{ $value }` begins like a message, but none has such a name
    [segment] a segment of `{ $message }` is not translated yet, and half a text is none
   *[other] the message `{ $message }` cannot be read: { $value }
    }
    .help = { $reason ->
    [empty] write the translation after the `=`, or `???` as long as it is missing
    [brace-open] copy the fact or term with both braces from the source
    [brace-close] delete the brace, or copy the fact or term with both braces from the source
    [default] write `*` before the usual form, as `*[base]`
    [margin] write four spaces before it: then it belongs to the word above it
    [inner] copy from the original what stands between `{"{"}` and `{"}"}`, letter by letter: it is not translated
    [letters] delete it and write the name again as the original has it, letter by letter
    [spellings] begin it with four spaces and `.search = `, and part the spellings by `|`: `    .search = word | word`
    [mark] take the mark away
    [words] write the translation, or `???` as long as it is missing; `===` keeps the original on purpose
    [below] write the whole translation on the line of the `=`; a comment goes above its message, below an empty line
    [comment] put it back behind the comment, or begin it with `# `
    [code] if it is the translation, write `{ $message } = ` before it
    [turned] write `{ $message } = ` before the translation, and delete the sign `=` and the code behind it
    [head] let the line begin with `{ $message } =`, in Latin letters and figures, with no space before it
    [equals] put the sign back: `{ $message } =`, a space, and then the translation
    [name] write the name that the message has in `sportello`'s own files before the `=`, or take the line away
    [id] put back the code that stood before the `=`; if it is lost, `sportello translate sync` writes the text again with its code and `???`, and keeps this line at the end of the file
    [segment] translate every segment of it in your program, and import the file again
   *[other] write the whole translation on the line of the `=`
    }
message-swallowed = this line became part of `{ $message }` above it
    .help = take the spaces at the beginning of the line away
message-conflict = a merge left two versions here, and nobody has chosen yet
    .help = keep the better version of each message and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`
message-left-over = { $reason ->
    [text] a translation of `{ $message }` was put aside here, and no reader sees it
    [gone] a translation of `{ $message }` was put aside here; the page has no such text any more
   *[lines] { $count ->
        [one] a line that the site cannot read waits here
       *[other] { $count } lines that the site cannot read wait here
        }
    }
    .help = { $reason ->
    [text] if it is the better one, mend it and write it after the `=` of `{ $message }` further up; then delete the lines that begin with `# !`
    [gone] copy what you want to keep, then delete the lines that begin with `# !`
   *[lines] put what is missing back into its message, then delete the lines that begin with `# !`
    }
message-emptied = { $reason ->
    [kept] `{ $message }` had a translation, and now there is none: { $value }
    [original] `{ $message }` had a translation, and now it keeps the original: { $value }
   *[lost] `{ $message }` had a translation, and now there is none
    }
    .help = { $reason ->
    [original] the words are kept in `{ $path }`: to have them back, write them after the `=` in place of `===`
    [kept] to have it back, write it after the `=` again: the words are kept in `{ $path }`, and `sportello translate sync` offers them above the message as `# memory:`
   *[lost] its words are nowhere on this disk: an earlier copy of the catalogue has them
    }
message-overwritten = { $reason ->
    [comment] above `{ $message }`, somebody wrote over a line of the tool: { $value }
    [source] `{ $message }` has other words here than on the page `{ $page }`, and the page counts: { $value }
   *[original] above `{ $message }`, other words stand in the place of the original: { $value }
    }
    .help = { $reason ->
    [comment] a translation goes after the `=` of the message; these words stay above it as a comment
    [source] write them into the Markdown of the page; `sportello translate sync` writes what the page says here, and keeps these words above it as `# before:`
   *[original] a translation goes after the `=` of the message; `sportello translate sync` writes the original again and keeps these words in `{ $path }`, and above the message as `# memory:` while it has no translation
    }
message-tick = { $reason ->
    [source] the tick above `{ $message }` has no effect: the line with the source is gone
    [gone] the line with the original above `{ $message }` is gone, and the original was another one before: nobody knows of which this is the translation, and readers see it marked old
   *[unread] the mark above `{ $message }` is neither `[ ]` nor `[x]`
    }
    .help = { $reason ->
    [source] run `sportello translate sync`, which writes the source again, and tick then
    [gone] run `sportello translate sync`, which writes the original again, compare, and put an x between the brackets if it is right
   *[unread] put an x between the brackets if the translation is right: `# [x]`
    }
message-repeated = the message `{ $message }` is written twice
    .help = keep the better one and delete the other
message-unknown = the page `{ $page }` has no text with the code `{ $message }`
    .help = if somebody changed the code before the `=`, write it as it was; if the text is gone, `sportello translate sync` puts the line aside at the end of the file
message-forbidden = the message `{ $message }` has { $found }, which a translation cannot have
    .help = write plain words; facts `{"{"} $… {"}"}`, terms `{"{"} -… {"}"}`, `**bold**` and `[links][1]` stay as in the source
message-facts = { $reason ->
    [missing] the message `{ $message }` lacks the fact `{ $fact }`
    [unknown] the message `{ $message }` has the fact `{ $fact }`, which the source does not have
    [repeated] the message `{ $message }` does not have the fact `{ $fact }` as often as the source
   *[other] the facts in the message `{ $message }` differ from those of the source
    }
    .help = copy what stands between the braces from the source, letter by letter
message-links = { $reason ->
    [missing] the message `{ $message }` lacks the link `[{ $value }]`
    [unknown] the message `{ $message }` has the link `[{ $value }]`, which the source does not have
    [repeated] the message `{ $message }` has the link `[{ $value }]` more than once
    [wordless] in the message `{ $message }`, the link `[{ $value }]` has no words
   *[other] the links in the message `{ $message }` differ from those of the source
    }
    .help = { $reason ->
    [wordless] write the words of the link between its first brackets, as in `[words][1]`: without them readers find no link
   *[other] give every link of the source once, as in `[words][1]`
    }
message-unbalanced = { $found ->
    [unnumbered] in the message `{ $message }`, a link does not say which one it is
   *[other] in the message `{ $message }`, `{ $found }` does not close
    }
    .help = every `**` and every bracket has its partner, as in `**words**` and `[words][1]`; the number is in figures from 0 to 9
term-unknown = the glossary has no term `{ $name }`
    .help = { $reason ->
    [glossary] here a name is that of the word's file, without `.md` and behind a hyphen; mend it, or delete the entry
   *[text] take the term's name as the source writes it, or write the words without braces
    }
term-invalid = the translation of the term `{ $name }` cannot be used
    .help = give one line of plain words, or one form for each case with a `*` before the usual one; other ways to write it stand below in `.search`
message-plural = { $reason ->
    [unknown] `{ $message }` has plural forms that the language does not have: { $list }
   *[missing] `{ $message }` lacks plural forms of the language: { $list }
    }
    .help = { $reason ->
    [unknown] take them out, or check the language of the file
   *[missing] add them; until then readers see the form marked with `*`
    }
message-html = the message `{ $message }` has the HTML tag `{ $value }`
    .help = write plain words, `**bold**` and `[links][1]`
message-character = { $reason ->
    [wide] the message `{ $message }` has the wide sign `{ $value }`, which is not the sign of facts and terms
   *[unseen] the message `{ $message }` has the character `{ $value }`, which readers cannot see
    }
    .help = { $reason ->
    [wide] write `{"{"}` in place of `｛`, `{"}"}` in place of `｝` and `$` in place of `＄`
   *[unseen] delete it and write the words around it again from the keyboard
    }
message-garbled = the letters of `{ $message }` are garbled: a program opened the file in another encoding than UTF-8 and saved it so; the text is not used
    .help = { $reason ->
    [returned] open the file as it came from the translator again, and choose “UTF-8 (65001)” where the program asks for the encoding or the origin of the file; then save it as UTF-8 and import that
   *[other] bring these lines back from an older copy of the file, or write them again; when a program asks for the encoding, choose UTF-8
    }
catalogue-page = { $reason ->
    [ending] the file `{ $page }` is read by nobody: catalogues end in `.ftl`, registers in `.toml`
    [renamed] `{ $page }` is now `{ $value }`; its translations still stand under the former name
   *[other] there is no page `{ $page }`, and its translations still stand here for: { $languages }
    }
    .help = { $reason ->
    [ending] rename it, in small letters, or take it away
    [renamed] run `sportello translate sync`, which moves them; until then readers see them all the same
   *[other] if the page was renamed, give its catalogues and registers the new name too and run `sportello translate sync`; if no page says its sentences any more, delete them: until then they are offered as `# memory:` where the same sentences stand
    }
catalogue-missing = `{ $path }` is gone; it had { $count ->
    [one] one translation
   *[other] { $count } translations
    }
    .help = bring the file back from an earlier copy; or run `sportello translate sync`, which writes it anew and offers the words that this register keeps as `# memory:`
catalogue-language = the site has no language `{ $language }` for this folder
    .help = add `[languages.{ $language }]` to `content/site.toml`, or rename the folder
register-invalid = the register of translations cannot be read here
    .help = bring the file back from an earlier version; it is written by `sportello translate` and not by hand
register-missing = nobody recorded who made these translations: they are shown as made by a machine
    .help = bring the register back from an older copy of the site; if people made them all, run `sportello translate sync --state draft`
interface-missing = `{ $language }` lacks { $count } messages of the interface: { $list }
    .help = add them to `translations/{ $language }/interface.ftl`; until then readers see the next language of the chain
interface-unknown = the interface never asks for `{ $message }`
    .help = mend the name, or delete the message

## Checks

card-incomplete = the card says nothing about: { $list }
    .help = give them, or name those that nobody published in `unknown = [ … ]`
alias-ambiguous = `{ $value }` is a spelling of two official words: the other one is `{ $page }`
    .help = leave it with the word that most people mean, and take it out of the other
fact-contradiction = { $reason ->
    [ages] the highest age, { $count }, is below the lowest, { $limit }
    [future] the facts cannot have been verified on { $value }: that day is still to come
    [unknown] `{ $field }` is given, and listed in `unknown`
    [review] the facts were to be verified again by { $value }, before the day on which they were verified, { $target }
    [empty] an entry of `{ $field }` holds nothing
    [twice] two entries of `{ $field }` bear the name `{ $value }`
   *[circle] `parent` leads in a circle: { $list }
    }
    .help = { $reason ->
    [ages] mend one of the two numbers
    [future] write the day on which the office confirmed the facts
    [unknown] take it out of `unknown`, or take the fact away
    [review] write the next day of review, or take `review_by` away
    [empty] write what it is, or take the braces away
    [twice] give one of them another name, or take it away
   *[circle] take `parent` out of the page that is to stand above
    }
fact-unverified = nobody has verified the facts of this page
    .help = once the office confirmed them, add `verified_on` and `verified_by`
review-overdue = the facts of this page were to be verified again by { $value }
    .help = ask the office, mend what changed, and renew `verified_on`
critical-untranslated = the warning “{ $value }” is not translated, or not any more, into: { $language }
    .help = { $reason ->
    [sync] `sportello translate sync` puts it into the catalogues; then translate it before everything else, in `{ $page }.ftl` of these languages
   *[other] translate it before everything else: it is `{ $message }` in `{ $page }.ftl` of these languages
    }

## Theme

expired = { $reason ->
    [event] the event was over on { $value }
    [course] every run of the course was over on { $value }
    [news] the notice expired on { $value }
    [agreement] the agreement of the network ended on { $value }
    [alert] the alert was for the days up to { $value }
    [price] the price held up to { $value }
   *[other] the state was for the days up to { $value }
    }
    .help = { $reason ->
        [event] write the next date, or let the page stand as a record
        [course] write the next run, or let the page stand as a record
        [news] move the day, or let the notice stand among the older ones
        [agreement] write until when it was renewed, or take the members away
        [price] ask for the new price, and take this one away
       *[other] take it away, or write until when it holds
        }
icon-unknown = the theme has no pictogram `{ $value }`
    .help = it draws: { $list }
placeholder-left = { $reason ->
    [fact] “{ $value }” holds the place of a fact that is still to come
   *[words] “{ $value }” holds the place of words that are still to come
    }
    .help = { $reason ->
    [fact] write it in quotes, or keep `draft = true` until somebody knows it
   *[words] write the words, or take the line away; what nobody knows yet goes into `unknown`
    }
heading-jump = a heading of level { $count } follows one of level { $limit }
    .help = take one `#` away: a heading is at most one level below the one above it
link-words = the link says “{ $value }” and not where it leads
    .help = let the link bear the name of what it leads to
markdown-broken = `{ $value }` was meant as a mark and stays in the text
    .help = { $reason ->
    [gap] the round bracket follows the square one at once, without a space
    [double] a link has one pair of square brackets and says where it leads: `[words](section/page)`
    [table] below the first row write one of dashes, with as many columns: `|---|---|`
    [heading] write a space between the signs and the heading, and an empty line above it
    [unclosed] a link is closed by a round bracket: `[words](section/page)`
    [space] a target has no spaces: give the file a name without them, or put the target in angle brackets
   *[other] a link has the form `[words](section/page)`
    }
sentence-long = the sentence has { $count } words; over { $limit } a reader begins it twice
    .help = make two of it: one thing a sentence
block-long = the block has { $count } words; over { $limit } it fills the screen of a phone
    .help = part it: one thought a paragraph, steps as a list
text-hard = { $reason ->
    [diploma] not plain: the Gulpease index of the page is { $count }, and below { $limit } people with a diploma find it hard
   *[other] not plain: the Gulpease index of the page is { $count }, and below { $limit } people who left school at fourteen find it hard
    }
    .help = shorter sentences and shorter words raise it
page-unlinked = nothing leads to this page but the list of its section
    .help = give it a topic with `topics`, or link it where somebody would look for it
term-unmentioned = no page names this official word
    .help = name it where readers meet it, or take it out of the glossary
message-unused = { $count ->
    [one] no text of the page continues the message { $list }
   *[other] no text of the page continues { $count } messages: { $list }
    }
    .help = `sportello translate sync` retires them with their translations
allow-unused = { $reason ->
    [unknown] `{ $value }` is the code of no remark
    [reason] the comment allows `{ $value }` and does not say why
    [place] the comment allows `{ $value }` beside other words, where it speaks of nothing
    [error] `{ $value }` is an error, and no comment can allow it
   *[other] there is no remark `{ $value }` here that could be allowed
    }
    .help = { $reason ->
        [unknown] `sportello explain` lists all codes
        [reason] write a reason after a colon: `allow { $value }: …`
        [place] give it a line of its own, right above what it is about
        [error] mend the fault
       *[other] take the comment away, or put it right above what it is about
        }
template-invalid = the template `{ $name }` cannot be used: { $reason }
    .help = mend the template here; `src/output/html/view.json` shows all that it may name
theme-unknown = there is no theme `{ $name }`
    .help = themes are: { $list }
    .help-short = set `theme = "piazza"` in `content/site.toml`, or add the folder `themes/{ $name }/`

## Files that translators gave back

exchange-invalid = { $reason ->
    [xml] the file is no whole XML: { $value }
    [ampersand] a bare `&` stands here, and XML ends there; texts that were not read from here on: { $value }
    [version] the file is XLIFF { $value }, and XLIFF 1.2 is read
    [po] this line is none of a PO file: { $value }
    [quote] in this line a quotation mark is missing, or one too many stands there: { $value }
    [csv] this row cannot be read: { $value }
    [case] a form of the word has no name of its case before it: { $value }
    [word] what stands here is no official word alone, and is not taken: { $value }
    [cells] this row has more cells than the table has columns, and is not taken: { $value }
    [open] a quotation mark in this row is not closed, or one within a text is not doubled; the row is not taken: { $value }
    [formula] the spreadsheet took these words for a formula and shows `{ $value }` in their place; they are not taken
    [columns] the table lacks the columns: { $value }
    [headings] the table lacks the columns: { $value }
    [garbled] the letters of this file are garbled: a program opened it in another encoding than UTF-8 and saved it so; of its texts { $count } look like `{ $value }`, and none of these is taken
    [cut] the file ends in the middle of this text, and that is not taken: { $value }
   *[other] the file holds no texts
    }
    .help = { $reason ->
    [ampersand] write `&amp;` in its place and import the file again
    [quote] the text of a line stands between `"` and `"`; one within the text is written `\"`
    [case] write the name of the case, in Latin letters and without a space, and a colon before it, as `gen: …`
    [word] write the word in its cell, on one line and without signs, as a dictionary has it; its forms stand in the column of cases, and other ways to write it in that of spellings, with `|` between them
    [cells] where a text has the sign that parts the cells, put the whole text between `"` and `"`; a spreadsheet does that by itself
    [open] put the whole text between `"` and `"` and write each mark within it twice; a spreadsheet does that by itself
    [garbled] open the file as it came from the translator again, and choose “UTF-8 (65001)” where the program asks for the encoding or the origin of the file; then save it as UTF-8 and import that
    [formula] type the translation again with `'` before its first sign, or format the column as text first
    [version] choose XLIFF 1.2 where your program saves the file
    [columns] bring back the headings of the first row as they were exported
    [headings] bring back the headings of the first row as they were exported; a table of official words has the tag or the name of the language at the head of each column, as `it` and `ar`
    [cut] a part of the file was lost on its way, or a quotation mark is missing that ends the text: ask for the file again
   *[other] ask for the file again, or export a new one with `sportello translate export`
    }
exchange-encoding = { $reason ->
    [named] the file is in `{ $value }`, as it says, and was read so
   *[other] the file says that it is in `{ $value }`, but it is in UTF-8 and was read as that
    }
    .help = { $reason ->
    [named] if letters look wrong, save it again from the program it was translated in, and choose the encoding UTF-8 there
   *[other] nothing is lost; choose UTF-8 in the settings of the program, so that other programs read it well too
    }
exchange-unknown = { $reason ->
    [context] this entry does not say which text it is of, and its original stands in more than one place or in none; it is not taken: { $value }
    [message] the page `{ $page }` has no text `{ $message }` any more; this translation is not taken
    [term] the site has no official word `{ $page }`; its translation is not taken
   *[other] there is no page `{ $page }` any more; the translation of `{ $message }` is not taken
    }
    .help = { $reason ->
    [context] translate the file as `sportello translate export` writes it: the line `msgctxt` says where each text belongs
    [term] write it as the page of the term does, or begin the page with `sportello new term`
   *[other] the translation stays in this file; if the text is elsewhere now, copy it there
    }
exchange-repeated = { $reason ->
    [halves] the file has `{ $message }` in parts, each with a part of the original; none of them is taken
    [joined] a tool joined two translations of `{ $message }` with marks between them; neither is taken
   *[twice] the file has `{ $message }` twice with different words; the first is taken
    }
    .help = { $reason ->
    [halves] join the parts into one text, as the file had it when it left, and import it again
    [joined] choose one, take the marks `#-#-#-#-#` and their lines away, and import the file again
   *[twice] keep one of the two and import the file again
    }
exchange-changed = { $reason ->
    [open] `{ $message }` is translated here, and the file says that its own text is not finished; what is here stays: “{ $found }”, and the file has “{ $value }”
    [machine] `{ $message }` is the work of a person here, and the file is that of a machine; what is here stays: “{ $found }”, and the file has “{ $value }”
    [older] `{ $message }` holds here for today's original, and the file has a text for an older one; what is here stays: “{ $found }”, and the file has “{ $value }”
    [changed] `{ $message }` was translated anew here since this file was made; what is here stays: “{ $found }”, and the file has “{ $value }”
    [damaged] what stands here for `{ $message }` cannot be read, and stays until somebody mends it; the file has “{ $value }”
   *[other] `{ $message }` is translated already, and the file does not say what it was made from; what is here stays: “{ $found }”, and the file has “{ $value }”
    }
    .help = { $reason ->
    [open] say in the file that the text is finished and import it again; with `--replace` it is taken as it is, and marked to be looked at
    [damaged] mend the line here, which `sportello translate check` names, or import the file with `--replace`: then the line is put aside
   *[other] if the one of the file is better, import it with `--replace`: the other is kept in the register
    }
exchange-source = { $reason ->
    [text] beside `{ $message }` stands the translation of another text, `{ $target }` of `{ $page }`; it is not taken
    [foreign] the original beside `{ $message }` was never one of this text here; this translation is not taken
    [gone] no original stands beside `{ $message }`, and nobody knows what its translation was made from; it is not taken
    [slid] most changed rows around `{ $message }` hold the translations of other texts: nobody knows beside which original this one belongs; it is not taken
   *[source] beside `{ $message }` stands the original of another text; this translation is not taken
    }
    .help = { $reason ->
    [text] a column seems to have slid, or two rows to have changed places: put each translation back beside its original; if they stand right in the file and were exchanged here, import it with `--replace`
    [slid] a column seems to have slid, or two rows to have changed places: put each translation back beside its original; if they stand right in the file and were exchanged here, import it with `--replace`
    [foreign] check that the file is one of this site; if only the text here has changed very much, copy the translation into its catalogue
    [gone] bring back the column of originals, or export the file anew
   *[source] the rows seem to be out of order: sort whole rows, never one column alone
    }
exchange-older = { $reason ->
    [tick] the file says that `{ $message }` is right, beside an older original; it stays to be reviewed for today's
   *[text] `{ $message }` was translated from an older original: it is taken and marked old
    }
exchange-code = codes of the translator's program stand in `{ $message }` and in its original, and were left out: { $value }
    .help = nothing is to be done if its words read well without them
exchange-emptied = `{ $message }` has a translation here and none in this file; what is here stays
    .help = if the text shall have no translation, write `???` in its place in the catalogue

## Checks of translations

translation-numbers = the numbers of `{ $message }` differ from the original: { $list }
    .help = compare prices, days and hours with the original
translation-same = `{ $message }` says the same as the original
    .help = translate it; if the original is meant to stand there, write `===`
translation-script = most letters of `{ $message }` are not of the script in which `{ $language }` is written here
    .help = check that the text stands in the right language
translation-length = `{ $message }` is much { $reason ->
    [short] shorter
   *[long] longer
    } than the original
    .help = check that nothing is missing and nothing stands there twice
translation-typing = { $reason ->
    [word] `{ $message }` has the word `{ $value }` twice in a row
    [space] `{ $message }` has two spaces in a row
    [stretched] `{ $message }` has a letter drawn out with a line (ـ)
    [french] `{ $message }` has a space before a sign at which a line may break
    [unended] `{ $message }` ends with `{ $value }`, and the original with no such sign
   *[end] `{ $message }` does not end as the original, with `{ $value }`
    }
    .help = { $reason ->
    [stretched] take the line out: searching does not find words with it
    [french] put a no-break space there
   *[other] mend it if it is a slip
    }
translation-bold = `{ $message }` has { $found } parts in bold, the original { $count }
    .help = put the same words between `**` as the original does
translation-fact = somebody typed `{ $value }` into `{ $message }`; the original does not have it
    .help = take it out: numbers and addresses are written by the site, so that they are right everywhere
translation-words = in `{ $message }` these words of the original were left: { $value }
    .help = translate them
translation-term = { $reason ->
    [rare] { $found } of { $count } texts that have { $value } have its word from terms.ftl, { $expected }; `{ $message }` is the first that has not
   *[lacking] `{ $message }` does not have the word for { $value }: { $expected }
    }
    .help = { $reason ->
    [rare] if the language has a better word, write it into terms.ftl; else use the one that stands there
   *[lacking] write the official word as the term `{ $name }`, so that its Italian name stands beside it
    }
translation-uneven = `{ $message }` is translated otherwise than the same original in `{ $page }`: { $value }
    .help = choose one of the two, unless both are meant

## Output and publishing

output-conflict = two files would be written to `{ $path }`
    .help = rename one of the pages or attachments
publish-foreign = { $reason ->
    [files] the folder `{ $path }` holds files that Sportello did not write, such as `{ $name }`; nothing was touched
    [file] `{ $path }` is a file, and a site needs a folder
    [link] `{ $path }` is a link, and links are not replaced
    [root] `{ $path }` is the root of the disk
    [home] `{ $path }` is your home folder, or holds it
    [site] `{ $path }` is the folder of the site's sources, or holds it
    [sources] the folder `{ $path }` holds sources of a site
    [repository] the folder `{ $path }` is a Git repository
   *[other] the folder `{ $path }` was not made by Sportello, and nothing in it was touched
    }
    .help = { $reason ->
    [files] take them out (what is published as it is belongs beside a page), or replace the folder with `--force`
    [unmarked] choose an empty folder with `--out`, or replace this one with `--force`
   *[other] choose another folder with `--out`
    }
publish-shrinks = { $reason ->
    [pages] the published site would lose { $count } of { $limit } pages
   *[other] the published site would lose: { $list }
    }
    .help = if this is meant, publish with `--force`
publish-failed = `{ $path }` cannot be written: { $reason }
    .help = check the free space and who may write there; the published site is as it was
edit-conflict = `{ $path }` changed while it was being edited, and was not written
    .help = run the command again
