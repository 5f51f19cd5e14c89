### The words of the interface in Punjabi (Gurmukhi). Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.
### Language names stand before «ਵਿੱਚ» and «ਦੀ», so each is one form without «ਭਾਸ਼ਾ».

## The frame of every page

skip-to-content = ਸਿੱਧਾ ਜਾਣਕਾਰੀ ’ਤੇ ਜਾਓ
menu-heading = ਮੀਨੂ
crumbs-heading = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
contents-heading = ਇਸ ਪੰਨੇ ’ਤੇ
languages-heading = ਭਾਸ਼ਾਵਾਂ
# Beside a language in that list, where the page is not translated.
switcher-untranslated = ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ
switcher-all = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ
count-pages = { $count ->
    [one] { $count } ਪੰਨਾ
   *[other] { $count } ਪੰਨੇ
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ: { $language } ਵਿੱਚ
# Beside a single line in another language, as short as can be.
standing-in = { $language } ਵਿੱਚ
standing-official = { $language } ਵਿੱਚ:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = { $language } ਵਿੱਚ
# Above the original text that stands before its translation.
standing-source = ਅਸਲ ਲਿਖਤ { $language } ਵਿੱਚ
# Opens the text as it is today, beside an old translation.
standing-today = ਅੱਜ ਦੀ ਲਿਖਤ { $language } ਵਿੱਚ ਪੜ੍ਹੋ
standing-stale = { $language } ਦੀ ਲਿਖਤ { $date } ਨੂੰ ਬਦਲ ਗਈ: ਇਹ ਅਨੁਵਾਦ ਪੁਰਾਣਾ ਹੈ
standing-stale-undated = { $language } ਦੀ ਲਿਖਤ ਬਦਲ ਗਈ: ਇਹ ਅਨੁਵਾਦ ਪੁਰਾਣਾ ਹੈ
# Opens an old translation that stands after the original text.
standing-older = ਪੁਰਾਣਾ ਅਨੁਵਾਦ
standing-machine = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ

## The note at the head of a page whose translation is not whole

banner-heading = ਅਨੁਵਾਦ ਦੀ ਹਾਲਤ
banner-machine = { $count ->
    [one] ਇਸ ਪੰਨੇ ਦੀ { $count } ਲਿਖਤ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ ਅਤੇ ਕਿਸੇ ਨੇ ਉਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
   *[other] ਇਸ ਪੰਨੇ ਦੀਆਂ { $count } ਲਿਖਤਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ ਅਤੇ ਕਿਸੇ ਨੇ ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
}
banner-stale = { $count ->
    [one] { $count } ਲਿਖਤ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਈ ਹੈ: ਅੱਜ ਦੀ ਲਿਖਤ ਉਸ ਦੇ ਨਾਲ ਹੀ ਹੈ।
   *[other] { $count } ਲਿਖਤਾਂ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਈਆਂ ਹਨ: ਅੱਜ ਦੀਆਂ ਲਿਖਤਾਂ ਉਹਨਾਂ ਦੇ ਨਾਲ ਹੀ ਹਨ।
}
banner-missing = { $count ->
    [one] { $count } ਲਿਖਤ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ।
   *[other] { $count } ਲਿਖਤਾਂ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ।
}
banner-untranslated = ਇਸ ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ। ਫਿਰ ਵੀ ਪਤੇ, ਸਮੇਂ ਅਤੇ ਨੰਬਰ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ।

## Alerts and notices

alert-note = ਨੋਟ
alert-tip = ਸਲਾਹ
alert-important = ਜ਼ਰੂਰੀ
alert-warning = ਧਿਆਨ ਦਿਓ
alert-caution = ਖ਼ਤਰਾ
sensitive-note = ਤੁਹਾਡੇ ਤੋਂ ਬਾਅਦ ਜੋ ਇਹ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਰਤੇਗਾ, ਉਹ ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਪੰਨੇ ਖੋਲ੍ਹੇ ਸਨ।

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = ਵੇਰਵਾ
part-audience = ਕਿਸ ਲਈ ਹੈ
part-how_to = ਕੀ ਕਰਨਾ ਹੈ
part-needed = ਕੀ ਚਾਹੀਦਾ ਹੈ
part-obtained = ਕੀ ਮਿਲਦਾ ਹੈ
part-times = ਸਮਾਂ ਅਤੇ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ਾਂ
part-cost = ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੈ
part-access = ਸੇਵਾ ਕਿਵੇਂ ਲੈਣੀ ਹੈ
part-conditions = ਸੇਵਾ ਦੀਆਂ ਸ਼ਰਤਾਂ
part-special_cases = ਖ਼ਾਸ ਮਾਮਲੇ
part-contacts = ਸੰਪਰਕ
part-where = ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ
part-getting_there = ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
part-entering = ਅੰਦਰ ਆਉਣ ਦੀ ਜਾਣਕਾਰੀ
part-what_it_does = ਕੀ ਕੰਮ ਕਰਦੇ ਹਨ
part-members = ਇਸ ਵਿੱਚ ਕੌਣ ਸ਼ਾਮਲ ਹਨ
part-word = ਇਹ ਕਿਵੇਂ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ
part-issuer = ਇਸ ਨੂੰ ਕੌਣ ਜਾਰੀ ਕਰਦਾ ਹੈ
part-learned = ਕੀ ਸਿੱਖੋਗੇ
part-when = ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ ਹੁੰਦਾ ਹੈ
part-support = ਹਿੱਸਾ ਲੈਣ ਲਈ ਮਦਦ
part-who = ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
part-aims = ਉਦੇਸ਼
part-activities = ਸਰਗਰਮੀਆਂ
part-results = ਨਤੀਜੇ
part-money = ਪੈਸਾ ਕਿੱਥੋਂ ਆਉਂਦਾ ਹੈ
part-issue = ਸਮੱਸਿਆ
part-how_it_works = ਇਹ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
part-evaluation = ਮੁਲਾਂਕਣ
part-beneficiaries = ਕਿਸ ਨੂੰ ਫ਼ਾਇਦਾ ਹੋਇਆ
part-transfer = ਇਸ ਨੂੰ ਹੋਰ ਥਾਂ ਕਿਵੇਂ ਕਰੀਏ
part-booking = ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
part-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
part-steps = ਇੱਕ-ਇੱਕ ਕਦਮ
part-more = ਹੋਰ ਜਾਣਕਾਰੀ

## Names of fields

field-title = ਸਿਰਲੇਖ
field-summary = ਸੰਖੇਪ ਵਿੱਚ
field-topics = ਵਿਸ਼ੇ
field-keywords = ਖੋਜ ਦੇ ਸ਼ਬਦ
field-image = ਤਸਵੀਰ
field-verified_on = ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼
field-verified_by = ਕਿਸ ਨੇ ਜਾਂਚਿਆ
field-review_by = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਦੁਬਾਰਾ ਜਾਂਚਣਾ ਹੈ
field-sources = ਸਰੋਤ
field-category = ਸ਼੍ਰੇਣੀ
field-organisation = ਜ਼ਿੰਮੇਵਾਰ ਸੰਸਥਾ
field-audience = ਕਿਸ ਲਈ
field-legal_status = ਰਿਹਾਇਸ਼ ਦੀ ਕਾਨੂੰਨੀ ਹਾਲਤ
field-minimum_age = ਉਮਰ
field-maximum_age = ਉਮਰ
field-required_documents = ਨਾਲ ਲਿਜਾਣ ਵਾਲੇ ਦਸਤਾਵੇਜ਼
field-outputs = ਤੁਹਾਨੂੰ ਕੀ ਮਿਲੇਗਾ
field-processing_time = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
field-deadlines = ਆਖ਼ਰੀ ਤਾਰੀਖ਼ਾਂ
field-cost_options = ਖ਼ਰਚਾ
field-channels = ਸੇਵਾ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ
field-online_url = ਆਨਲਾਈਨ ਸੇਵਾ
field-booking_url = ਬੁਕਿੰਗ
field-places = ਕਿੱਥੇ
field-hours = ਸਮਾਂ
field-hours_note = ਸਮੇਂ ਬਾਰੇ
field-contacts = ਸੰਪਰਕ
field-phones = ਟੈਲੀਫ਼ੋਨ
field-emails = ਈ-ਮੇਲ
field-web = ਵੈੱਬਸਾਈਟ
field-languages = ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
field-area = ਸੇਵਾ ਦਾ ਇਲਾਕਾ
field-status = ਹਾਲਤ
field-status_until = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ
field-status_reason = ਕਾਰਨ
field-alert = ਸੂਚਨਾ
field-alert_until = ਸੂਚਨਾ ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਲਾਗੂ
field-legal_basis = ਕਾਨੂੰਨ ਅਤੇ ਨਿਯਮ
field-related = ਇਹ ਵੀ ਦੇਖੋ
field-type = ਕਿਸਮ
field-street = ਪਤਾ
field-postal_code = ਪੋਸਟਲ ਕੋਡ
field-municipality = ਨਗਰਪਾਲਿਕਾ
field-province = ਸੂਬਾ
field-at = ਮੰਜ਼ਿਲ ਅਤੇ ਦਰਵਾਜ਼ਾ
field-latitude = ਵਿਥਕਾਰ
field-longitude = ਲੰਬਕਾਰ
field-accessibility = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਸਹੂਲਤਾਂ
field-legal_form = ਕਾਨੂੰਨੀ ਰੂਪ
field-parent = ਕਿਸ ਦਾ ਹਿੱਸਾ ਹੈ
field-members = ਮੈਂਬਰ
field-agreement_from = ਸਮਝੌਤੇ ਦੀ ਮਿਆਦ
field-agreement_until = ਸਮਝੌਤੇ ਦੀ ਮਿਆਦ
field-forms = ਹੋਰ ਰੂਪ
field-short = ਛੋਟਾ ਨਾਂ
field-issuer = ਕੌਣ ਜਾਰੀ ਕਰਦਾ ਹੈ
field-number = ਨੰਬਰ
field-address = ਪਤਾ
field-note = ਨੋਟ
field-label = ਕਿਸ ਕੰਮ ਲਈ
field-icon = ਤਸਵੀਰੀ ਨਿਸ਼ਾਨ
field-order = ਤਰਤੀਬ
field-kind = ਇਸ ਵਿੱਚ ਕੀ ਹੈ
field-emergency = ਐਮਰਜੈਂਸੀ
field-sensitive = ਸੰਵੇਦਨਸ਼ੀਲ ਪੰਨਾ
field-level = ਪੱਧਰ
field-hours_total = ਕੁੱਲ ਸਮਾਂ
field-mode = ਪੜ੍ਹਾਈ ਕਿਵੇਂ ਹੁੰਦੀ ਹੈ
field-editions = ਤਾਰੀਖ਼ਾਂ
field-enrolment_url = ਆਨਲਾਈਨ ਦਾਖ਼ਲਾ
field-enrolment_until = ਦਾਖ਼ਲੇ ਦੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼
field-certificate = ਸਰਟੀਫ਼ਿਕੇਟ
field-childcare = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ
field-childcare_note = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਬਾਰੇ
field-provider = ਕੋਰਸ ਕੌਣ ਕਰਾਉਂਦਾ ਹੈ
field-project = ਪ੍ਰੋਜੈਕਟ
field-start = ਮਿਆਦ
field-event-start = ਕਦੋਂ
field-event-online_url = ਆਨਲਾਈਨ ਹਿੱਸਾ ਲੈਣ ਲਈ
field-end = ਸਮਾਪਤੀ
field-place = ਕਿੱਥੇ
field-seats = ਸੀਟਾਂ
field-organiser = ਪ੍ਰਬੰਧਕ
field-supporters = ਇਹਨਾਂ ਦੇ ਸਹਿਯੋਗ ਨਾਲ
field-steps = ਕਦਮ
field-by = ਪ੍ਰਕਾਸ਼ਕ
field-about = ਕਿਸ ਬਾਰੇ
field-date = ਤਾਰੀਖ਼
field-expires = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਲਾਗੂ
field-name = ਨਾਂ
field-role = ਭੂਮਿਕਾ
field-person-languages = ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਆਉਂਦੀਆਂ ਹਨ
field-person-organisation = ਬੁਕਿੰਗ ਕਿਸ ਰਾਹੀਂ
field-fields = ਕੰਮ ਦੇ ਖੇਤਰ
field-qualification = ਸਿਖਲਾਈ
field-modes = ਮਿਲਣ ਦਾ ਤਰੀਕਾ
field-notice_days = ਕਿੰਨੇ ਦਿਨ ਪਹਿਲਾਂ ਦੱਸਣਾ ਹੈ
field-regular_service = ਹੁਣ
field-reach = ਕਿੰਨੇ ਲੋਕਾਂ ਤੱਕ ਪਹੁੰਚਿਆ
field-total_cost = ਕੁੱਲ ਖ਼ਰਚਾ
field-partners = ਭਾਈਵਾਲ
field-acronym = ਛੋਟਾ ਨਾਂ
field-runs = ਕੀ-ਕੀ ਚਲਾਉਂਦਾ ਹੈ
field-project-parent = ਕਿਸ ਪ੍ਰੋਜੈਕਟ ਦਾ ਹਿੱਸਾ ਹੈ
field-lead = ਮੋਹਰੀ ਸੰਸਥਾ
field-programme = ਪ੍ਰੋਗਰਾਮ
field-fund = ਫ਼ੰਡ
field-objective = ਖ਼ਾਸ ਉਦੇਸ਼
field-code = ਕੋਡ
field-cup = CUP
field-eu_rate = ਯੂਰਪੀ ਸੰਘ ਦਾ ਹਿੱਸਾ

## Categories of services

category-education = ਸਿੱਖਿਆ ਅਤੇ ਸਿਖਲਾਈ
category-health = ਸਿਹਤ, ਭਲਾਈ ਅਤੇ ਦੇਖਭਾਲ
category-work = ਕੰਮ ਅਤੇ ਨੌਕਰੀ
category-mobility = ਆਉਣਾ-ਜਾਣਾ ਅਤੇ ਆਵਾਜਾਈ
category-planning = ਜ਼ਮੀਨ ਦਾ ਰਿਕਾਰਡ ਅਤੇ ਸ਼ਹਿਰੀ ਯੋਜਨਾ
category-registry = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ, ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ
category-tourism = ਸੈਰ-ਸਪਾਟਾ
category-justice = ਨਿਆਂ ਅਤੇ ਲੋਕਾਂ ਦੀ ਸੁਰੱਖਿਆ
category-taxes = ਟੈਕਸ, ਵਿੱਤ ਅਤੇ ਜੁਰਮਾਨੇ
category-culture = ਸੱਭਿਆਚਾਰ ਅਤੇ ਵਿਹਲਾ ਸਮਾਂ
category-environment = ਵਾਤਾਵਰਨ
category-business = ਕਾਰੋਬਾਰ ਅਤੇ ਵਪਾਰ
category-permits = ਸਰਕਾਰੀ ਮਨਜ਼ੂਰੀਆਂ
category-procurement = ਸਰਕਾਰੀ ਠੇਕੇ
category-agriculture = ਖੇਤੀਬਾੜੀ ਅਤੇ ਮੱਛੀ ਫੜਨਾ

## Whom a service is for

audience-everyone = ਸਾਰੇ ਲੋਕ
audience-residents = ਵਸਨੀਕ
audience-foreign-residents = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
audience-women = ਔਰਤਾਂ
audience-men = ਮਰਦ
audience-families = ਪਰਿਵਾਰ
audience-parents = ਮਾਪੇ
audience-minors = ਨਾਬਾਲਗ
audience-young-people = ਨੌਜਵਾਨ
audience-adults = ਬਾਲਗ
audience-older-people = ਬਜ਼ੁਰਗ
audience-students = ਵਿਦਿਆਰਥੀ
audience-workers = ਕਾਮੇ
audience-unemployed = ਜਿਨ੍ਹਾਂ ਕੋਲ ਕੰਮ ਨਹੀਂ ਹੈ
audience-people-with-disabilities = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕ
audience-asylum-seekers = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਲੋਕ
audience-refugees = ਸ਼ਰਨਾਰਥੀ
audience-people-without-permit = ਜਿਨ੍ਹਾਂ ਕੋਲ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਨਹੀਂ ਹੈ
audience-victims = ਹਿੰਸਾ ਜਾਂ ਮਨੁੱਖੀ ਤਸਕਰੀ ਦੇ ਸ਼ਿਕਾਰ ਲੋਕ
audience-associations = ਸੰਗਠਨ
audience-operators = ਸੇਵਾਵਾਂ ਦੇ ਕਰਮਚਾਰੀ

legal_status-any = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਹੋਵੇ ਜਾਂ ਨਾ ਹੋਵੇ
legal_status-eu-citizen = ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ
legal_status-non-eu-citizen = ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ਾਂ ਦੇ ਨਾਗਰਿਕ
legal_status-with-permit = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਨਾਲ
legal_status-without-permit = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ
legal_status-asylum-seeker = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਲੋਕ
legal_status-refugee = ਸ਼ਰਨਾਰਥੀ
legal_status-unaccompanied-minor = ਮਾਪਿਆਂ ਤੋਂ ਬਿਨਾਂ ਵਿਦੇਸ਼ੀ ਨਾਬਾਲਗ

age-from = { $count ->
    [one] { $count } ਸਾਲ ਦੀ ਉਮਰ ਤੋਂ
   *[other] { $count } ਸਾਲ ਦੀ ਉਮਰ ਤੋਂ
}
age-to = { $count ->
    [one] { $count } ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ
   *[other] { $count } ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ
}
age-between = { $from } ਤੋਂ { $to } ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ

## What to bring, what one gets, how long, what it costs

nothing-needed = ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚਾਹੀਦਾ
copy-enough = ਫ਼ੋਟੋਕਾਪੀ ਕਾਫ਼ੀ ਹੈ
output-REQ = ਅਰਜ਼ੀ ਜਾਂ ਬੇਨਤੀ
output-OTHDOC = ਹੋਰ ਦਸਤਾਵੇਜ਼
output-PAYMENTDEC = ਭੁਗਤਾਨ ਦੀ ਰਸੀਦ ਜਾਂ ਘੋਸ਼ਣਾ
output-AUTHACT = ਮਨਜ਼ੂਰੀ
output-IDDEC = ਪਛਾਣ ਦਸਤਾਵੇਜ਼
output-ADMINDOC = ਦਫ਼ਤਰ ਦਾ ਲਿਖਤੀ ਫ਼ੈਸਲਾ
output-CERT = ਸਰਟੀਫ਼ਿਕੇਟ
output-CODE = ਕੋਡ
duration-days = { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
}
duration-weeks = { $count ->
    [one] { $count } ਹਫ਼ਤਾ
   *[other] { $count } ਹਫ਼ਤੇ
}
duration-months = { $count ->
    [one] { $count } ਮਹੀਨਾ
   *[other] { $count } ਮਹੀਨੇ
}
duration-years = { $count ->
    [one] { $count } ਸਾਲ
   *[other] { $count } ਸਾਲ
}
all-year = ਸਾਰਾ ਸਾਲ
cost-free = ਮੁਫ਼ਤ
period-from = { $from } ਤੋਂ
period-until = { $until } ਤੱਕ
period-between = { $from } ਤੋਂ { $until } ਤੱਕ

## How to reach a service

channel-desk = ਕਾਊਂਟਰ ’ਤੇ
channel-home = ਤੁਹਾਡੇ ਘਰ
channel-phone = ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ
channel-email = ਈ-ਮੇਲ ਰਾਹੀਂ
channel-pec = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ (PEC) ਰਾਹੀਂ
channel-web = ਵੈੱਬਸਾਈਟ ’ਤੇ
channel-app = ਮੋਬਾਈਲ ਐਪ ਰਾਹੀਂ
channel-post = ਡਾਕ ਰਾਹੀਂ
channel-intermediary = ਕਿਸੇ ਹੋਰ ਸੰਸਥਾ ਦੀ ਮਦਦ ਨਾਲ
channel-video = ਵੀਡੀਓ ਕਾਲ ਰਾਹੀਂ
mode-spoken = ਕਾਊਂਟਰ ’ਤੇ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
mode-interpreter = ਦੁਭਾਸ਼ੀਏ ਜਾਂ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ ਨਾਲ
mode-phone-interpreter = ਫ਼ੋਨ ’ਤੇ ਦੁਭਾਸ਼ੀਏ ਨਾਲ
mode-written = ਲਿਖਤੀ ਜਾਣਕਾਰੀ
notice-days = { $count ->
    [one] { $count } ਦਿਨ ਪਹਿਲਾਂ ਬੇਨਤੀ ਕਰੋ
   *[other] { $count } ਦਿਨ ਪਹਿਲਾਂ ਬੇਨਤੀ ਕਰੋ
}
contact-phone = ਫ਼ੋਨ ਕਰੋ:
contact-email = ਈ-ਮੇਲ ਲਿਖੋ
contact-pec = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ (PEC) ਲਿਖੋ
contact-web = ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੋ
contact-map = ਨਕਸ਼ਾ ਖੋਲ੍ਹੋ
# Opens a file that the calendar of the phone takes over.
calendar-add = ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ
phone-type-voice = ਟੈਲੀਫ਼ੋਨ
phone-type-text = ਟੈਕਸਟ ਸੁਨੇਹੇ
phone-type-fax = ਫ਼ੈਕਸ
phone-type-cell = ਮੋਬਾਈਲ
phone-type-textphone = ਬੋਲ਼ੇ ਲੋਕਾਂ ਲਈ ਟੈਲੀਫ਼ੋਨ
email-type-plain = ਈ-ਮੇਲ
email-type-pec = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ, ਇੱਥੇ ਪੁੱਛੋ:
# The same, where there is nobody to name.
unknown-nobody = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ

## Hours

hours-closed = ਬੰਦ
hours-by-appointment = ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ
hours-all-day = ਸਾਰਾ ਦਿਨ
hours-closed-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਵਿੱਚ ਬੰਦ
hours-always = ਹਮੇਸ਼ਾ ਚਾਲੂ, ਦਿਨ ਰਾਤ
hours-only-appointment = ਸਿਰਫ਼ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈ ਕੇ
hours-public-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ
hours-school-holidays = ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ
hours-open-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਵਿੱਚ ਵੀ ਖੁੱਲ੍ਹਾ
hours-other-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਵਿੱਚ ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ
hours-closed-school = ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ ਵਿੱਚ ਬੰਦ
hours-other-school = ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ ਵਿੱਚ ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ
hours-dates = ਵੱਖਰੇ ਸਮੇਂ ਵਾਲੀਆਂ ਤਾਰੀਖ਼ਾਂ
hours-next-day = ਅਗਲੇ ਦਿਨ
hours-now-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { $time } ਤੱਕ
hours-now-open-day = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਇਸ ਸਮੇਂ ਤੱਕ: { $day }, { $time }
hours-now-open-always = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
hours-now-today = ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
hours-now-tomorrow = ਹੁਣ ਬੰਦ ਹੈ। ਕੱਲ੍ਹ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
hours-now-day = ਹੁਣ ਬੰਦ ਹੈ। ਅਗਲੀ ਵਾਰ ਖੁੱਲ੍ਹੇਗਾ: { $day }, { $time }
hours-now-closed = ਹੁਣ ਬੰਦ ਹੈ

## Places, organisations, states

province-of = { $name } ਸੂਬਾ
place-type-physical = ਥਾਂ
place-type-postal = ਡਾਕ ਦਾ ਪਤਾ
place-type-virtual = ਆਨਲਾਈਨ ਥਾਂ
feature-step-free-entrance = ਬਿਨਾਂ ਪੌੜੀਆਂ ਦਾ ਦਰਵਾਜ਼ਾ
feature-lift = ਲਿਫ਼ਟ
feature-accessible-toilet = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਪਖ਼ਾਨਾ
feature-tactile-paths = ਨੇਤਰਹੀਣ ਲੋਕਾਂ ਲਈ ਰਸਤੇ
feature-hearing-loop = ਕੰਨਾਂ ਦੀ ਮਸ਼ੀਨ ਲਈ ਉਪਕਰਨ
feature-reserved-parking = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਪਾਰਕਿੰਗ
organisation-type-public-body = ਸਰਕਾਰੀ ਸੰਸਥਾ
organisation-type-health-agency = ਸਰਕਾਰੀ ਸਿਹਤ ਸੰਸਥਾ
organisation-type-school = ਸਕੂਲ
organisation-type-social-cooperative = ਸਮਾਜਿਕ ਸਹਿਕਾਰੀ ਸੰਸਥਾ
organisation-type-consortium = ਸੰਸਥਾਵਾਂ ਦਾ ਸੰਘ
organisation-type-association = ਸੰਗਠਨ
organisation-type-foundation = ਫ਼ਾਊਂਡੇਸ਼ਨ
organisation-type-religious-body = ਧਾਰਮਿਕ ਸੰਸਥਾ
organisation-type-network = ਨੈੱਟਵਰਕ
organisation-type-company = ਕੰਪਨੀ
status-active = ਚਾਲੂ ਹੈ
status-inactive = ਚਾਲੂ ਨਹੀਂ ਹੈ
status-defunct = ਹੁਣ ਮੌਜੂਦ ਨਹੀਂ ਹੈ
status-temporarily-closed = ਕੁਝ ਸਮੇਂ ਲਈ ਬੰਦ
status-inactive-until = { $date } ਤੱਕ ਚਾਲੂ ਨਹੀਂ ਹੈ
status-defunct-until = { $date } ਤੋਂ ਮੌਜੂਦ ਨਹੀਂ ਹੈ
status-temporarily-closed-until = { $date } ਤੱਕ ਬੰਦ
agreement-ended = ਸਮਝੌਤਾ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ
badge-emergency = ਐਮਰਜੈਂਸੀ

## Courses, events, projects, people

edition-open = ਦਾਖ਼ਲਾ ਖੁੱਲ੍ਹਾ ਹੈ
edition-full = ਸੀਟਾਂ ਭਰ ਗਈਆਂ
edition-closed = ਦਾਖ਼ਲਾ ਬੰਦ ਹੈ
edition-running = ਚੱਲ ਰਿਹਾ ਹੈ
edition-over = ਖ਼ਤਮ ਹੋ ਗਿਆ
edition-cancelled = ਰੱਦ
enrol-until = ਦਾਖ਼ਲਾ { $date } ਤੱਕ
lessons-free = ਇਨ੍ਹਾਂ ਤਾਰੀਖ਼ਾਂ ਨੂੰ ਕਲਾਸ ਨਹੀਂ: { $dates }
level-literacy = ਪੜ੍ਹਨਾ-ਲਿਖਣਾ ਸਿੱਖਣਾ
level-pre-A1 = A1 ਤੋਂ ਪਹਿਲਾਂ
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = ਕਲਾਸ ਵਿੱਚ
course-mode-online = ਆਨਲਾਈਨ
course-mode-blended = ਕਲਾਸ ਵਿੱਚ ਅਤੇ ਆਨਲਾਈਨ
childcare-yes = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦੀ ਸਹੂਲਤ ਹੈ
childcare-no = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦੀ ਸਹੂਲਤ ਨਹੀਂ ਹੈ
end-expected = ਸਮਾਪਤੀ ਦੀ ਉਮੀਦ ਹੈ, ਅਜੇ ਪੱਕੀ ਨਹੀਂ
regular-service = ਇਹ ਇੱਕ ਪੱਕੀ ਸੇਵਾ ਬਣ ਗਈ ਹੈ
percent = { $number }%
event-type-arts = ਕਲਾ ਦਾ ਸਮਾਗਮ
event-type-training = ਸਿਖਲਾਈ ਦਾ ਸਮਾਗਮ
event-type-conference = ਕਾਨਫ਼ਰੰਸ
event-type-info-day = ਜਾਣਕਾਰੀ ਦਾ ਦਿਨ
event-type-ceremony = ਮੁਕਾਬਲਾ ਜਾਂ ਰਸਮੀ ਸਮਾਗਮ
event-type-debate = ਜਨਤਕ ਚਰਚਾ
event-type-expert-meeting = ਮਾਹਰਾਂ ਨਾਲ ਮੁਲਾਕਾਤ
event-type-community = ਭਾਈਚਾਰੇ ਦਾ ਇਕੱਠ
event-type-religious = ਧਾਰਮਿਕ ਸਮਾਗਮ
event-type-political = ਸਿਆਸੀ ਇਕੱਠ
event-type-fair = ਮੇਲਾ
event-type-business-meeting = ਕਾਰੋਬਾਰੀ ਮੀਟਿੰਗ
event-type-market = ਬਾਜ਼ਾਰ
event-type-sport = ਖੇਡ ਸਮਾਗਮ
event-status-scheduled = ਮਿੱਥੇ ਸਮੇਂ ’ਤੇ ਹੋਵੇਗਾ
event-status-cancelled = ਰੱਦ
event-status-postponed = ਮੁਲਤਵੀ
event-status-moved-online = ਹੁਣ ਆਨਲਾਈਨ ਹੋਵੇਗਾ
event-notice-cancelled = ਇਹ ਸਮਾਗਮ ਰੱਦ ਹੋ ਗਿਆ ਹੈ
event-notice-postponed = ਇਹ ਸਮਾਗਮ ਮੁਲਤਵੀ ਹੋ ਗਿਆ ਹੈ: ਨਵੀਂ ਤਾਰੀਖ਼ ਦਾ ਅਜੇ ਪਤਾ ਨਹੀਂ ਹੈ
event-notice-moved-online = ਇਹ ਸਮਾਗਮ ਆਨਲਾਈਨ ਹੁੰਦਾ ਹੈ
event-over = ਇਹ ਸਮਾਗਮ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ
project-ended = ਇਹ ਪ੍ਰੋਜੈਕਟ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਿਆ
practice-ended = ਇਹ ਪਹਿਲ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਈ
news-expired = ਇਹ ਸੂਚਨਾ { $date } ਤੱਕ ਲਾਗੂ ਸੀ
progress-planned = ਹੋਣ ਵਾਲਾ ਹੈ
progress-running = ਚੱਲ ਰਿਹਾ ਹੈ
progress-ended = ਖ਼ਤਮ ਹੋ ਗਿਆ
news-type-news = ਖ਼ਬਰ
news-type-press-release = ਪ੍ਰੈੱਸ ਬਿਆਨ
news-type-notice = ਸੂਚਨਾ
fluency-native = ਮਾਂ-ਬੋਲੀ
fluency-A1 = ਪੱਧਰ A1
fluency-A2 = ਪੱਧਰ A2
fluency-B1 = ਪੱਧਰ B1
fluency-B2 = ਪੱਧਰ B2
fluency-C1 = ਪੱਧਰ C1
fluency-C2 = ਪੱਧਰ C2
also-written = ਲਿਖ ਕੇ ਵੀ
meeting-in-person = ਆਹਮੋ-ਸਾਹਮਣੇ
meeting-phone = ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ
meeting-video = ਵੀਡੀਓ ਕਾਲ ਰਾਹੀਂ
meeting-written = ਲਿਖ ਕੇ
occasions-more = { $count ->
    [one] ਅਤੇ { $count } ਵਾਰ ਹੋਰ, { $date } ਤੱਕ
   *[other] ਅਤੇ { $count } ਵਾਰ ਹੋਰ, { $date } ਤੱਕ
}
seats = { $count ->
    [one] { $count } ਸੀਟ
   *[other] { $count } ਸੀਟਾਂ
}
hours-count = { $count ->
    [one] ਕੁੱਲ { $count } ਘੰਟਾ
   *[other] ਕੁੱਲ { $count } ਘੰਟੇ
}
reach = { $count ->
    [one] { $count } ਵਿਅਕਤੀ
   *[other] { $count } ਲੋਕ
}

## Kinds of pages

kind-service = ਸੇਵਾ
kind-place = ਥਾਂ
kind-organisation = ਸੰਸਥਾ
kind-person = ਵਿਅਕਤੀ
kind-course = ਕੋਰਸ
kind-event = ਸਮਾਗਮ
kind-project = ਪ੍ਰੋਜੈਕਟ
kind-practice = ਚੰਗਾ ਤਜਰਬਾ
kind-news = ਖ਼ਬਰ
kind-term = ਦਫ਼ਤਰਾਂ ਦਾ ਸ਼ਬਦ
kind-topic = ਵਿਸ਼ਾ
kind-guide = ਕਦਮ-ਦਰ-ਕਦਮ ਗਾਈਡ
kind-page = ਪੰਨਾ
kinds-service = ਸੇਵਾਵਾਂ
kinds-place = ਥਾਵਾਂ
kinds-organisation = ਸੰਸਥਾਵਾਂ ਅਤੇ ਸੰਗਠਨ
kinds-person = ਲੋਕ
kinds-course = ਕੋਰਸ
kinds-event = ਸਮਾਗਮ
kinds-project = ਪ੍ਰੋਜੈਕਟ
kinds-practice = ਚੰਗੇ ਤਜਰਬੇ
kinds-news = ਖ਼ਬਰਾਂ
kinds-term = ਦਫ਼ਤਰਾਂ ਦੇ ਸ਼ਬਦ
kinds-topic = ਵਿਸ਼ੇ
kinds-guide = ਕਦਮ-ਦਰ-ਕਦਮ ਗਾਈਡਾਂ
kinds-page = ਪੰਨੇ

## Lists

home-emergencies = ਐਮਰਜੈਂਸੀਆਂ
home-news = ਸੂਚਨਾਵਾਂ
home-topics = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
home-guides = ਤੁਹਾਡੇ ਨਾਲ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
home-dates = ਆਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ
home-desks = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
home-ways = ਲੱਭਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
home-sections = ਪੂਰੀ ਗਾਈਡ
list-subtopics = ਵਧੇਰੇ ਖ਼ਾਸ ਵਿਸ਼ੇ
list-related = ਇਹ ਵੀ ਦੇਖੋ
list-member-of = ਕਿਸ ਦਾ ਹਿੱਸਾ ਹੈ

## Lists that every site has: each with its title and with what it is

list-search = ਖੋਜ
list-search-summary = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ, ਜਾਂ ਚਿੱਠੀ ਉੱਤੇ ਲਿਖਿਆ ਇਤਾਲਵੀ ਸ਼ਬਦ; ਗ਼ਲਤੀਆਂ ਹੋਣ ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
list-all-topics = ਸਾਰੇ ਵਿਸ਼ੇ
list-all-topics-summary = ਇਸ ਗਾਈਡ ਦੇ ਵਿਸ਼ੇ, ਅਤੇ ਹਰ ਵਿਸ਼ੇ ਦੇ ਕਿੰਨੇ ਪੰਨੇ ਹਨ।
list-a-z = ਵਰਨਮਾਲਾ ਦੀ ਤਰਤੀਬ ਨਾਲ
list-a-z-summary = ਸਾਰੇ ਪੰਨੇ ਵਰਨਮਾਲਾ ਦੀ ਤਰਤੀਬ ਨਾਲ, ਚਿੱਠੀਆਂ ਵਿੱਚ ਲਿਖੇ ਇਤਾਲਵੀ ਸ਼ਬਦਾਂ ਨਾਲ ਵੀ।
list-municipalities = ਨਗਰਪਾਲਿਕਾ ਮੁਤਾਬਕ
list-municipalities-summary = ਉਹ ਨਗਰਪਾਲਿਕਾਵਾਂ ਜਿੱਥੇ ਸੇਵਾਵਾਂ ਅਤੇ ਥਾਵਾਂ ਹਨ।
list-municipality = { $name } ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਸੇਵਾਵਾਂ ਅਤੇ ਥਾਵਾਂ
list-municipality-summary = ਇਸ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਜੋ ਹੈ ਜਾਂ ਇੱਥੇ ਰਹਿਣ ਵਾਲਿਆਂ ਲਈ ਜੋ ਹੈ।
list-audiences = ਕਿਸ ਲਈ
list-audiences-summary = ਸੇਵਾਵਾਂ, ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਹਨ ਉਹਨਾਂ ਮੁਤਾਬਕ।
# The title of this list is a message of the group `audience`.
list-audience-summary = ਇਹਨਾਂ ਲੋਕਾਂ ਲਈ ਸੇਵਾਵਾਂ।
list-spoken-languages = ਕਾਊਂਟਰਾਂ ’ਤੇ ਬੋਲੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
list-spoken-languages-summary = ਉਹ ਭਾਸ਼ਾਵਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਕੋਈ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਆਪ ਜਾਂ ਦੁਭਾਸ਼ੀਏ ਨਾਲ।
# The name is that of a language, as it stands after «in».
list-spoken-language = { $name } ਕਿੱਥੇ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
list-spoken-language-summary = ਸੇਵਾਵਾਂ ਅਤੇ ਥਾਵਾਂ ਜਿੱਥੇ ਕੋਈ ਤੁਹਾਨੂੰ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਕਿਵੇਂ।
list-glossary = ਸ਼ਬਦਾਵਲੀ
list-glossary-summary = ਦਫ਼ਤਰਾਂ ਦੇ ਸ਼ਬਦ, ਮਤਲਬ ਸਮੇਤ।
letters-heading = ਅੱਖਰ
list-whats-on = ਕੀ ਹੋ ਰਿਹਾ ਹੈ
list-whats-on-summary = ਸਮਾਗਮ ਅਤੇ ਕੋਰਸ, ਤਾਰੀਖ਼ ਅਨੁਸਾਰ।
list-news = ਖ਼ਬਰਾਂ
list-news-summary = ਸੂਚਨਾਵਾਂ, ਸਭ ਤੋਂ ਨਵੀਂ ਪਹਿਲਾਂ।
dates-now = ਚੱਲ ਰਿਹਾ ਹੈ
dates-past = ਖ਼ਤਮ ਹੋ ਚੁੱਕੇ
news-older = ਪਹਿਲੀਆਂ ਸੂਚਨਾਵਾਂ

## Search

search-label = ਗਾਈਡ ਵਿੱਚ ਖੋਜੋ
search-button = ਖੋਜੋ
search-without-script = ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਲਿਖਦੇ ਸਮੇਂ ਖੋਜ ਨਹੀਂ ਚੱਲਦੀ। ਸਾਰੇ ਪੰਨੇ ਹੇਠਾਂ ਹਨ: ਵਿਸ਼ੇ ਅਨੁਸਾਰ ਅਤੇ ਵਰਨਮਾਲਾ ਦੀ ਤਰਤੀਬ ਨਾਲ।
search-broken = ਖੋਜ ਲੋਡ ਨਹੀਂ ਹੋਈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਹੇਠਾਂ ਵਿਸ਼ੇ ਅਨੁਸਾਰ ਜਾਂ ਵਰਨਮਾਲਾ ਦੀ ਤਰਤੀਬ ਨਾਲ ਲੱਭੋ।
search-busy = ਖੋਜ ਹੋ ਰਹੀ ਹੈ…
search-count = { $count ->
    [one] { $count } ਨਤੀਜਾ
   *[other] { $count } ਨਤੀਜੇ
}
search-all = { $count ->
    [one] ਨਤੀਜਾ ਵੇਖੋ, ਫਿਲਟਰਾਂ ਨਾਲ
   *[other] ਸਾਰੇ { $count } ਨਤੀਜੇ ਵੇਖੋ, ਫਿਲਟਰਾਂ ਨਾਲ
}
search-more = ਹੋਰ ਨਤੀਜੇ ਵਿਖਾਓ
search-via = ਇਸ ਸ਼ਬਦ ਰਾਹੀਂ ਲੱਭਿਆ: { $word }
search-none = ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ: { $words }
search-missing = ਕਿਸੇ ਪੰਨੇ ਤੇ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਹਨ: { $words }
search-near = ਸ਼ਾਇਦ ਤੁਸੀਂ ਇਹ ਲੱਭ ਰਹੇ ਸੀ:
search-report = ਸਾਨੂੰ ਲਿਖੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਨਹੀਂ ਲੱਭਿਆ
search-report-subject = ਖੋਜਿਆ ਪਰ ਨਹੀਂ ਲੱਭਿਆ: { $words }
search-filters = ਫਿਲਟਰ
search-clear = ਫਿਲਟਰ ਹਟਾਓ
search-failed = ਖੋਜ ਦਾ ਇੱਕ ਹਿੱਸਾ ਲੋਡ ਨਹੀਂ ਹੋਇਆ: ਕੁਝ ਨਤੀਜੇ ਘੱਟ ਹੋ ਸਕਦੇ ਹਨ।
search-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
search-cut = ਲਿਖਤ ਬਹੁਤ ਲੰਬੀ ਹੈ: ਅਸੀਂ ਸਿਰਫ਼ ਸ਼ੁਰੂ ਦੇ ਹਿੱਸੇ ਨਾਲ ਖੋਜਦੇ ਹਾਂ।
search-letterless = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਅੱਖਰ ਜਾਂ ਅੰਕ ਲਿਖੋ।

## When the facts were verified, and from what source

provenance-heading = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਈ ਹੈ
provenance-verified = { $date } ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ
# After this stands the name of the body, as a link.
provenance-verified-by = { $date } ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ, ਜਾਂਚਣ ਵਾਲੀ ਸੰਸਥਾ:
provenance-overdue = { $date } ਤੋਂ ਬਾਅਦ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛ ਲਓ
provenance-never = ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ
provenance-sources = ਸਰੋਤ

## The foot of every page

footer-heading = ਇਸ ਗਾਈਡ ਬਾਰੇ
footer-help = ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
footer-accessibility = ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ
footer-licence = ਸਮੱਗਰੀ ਦਾ ਲਾਇਸੈਂਸ
footer-report = ਇਸ ਪੰਨੇ ਦੀ ਗ਼ਲਤੀ ਦੱਸੋ
report-subject = ਪੰਨੇ ਵਿੱਚ ਗ਼ਲਤੀ: { $page }

## Pages without content of their own

notfound-title = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
notfound-text = ਪਤਾ ਗ਼ਲਤ ਹੈ, ਜਾਂ ਇਹ ਪੰਨਾ ਹੁਣ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
notfound-home = ਗਾਈਡ ਦੇ ਸ਼ੁਰੂ ’ਤੇ ਜਾਓ
chooser-heading = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
redirect-moved = ਇਸ ਪੰਨੇ ਦਾ ਪਤਾ ਬਦਲ ਗਿਆ ਹੈ

## Names of languages, as they stand after «in»

language-it = ਇਤਾਲਵੀ
language-en = ਅੰਗਰੇਜ਼ੀ
language-ro = ਰੋਮਾਨੀਆਈ
language-ar = ਅਰਬੀ
language-pa = ਪੰਜਾਬੀ
language-sq = ਅਲਬਾਨੀਆਈ
language-uk = ਯੂਕਰੇਨੀ
language-zh-Hans = ਚੀਨੀ
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-es = ਸਪੇਨੀ
language-hi = ਹਿੰਦੀ
language-bn = ਬੰਗਾਲੀ
language-ur = ਉਰਦੂ
language-ru = ਰੂਸੀ
language-de = ਜਰਮਨ
language-pt = ਪੁਰਤਗਾਲੀ

## What a reader can do with a page and with the whole guide

page-share = ਸਾਂਝਾ ਕਰੋ
page-listen = ਸੁਣੋ
page-listen-stop = ਪੜ੍ਹਨਾ ਰੋਕੋ
page-exit = ਇਹ ਪੰਨਾ ਤੁਰੰਤ ਛੱਡੋ
keep-heading = ਇਹ ਗਾਈਡ ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੋ
keep-text = ਫਿਰ ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਖੁੱਲ੍ਹੇਗੀ। ਜਗ੍ਹਾ ਲੈਂਦੀ ਹੈ:
keep-start = ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲੋ
keep-kept = ਗਾਈਡ ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਹੈ।
keep-remove = ਫ਼ੋਨ ਤੋਂ ਹਟਾਓ
keep-failed = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਜਦੋਂ ਇੰਟਰਨੈੱਟ ਹੋਵੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
keep-full = ਫ਼ੋਨ ਵਿੱਚ ਹੋਰ ਥਾਂ ਨਹੀਂ। ਥਾਂ ਖਾਲੀ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
offline-title = ਤੁਹਾਡੇ ਕੋਲ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ
offline-text = ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਉਹ ਪੰਨੇ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਵੇਖੇ ਹਨ।
offline-held = ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੇ ਪੰਨੇ
offline-copy = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ: ਤੁਸੀਂ ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੀ ਕਾਪੀ ਪੜ੍ਹ ਰਹੇ ਹੋ।
offline-old = ਇਹ ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ।
offline-reload = ਨਵਾਂ ਪੰਨਾ ਖੋਲ੍ਹੋ
desk-title = ਕਾਊਂਟਰ ’ਤੇ ਵਿਖਾਉਣ ਲਈ
desk-open = ਕਾਊਂਟਰ ’ਤੇ ਵਿਖਾਓ
desk-intro = ਇਹ ਪੰਨਾ ਕਾਊਂਟਰ ’ਤੇ ਵਿਖਾਓ: ਹਰ ਸਤਰ ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੈ।
desk-back = ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਜਾਓ
desk-print = ਛਾਪੋ
desk-short = ਪੰਨਾ ਇੱਥੇ ਵੀ ਖੁੱਲ੍ਹਦਾ ਹੈ:
