### The words of the interface in Urdu. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.
### Language names stand before «میں» and «کی», so each is one form without «زبان».

## The frame of every page

skip-to-content = سیدھے معلومات پر جائیں
menu-heading = مینو
crumbs-heading = آپ یہاں ہیں
contents-heading = اس صفحے پر
languages-heading = زبانیں
# Beside a language in that list, where the page is not translated.
switcher-untranslated = ابھی ترجمہ نہیں ہوا
switcher-all = تمام زبانیں
count-pages = { $count ->
    [one] { $count } صفحہ
   *[other] { $count } صفحے
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = ابھی ترجمہ نہیں ہوا: { $language } میں
# Beside a single line in another language, as short as can be.
standing-in = { $language } میں
standing-official = { $language } میں:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = { $language } میں
# Above the original text that stands before its translation.
standing-source = اصل تحریر { $language } میں
# Opens the text as it is today, beside an old translation.
standing-today = آج کی تحریر { $language } میں پڑھیں
standing-stale = { $language } کی تحریر { $date } کو بدل گئی: یہ ترجمہ پرانا ہے
standing-stale-undated = { $language } کی تحریر بدل گئی: یہ ترجمہ پرانا ہے
# Opens an old translation that stands after the original text.
standing-older = پرانا ترجمہ
standing-machine = مشینی ترجمہ، کسی شخص نے نہیں جانچا

## The note at the head of a page whose translation is not whole

banner-heading = ترجمے کی حالت
banner-machine = { $count ->
    [one] اس صفحے کی { $count } تحریر کا ترجمہ مشین نے کیا ہے اور کسی نے اسے نہیں جانچا۔
   *[other] اس صفحے کی { $count } تحریروں کا ترجمہ مشین نے کیا ہے اور کسی نے انہیں نہیں جانچا۔
}
banner-stale = { $count ->
    [one] { $count } تحریر ترجمے کے بعد بدل گئی ہے: آج کی تحریر اس کے ساتھ ہی ہے۔
   *[other] { $count } تحریریں ترجمے کے بعد بدل گئی ہیں: آج کی تحریریں ان کے ساتھ ہی ہیں۔
}
banner-missing = { $count ->
    [one] { $count } تحریر کا ترجمہ ابھی نہیں ہوا۔
   *[other] { $count } تحریروں کا ترجمہ ابھی نہیں ہوا۔
}
banner-untranslated = اس صفحے کا ترجمہ ابھی نہیں ہوا۔ پھر بھی پتے، اوقات اور نمبر آپ کی زبان میں ہیں۔

## Alerts and notices

alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = توجہ دیں
alert-caution = خطرہ
sensitive-note = آپ کے بعد جو یہ فون یا کمپیوٹر استعمال کرے گا، وہ دیکھ سکتا ہے کہ آپ نے کون سے صفحے کھولے تھے۔

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = تفصیل
part-audience = کس کے لیے ہے
part-how_to = کیا کرنا ہے
part-needed = کیا چاہیے
part-obtained = کیا ملتا ہے
part-times = وقت اور آخری تاریخیں
part-cost = کتنا خرچ ہوتا ہے
part-access = سروس کیسے حاصل کریں
part-conditions = سروس کی شرطیں
part-special_cases = خاص صورتیں
part-contacts = رابطہ
part-where = کہاں اور کب
part-getting_there = کیسے پہنچیں
part-entering = اندر آنے کی معلومات
part-what_it_does = کیا کام کرتے ہیں
part-members = اس میں کون شامل ہیں
part-word = یہ کیسے لکھا جاتا ہے
part-issuer = اسے کون جاری کرتا ہے
part-learned = کیا سیکھیں گے
part-when = کب اور کہاں ہوتا ہے
part-support = حصہ لینے میں مدد
part-who = اسے کون چلاتا ہے
part-aims = مقاصد
part-activities = سرگرمیاں
part-results = نتائج
part-money = پیسہ کہاں سے آتا ہے
part-issue = مسئلہ
part-how_it_works = یہ کیسے چلتا ہے
part-evaluation = جائزہ
part-beneficiaries = کس کو فائدہ ہوا
part-transfer = اسے دوسری جگہ کیسے کریں
part-booking = بکنگ کیسے کریں
part-about = یہ کس بارے میں ہے
part-steps = ایک ایک قدم
part-more = مزید معلومات

## Names of fields

field-title = عنوان
field-summary = مختصراً
field-topics = موضوعات
field-keywords = تلاش کے الفاظ
field-image = تصویر
field-verified_on = جانچ کی تاریخ
field-verified_by = کس نے جانچا
field-review_by = اس تاریخ تک دوبارہ جانچنا ہے
field-sources = ذرائع
field-category = زمرہ
field-organisation = ذمہ دار ادارہ
field-audience = کس کے لیے
field-legal_status = رہائش کی قانونی حیثیت
field-minimum_age = عمر
field-maximum_age = عمر
field-required_documents = ساتھ لے جانے کی دستاویزات
field-outputs = آپ کو کیا ملے گا
field-processing_time = کتنا وقت لگتا ہے
field-deadlines = آخری تاریخیں
field-cost_options = خرچ
field-channels = سروس کیسے ملتی ہے
field-online_url = آن لائن سروس
field-booking_url = بکنگ
field-places = کہاں
field-hours = اوقات
field-hours_note = اوقات کے بارے میں
field-contacts = رابطہ
field-phones = ٹیلی فون
field-emails = ای میل
field-web = ویب سائٹ
field-languages = بولی جانے والی زبانیں
field-area = سروس کا علاقہ
field-status = حالت
field-status_until = اس تاریخ تک
field-status_reason = وجہ
field-alert = اطلاع
field-alert_until = اطلاع اس تاریخ تک کارآمد
field-legal_basis = قوانین اور قواعد
field-related = یہ بھی دیکھیں
field-type = قسم
field-street = پتہ
field-postal_code = پوسٹ کوڈ
field-municipality = بلدیہ
field-province = صوبہ
field-at = منزل اور دروازہ
field-latitude = عرض بلد
field-longitude = طول بلد
field-accessibility = معذور افراد کے لیے سہولتیں
field-legal_form = قانونی شکل
field-parent = کس کا حصہ ہے
field-members = ارکان
field-agreement_from = معاہدے کی مدت
field-agreement_until = معاہدے کی مدت
field-forms = دوسری شکلیں
field-short = مختصر نام
field-issuer = کون جاری کرتا ہے
field-number = نمبر
field-address = پتہ
field-note = نوٹ
field-label = کس کام کے لیے
field-icon = تصویری نشان
field-order = ترتیب
field-kind = اس میں کیا ہے
field-emergency = ایمرجنسی
field-sensitive = حساس صفحہ
field-level = درجہ
field-hours_total = کل دورانیہ
field-mode = پڑھائی کیسے ہوتی ہے
field-editions = تاریخیں
field-enrolment_url = آن لائن داخلہ
field-enrolment_until = داخلے کی آخری تاریخ
field-certificate = سرٹیفکیٹ
field-childcare = بچوں کی دیکھ بھال
field-childcare_note = بچوں کی دیکھ بھال کے بارے میں
field-provider = کورس کون کراتا ہے
field-project = منصوبہ
field-start = مدت
field-event-start = کب
field-event-online_url = آن لائن شرکت کے لیے
field-end = اختتام
field-place = کہاں
field-seats = نشستیں
field-organiser = منتظم
field-supporters = ان کے تعاون سے
field-steps = قدم
field-by = ناشر
field-about = کس بارے میں
field-date = تاریخ
field-expires = اس تاریخ تک کارآمد
field-name = نام
field-role = عہدہ
field-person-languages = کون سی زبانیں آتی ہیں
field-person-organisation = بکنگ کس کے ذریعے
field-fields = کام کے شعبے
field-qualification = تربیت
field-modes = ملنے کا طریقہ
field-notice_days = کتنے دن پہلے بتائیں
field-regular_service = اب
field-reach = کتنے لوگوں تک پہنچا
field-total_cost = کل خرچ
field-partners = شراکت دار
field-acronym = مختصر نام
field-runs = کیا کیا چلاتا ہے
field-project-parent = کس منصوبے کا حصہ ہے
field-lead = سربراہ ادارہ
field-programme = پروگرام
field-fund = فنڈ
field-objective = خاص مقصد
field-code = کوڈ
field-cup = CUP
field-eu_rate = یورپی یونین کا حصہ

## Categories of services

category-education = تعلیم اور تربیت
category-health = صحت، بہبود اور دیکھ بھال
category-work = کام اور ملازمت
category-mobility = آمد و رفت اور ٹرانسپورٹ
category-planning = زمین کا ریکارڈ اور شہری منصوبہ بندی
category-registry = رہائشیوں کا اندراج، پیدائش، شادی اور وفات
category-tourism = سیاحت
category-justice = انصاف اور عوامی تحفظ
category-taxes = ٹیکس، مالیات اور جرمانے
category-culture = ثقافت اور فارغ وقت
category-environment = ماحول
category-business = کاروبار اور تجارت
category-permits = سرکاری اجازتیں
category-procurement = سرکاری ٹھیکے
category-agriculture = کھیتی باڑی اور ماہی گیری

## Whom a service is for

audience-everyone = سب لوگ
audience-residents = بلدیہ میں رہنے والے
audience-foreign-residents = غیر ملکی رہائشی
audience-women = خواتین
audience-men = مرد
audience-families = خاندان
audience-parents = والدین
audience-minors = نابالغ
audience-young-people = نوجوان
audience-adults = بالغ
audience-older-people = بزرگ
audience-students = طالب علم
audience-workers = کام کرنے والے
audience-unemployed = جن کے پاس کام نہیں ہے
audience-people-with-disabilities = معذور افراد
audience-asylum-seekers = پناہ کی درخواست دینے والے
audience-refugees = پناہ گزین
audience-people-without-permit = جن کے پاس رہائشی اجازت نامہ نہیں ہے
audience-victims = تشدد یا انسانوں کی خرید و فروخت کا شکار افراد
audience-associations = انجمنیں
audience-operators = سروسز کے ملازمین

legal_status-any = رہائشی اجازت نامہ ہو یا نہ ہو
legal_status-eu-citizen = یورپی یونین کے شہری
legal_status-non-eu-citizen = یورپی یونین سے باہر کے ملکوں کے شہری
legal_status-with-permit = رہائشی اجازت نامے کے ساتھ
legal_status-without-permit = رہائشی اجازت نامے کے بغیر
legal_status-asylum-seeker = پناہ کی درخواست دینے والے
legal_status-refugee = پناہ گزین
legal_status-unaccompanied-minor = والدین کے بغیر غیر ملکی نابالغ

age-from = { $count ->
    [one] { $count } سال کی عمر سے
   *[other] { $count } سال کی عمر سے
}
age-to = { $count ->
    [one] { $count } سال کی عمر تک
   *[other] { $count } سال کی عمر تک
}
age-between = { $from } سے { $to } سال کی عمر تک

## What to bring, what one gets, how long, what it costs

nothing-needed = کوئی دستاویز نہیں چاہیے
copy-enough = فوٹو کاپی کافی ہے
output-REQ = درخواست
output-OTHDOC = دوسری دستاویز
output-PAYMENTDEC = ادائیگی کی رسید یا اقرار نامہ
output-AUTHACT = اجازت
output-IDDEC = شناختی دستاویز
output-ADMINDOC = دفتر کا تحریری فیصلہ
output-CERT = سرٹیفکیٹ
output-CODE = کوڈ
duration-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
duration-weeks = { $count ->
    [one] { $count } ہفتہ
   *[other] { $count } ہفتے
}
duration-months = { $count ->
    [one] { $count } مہینہ
   *[other] { $count } مہینے
}
duration-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
all-year = پورا سال
cost-free = مفت
period-from = { $from } سے
period-until = { $until } تک
period-between = { $from } سے { $until } تک

## How to reach a service

channel-desk = کاؤنٹر پر
channel-home = آپ کے گھر پر
channel-phone = ٹیلی فون سے
channel-email = ای میل سے
channel-pec = تصدیق شدہ ای میل (PEC) سے
channel-web = ویب سائٹ پر
channel-app = موبائل ایپ سے
channel-post = ڈاک سے
channel-intermediary = کسی دوسرے ادارے کی مدد سے
channel-video = ویڈیو کال سے
mode-spoken = کاؤنٹر پر بولی جاتی ہے
mode-interpreter = ترجمان یا ثقافتی ثالث کے ساتھ
mode-phone-interpreter = فون پر ترجمان کے ساتھ
mode-written = تحریری معلومات
notice-days = { $count ->
    [one] { $count } دن پہلے درخواست کریں
   *[other] { $count } دن پہلے درخواست کریں
}
contact-phone = فون کریں:
contact-email = ای میل لکھیں
contact-pec = تصدیق شدہ ای میل (PEC) لکھیں
contact-web = ویب سائٹ کھولیں
contact-map = نقشہ کھولیں
# Opens a file that the calendar of the phone takes over.
calendar-add = کیلنڈر میں شامل کریں
phone-type-voice = ٹیلی فون
phone-type-text = ٹیکسٹ پیغامات
phone-type-fax = فیکس
phone-type-cell = موبائل
phone-type-textphone = بہرے افراد کے لیے ٹیلی فون
email-type-plain = ای میل
email-type-pec = تصدیق شدہ ای میل (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = ہمیں معلوم نہیں، یہاں پوچھیں:
# The same, where there is nobody to name.
unknown-nobody = ہمیں معلوم نہیں

## Hours

hours-closed = بند
hours-by-appointment = پہلے سے وقت لے کر
hours-all-day = پورا دن
hours-closed-holidays = سرکاری چھٹیوں میں بند
hours-always = ہمیشہ دستیاب، دن رات
hours-only-appointment = صرف پہلے سے وقت لے کر
hours-public-holidays = سرکاری چھٹیاں
hours-school-holidays = سکول کی چھٹیاں
hours-open-holidays = سرکاری چھٹیوں میں بھی کھلا
hours-other-holidays = سرکاری چھٹیوں میں اوقات مختلف ہو سکتے ہیں
hours-closed-school = سکول کی چھٹیوں میں بند
hours-other-school = سکول کی چھٹیوں میں اوقات مختلف ہو سکتے ہیں
hours-dates = مختلف اوقات والی تاریخیں
hours-next-day = اگلے دن
hours-now-open = ابھی کھلا ہے، { $time } تک
hours-now-open-day = ابھی کھلا ہے، اس وقت تک: { $day }، { $time }
hours-now-open-always = ابھی کھلا ہے
hours-now-today = ابھی بند ہے۔ آج { $time } بجے کھلے گا
hours-now-tomorrow = ابھی بند ہے۔ کل { $time } بجے کھلے گا
hours-now-day = ابھی بند ہے۔ اگلی بار کھلے گا: { $day }، { $time }
hours-now-closed = ابھی بند ہے

## Places, organisations, states

province-of = صوبہ { $name }
place-type-physical = جگہ
place-type-postal = ڈاک کا پتہ
place-type-virtual = آن لائن جگہ
feature-step-free-entrance = سیڑھی کے بغیر داخلی دروازہ
feature-lift = لفٹ
feature-accessible-toilet = معذور افراد کے لیے بیت الخلا
feature-tactile-paths = نابینا افراد کے لیے راستے
feature-hearing-loop = سننے کے آلے کے لیے نظام
feature-reserved-parking = معذور افراد کے لیے پارکنگ
organisation-type-public-body = سرکاری ادارہ
organisation-type-health-agency = سرکاری صحت کا ادارہ
organisation-type-school = سکول
organisation-type-social-cooperative = سماجی کوآپریٹو
organisation-type-consortium = اداروں کا اتحاد
organisation-type-association = انجمن
organisation-type-foundation = فاؤنڈیشن
organisation-type-religious-body = مذہبی ادارہ
organisation-type-network = نیٹ ورک
organisation-type-company = کمپنی
status-active = دستیاب ہے
status-inactive = دستیاب نہیں ہے
status-defunct = اب موجود نہیں ہے
status-temporarily-closed = کچھ عرصے کے لیے بند
status-inactive-until = { $date } تک دستیاب نہیں ہے
status-defunct-until = { $date } سے موجود نہیں ہے
status-temporarily-closed-until = { $date } تک بند
agreement-ended = معاہدہ { $date } کو ختم ہو گیا
badge-emergency = ایمرجنسی

## Courses, events, projects, people

edition-open = داخلہ کھلا ہے
edition-full = نشستیں بھر گئیں
edition-closed = داخلہ بند ہے
edition-running = جاری ہے
edition-over = ختم ہو گیا
edition-cancelled = منسوخ
enrol-until = داخلہ { $date } تک
lessons-free = ان تاریخوں کو کلاس نہیں: { $dates }
level-literacy = پڑھنا لکھنا سیکھنا
level-pre-A1 = A1 سے پہلے
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = کلاس میں
course-mode-online = آن لائن
course-mode-blended = کلاس میں اور آن لائن
childcare-yes = بچوں کی دیکھ بھال کی سہولت ہے
childcare-no = بچوں کی دیکھ بھال کی سہولت نہیں ہے
end-expected = اختتام متوقع ہے، ابھی یقینی نہیں
regular-service = یہ ایک مستقل سروس بن گئی ہے
percent = { $number }%
event-type-arts = فنون کی تقریب
event-type-training = تربیتی تقریب
event-type-conference = کانفرنس
event-type-info-day = معلوماتی دن
event-type-ceremony = مقابلہ یا رسمی تقریب
event-type-debate = عوامی مباحثہ
event-type-expert-meeting = ماہرین سے ملاقات
event-type-community = کمیونٹی کا اجتماع
event-type-religious = مذہبی تقریب
event-type-political = سیاسی اجتماع
event-type-fair = میلہ
event-type-business-meeting = کاروباری میٹنگ
event-type-market = بازار
event-type-sport = کھیلوں کی تقریب
event-status-scheduled = مقررہ وقت پر ہو گی
event-status-cancelled = منسوخ
event-status-postponed = ملتوی
event-status-moved-online = اب آن لائن ہو گی
event-notice-cancelled = یہ تقریب منسوخ ہو گئی ہے
event-notice-postponed = یہ تقریب ملتوی ہو گئی ہے: نئی تاریخ ابھی معلوم نہیں ہے
event-notice-moved-online = یہ تقریب آن لائن ہوتی ہے
event-over = یہ تقریب { $date } کو ختم ہو گئی
project-ended = یہ منصوبہ { $date } کو ختم ہو گیا
practice-ended = یہ تجربہ { $date } کو ختم ہو گیا
news-expired = یہ اطلاع { $date } تک کارآمد تھی
progress-planned = ہونے والا ہے
progress-running = جاری ہے
progress-ended = ختم ہو گیا
news-type-news = خبر
news-type-press-release = پریس ریلیز
news-type-notice = اطلاع
fluency-native = مادری زبان
fluency-A1 = درجہ A1
fluency-A2 = درجہ A2
fluency-B1 = درجہ B1
fluency-B2 = درجہ B2
fluency-C1 = درجہ C1
fluency-C2 = درجہ C2
also-written = لکھ کر بھی
meeting-in-person = آمنے سامنے
meeting-phone = ٹیلی فون سے
meeting-video = ویڈیو کال سے
meeting-written = لکھ کر
occasions-more = { $count ->
    [one] اور { $count } بار مزید، { $date } تک
   *[other] اور { $count } بار مزید، { $date } تک
}
seats = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
}
hours-count = { $count ->
    [one] کل { $count } گھنٹہ
   *[other] کل { $count } گھنٹے
}
reach = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
}

## Kinds of pages

kind-service = سروس
kind-place = جگہ
kind-organisation = ادارہ
kind-person = شخص
kind-course = کورس
kind-event = تقریب
kind-project = منصوبہ
kind-practice = اچھا تجربہ
kind-news = خبر
kind-term = دفتروں کا لفظ
kind-topic = موضوع
kind-guide = قدم بہ قدم گائیڈ
kind-page = صفحہ
kinds-service = سروسز
kinds-place = جگہیں
kinds-organisation = ادارے اور انجمنیں
kinds-person = لوگ
kinds-course = کورس
kinds-event = تقریبات
kinds-project = منصوبے
kinds-practice = اچھے تجربے
kinds-news = خبریں
kinds-term = دفتروں کے الفاظ
kinds-topic = موضوعات
kinds-guide = قدم بہ قدم گائیڈز
kinds-page = صفحے

## Lists

home-emergencies = ایمرجنسی
home-news = اعلانات
home-topics = آپ کو کیا چاہیے؟
home-guides = آپ کے ساتھ کیا ہو رہا ہے؟
home-dates = آنے والے پروگرام
home-desks = کہاں جائیں
home-ways = تلاش کے دوسرے طریقے
home-sections = پوری گائیڈ
list-subtopics = زیادہ مخصوص موضوعات
list-related = یہ بھی دیکھیں
list-member-of = کس کا حصہ ہے

## Lists that every site has: each with its title and with what it is

list-search = تلاش
list-search-summary = اپنی زبان میں کوئی لفظ لکھیں، یا خط پر لکھا اطالوی لفظ؛ غلطیاں ہوں تو بھی کوئی حرج نہیں۔
list-all-topics = تمام موضوعات
list-all-topics-summary = اس گائیڈ کے موضوعات، اور ہر موضوع کے کتنے صفحے ہیں۔
list-a-z = حروف تہجی کی ترتیب سے
list-a-z-summary = تمام صفحے حروف تہجی کی ترتیب سے، خطوں میں لکھے اطالوی الفاظ سے بھی۔
list-municipalities = بلدیہ کے لحاظ سے
list-municipalities-summary = وہ بلدیات جہاں سروسز اور جگہیں ہیں۔
list-municipality = بلدیہ { $name } میں سروسز اور جگہیں
list-municipality-summary = جو اس بلدیہ میں ہے یا یہاں رہنے والوں کے لیے ہے۔
list-audiences = کس کے لیے
list-audiences-summary = سروسز، جن لوگوں کے لیے ہیں ان کے لحاظ سے۔
# The title of this list is a message of the group `audience`.
list-audience-summary = ان لوگوں کے لیے سروسز۔
list-spoken-languages = کاؤنٹروں پر بولی جانے والی زبانیں
list-spoken-languages-summary = وہ زبانیں جن میں کوئی آپ کو جواب دیتا ہے، خود یا ترجمان کے ساتھ۔
# The name is that of a language, as it stands after «in».
list-spoken-language = { $name } کہاں بولی جاتی ہے
list-spoken-language-summary = سروسز اور جگہیں جہاں کوئی آپ کو اس زبان میں جواب دیتا ہے، اور کیسے۔
list-glossary = لغت
list-glossary-summary = دفتروں کے الفاظ، معنی کے ساتھ۔
letters-heading = حروف
list-whats-on = کیا ہو رہا ہے
list-whats-on-summary = تقریبات اور کورس، تاریخ کے لحاظ سے۔
list-news = خبریں
list-news-summary = اطلاعات، سب سے نئی پہلے۔
dates-now = جاری ہے
dates-past = گزر چکا
news-older = پہلے کی اطلاعات

## Search

search-label = گائیڈ میں تلاش کریں
search-button = تلاش کریں
search-without-script = اس براؤزر میں لکھتے ہوئے تلاش کام نہیں کرتی۔ تمام صفحے نیچے ہیں: موضوع کے لحاظ سے اور حروف تہجی کی ترتیب سے۔
search-broken = تلاش لوڈ نہیں ہوئی۔ دوبارہ کوشش کریں، یا نیچے موضوع کے لحاظ سے یا حروف تہجی کی ترتیب سے ڈھونڈیں۔
search-busy = تلاش جاری ہے…
search-count = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
}
search-all = { $count ->
    [one] نتیجہ دیکھیں، فلٹر کے ساتھ
   *[other] تمام { $count } نتائج دیکھیں، فلٹر کے ساتھ
}
search-more = مزید نتائج دکھائیں
search-via = اس لفظ سے ملا: { $word }
search-none = کوئی نتیجہ نہیں: { $words }
search-missing = کسی صفحے پر یہ الفاظ نہیں ہیں: { $words }
search-near = شاید آپ یہ ڈھونڈ رہے تھے:
search-report = ہمیں لکھیں کہ آپ کو کیا نہیں ملا
search-report-subject = تلاش کیا مگر نہیں ملا: { $words }
search-filters = فلٹر
search-clear = فلٹر ہٹائیں
search-failed = تلاش کا ایک حصہ لوڈ نہیں ہوا: کچھ نتائج رہ سکتے ہیں۔
search-again = دوبارہ کوشش کریں
search-cut = تحریر بہت لمبی ہے: ہم صرف اس کے شروع سے تلاش کرتے ہیں۔
search-letterless = کم از کم ایک حرف یا ہندسہ لکھیں۔

## When the facts were verified, and from what source

provenance-heading = یہ معلومات کہاں سے آئی ہیں
provenance-verified = { $date } کو جانچا گیا
# After this stands the name of the body, as a link.
provenance-verified-by = { $date } کو جانچا گیا، جانچنے والا ادارہ:
provenance-overdue = { $date } کے بعد تصدیق نہیں ہوئی: جانے سے پہلے پوچھ لیں
provenance-never = دفتر نے ابھی تصدیق نہیں کی
provenance-sources = ذرائع

## The foot of every page

footer-heading = اس گائیڈ کے بارے میں
footer-help = کیا آپ کو مدد چاہیے؟
footer-accessibility = رسائی کا بیان
footer-licence = مواد کا لائسنس
footer-report = اس صفحے کی غلطی بتائیں
report-subject = صفحے میں غلطی: { $page }

## Pages without content of their own

notfound-title = صفحہ نہیں ملا
notfound-text = پتہ غلط ہے، یا یہ صفحہ اب موجود نہیں ہے۔
notfound-home = گائیڈ کے شروع پر جائیں
chooser-heading = اپنی زبان چنیں
redirect-moved = اس صفحے کا پتہ بدل گیا ہے

## Names of languages, as they stand after «in»

language-it = اطالوی
language-en = انگریزی
language-ro = رومانیائی
language-ar = عربی
language-pa = پنجابی
language-sq = البانوی
language-uk = یوکرینی
language-zh-Hans = چینی
language-fr = فرانسیسی
language-es = ہسپانوی
language-hi = ہندی
language-bn = بنگالی
language-ur = اردو
language-ru = روسی
language-de = جرمن
language-pt = پرتگالی

## What a reader can do with a page and with the whole guide

page-share = شیئر کریں
page-listen = سنیں
page-listen-stop = پڑھنا روکیں
page-exit = یہ صفحہ فوراً چھوڑیں
keep-heading = یہ گائیڈ اپنے فون میں رکھیں
keep-text = پھر یہ انٹرنیٹ کے بغیر بھی کھلے گی۔ جگہ لیتی ہے:
keep-start = فون میں محفوظ کریں
keep-kept = گائیڈ آپ کے فون میں ہے۔
keep-remove = فون سے ہٹائیں
keep-failed = یہ نہیں ہو سکا۔ انٹرنیٹ ہونے پر دوبارہ کوشش کریں۔
keep-full = فون میں مزید جگہ نہیں۔ جگہ خالی کریں اور دوبارہ کوشش کریں۔
offline-title = آپ کا انٹرنیٹ بند ہے
offline-text = یہ صفحہ آپ کے فون میں نہیں ہے۔ آپ وہ صفحے کھول سکتے ہیں جو آپ پہلے دیکھ چکے ہیں۔
offline-held = آپ کے فون میں موجود صفحے
offline-copy = انٹرنیٹ بند ہے: آپ اپنے فون میں محفوظ نقل پڑھ رہے ہیں۔
offline-old = یہ صفحہ بدل گیا ہے۔
offline-reload = نیا صفحہ کھولیں
desk-title = کاؤنٹر پر دکھانے کے لیے
desk-open = کاؤنٹر پر دکھائیں
desk-intro = یہ صفحہ کاؤنٹر پر دکھائیں: ہر سطر دو زبانوں میں ہے۔
desk-back = صفحے پر واپس جائیں
desk-print = پرنٹ کریں
desk-short = صفحہ یہاں بھی کھلتا ہے:
