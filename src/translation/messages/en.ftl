# Comments that «translate sync» writes into catalogues, for translators. One line each.
source-head = Written by «sportello translate sync». Not to be edited by hand: the ids of the blocks are born here.
register-head = Written by «sportello translate». Kept together with the translations; not to be edited by hand.
target-how = Translate only the text after «=». Leave what stands in {"{ }"}, the ** marks and the numbers in [ ] as they are.
target-marks = «???» means: missing. Write the translation in place of ???. «===» means: I keep the original on purpose.
stale = TO REVIEW since { $date }. Mend the translation and put an x between the brackets; if it is right as it is, only the x.
stale-undated = TO REVIEW. Mend the translation and put an x between the brackets; if it is right as it is, only the x.
item = item { $number } of { $total }
fact = ${ $name } = a fact; the site writes it
link = [{ $number }] = { $target }
critical = critical: a mistake here can do harm
left-over = Lines that the site cannot read: mend or delete them
terms-how = The official words of the site. Write the translation in place of ???; where it is missing, the translated title of the term's page serves.
terms-search = Below a word, four spaces and «.search = a | b» give the spellings that readers look for.
memory = as in { $page }: { $text }
memory-origin = memory of the site
machine = made by a machine: to be read
reviewed = reviewed already
po-how = Translate msgstr. Leave what stands in {"{ }"}, the signs ** and the numbers in [ ] as they are.
column-page = page
column-section = section
column-id = id
source-language = source in { $name }
column-source = source
column-before = source before
column-target = translation
column-state = state
column-note = note
column-base = fingerprint
column-cases = cases
column-spellings = spellings
state-missing = missing
state-damaged = cannot be used
state-stale = to be revised
state-machine = by machine
state-draft = draft
state-reviewed = reviewed
state-done = done
interface-how = The words that the site says itself. Write the translation in place of ???; names in {"{ }"} stay as they are.
