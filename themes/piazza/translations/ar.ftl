### The words of the interface in Arabic. `it.ftl` names every message and its values.
### Language names stand after «باللغة», so they are feminine and have the article.

## The frame of every page

skip-to-content = انتقل إلى المحتوى
menu-heading = القائمة
crumbs-heading = أنت هنا
contents-heading = في هذه الصفحة
languages-heading = اللغات
# Beside a language in that list, where the page is not translated.
switcher-untranslated = لم تُترجَم بعد
switcher-all = كل اللغات
count-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = لم يُترجَم بعد: باللغة { $language }
# Beside a single line in another language, as short as can be.
standing-in = باللغة { $language }
standing-official = باللغة { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = باللغة { $language }
# Above the original text that stands before its translation.
standing-source = النص الأصلي باللغة { $language }
# Opens the text as it is today, beside an old translation.
standing-today = اقرأ نص اليوم باللغة { $language }
standing-stale = تغيّر النص باللغة { $language } في { $date }: هذه الترجمة قديمة
standing-stale-undated = تغيّر النص باللغة { $language }: هذه الترجمة قديمة
# Opens an old translation that stands after the original text.
standing-older = ترجمة قديمة
standing-machine = ترجمة آلية لم يراجعها أحد

## The note at the head of a page whose translation is not whole

banner-heading = حالة الترجمة
banner-machine = { $count ->
    [zero] لا نصوص مترجمة آليًا في هذه الصفحة.
    [one] في هذه الصفحة نص واحد ترجمته آلة ولم يراجعه أحد.
    [two] في هذه الصفحة نصّان ترجمتهما آلة ولم يراجعهما أحد.
    [few] في هذه الصفحة { $count } نصوص ترجمتها آلة ولم يراجعها أحد.
    [many] في هذه الصفحة { $count } نصًا ترجمتها آلة ولم يراجعها أحد.
   *[other] في هذه الصفحة { $count } نص ترجمتها آلة ولم يراجعها أحد.
}
banner-stale = { $count ->
    [zero] لم يتغيّر أي نص بعد ترجمته.
    [one] تغيّر نص واحد بعد ترجمته: تجد نص اليوم بجانبه.
    [two] تغيّر نصّان بعد ترجمتهما: تجد نص اليوم بجانبهما.
    [few] تغيّرت { $count } نصوص بعد ترجمتها: تجد نص اليوم بجانبها.
    [many] تغيّر { $count } نصًا بعد ترجمتها: تجد نص اليوم بجانبها.
   *[other] تغيّر { $count } نص بعد ترجمتها: تجد نص اليوم بجانبها.
}
banner-missing = { $count ->
    [zero] كل النصوص مترجمة.
    [one] نص واحد لم يُترجَم بعد.
    [two] نصّان لم يُترجَما بعد.
    [few] { $count } نصوص لم تُترجَم بعد.
    [many] { $count } نصًا لم تُترجَم بعد.
   *[other] { $count } نص لم تُترجَم بعد.
}
banner-untranslated = لم تُترجَم هذه الصفحة بعد. لكن العناوين والمواعيد والأرقام بلغتك.

## Alerts and notices

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تنبيه
alert-caution = خطر
sensitive-note = من يستعمل هذا الجهاز بعدك يمكنه أن يرى الصفحات التي فتحتها.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = الوصف
part-audience = لمن هذه الخدمة
part-how_to = ماذا تفعل
part-needed = ماذا تحتاج
part-obtained = على ماذا تحصل
part-times = المدة والمواعيد النهائية
part-cost = كم تكلّف
part-access = كيف تصل إلى الخدمة
part-conditions = شروط الخدمة
part-special_cases = حالات خاصة
part-contacts = للاتصال
part-where = أين ومتى
part-getting_there = كيف تصل
part-entering = الدخول
part-what_it_does = ماذا تعمل
part-members = من أعضاؤها
part-word = كيف تُكتب
part-issuer = من يصدرها
part-learned = ماذا تتعلّم
part-when = متى وأين
part-support = مساعدة للمشاركة
part-who = من ينظّمه
part-aims = الأهداف
part-activities = الأنشطة
part-results = النتائج
part-money = التمويل
part-issue = المشكلة
part-how_it_works = كيف يعمل
part-evaluation = التقييم
part-beneficiaries = من استفاد
part-transfer = كيف يُعاد في مكان آخر
part-booking = كيف تحجز
part-about = عمّ يتحدّث
part-steps = الخطوات
part-more = معلومات أخرى

## Names of fields

field-title = العنوان
field-summary = باختصار
field-topics = المواضيع
field-keywords = كلمات البحث
field-image = صورة
field-verified_on = تم التحقق في
field-verified_by = تم التحقق من قِبل
field-review_by = يجب التحقق من جديد قبل
field-sources = المصادر
field-category = الفئة
field-organisation = الجهة المسؤولة
field-audience = لمن
field-legal_status = وضع الإقامة
field-minimum_age = العمر
field-maximum_age = العمر
field-required_documents = وثائق تحضرها معك
field-outputs = ما تحصل عليه
field-processing_time = المدة اللازمة
field-deadlines = المواعيد النهائية
field-cost_options = التكلفة
field-channels = طرق الوصول إلى الخدمة
field-online_url = الخدمة على الإنترنت
field-booking_url = الحجز
field-places = المكان
field-hours = أوقات العمل
field-hours_note = ملاحظة عن الأوقات
field-contacts = للاتصال
field-phones = الهاتف
field-emails = البريد الإلكتروني
field-web = الموقع الإلكتروني
field-languages = اللغات المحكية
field-area = المنطقة المخدومة
field-status = الحالة
field-status_until = حتى
field-status_reason = السبب
field-alert = إعلان
field-alert_until = الإعلان صالح حتى
field-legal_basis = القوانين
field-related = انظر أيضًا
field-type = النوع
field-street = العنوان
field-postal_code = الرمز البريدي
field-municipality = البلدية
field-province = المقاطعة
field-at = الطابق والمدخل
field-latitude = خط العرض
field-longitude = خط الطول
field-accessibility = تسهيلات الوصول
field-legal_form = الشكل القانوني
field-parent = تتبع
field-members = الأعضاء
field-agreement_from = مدة الاتفاق
field-agreement_until = مدة الاتفاق
field-forms = صيغ أخرى
field-short = الاختصار
field-issuer = الجهة التي تصدرها
field-number = الرقم
field-address = العنوان
field-note = ملاحظة
field-label = الغرض
field-icon = رمز
field-order = الترتيب
field-kind = المحتوى
field-emergency = طوارئ
field-sensitive = صفحة حساسة
field-level = المستوى
field-hours_total = المدة
field-mode = طريقة الحضور
field-editions = المواعيد
field-enrolment_url = التسجيل على الإنترنت
field-enrolment_until = التسجيل حتى
field-certificate = الشهادة
field-childcare = رعاية الأطفال
field-childcare_note = ملاحظة عن رعاية الأطفال
field-provider = من يقدّمه
field-project = المشروع
field-start = الفترة
field-event-start = متى
field-event-online_url = للمشاركة عبر الإنترنت
field-end = النهاية
field-place = المكان
field-seats = عدد الأماكن
field-organiser = المنظِّم
field-supporters = بدعم من
field-steps = الخطوات
field-by = الناشر
field-about = الموضوع
field-date = التاريخ
field-expires = صالح حتى
field-name = الاسم
field-role = الدور
field-person-languages = اللغات التي يعرفها
field-person-organisation = يُحجز عن طريق
field-fields = المجالات
field-qualification = التأهيل
field-modes = طريقة اللقاء
field-notice_days = مهلة الطلب
field-regular_service = اليوم
field-reach = عدد المستفيدين
field-total_cost = التكلفة الإجمالية
field-partners = الشركاء
field-acronym = الاسم المختصر
field-runs = ما ينفّذه
field-project-parent = جزء من المشروع
field-lead = الجهة القائدة
field-programme = البرنامج
field-fund = الصندوق
field-objective = الهدف المحدد
field-code = الرمز
field-cup = CUP
field-eu_rate = حصة الاتحاد الأوروبي

## Categories of services

category-education = التعليم والتدريب
category-health = الصحة والرعاية
category-work = العمل
category-mobility = التنقل والمواصلات
category-planning = السجل العقاري والتخطيط
category-registry = السجل المدني والأحوال الشخصية
category-tourism = السياحة
category-justice = العدل والأمن العام
category-taxes = الضرائب والرسوم والمخالفات
category-culture = الثقافة وأوقات الفراغ
category-environment = البيئة
category-business = الأعمال والتجارة
category-permits = التراخيص
category-procurement = المشتريات العامة
category-agriculture = الزراعة والصيد

## Whom a service is for

audience-everyone = الجميع
audience-residents = سكان البلدية
audience-foreign-residents = السكان الأجانب
audience-women = النساء
audience-men = الرجال
audience-families = العائلات
audience-parents = الآباء والأمهات
audience-minors = القاصرون
audience-young-people = الشباب
audience-adults = البالغون
audience-older-people = كبار السن
audience-students = الطلاب
audience-workers = العمال
audience-unemployed = العاطلون عن العمل
audience-people-with-disabilities = ذوو الإعاقة
audience-asylum-seekers = طالبو اللجوء
audience-refugees = اللاجئون
audience-people-without-permit = من ليس لديهم تصريح إقامة
audience-victims = ضحايا العنف أو الاتجار بالبشر
audience-associations = الجمعيات
audience-operators = العاملون في الخدمات

legal_status-any = مع تصريح إقامة أو بدونه
legal_status-eu-citizen = مواطنو الاتحاد الأوروبي
legal_status-non-eu-citizen = مواطنو دول خارج الاتحاد الأوروبي
legal_status-with-permit = مع تصريح إقامة
legal_status-without-permit = بدون تصريح إقامة
legal_status-asylum-seeker = طالبو اللجوء
legal_status-refugee = اللاجئون
legal_status-unaccompanied-minor = القاصرون الأجانب غير المصحوبين بذويهم

age-from = { $count ->
    [zero] من الولادة
    [one] من عمر سنة واحدة
    [two] من عمر سنتين
    [few] من عمر { $count } سنوات
    [many] من عمر { $count } سنة
   *[other] من عمر { $count } سنة
}
age-to = { $count ->
    [zero] حتى عمر أقل من سنة
    [one] حتى عمر سنة واحدة
    [two] حتى عمر سنتين
    [few] حتى عمر { $count } سنوات
    [many] حتى عمر { $count } سنة
   *[other] حتى عمر { $count } سنة
}
age-between = العمر من { $from } إلى { $to }

## What to bring, what one gets, how long, what it costs

nothing-needed = لا حاجة إلى أي وثيقة
copy-enough = تكفي نسخة
output-REQ = طلب
output-OTHDOC = وثيقة أخرى
output-PAYMENTDEC = إيصال أو إقرار بالدفع
output-AUTHACT = ترخيص
output-IDDEC = وثيقة هوية
output-ADMINDOC = قرار إداري
output-CERT = شهادة
output-CODE = رمز
duration-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-weeks = { $count ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
all-year = طوال السنة
cost-free = مجاني
period-from = من { $from }
period-until = حتى { $until }
period-between = من { $from } إلى { $until }

## How to reach a service

channel-desk = في المكتب
channel-home = في بيتك
channel-phone = بالهاتف
channel-email = بالبريد الإلكتروني
channel-pec = بالبريد الإلكتروني المصدَّق
channel-web = على موقع إلكتروني
channel-app = بتطبيق على الهاتف
channel-post = بالبريد
channel-intermediary = بمساعدة جهة أخرى
channel-video = بمكالمة فيديو
mode-spoken = محكية في المكتب
mode-interpreter = مع مترجم أو وسيط
mode-phone-interpreter = مع مترجم عبر الهاتف
mode-written = معلومات مكتوبة
notice-days = { $count ->
    [zero] اطلب ذلك في اليوم نفسه
    [one] اطلب ذلك قبل يوم واحد
    [two] اطلب ذلك قبل يومين
    [few] اطلب ذلك قبل { $count } أيام
    [many] اطلب ذلك قبل { $count } يومًا
   *[other] اطلب ذلك قبل { $count } يوم
}
contact-phone = اتصل بالرقم
contact-email = اكتب رسالة إلكترونية
contact-pec = اكتب رسالة إلكترونية مصدَّقة
contact-web = افتح الموقع
contact-map = افتح الخريطة
# Opens a file that the calendar of the phone takes over.
calendar-add = أضِف إلى التقويم
phone-type-voice = هاتف
phone-type-text = رسائل نصية
phone-type-fax = فاكس
phone-type-cell = هاتف محمول
phone-type-textphone = هاتف للصمّ
email-type-plain = بريد إلكتروني
email-type-pec = بريد إلكتروني مصدَّق
# After this stands the name of the office to ask, as a link.
unknown-ask = لا نعرف ذلك، اسأل هنا:
# The same, where there is nobody to name.
unknown-nobody = لا نعرف ذلك

## Hours

hours-closed = مغلق
hours-by-appointment = بموعد مسبق
hours-all-day = طوال اليوم
hours-closed-holidays = مغلق في أيام العطل الرسمية
hours-always = متاح دائمًا، ليلًا ونهارًا
hours-only-appointment = بموعد مسبق فقط
hours-public-holidays = العطل الرسمية
hours-school-holidays = العطل المدرسية
hours-open-holidays = مفتوح في أيام العطل الرسمية أيضًا
hours-other-holidays = قد تختلف الأوقات في أيام العطل الرسمية
hours-closed-school = مغلق خلال العطل المدرسية
hours-other-school = قد تختلف الأوقات خلال العطل المدرسية
hours-dates = تواريخ بأوقات مختلفة
hours-next-day = في اليوم التالي
hours-now-open = مفتوح الآن، حتى الساعة { $time }
hours-now-open-day = مفتوح الآن، حتى: { $day }، { $time }
hours-now-open-always = مفتوح الآن
hours-now-today = مغلق الآن. يفتح اليوم الساعة { $time }
hours-now-tomorrow = مغلق الآن. يفتح غدًا الساعة { $time }
hours-now-day = مغلق الآن. الموعد القادم: { $day }، { $time }
hours-now-closed = مغلق الآن

## Places, organisations, states

province-of = مقاطعة { $name }
place-type-physical = مكان
place-type-postal = عنوان بريدي
place-type-virtual = مكان افتراضي
feature-step-free-entrance = مدخل بدون درجات
feature-lift = مصعد
feature-accessible-toilet = مرحاض لذوي الإعاقة
feature-tactile-paths = مسارات للمكفوفين
feature-hearing-loop = نظام لأجهزة السمع
feature-reserved-parking = موقف سيارات مخصص لذوي الإعاقة
organisation-type-public-body = جهة عامة
organisation-type-health-agency = هيئة صحية
organisation-type-school = مدرسة
organisation-type-social-cooperative = تعاونية اجتماعية
organisation-type-consortium = اتحاد
organisation-type-association = جمعية
organisation-type-foundation = مؤسسة
organisation-type-religious-body = هيئة دينية
organisation-type-network = شبكة
organisation-type-company = شركة
status-active = متاحة
status-inactive = غير متاحة
status-defunct = لم تعد موجودة
status-temporarily-closed = مغلقة مؤقتًا
status-inactive-until = غير متاحة حتى { $date }
status-defunct-until = لم تعد موجودة منذ { $date }
status-temporarily-closed-until = مغلقة حتى { $date }
agreement-ended = انتهى الاتفاق في { $date }
badge-emergency = طوارئ

## Courses, events, projects, people

edition-open = التسجيل مفتوح
edition-full = اكتمل العدد
edition-closed = انتهى التسجيل
edition-running = جارٍ الآن
edition-over = انتهى
edition-cancelled = أُلغي
enrol-until = التسجيل حتى { $date }
lessons-free = لا درس في: { $dates }
level-literacy = محو الأمية
level-pre-A1 = ما قبل A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = حضوريًا
course-mode-online = عبر الإنترنت
course-mode-blended = حضوريًا وعبر الإنترنت
childcare-yes = توجد رعاية للأطفال
childcare-no = لا توجد رعاية للأطفال
end-expected = موعد الانتهاء متوقع وليس مؤكدًا بعد
regular-service = أصبح خدمة دائمة
percent = { $number }%
event-type-arts = فعالية فنية
event-type-training = فعالية تدريبية
event-type-conference = مؤتمر
event-type-info-day = يوم إعلامي
event-type-ceremony = مسابقة أو احتفال
event-type-debate = نقاش عام
event-type-expert-meeting = لقاء مع خبراء
event-type-community = لقاء مجتمعي
event-type-religious = مناسبة دينية
event-type-political = لقاء سياسي
event-type-fair = معرض
event-type-business-meeting = اجتماع أعمال
event-type-market = سوق
event-type-sport = فعالية رياضية
event-status-scheduled = في موعده
event-status-cancelled = أُلغي
event-status-postponed = مؤجَّل
event-status-moved-online = نُقل إلى الإنترنت
event-notice-cancelled = أُلغيت هذه الفعالية
event-notice-postponed = أُجّلت هذه الفعالية: الموعد الجديد غير معروف بعد
event-notice-moved-online = تُعقد هذه الفعالية عبر الإنترنت
event-over = انتهت هذه الفعالية في { $date }
project-ended = انتهى هذا المشروع في { $date }
practice-ended = انتهت هذه التجربة في { $date }
news-expired = كان هذا الإعلان صالحًا حتى { $date }
progress-planned = مخطَّط له
progress-running = جارٍ
progress-ended = انتهى
news-type-news = خبر
news-type-press-release = بيان صحفي
news-type-notice = إعلان
fluency-native = اللغة الأم
fluency-A1 = مستوى A1
fluency-A2 = مستوى A2
fluency-B1 = مستوى B1
fluency-B2 = مستوى B2
fluency-C1 = مستوى C1
fluency-C2 = مستوى C2
also-written = كتابةً أيضًا
meeting-in-person = وجهًا لوجه
meeting-phone = بالهاتف
meeting-video = بمكالمة فيديو
meeting-written = كتابةً
occasions-more = { $count ->
    [zero] حتى { $date }
    [one] ومرة أخرى، حتى { $date }
    [two] ومرتان أخريان، حتى { $date }
    [few] و{ $count } مرات أخرى، حتى { $date }
    [many] و{ $count } مرة أخرى، حتى { $date }
   *[other] و{ $count } مرة أخرى، حتى { $date }
}
seats = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
hours-count = { $count ->
    [zero] { $count } ساعة في المجموع
    [one] ساعة واحدة في المجموع
    [two] ساعتان في المجموع
    [few] { $count } ساعات في المجموع
    [many] { $count } ساعة في المجموع
   *[other] { $count } ساعة في المجموع
}
reach = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}

## Kinds of pages

kind-service = خدمة
kind-place = مكان
kind-organisation = جهة
kind-person = شخص
kind-course = دورة
kind-event = فعالية
kind-project = مشروع
kind-practice = تجربة جيدة
kind-news = خبر
kind-term = كلمة من كلمات المكاتب
kind-topic = موضوع
kind-guide = دليل خطوة بخطوة
kind-page = صفحة
kinds-service = الخدمات
kinds-place = الأماكن
kinds-organisation = الجهات والجمعيات
kinds-person = الأشخاص
kinds-course = الدورات
kinds-event = الفعاليات
kinds-project = المشاريع
kinds-practice = التجارب الجيدة
kinds-news = الأخبار
kinds-term = كلمات المكاتب
kinds-topic = المواضيع
kinds-guide = أدلة خطوة بخطوة
kinds-page = الصفحات

## Lists

home-emergencies = الطوارئ
home-news = إعلانات
home-topics = ماذا تحتاج؟
home-guides = ماذا يحدث لك؟
home-dates = المواعيد القادمة
home-desks = أين تذهب
home-ways = طرق أخرى للبحث
home-sections = الدليل كله
list-subtopics = مواضيع أدق
list-related = انظر أيضًا
list-member-of = عضو في

## Lists that every site has: each with its title and with what it is

list-search = بحث
list-search-summary = اكتب كلمة بلغتك، أو الكلمة الإيطالية التي تقرؤها في الرسالة، ولا بأس بالأخطاء.
list-all-topics = كل المواضيع
list-all-topics-summary = مواضيع هذا الدليل، مع عدد صفحات كل موضوع.
list-a-z = الفهرس الأبجدي
list-a-z-summary = كل الصفحات بالترتيب الأبجدي، وأيضًا بالكلمات الإيطالية المكتوبة في الرسائل الرسمية.
list-municipalities = حسب البلدية
list-municipalities-summary = البلديات التي توجد فيها خدمات وأماكن.
list-municipality = الخدمات والأماكن في بلدية { $name }
list-municipality-summary = ما يوجد في هذه البلدية أو ما هو متاح لسكانها.
list-audiences = لمن هذه الخدمات
list-audiences-summary = الخدمات حسب الأشخاص الذين تتوجه إليهم.
# The title of this list is a message of the group `audience`.
list-audience-summary = الخدمات المخصصة لهؤلاء الأشخاص.
list-spoken-languages = اللغات المستعملة في المكاتب
list-spoken-languages-summary = اللغات التي يجيبك بها أحد، وحده أو مع مترجم شفوي.
# The name is that of a language, as it stands after «in».
list-spoken-language = أين تُستعمل { $name }
list-spoken-language-summary = الخدمات والأماكن التي يجيبك فيها أحد بهذه اللغة، وكيف.
list-glossary = معجم المصطلحات
list-glossary-summary = كلمات المكاتب مع شرحها.
letters-heading = الحروف
list-whats-on = ما الذي يجري
list-whats-on-summary = الفعاليات والدورات حسب التاريخ.
list-news = الأخبار
list-news-summary = الإعلانات، الأحدث أولًا.
dates-now = جارٍ الآن
dates-past = انتهى
news-older = إعلانات سابقة

## Search

search-label = ابحث في الدليل
search-button = ابحث
search-without-script = لا يعمل البحث أثناء الكتابة في هذا المتصفح. تجد كل الصفحات أدناه: حسب الموضوع وفي الفهرس الأبجدي.
search-broken = لم يُحمَّل البحث. حاول مرة أخرى، أو ابحث أدناه حسب الموضوع أو في الفهرس الأبجدي.
search-busy = جارٍ البحث…
search-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-all = { $count ->
    [zero] لا نتائج
    [one] اعرض النتيجة مع خيارات التصفية
    [two] اعرض النتيجتين مع خيارات التصفية
    [few] اعرض كل النتائج ({ $count }) مع خيارات التصفية
    [many] اعرض كل النتائج ({ $count }) مع خيارات التصفية
   *[other] اعرض كل النتائج ({ $count }) مع خيارات التصفية
}
search-more = اعرض المزيد من النتائج
search-via = وُجدت من خلال: { $word }
search-none = لا نتائج لـ: { $words }
search-missing = لا توجد صفحة فيها هذه الكلمات: { $words }
search-near = هل تقصد:
search-report = اكتب إلينا ما الذي لم تجده
search-report-subject = بحثتُ ولم أجد: { $words }
search-filters = تصفية النتائج
search-clear = إزالة التصفية
search-failed = لم يُحمَّل جزء من البحث، وقد تنقص بعض النتائج.
search-again = حاول مرة أخرى
search-cut = النص طويل جدًا، نبحث بأوله فقط.
search-letterless = اكتب حرفًا أو رقمًا واحدًا على الأقل.

## When the facts were verified, and from what source

provenance-heading = مصدر هذه المعلومات
provenance-verified = تم التحقق في { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = تم التحقق في { $date } من قِبل
provenance-overdue = لم يتم التأكيد منذ { $date }: اسأل قبل أن تذهب
provenance-never = لم يؤكدها المكتب بعد
provenance-sources = المصادر

## The foot of every page

footer-heading = عن هذا الدليل
footer-help = هل تحتاج إلى مساعدة؟
footer-accessibility = بيان إمكانية الوصول
footer-licence = رخصة المحتوى
footer-report = أبلغ عن خطأ في هذه الصفحة
report-subject = خطأ في الصفحة: { $page }

## Pages without content of their own

notfound-title = الصفحة غير موجودة
notfound-text = العنوان خاطئ، أو أن الصفحة لم تعد موجودة.
notfound-home = اذهب إلى بداية الدليل
chooser-heading = اختر لغتك
redirect-moved = لهذه الصفحة عنوان جديد

## Names of languages, as they stand after «in»

language-it = الإيطالية
language-en = الإنجليزية
language-ro = الرومانية
language-ar = العربية
language-pa = البنجابية
language-sq = الألبانية
language-uk = الأوكرانية
language-zh-Hans = الصينية
language-fr = الفرنسية
language-es = الإسبانية
language-hi = الهندية
language-bn = البنغالية
language-ur = الأردية
language-ru = الروسية
language-de = الألمانية
language-pt = البرتغالية

## What a reader can do with a page and with the whole guide

page-share = مشاركة
page-listen = استمع
page-listen-stop = أوقف القراءة
page-exit = غادر هذه الصفحة فورًا
keep-heading = احتفظ بالدليل في هاتفك
keep-text = هكذا يُفتح الدليل بدون إنترنت أيضًا. الحجم:
keep-start = احفظ في الهاتف
keep-kept = الدليل محفوظ في هاتفك.
keep-remove = احذف من الهاتف
keep-failed = لم ينجح الحفظ. حاول مجددًا عندما يتوفر الإنترنت.
keep-full = لم يعد في الهاتف مكان. أفرغ بعض المساحة وحاول مجددًا.
offline-title = أنت بدون إنترنت
offline-text = هذه الصفحة ليست في هاتفك. يمكنك فتح الصفحات التي زرتها من قبل.
offline-held = الصفحات المحفوظة في هاتفك
offline-copy = أنت بدون إنترنت: تقرأ النسخة المحفوظة في هاتفك.
offline-old = تغيّرت هذه الصفحة.
offline-reload = افتح الصفحة الجديدة
desk-title = لعرضها عند الشباك
desk-open = اعرضها عند الشباك
desk-intro = أظهر هذه الصفحة للموظف: كل سطر مكتوب بلغتين.
desk-back = العودة إلى الصفحة
desk-print = اطبع
desk-short = يمكن فتح الصفحة أيضًا من:
