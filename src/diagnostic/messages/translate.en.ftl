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
