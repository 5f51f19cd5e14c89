### The words of the interface in English. `it.ftl` names every message and its values.

## The frame of every page

skip-to-content = Skip to content
menu-heading = Menu
crumbs-heading = You are here
contents-heading = On this page
languages-heading = Languages
# Beside a language in that list, where the page is not translated.
switcher-untranslated = not translated yet
switcher-all = All languages
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Not translated yet: in { $language }
# Beside a single line in another language, as short as can be.
standing-in = in { $language }
standing-official = in { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = In { $language }
# Above the original text that stands before its translation.
standing-source = Original text in { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Read today’s text in { $language }
standing-stale = Changed in { $language } on { $date }: this translation is out of date
standing-stale-undated = Changed in { $language }: this translation is out of date
# Opens an old translation that stands after the original text.
standing-older = Translation that is out of date
standing-machine = Machine translation, not checked by a person

## The note at the head of a page whose translation is not whole

banner-heading = State of the translation
banner-machine = { $count ->
    [one] One text on this page was translated by a machine and nobody has checked it.
   *[other] { $count } texts on this page were translated by a machine and nobody has checked them.
}
banner-stale = { $count ->
    [one] One text has changed since it was translated: today’s text stands beside it.
   *[other] { $count } texts have changed since they were translated: today’s texts stand beside them.
}
banner-missing = { $count ->
    [one] One text is not translated yet.
   *[other] { $count } texts are not translated yet.
}
banner-untranslated = This page is not translated yet. Addresses, hours and numbers are in your language all the same.

## Alerts and notices

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Danger
sensitive-note = Someone who uses this device after you can see which pages you opened.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Description
part-audience = Who it is for
part-how_to = How to do it
part-needed = What you need
part-obtained = What you get
part-times = Times and deadlines
part-cost = What it costs
part-access = Access the service
part-conditions = Terms of service
part-special_cases = Special cases
part-contacts = Contacts
part-where = Where and when
part-getting_there = Getting there
part-entering = Access
part-what_it_does = What it does
part-members = Who belongs to it
part-word = How it is written
part-issuer = Who issues it
part-learned = What you learn
part-when = When and where it takes place
part-support = Help to take part
part-who = Who runs it
part-aims = Aims
part-activities = Activities
part-results = Results
part-money = Funding
part-issue = The problem
part-how_it_works = How it works
part-evaluation = Evaluation
part-beneficiaries = Who benefited
part-transfer = How to do it elsewhere
part-booking = How to book
part-about = What it is about
part-steps = Step by step
part-more = More information

## Names of fields

field-title = Title
field-summary = In short
field-topics = Topics
field-keywords = Keywords
field-image = Picture
field-verified_on = Verified on
field-verified_by = Verified by
field-review_by = To be checked again by
field-sources = Sources
field-category = Category
field-organisation = Responsible body
field-audience = For whom
field-legal_status = Residence status
field-minimum_age = Age
field-maximum_age = Age
field-required_documents = Documents to bring
field-outputs = What you receive
field-processing_time = How long it takes
field-deadlines = Deadlines
field-cost_options = Cost
field-channels = Ways to reach it
field-online_url = Online service
field-booking_url = Booking
field-places = Where
field-hours = Opening hours
field-hours_note = Note on the hours
field-contacts = Contacts
field-phones = Telephone
field-emails = E-mail
field-web = Website
field-languages = Languages spoken
field-area = Area served
field-status = Status
field-status_until = Until
field-status_reason = Reason
field-alert = Notice
field-alert_until = Notice valid until
field-legal_basis = Laws and rules
field-related = See also
field-type = Type
field-street = Address
field-postal_code = Postal code
field-municipality = Municipality
field-province = Province
field-at = Floor and entrance
field-latitude = Latitude
field-longitude = Longitude
field-accessibility = Accessibility
field-legal_form = Legal form
field-parent = Part of
field-members = Members
field-agreement_from = Term of the agreement
field-agreement_until = Term of the agreement
field-forms = Other forms
field-short = Abbreviation
field-issuer = Issued by
field-number = Number
field-address = Address
field-note = Note
field-label = What it is for
field-icon = Pictogram
field-order = Order
field-kind = What it holds
field-emergency = Emergency
field-sensitive = Sensitive page
field-level = Level
field-hours_total = Length
field-mode = How it is held
field-editions = Dates
field-enrolment_url = Enrol online
field-enrolment_until = Enrol by
field-certificate = Certificate
field-childcare = Childcare
field-childcare_note = Note on childcare
field-provider = Who gives it
field-project = Project
field-start = Period
field-event-start = When
field-event-online_url = To take part online
field-end = End
field-place = Where
field-seats = Places
field-organiser = Organiser
field-supporters = Supported by
field-steps = Steps
field-by = Published by
field-about = About
field-date = Date
field-expires = Valid until
field-name = Name
field-role = Role
field-person-languages = Languages known
field-person-organisation = To be booked through
field-fields = Fields
field-qualification = Qualification
field-modes = How to meet
field-notice_days = Notice
field-regular_service = Today
field-reach = People reached
field-total_cost = Total cost
field-partners = Partners
field-acronym = Acronym
field-runs = What it runs
field-project-parent = Part of the project
field-lead = Lead body
field-programme = Programme
field-fund = Fund
field-objective = Specific objective
field-code = Code
field-cup = CUP
field-eu_rate = Share of the European Union

## Categories of services

category-education = Education and training
category-health = Health, well-being and care
category-work = Working life
category-mobility = Mobility and transport
category-planning = Land registry and planning
category-registry = Civil registry and status
category-tourism = Tourism
category-justice = Justice and public safety
category-taxes = Taxes, finance and fines
category-culture = Culture and leisure
category-environment = Environment
category-business = Business and trade
category-permits = Permits
category-procurement = Public procurement
category-agriculture = Farming and fishing

## Whom a service is for

audience-everyone = Everyone
audience-residents = Residents
audience-foreign-residents = Foreign residents
audience-women = Women
audience-men = Men
audience-families = Families
audience-parents = Parents
audience-minors = People under 18
audience-young-people = Young people
audience-adults = Adults
audience-older-people = Older people
audience-students = Students
audience-workers = Workers
audience-unemployed = People without work
audience-people-with-disabilities = People with disabilities
audience-asylum-seekers = Asylum seekers
audience-refugees = Refugees
audience-people-without-permit = People without a residence permit
audience-victims = Victims of violence or trafficking
audience-associations = Associations
audience-operators = Staff of the services

legal_status-any = With or without a residence permit
legal_status-eu-citizen = Citizens of the European Union
legal_status-non-eu-citizen = Citizens of countries outside the European Union
legal_status-with-permit = With a residence permit
legal_status-without-permit = Without a residence permit
legal_status-asylum-seeker = Asylum seekers
legal_status-refugee = Refugees
legal_status-unaccompanied-minor = Foreign children under 18 without parents

age-from = { $count ->
    [one] From { $count } year of age
   *[other] From { $count } years of age
}
age-to = { $count ->
    [one] Up to { $count } year of age
   *[other] Up to { $count } years of age
}
age-between = From { $from } to { $to } years of age

## What to bring, what one gets, how long, what it costs

nothing-needed = No document is needed
copy-enough = A copy is enough
output-REQ = Application or request
output-OTHDOC = Other document
output-PAYMENTDEC = Receipt or declaration of payment
output-AUTHACT = Authorisation
output-IDDEC = Identity document
output-ADMINDOC = Administrative act
output-CERT = Certificate
output-CODE = Code
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
all-year = All year
cost-free = Free
period-from = From { $from }
period-until = Until { $until }
period-between = From { $from } to { $until }

## How to reach a service

channel-desk = At the desk
channel-home = At your home
channel-phone = By telephone
channel-email = By e-mail
channel-pec = By certified e-mail (PEC)
channel-web = On a website
channel-app = With an app
channel-post = By post
channel-intermediary = With the help of another body
channel-video = By video call
mode-spoken = Spoken at the desk
mode-interpreter = With an interpreter or mediator
mode-phone-interpreter = With an interpreter on the telephone
mode-written = Written information
notice-days = { $count ->
    [one] Ask { $count } day before
   *[other] Ask { $count } days before
}
contact-phone = Call
contact-email = Write an e-mail
contact-pec = Write a certified e-mail (PEC)
contact-web = Open the website
contact-map = Open the map
# Opens a file that the calendar of the phone takes over.
calendar-add = Add to your calendar
phone-type-voice = Telephone
phone-type-text = Text messages
phone-type-fax = Fax
phone-type-cell = Mobile
phone-type-textphone = Telephone for deaf people
email-type-plain = E-mail
email-type-pec = Certified e-mail (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = We do not know. Ask here:
# The same, where there is nobody to name.
unknown-nobody = We do not know

## Hours

hours-closed = closed
hours-by-appointment = by appointment
hours-all-day = all day
hours-closed-holidays = Closed on public holidays
hours-always = Always available, day and night
hours-only-appointment = By appointment only
hours-public-holidays = Public holidays
hours-school-holidays = School holidays
hours-open-holidays = Open on public holidays too
hours-other-holidays = Hours may differ on public holidays
hours-closed-school = Closed during school holidays
hours-other-school = Hours may differ during school holidays
hours-dates = Dates with other hours
hours-next-day = the next day
hours-now-open = Open now, until { $time }
hours-now-open-day = Open now, until: { $day }, { $time }
hours-now-open-always = Open now
hours-now-today = Closed now. Opens today at { $time }
hours-now-tomorrow = Closed now. Opens tomorrow at { $time }
hours-now-day = Closed now. Next opening: { $day }, { $time }
hours-now-closed = Closed now

## Places, organisations, states

province-of = Province of { $name }
place-type-physical = Place
place-type-postal = Postal address
place-type-virtual = Virtual place
feature-step-free-entrance = Entrance without steps
feature-lift = Lift
feature-accessible-toilet = Accessible toilet
feature-tactile-paths = Tactile paths
feature-hearing-loop = Hearing loop
feature-reserved-parking = Reserved parking
organisation-type-public-body = Public body
organisation-type-health-agency = Health agency
organisation-type-school = School
organisation-type-social-cooperative = Social co-operative
organisation-type-consortium = Consortium
organisation-type-association = Association
organisation-type-foundation = Foundation
organisation-type-religious-body = Religious body
organisation-type-network = Network
organisation-type-company = Company
status-active = Active
status-inactive = Not active
status-defunct = No longer exists
status-temporarily-closed = Closed for a time
status-inactive-until = Not active until { $date }
status-defunct-until = No longer exists since { $date }
status-temporarily-closed-until = Closed until { $date }
agreement-ended = The agreement ended on { $date }
badge-emergency = Emergency

## Courses, events, projects, people

edition-open = open for enrolment
edition-full = full
edition-closed = enrolment closed
edition-running = under way
edition-over = over
edition-cancelled = cancelled
enrol-until = Enrol by { $date }
lessons-free = No lesson on: { $dates }
level-literacy = Literacy
level-pre-A1 = pre-A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = In person
course-mode-online = Online
course-mode-blended = In person and online
childcare-yes = There is childcare
childcare-no = There is no childcare
end-expected = The end is expected, not yet certain
regular-service = It has become a regular service
percent = { $number }%
event-type-arts = Arts event
event-type-training = Training
event-type-conference = Conference
event-type-info-day = Information day
event-type-ceremony = Competition or ceremony
event-type-debate = Public debate
event-type-expert-meeting = Meeting with experts
event-type-community = Community gathering
event-type-religious = Religious event
event-type-political = Political meeting
event-type-fair = Fair
event-type-business-meeting = Business meeting
event-type-market = Market
event-type-sport = Sports event
event-status-scheduled = Scheduled
event-status-cancelled = Cancelled
event-status-postponed = Postponed
event-status-moved-online = Moved online
event-notice-cancelled = This event is cancelled
event-notice-postponed = This event is postponed: the new date is not known yet
event-notice-moved-online = This event is held online
event-over = This event ended on { $date }
project-ended = This project ended on { $date }
practice-ended = This practice ended on { $date }
news-expired = This notice was valid until { $date }
progress-planned = Planned
progress-running = Under way
progress-ended = Ended
news-type-news = News
news-type-press-release = Press release
news-type-notice = Notice
fluency-native = native speaker
fluency-A1 = level A1
fluency-A2 = level A2
fluency-B1 = level B1
fluency-B2 = level B2
fluency-C1 = level C1
fluency-C2 = level C2
also-written = in writing too
meeting-in-person = In person
meeting-phone = By telephone
meeting-video = By video call
meeting-written = In writing
occasions-more = { $count ->
    [one] and one more time, until { $date }
   *[other] and { $count } more times, until { $date }
}
seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
hours-count = { $count ->
    [one] { $count } hour in all
   *[other] { $count } hours in all
}
reach = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

## Kinds of pages

kind-service = Service
kind-place = Place
kind-organisation = Organisation
kind-person = Person
kind-course = Course
kind-event = Event
kind-project = Project
kind-practice = Good practice
kind-news = News item
kind-term = Word of the offices
kind-topic = Topic
kind-guide = Step-by-step guide
kind-page = Page
kinds-service = Services
kinds-place = Places
kinds-organisation = Public bodies and associations
kinds-person = People
kinds-course = Courses
kinds-event = Events
kinds-project = Projects
kinds-practice = Good practices
kinds-news = News
kinds-term = Words of the offices
kinds-topic = Topics
kinds-guide = Step-by-step guides
kinds-page = Pages

## Lists

home-emergencies = Emergencies
home-news = Notices
home-topics = What do you need?
home-guides = What is happening in your life?
home-dates = Coming up
home-desks = Where to go
home-ways = Other ways to search
home-sections = The whole guide
list-subtopics = More precise topics
list-related = See also
list-member-of = Belongs to

## Lists that every site has: each with its title and with what it is

list-search = Search
list-search-summary = Write a word in your language, or the Italian word on your letter: mistakes do not matter.
list-all-topics = All topics
list-all-topics-summary = The topics of this guide, with the number of pages of each.
list-a-z = From A to Z
list-a-z-summary = All pages in alphabetical order, also by the Italian words that stand on letters.
list-municipalities = By municipality
list-municipalities-summary = The municipalities where there are services and places.
list-municipality = Services and places in { $name }
list-municipality-summary = What there is in this municipality or for those who live there.
list-audiences = Who it is for
list-audiences-summary = The services by the people they are meant for.
# The title of this list is a message of the group `audience`.
list-audience-summary = The services that are meant for these people.
list-spoken-languages = Languages spoken at the desks
list-spoken-languages-summary = The languages in which somebody answers you, alone or with an interpreter.
# The name is that of a language, as it stands after «in».
list-spoken-language = Where { $name } is spoken
list-spoken-language-summary = Services and places where somebody answers you in this language, and how.
list-glossary = Glossary
list-glossary-summary = The words of the offices, explained.
letters-heading = Letters
list-whats-on = What’s on
list-whats-on-summary = Events and courses, by date.
list-news = News
list-news-summary = Notices, the newest first.
dates-now = Under way
dates-past = Over
news-older = Earlier notices

## Search

search-label = Search the guide
search-button = Search
search-without-script = Search as you type does not work in this browser. You find all pages below: by topic and from A to Z.
search-broken = The search did not load. Try again, or look below by topic or from A to Z.
search-busy = Searching…
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-all = { $count ->
    [one] See the result, with filters
   *[other] See all { $count } results, with filters
}
search-more = Show more results
search-via = Found through: { $word }
search-none = No result for: { $words }
search-missing = No page has these words: { $words }
search-near = Did you mean:
search-report = Tell us what you could not find
search-report-subject = Searched and not found: { $words }
search-filters = Filters
search-clear = Clear the filters
search-failed = A part of the search did not load: some results may be missing.
search-again = Try again
search-cut = The text is very long: we search with its beginning only.
search-letterless = Write at least one letter or number.

## When the facts were verified, and from what source

provenance-heading = Where this information comes from
provenance-verified = Verified on { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Verified on { $date } by
provenance-overdue = Not confirmed since { $date }: ask before you go
provenance-never = Not yet confirmed by the office
provenance-sources = Sources

## The foot of every page

footer-heading = About this guide
footer-help = Do you need help?
footer-accessibility = Accessibility statement
footer-licence = Licence of the content
footer-report = Report a mistake on this page
report-subject = Mistake on the page: { $page }

## Pages without content of their own

notfound-title = Page not found
notfound-text = The address is wrong, or the page no longer exists.
notfound-home = Go to the beginning of the guide
chooser-heading = Choose your language
redirect-moved = This page has a new address

## Names of languages, as they stand after «in»

language-it = Italian
language-en = English
language-ro = Romanian
language-ar = Arabic
language-pa = Punjabi
language-sq = Albanian
language-uk = Ukrainian
language-zh-Hans = Chinese
language-fr = French
language-es = Spanish
language-hi = Hindi
language-bn = Bengali
language-ur = Urdu
language-ru = Russian
language-de = German
language-pt = Portuguese

## What a reader can do with a page and with the whole guide

page-share = Share
page-listen = Listen
page-listen-stop = Stop the voice
page-exit = Leave this page now
keep-heading = Keep this guide on your phone
keep-text = It then opens without internet too. It takes:
keep-start = Save on the phone
keep-kept = The guide is on your phone.
keep-remove = Remove from the phone
keep-failed = That did not work. Try again when you have internet.
keep-full = There is no room left on the phone. Free some space and try again.
offline-title = You are offline
offline-text = This page is not on your phone. You can open those that you have visited.
offline-held = Pages on your phone
offline-copy = You are offline: you are reading the copy on your phone.
offline-old = This page has changed.
offline-reload = Open the new one
desk-title = To show at the desk
desk-open = Show at the desk
desk-intro = Show this page at the desk: every line is in two languages.
desk-back = Back to the page
desk-print = Print
desk-short = You can also open the page at:
