### The words of the interface in Bengali. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.
### Language names stand before «ভাষায়» and «ভাষার», so each is one form without «ভাষা».

## The frame of every page

skip-to-content = সরাসরি মূল তথ্যে যান
menu-heading = মেনু
crumbs-heading = আপনি এখানে আছেন
contents-heading = এই পাতায়
languages-heading = ভাষা
# Beside a language in that list, where the page is not translated.
switcher-untranslated = এখনো অনুবাদ হয়নি
switcher-all = সব ভাষা
count-pages = { $count ->
    [one] { $count }টি পাতা
   *[other] { $count }টি পাতা
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = এখনো অনুবাদ হয়নি: { $language } ভাষায়
# Beside a single line in another language, as short as can be.
standing-in = { $language } ভাষায়
standing-official = { $language } ভাষায়:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = { $language } ভাষায়
# Above the original text that stands before its translation.
standing-source = { $language } ভাষায় মূল লেখা
# Opens the text as it is today, beside an old translation.
standing-today = আজকের লেখা { $language } ভাষায় পড়ুন
standing-stale = { $date } তারিখে { $language } ভাষার লেখা বদলেছে: এই অনুবাদ পুরোনো
standing-stale-undated = { $language } ভাষার লেখা বদলেছে: এই অনুবাদ পুরোনো
# Opens an old translation that stands after the original text.
standing-older = পুরোনো অনুবাদ
standing-machine = যন্ত্রের অনুবাদ, কোনো মানুষ যাচাই করেননি

## The note at the head of a page whose translation is not whole

banner-heading = অনুবাদের অবস্থা
banner-machine = { $count ->
    [one] এই পাতার { $count }টি লেখা যন্ত্র দিয়ে অনুবাদ করা, কেউ তা যাচাই করেননি।
   *[other] এই পাতার { $count }টি লেখা যন্ত্র দিয়ে অনুবাদ করা, কেউ সেগুলো যাচাই করেননি।
}
banner-stale = { $count ->
    [one] অনুবাদের পরে { $count }টি লেখা বদলেছে: আজকের লেখা তার পাশেই আছে।
   *[other] অনুবাদের পরে { $count }টি লেখা বদলেছে: আজকের লেখাগুলো তাদের পাশেই আছে।
}
banner-missing = { $count ->
    [one] { $count }টি লেখা এখনো অনুবাদ হয়নি।
   *[other] { $count }টি লেখা এখনো অনুবাদ হয়নি।
}
banner-untranslated = এই পাতা এখনো অনুবাদ হয়নি। তবু ঠিকানা, সময় আর নম্বর আপনার ভাষায় আছে।

## Alerts and notices

alert-note = নোট
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কতা
alert-caution = বিপদ
sensitive-note = আপনার পরে যিনি এই ফোন বা কম্পিউটার ব্যবহার করবেন, তিনি দেখতে পারবেন আপনি কোন কোন পাতা খুলেছেন।

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = বিবরণ
part-audience = কাদের জন্য
part-how_to = কীভাবে করবেন
part-needed = কী লাগবে
part-obtained = কী পাবেন
part-times = সময় ও শেষ তারিখ
part-cost = খরচ কত
part-access = সেবাটি কীভাবে নেবেন
part-conditions = সেবার শর্ত
part-special_cases = বিশেষ ক্ষেত্র
part-contacts = যোগাযোগ
part-where = কোথায় ও কখন
part-getting_there = কীভাবে যাবেন
part-entering = ভেতরে ঢোকার তথ্য
part-what_it_does = কী কাজ করা হয়
part-members = এতে কারা আছে
part-word = এটি কীভাবে লেখা হয়
part-issuer = কে এটি দেয়
part-learned = কী শিখবেন
part-when = কখন ও কোথায় হয়
part-support = অংশ নিতে সাহায্য
part-who = কে এটি চালায়
part-aims = উদ্দেশ্য
part-activities = কার্যক্রম
part-results = ফলাফল
part-money = টাকা কোথা থেকে আসে
part-issue = সমস্যা
part-how_it_works = এটি কীভাবে চলে
part-evaluation = মূল্যায়ন
part-beneficiaries = কাদের উপকার হয়েছে
part-transfer = অন্য জায়গায় কীভাবে করা যায়
part-booking = কীভাবে বুকিং করবেন
part-about = এটি কী নিয়ে
part-steps = ধাপগুলো
part-more = আরও তথ্য

## Names of fields

field-title = শিরোনাম
field-summary = সংক্ষেপে
field-topics = বিষয়
field-keywords = খোঁজার শব্দ
field-image = ছবি
field-verified_on = যাচাইয়ের তারিখ
field-verified_by = কে যাচাই করেছে
field-review_by = এই তারিখের মধ্যে আবার যাচাই করতে হবে
field-sources = তথ্যের উৎস
field-category = শ্রেণি
field-organisation = দায়িত্বপ্রাপ্ত সংস্থা
field-audience = কাদের জন্য
field-legal_status = বসবাসের আইনি অবস্থা
field-minimum_age = বয়স
field-maximum_age = বয়স
field-required_documents = যেসব কাগজপত্র সঙ্গে নিতে হবে
field-outputs = আপনি কী পাবেন
field-processing_time = কত সময় লাগে
field-deadlines = শেষ তারিখ
field-cost_options = খরচ
field-channels = সেবা পাওয়ার উপায়
field-online_url = অনলাইন সেবা
field-booking_url = বুকিং
field-places = কোথায়
field-hours = সময়
field-hours_note = সময় সম্পর্কে নোট
field-contacts = যোগাযোগ
field-phones = টেলিফোন
field-emails = ই-মেইল
field-web = ওয়েবসাইট
field-languages = যেসব ভাষায় কথা বলা হয়
field-area = সেবার এলাকা
field-status = অবস্থা
field-status_until = এই তারিখ পর্যন্ত
field-status_reason = কারণ
field-alert = বিজ্ঞপ্তি
field-alert_until = বিজ্ঞপ্তির মেয়াদ এই তারিখ পর্যন্ত
field-legal_basis = আইন ও নিয়ম
field-related = আরও দেখুন
field-type = ধরন
field-street = ঠিকানা
field-postal_code = পোস্ট কোড
field-municipality = পৌরসভা
field-province = প্রদেশ
field-at = তলা ও প্রবেশপথ
field-latitude = অক্ষাংশ
field-longitude = দ্রাঘিমাংশ
field-accessibility = প্রতিবন্ধী মানুষের জন্য সুবিধা
field-legal_form = আইনি ধরন
field-parent = কোনটির অংশ
field-members = সদস্য
field-agreement_from = চুক্তির মেয়াদ
field-agreement_until = চুক্তির মেয়াদ
field-forms = অন্য রূপ
field-short = সংক্ষিপ্ত নাম
field-issuer = কে দেয়
field-number = নম্বর
field-address = ঠিকানা
field-note = নোট
field-label = কী কাজের জন্য
field-icon = ছবি-চিহ্ন
field-order = ক্রম
field-kind = এতে কী আছে
field-emergency = জরুরি অবস্থা
field-sensitive = সংবেদনশীল পাতা
field-level = স্তর
field-hours_total = মোট সময়
field-mode = কীভাবে ক্লাস হয়
field-editions = তারিখ
field-enrolment_url = অনলাইনে ভর্তি
field-enrolment_until = ভর্তির শেষ তারিখ
field-certificate = সনদ
field-childcare = শিশুদের দেখাশোনা
field-childcare_note = শিশুদের দেখাশোনা সম্পর্কে নোট
field-provider = কোর্স কারা করায়
field-project = প্রকল্প
field-start = সময়কাল
field-event-start = কখন
field-event-online_url = অনলাইনে অংশ নিতে
field-end = শেষ
field-place = কোথায়
field-seats = আসন
field-organiser = আয়োজক
field-supporters = যাদের সহায়তায়
field-steps = ধাপ
field-by = প্রকাশক
field-about = কী নিয়ে
field-date = তারিখ
field-expires = মেয়াদ এই তারিখ পর্যন্ত
field-name = নাম
field-role = ভূমিকা
field-person-languages = যেসব ভাষা জানেন
field-person-organisation = যাদের মাধ্যমে বুকিং করতে হয়
field-fields = কাজের ক্ষেত্র
field-qualification = প্রশিক্ষণ
field-modes = কীভাবে দেখা করা যায়
field-notice_days = কত দিন আগে জানাতে হয়
field-regular_service = এখন
field-reach = কত মানুষ সেবা পেয়েছেন
field-total_cost = মোট খরচ
field-partners = অংশীদার
field-acronym = সংক্ষিপ্ত নাম
field-runs = যা যা চালায়
field-project-parent = কোন প্রকল্পের অংশ
field-lead = প্রধান সংস্থা
field-programme = কর্মসূচি
field-fund = তহবিল
field-objective = নির্দিষ্ট লক্ষ্য
field-code = কোড
field-cup = CUP
field-eu_rate = ইউরোপীয় ইউনিয়নের অংশ

## Categories of services

category-education = শিক্ষা ও প্রশিক্ষণ
category-health = স্বাস্থ্য, সুস্থতা ও যত্ন
category-work = কাজ ও চাকরি
category-mobility = চলাচল ও পরিবহন
category-planning = জমির নথি ও নগর পরিকল্পনা
category-registry = বাসিন্দা নিবন্ধন, জন্ম, বিয়ে ও মৃত্যু
category-tourism = পর্যটন
category-justice = বিচার ও জননিরাপত্তা
category-taxes = কর, অর্থ ও জরিমানা
category-culture = সংস্কৃতি ও অবসর
category-environment = পরিবেশ
category-business = ব্যবসা ও বাণিজ্য
category-permits = সরকারি অনুমতি
category-procurement = সরকারি কেনাকাটা
category-agriculture = কৃষি ও মাছ ধরা

## Whom a service is for

audience-everyone = সবাই
audience-residents = বাসিন্দা
audience-foreign-residents = বিদেশি বাসিন্দা
audience-women = নারী
audience-men = পুরুষ
audience-families = পরিবার
audience-parents = মা-বাবা
audience-minors = 18 বছরের কম বয়সী
audience-young-people = তরুণ
audience-adults = প্রাপ্তবয়স্ক
audience-older-people = বয়স্ক মানুষ
audience-students = শিক্ষার্থী
audience-workers = কর্মজীবী মানুষ
audience-unemployed = যাদের কাজ নেই
audience-people-with-disabilities = প্রতিবন্ধী মানুষ
audience-asylum-seekers = আশ্রয়প্রার্থী
audience-refugees = শরণার্থী
audience-people-without-permit = যাদের বসবাসের অনুমতিপত্র নেই
audience-victims = সহিংসতা বা মানব পাচারের শিকার মানুষ
audience-associations = সমিতি
audience-operators = সেবা প্রতিষ্ঠানের কর্মী

legal_status-any = বসবাসের অনুমতিপত্র থাকুক বা না থাকুক
legal_status-eu-citizen = ইউরোপীয় ইউনিয়নের নাগরিক
legal_status-non-eu-citizen = ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিক
legal_status-with-permit = বসবাসের অনুমতিপত্র আছে
legal_status-without-permit = বসবাসের অনুমতিপত্র নেই
legal_status-asylum-seeker = আশ্রয়প্রার্থী
legal_status-refugee = শরণার্থী
legal_status-unaccompanied-minor = মা-বাবা ছাড়া বিদেশি অপ্রাপ্তবয়স্ক

age-from = { $count ->
    [one] { $count } বছর বয়স থেকে
   *[other] { $count } বছর বয়স থেকে
}
age-to = { $count ->
    [one] { $count } বছর বয়স পর্যন্ত
   *[other] { $count } বছর বয়স পর্যন্ত
}
age-between = { $from } থেকে { $to } বছর বয়স পর্যন্ত

## What to bring, what one gets, how long, what it costs

nothing-needed = কোনো কাগজপত্র লাগে না
copy-enough = ফটোকপি হলেই চলে
output-REQ = আবেদন বা অনুরোধ
output-OTHDOC = অন্য কাগজপত্র
output-PAYMENTDEC = টাকা দেওয়ার রসিদ বা ঘোষণা
output-AUTHACT = অনুমতি
output-IDDEC = পরিচয়পত্র
output-ADMINDOC = অফিসের লিখিত সিদ্ধান্ত
output-CERT = সনদ
output-CODE = কোড
duration-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
duration-weeks = { $count ->
    [one] { $count } সপ্তাহ
   *[other] { $count } সপ্তাহ
}
duration-months = { $count ->
    [one] { $count } মাস
   *[other] { $count } মাস
}
duration-years = { $count ->
    [one] { $count } বছর
   *[other] { $count } বছর
}
all-year = সারা বছর
cost-free = বিনামূল্যে
period-from = { $from } থেকে
period-until = { $until } পর্যন্ত
period-between = { $from } থেকে { $until } পর্যন্ত

## How to reach a service

channel-desk = কাউন্টারে
channel-home = আপনার বাড়িতে
channel-phone = টেলিফোনে
channel-email = ই-মেইলে
channel-pec = প্রত্যয়িত ই-মেইলে (PEC)
channel-web = ওয়েবসাইটে
channel-app = মোবাইল অ্যাপে
channel-post = ডাকে
channel-intermediary = অন্য সংস্থার সাহায্যে
channel-video = ভিডিও কলে
mode-spoken = কাউন্টারে এই ভাষায় কথা বলা হয়
mode-interpreter = দোভাষী বা সাংস্কৃতিক মধ্যস্থতাকারীর সাহায্যে
mode-phone-interpreter = ফোনে দোভাষীর সাহায্যে
mode-written = লিখিত তথ্য
notice-days = { $count ->
    [one] { $count } দিন আগে অনুরোধ করুন
   *[other] { $count } দিন আগে অনুরোধ করুন
}
contact-phone = ফোন করুন:
contact-email = ই-মেইল লিখুন
contact-pec = প্রত্যয়িত ই-মেইল (PEC) লিখুন
contact-web = ওয়েবসাইট খুলুন
contact-map = মানচিত্র খুলুন
# Opens a file that the calendar of the phone takes over.
calendar-add = ক্যালেন্ডারে যোগ করুন
phone-type-voice = টেলিফোন
phone-type-text = টেক্সট মেসেজ
phone-type-fax = ফ্যাক্স
phone-type-cell = মোবাইল
phone-type-textphone = বধির মানুষের জন্য টেলিফোন
email-type-plain = ই-মেইল
email-type-pec = প্রত্যয়িত ই-মেইল (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = আমরা জানি না, এখানে জিজ্ঞেস করুন:
# The same, where there is nobody to name.
unknown-nobody = আমরা জানি না

## Hours

hours-closed = বন্ধ
hours-by-appointment = আগে থেকে সময় নিয়ে
hours-all-day = সারা দিন
hours-closed-holidays = সরকারি ছুটির দিনে বন্ধ
hours-always = সব সময় চালু, দিনরাত
hours-only-appointment = শুধু আগে থেকে সময় নিয়ে
hours-public-holidays = সরকারি ছুটি
hours-school-holidays = স্কুলের ছুটি
hours-open-holidays = সরকারি ছুটিতেও খোলা
hours-other-holidays = সরকারি ছুটিতে সময় ভিন্ন হতে পারে
hours-closed-school = স্কুলের ছুটিতে বন্ধ
hours-other-school = স্কুলের ছুটিতে সময় ভিন্ন হতে পারে
hours-dates = ভিন্ন সময়ের তারিখ
hours-next-day = পরের দিন
hours-now-open = এখন খোলা, { $time } পর্যন্ত
hours-now-open-day = এখন খোলা, এই সময় পর্যন্ত: { $day }, { $time }
hours-now-open-always = এখন খোলা
hours-now-today = এখন বন্ধ। আজ { $time }-এ খুলবে
hours-now-tomorrow = এখন বন্ধ। আগামীকাল { $time }-এ খুলবে
hours-now-day = এখন বন্ধ। পরের বার খুলবে: { $day }, { $time }
hours-now-closed = এখন বন্ধ

## Places, organisations, states

province-of = { $name } প্রদেশ
place-type-physical = জায়গা
place-type-postal = ডাক ঠিকানা
place-type-virtual = অনলাইন জায়গা
feature-step-free-entrance = সিঁড়ি ছাড়া প্রবেশপথ
feature-lift = লিফট
feature-accessible-toilet = প্রতিবন্ধী মানুষের জন্য টয়লেট
feature-tactile-paths = দৃষ্টিহীন মানুষের জন্য পথ
feature-hearing-loop = কানে শোনার যন্ত্রের জন্য ব্যবস্থা
feature-reserved-parking = প্রতিবন্ধী মানুষের জন্য পার্কিং
organisation-type-public-body = সরকারি সংস্থা
organisation-type-health-agency = সরকারি স্বাস্থ্য সংস্থা
organisation-type-school = স্কুল
organisation-type-social-cooperative = সামাজিক সমবায়
organisation-type-consortium = সংস্থার জোট
organisation-type-association = সমিতি
organisation-type-foundation = ফাউন্ডেশন
organisation-type-religious-body = ধর্মীয় সংস্থা
organisation-type-network = নেটওয়ার্ক
organisation-type-company = কোম্পানি
status-active = চালু আছে
status-inactive = চালু নেই
status-defunct = এখন আর নেই
status-temporarily-closed = সাময়িকভাবে বন্ধ
status-inactive-until = { $date } পর্যন্ত চালু নেই
status-defunct-until = { $date } থেকে আর নেই
status-temporarily-closed-until = { $date } পর্যন্ত বন্ধ
agreement-ended = চুক্তির মেয়াদ { $date } তারিখে শেষ হয়েছে
badge-emergency = জরুরি অবস্থা

## Courses, events, projects, people

edition-open = ভর্তি চলছে
edition-full = আসন খালি নেই
edition-closed = ভর্তি বন্ধ
edition-running = চলছে
edition-over = শেষ হয়েছে
edition-cancelled = বাতিল
enrol-until = ভর্তি { $date } পর্যন্ত
lessons-free = এই তারিখগুলোতে ক্লাস নেই: { $dates }
level-literacy = পড়তে ও লিখতে শেখা
level-pre-A1 = A1-এর আগে
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = সরাসরি ক্লাসে
course-mode-online = অনলাইনে
course-mode-blended = সরাসরি ক্লাসে ও অনলাইনে
childcare-yes = শিশুদের দেখাশোনার ব্যবস্থা আছে
childcare-no = শিশুদের দেখাশোনার ব্যবস্থা নেই
end-expected = শেষ হওয়ার তারিখ অনুমান, এখনও নিশ্চিত নয়
regular-service = এটি এখন স্থায়ী সেবা হয়েছে
percent = { $number }%
event-type-arts = শিল্পকলার অনুষ্ঠান
event-type-training = প্রশিক্ষণের অনুষ্ঠান
event-type-conference = সম্মেলন
event-type-info-day = তথ্য জানানোর দিন
event-type-ceremony = প্রতিযোগিতা বা আনুষ্ঠানিক আয়োজন
event-type-debate = উন্মুক্ত আলোচনা
event-type-expert-meeting = বিশেষজ্ঞদের সঙ্গে সাক্ষাৎ
event-type-community = কমিউনিটির সমাবেশ
event-type-religious = ধর্মীয় অনুষ্ঠান
event-type-political = রাজনৈতিক সভা
event-type-fair = মেলা
event-type-business-meeting = ব্যবসায়িক সভা
event-type-market = বাজার
event-type-sport = খেলাধুলার অনুষ্ঠান
event-status-scheduled = নির্ধারিত সময়ে হবে
event-status-cancelled = বাতিল
event-status-postponed = পিছিয়ে গেছে
event-status-moved-online = এখন অনলাইনে হবে
event-notice-cancelled = এই অনুষ্ঠান বাতিল হয়েছে
event-notice-postponed = এই অনুষ্ঠান পিছিয়ে গেছে: নতুন তারিখ এখনো জানা যায়নি
event-notice-moved-online = এই অনুষ্ঠান অনলাইনে হয়
event-over = এই অনুষ্ঠান { $date } তারিখে শেষ হয়েছে
project-ended = এই প্রকল্প { $date } তারিখে শেষ হয়েছে
practice-ended = এই উদ্যোগ { $date } তারিখে শেষ হয়েছে
news-expired = এই বিজ্ঞপ্তির মেয়াদ ছিল { $date } পর্যন্ত
progress-planned = হবে
progress-running = চলছে
progress-ended = শেষ হয়েছে
news-type-news = খবর
news-type-press-release = প্রেস বিজ্ঞপ্তি
news-type-notice = বিজ্ঞপ্তি
fluency-native = মাতৃভাষা
fluency-A1 = স্তর A1
fluency-A2 = স্তর A2
fluency-B1 = স্তর B1
fluency-B2 = স্তর B2
fluency-C1 = স্তর C1
fluency-C2 = স্তর C2
also-written = লিখেও
meeting-in-person = সামনাসামনি
meeting-phone = টেলিফোনে
meeting-video = ভিডিও কলে
meeting-written = লিখে
occasions-more = { $count ->
    [one] এবং আরও { $count } বার, { $date } পর্যন্ত
   *[other] এবং আরও { $count } বার, { $date } পর্যন্ত
}
seats = { $count ->
    [one] { $count }টি আসন
   *[other] { $count }টি আসন
}
hours-count = { $count ->
    [one] মোট { $count } ঘণ্টা
   *[other] মোট { $count } ঘণ্টা
}
reach = { $count ->
    [one] { $count } জন
   *[other] { $count } জন
}

## Kinds of pages

kind-service = সেবা
kind-place = জায়গা
kind-organisation = সংস্থা
kind-person = ব্যক্তি
kind-course = কোর্স
kind-event = অনুষ্ঠান
kind-project = প্রকল্প
kind-practice = ভালো অভিজ্ঞতা
kind-news = খবর
kind-term = অফিসের শব্দ
kind-topic = বিষয়
kind-guide = ধাপে ধাপে নির্দেশিকা
kind-page = পাতা
kinds-service = সেবা
kinds-place = জায়গা
kinds-organisation = সংস্থা ও সমিতি
kinds-person = ব্যক্তি
kinds-course = কোর্স
kinds-event = অনুষ্ঠান
kinds-project = প্রকল্প
kinds-practice = ভালো অভিজ্ঞতা
kinds-news = খবর
kinds-term = অফিসের শব্দ
kinds-topic = বিষয়
kinds-guide = ধাপে ধাপে নির্দেশিকা
kinds-page = পাতা

## Lists

home-emergencies = জরুরি অবস্থা
home-news = বিজ্ঞপ্তি
home-topics = আপনার কী দরকার?
home-guides = আপনার জীবনে কী ঘটছে?
home-dates = সামনে যা আছে
home-desks = কোথায় যাবেন
home-ways = খোঁজার অন্য উপায়
home-sections = পুরো নির্দেশিকা
list-subtopics = আরও নির্দিষ্ট বিষয়
list-related = আরও দেখুন
list-member-of = কোনটির অংশ

## Lists that every site has: each with its title and with what it is

list-search = খোঁজ
list-search-summary = আপনার ভাষায় একটি শব্দ লিখুন, অথবা চিঠিতে লেখা ইতালীয় শব্দ; বানান ভুল হলেও চলবে।
list-all-topics = সব বিষয়
list-all-topics-summary = এই নির্দেশিকার বিষয়গুলো, প্রতিটিতে কতটি পাতা আছে তা-সহ।
list-a-z = বর্ণমালার ক্রমে
list-a-z-summary = সব পাতা বর্ণমালার ক্রমে, চিঠিতে লেখা ইতালীয় শব্দ দিয়েও।
list-municipalities = পৌরসভা অনুযায়ী
list-municipalities-summary = যেসব পৌরসভায় সেবা ও জায়গা আছে।
list-municipality = { $name } পৌরসভায় সেবা ও জায়গা
list-municipality-summary = এই পৌরসভায় যা আছে বা এখানকার বাসিন্দাদের জন্য যা আছে।
list-audiences = কাদের জন্য
list-audiences-summary = কাদের জন্য সেবা, সেই অনুযায়ী সাজানো।
# The title of this list is a message of the group `audience`.
list-audience-summary = এই মানুষদের জন্য সেবা।
list-spoken-languages = কাউন্টারে যেসব ভাষায় কথা বলা হয়
list-spoken-languages-summary = যেসব ভাষায় কেউ আপনাকে উত্তর দেন, নিজে বা দোভাষীর সাহায্যে।
# The name is that of a language, as it stands after «in».
list-spoken-language = কোথায় { $name } ভাষায় কথা বলা হয়
list-spoken-language-summary = যেসব সেবা ও জায়গায় কেউ আপনাকে এই ভাষায় উত্তর দেন, এবং কীভাবে।
list-glossary = শব্দকোষ
list-glossary-summary = অফিসের শব্দ, অর্থসহ।
letters-heading = বর্ণ
list-whats-on = কী হচ্ছে
list-whats-on-summary = অনুষ্ঠান ও কোর্স, তারিখ অনুযায়ী।
list-news = খবর
list-news-summary = বিজ্ঞপ্তি, সবচেয়ে নতুনটি আগে।
dates-now = চলছে
dates-past = শেষ হয়ে গেছে
news-older = আগের বিজ্ঞপ্তি

## Search

search-label = নির্দেশিকায় খুঁজুন
search-button = খুঁজুন
search-without-script = এই ব্রাউজারে লেখার সময় খোঁজা কাজ করে না। সব পাতা নিচে আছে: বিষয় অনুযায়ী ও বর্ণমালার ক্রমে।
search-broken = খোঁজার ব্যবস্থা লোড হয়নি। আবার চেষ্টা করুন, অথবা নিচে বিষয় অনুযায়ী বা বর্ণমালার ক্রমে খুঁজুন।
search-busy = খোঁজা হচ্ছে…
search-count = { $count ->
    [one] { $count }টি ফলাফল
   *[other] { $count }টি ফলাফল
}
search-all = { $count ->
    [one] ফলাফলটি দেখুন, ফিল্টারসহ
   *[other] সব { $count }টি ফলাফল দেখুন, ফিল্টারসহ
}
search-more = আরও ফলাফল দেখান
search-via = এই শব্দ দিয়ে পাওয়া গেছে: { $word }
search-none = কোনো ফলাফল নেই: { $words }
search-missing = কোনো পাতায় এই শব্দগুলো নেই: { $words }
search-near = হয়তো আপনি খুঁজছিলেন:
search-report = কী পাননি তা আমাদের লিখুন
search-report-subject = খুঁজেছি কিন্তু পাইনি: { $words }
search-filters = ফিল্টার
search-clear = ফিল্টার সরান
search-failed = খোঁজার একটি অংশ লোড হয়নি: কিছু ফলাফল বাদ পড়তে পারে।
search-again = আবার চেষ্টা করুন
search-cut = লেখাটি খুব লম্বা: আমরা শুধু শুরুর অংশ দিয়ে খুঁজছি।
search-letterless = অন্তত একটি অক্ষর বা সংখ্যা লিখুন।

## When the facts were verified, and from what source

provenance-heading = এই তথ্য কোথা থেকে এসেছে
provenance-verified = যাচাইয়ের তারিখ: { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = যাচাইয়ের তারিখ: { $date }, যাচাই করেছে:
provenance-overdue = { $date } তারিখের পরে নিশ্চিত করা হয়নি: যাওয়ার আগে জেনে নিন
provenance-never = অফিস এখনো নিশ্চিত করেনি
provenance-sources = তথ্যের উৎস

## The foot of every page

footer-heading = এই নির্দেশিকা সম্পর্কে
footer-help = আপনার কি সাহায্য দরকার?
footer-accessibility = প্রবেশগম্যতা বিবৃতি
footer-licence = লেখা ব্যবহারের লাইসেন্স
footer-report = এই পাতার ভুল জানান
report-subject = পাতায় ভুল: { $page }

## Pages without content of their own

notfound-title = পাতা পাওয়া যায়নি
notfound-text = ঠিকানা ভুল, অথবা পাতাটি এখন আর নেই।
notfound-home = নির্দেশিকার শুরুতে যান
chooser-heading = আপনার ভাষা বেছে নিন
redirect-moved = এই পাতার ঠিকানা বদলেছে

## Names of languages, as they stand after «in»

language-it = ইতালীয়
language-en = ইংরেজি
language-ro = রোমানীয়
language-ar = আরবি
language-pa = পাঞ্জাবি
language-sq = আলবেনীয়
language-uk = ইউক্রেনীয়
language-zh-Hans = চীনা
language-fr = ফরাসি
language-es = স্প্যানিশ
language-hi = হিন্দি
language-bn = বাংলা
language-ur = উর্দু
language-ru = রুশ
language-de = জার্মান
language-pt = পর্তুগিজ

## What a reader can do with a page and with the whole guide

page-share = শেয়ার করুন
page-listen = শুনুন
page-listen-stop = পড়া থামান
page-exit = এখনই এই পাতা ছাড়ুন
keep-heading = এই নির্দেশিকা আপনার ফোনে রাখুন
keep-text = তাহলে ইন্টারনেট ছাড়াও এটি খুলবে। জায়গা নেয়:
keep-start = ফোনে সংরক্ষণ করুন
keep-kept = নির্দেশিকাটি আপনার ফোনে আছে।
keep-remove = ফোন থেকে সরান
keep-failed = হয়নি। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
keep-full = ফোনে আর জায়গা নেই। কিছু জায়গা খালি করে আবার চেষ্টা করুন।
offline-title = আপনার ইন্টারনেট নেই
offline-text = এই পাতাটি আপনার ফোনে নেই। আগে যেসব পাতা দেখেছেন সেগুলো খুলতে পারেন।
offline-held = আপনার ফোনে রাখা পাতা
offline-copy = আপনার ইন্টারনেট নেই: আপনি ফোনে রাখা কপি পড়ছেন।
offline-old = এই পাতা বদলে গেছে।
offline-reload = নতুন পাতা খুলুন
desk-title = কাউন্টারে দেখানোর জন্য
desk-open = কাউন্টারে দেখান
desk-intro = এই পাতাটি কাউন্টারে দেখান: প্রতিটি লাইন দুই ভাষায়।
desk-back = পাতায় ফিরে যান
desk-print = প্রিন্ট করুন
desk-short = পাতাটি এখানেও খোলে:
