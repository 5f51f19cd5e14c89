### The words around the remarks: severities, totals, labels of other places, names of types.

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help

remarks-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
    }
remarks-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
    }
remarks-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
    }
remarks-head-errors = Errors: what readers do not see
remarks-head-others = Warnings: what may be a slip
remarks-alike = … and { $count ->
    [one] one more
   *[other] { $count } more
    } like this (`{ $code }`) in { $path }; `--message-format json` gives all
remarks-more = { $count ->
    [one] and { $count } more remark; `--message-format json` gives all
   *[other] and { $count } more remarks; `--message-format json` gives all
    }

perhaps = perhaps `{ $value }`

## What stands at another place of a remark

first-here = first written here
other-here = the other one is here
begins-here = it begins here
ends-here = it ends here
translated-so-here = translated so here
taken-here = the address is taken here
source-here = the text that it translates
fact-here = the fact is written here
replaced-here = these hours are replaced
overlapped-here = it overlaps with these hours

## Names of types, after "wants" and "not"

type-text = text in quotes
type-integer = a whole number
type-number = a number
type-boolean = `true` or `false`
type-date = a date such as `2026-03-09`
type-date-time = a date with a time
type-time = a time of day
type-list = a list in brackets
type-list-of-texts = a list of texts
type-table = a table
type-list-of-tables = a list of tables
type-id = the path of a page
type-list-of-ids = a list of paths of pages
type-code = a word of the list
type-list-of-codes = a list of words
type-language = the tag of a language
type-month-day = month and day, as in `11-13`
type-colour = a colour as `#0a5560`
type-period = a number of months or years, as in `6 months`
type-time-zone = a name of the IANA list, as in `Europe/Rome`
type-country = the two letters of a country, as in `IT`
type-level-error = `error`: what would publish something false cannot be switched off

## What a text holds, after "has" and "do not have"

type-italic = italics
type-code-span = code inside a line
type-code-block = blocks of code
type-footnote = footnotes
type-container = containers
type-rule = horizontal lines
type-strikethrough = struck words
type-task-list = task lists
type-math = formulas
type-selector = a choice between forms
type-function = a function
type-attribute = an attribute
type-message-reference = a reference to another message
type-term-attribute = an attribute of a term
type-number-literal = a number in braces
type-heading-1 = headings with one `#`: that is the title
type-inline-picture = pictures within a sentence
type-plain-field = marks in a field such as this
type-definition = definitions of links that no link uses
type-extra-cell = cells beyond the columns of their table
type-empty-heading = headings without words
type-empty-link = links without words
type-link-title = words in quotes after an address
type-nesting = blocks nested so deep
type-mark = this mark
type-block = this kind of block
