### The words of the interface in Hindi. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.
### Language names stand before «में» and «का», so each is one form without «भाषा».

## The frame of every page

skip-to-content = सीधे जानकारी पर जाएँ
menu-heading = मेन्यू
crumbs-heading = आप यहाँ हैं
contents-heading = इस पन्ने पर
languages-heading = भाषाएँ
# Beside a language in that list, where the page is not translated.
switcher-untranslated = अभी अनुवाद नहीं हुआ
switcher-all = सभी भाषाएँ
count-pages = { $count ->
    [one] { $count } पन्ना
   *[other] { $count } पन्ने
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = अभी अनुवाद नहीं हुआ: { $language } में
# Beside a single line in another language, as short as can be.
standing-in = { $language } में
standing-official = { $language } में:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = { $language } में
# Above the original text that stands before its translation.
standing-source = मूल पाठ { $language } में
# Opens the text as it is today, beside an old translation.
standing-today = आज का पाठ { $language } में पढ़ें
standing-stale = { $language } का पाठ { $date } को बदल गया: यह अनुवाद पुराना है
standing-stale-undated = { $language } का पाठ बदल गया: यह अनुवाद पुराना है
# Opens an old translation that stands after the original text.
standing-older = पुराना अनुवाद
standing-machine = मशीनी अनुवाद, किसी व्यक्ति ने जाँचा नहीं

## The note at the head of a page whose translation is not whole

banner-heading = अनुवाद की स्थिति
banner-machine = { $count ->
    [one] इस पन्ने के { $count } पाठ का अनुवाद मशीन ने किया है और किसी ने उसे जाँचा नहीं है।
   *[other] इस पन्ने के { $count } पाठों का अनुवाद मशीन ने किया है और किसी ने उन्हें जाँचा नहीं है।
}
banner-stale = { $count ->
    [one] { $count } पाठ अनुवाद के बाद बदल गया है: आज का पाठ उसके साथ ही है।
   *[other] { $count } पाठ अनुवाद के बाद बदल गए हैं: आज के पाठ उनके साथ ही हैं।
}
banner-missing = { $count ->
    [one] { $count } पाठ का अनुवाद अभी नहीं हुआ है।
   *[other] { $count } पाठों का अनुवाद अभी नहीं हुआ है।
}
banner-untranslated = इस पन्ने का अनुवाद अभी नहीं हुआ है। फिर भी पते, समय और नंबर आपकी भाषा में हैं।

## Alerts and notices

alert-note = टिप्पणी
alert-tip = सलाह
alert-important = ज़रूरी
alert-warning = ध्यान दें
alert-caution = ख़तरा
sensitive-note = आपके बाद जो इस फ़ोन या कंप्यूटर का इस्तेमाल करेगा, वह देख सकता है कि आपने कौन-से पन्ने खोले थे।

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = विवरण
part-audience = किसके लिए है
part-how_to = क्या करना है
part-needed = क्या चाहिए
part-obtained = क्या मिलता है
part-times = समय और अंतिम तारीख़ें
part-cost = कितना ख़र्च होता है
part-access = सेवा कैसे लें
part-conditions = सेवा की शर्तें
part-special_cases = ख़ास मामले
part-contacts = संपर्क
part-where = कहाँ और कब
part-getting_there = कैसे पहुँचें
part-entering = अंदर आने की जानकारी
part-what_it_does = क्या काम करते हैं
part-members = इसमें कौन शामिल हैं
part-word = यह कैसे लिखा जाता है
part-issuer = इसे कौन जारी करता है
part-learned = क्या सीखेंगे
part-when = कब और कहाँ होता है
part-support = भाग लेने में मदद
part-who = इसे कौन चलाता है
part-aims = उद्देश्य
part-activities = गतिविधियाँ
part-results = नतीजे
part-money = पैसा कहाँ से आता है
part-issue = समस्या
part-how_it_works = यह कैसे चलता है
part-evaluation = मूल्यांकन
part-beneficiaries = किसे फ़ायदा हुआ
part-transfer = इसे दूसरी जगह कैसे करें
part-booking = बुकिंग कैसे करें
part-about = यह किस बारे में है
part-steps = एक-एक क़दम
part-more = और जानकारी

## Names of fields

field-title = शीर्षक
field-summary = संक्षेप में
field-topics = विषय
field-keywords = खोज के शब्द
field-image = तस्वीर
field-verified_on = जाँच की तारीख़
field-verified_by = किसने जाँचा
field-review_by = इस तारीख़ तक फिर जाँचना है
field-sources = स्रोत
field-category = श्रेणी
field-organisation = ज़िम्मेदार संस्था
field-audience = किसके लिए
field-legal_status = निवास की क़ानूनी स्थिति
field-minimum_age = उम्र
field-maximum_age = उम्र
field-required_documents = साथ ले जाने के दस्तावेज़
field-outputs = आपको क्या मिलेगा
field-processing_time = कितना समय लगता है
field-deadlines = अंतिम तारीख़ें
field-cost_options = ख़र्च
field-channels = सेवा कैसे मिलती है
field-online_url = ऑनलाइन सेवा
field-booking_url = बुकिंग
field-places = कहाँ
field-hours = समय
field-hours_note = समय के बारे में
field-contacts = संपर्क
field-phones = टेलीफ़ोन
field-emails = ई-मेल
field-web = वेबसाइट
field-languages = बोली जाने वाली भाषाएँ
field-area = सेवा का इलाक़ा
field-status = स्थिति
field-status_until = इस तारीख़ तक
field-status_reason = कारण
field-alert = सूचना
field-alert_until = सूचना इस तारीख़ तक मान्य
field-legal_basis = क़ानून और नियम
field-related = यह भी देखें
field-type = प्रकार
field-street = पता
field-postal_code = पोस्टल कोड
field-municipality = नगरपालिका
field-province = प्रांत
field-at = मंज़िल और दरवाज़ा
field-latitude = अक्षांश
field-longitude = देशांतर
field-accessibility = विकलांग लोगों के लिए सुविधाएँ
field-legal_form = क़ानूनी रूप
field-parent = किसका हिस्सा है
field-members = सदस्य
field-agreement_from = समझौते की अवधि
field-agreement_until = समझौते की अवधि
field-forms = दूसरे रूप
field-short = छोटा नाम
field-issuer = कौन जारी करता है
field-number = नंबर
field-address = पता
field-note = टिप्पणी
field-label = किस काम के लिए
field-icon = चित्र-चिह्न
field-order = क्रम
field-kind = इसमें क्या है
field-emergency = आपात स्थिति
field-sensitive = संवेदनशील पन्ना
field-level = स्तर
field-hours_total = कुल अवधि
field-mode = पढ़ाई कैसे होती है
field-editions = तारीख़ें
field-enrolment_url = ऑनलाइन दाख़िला
field-enrolment_until = दाख़िले की अंतिम तारीख़
field-certificate = प्रमाणपत्र
field-childcare = बच्चों की देखभाल
field-childcare_note = बच्चों की देखभाल के बारे में
field-provider = कोर्स कौन कराता है
field-project = परियोजना
field-start = अवधि
field-event-start = कब
field-event-online_url = ऑनलाइन भाग लेने के लिए
field-end = समाप्ति
field-place = कहाँ
field-seats = सीटें
field-organiser = आयोजक
field-supporters = इनके सहयोग से
field-steps = क़दम
field-by = प्रकाशक
field-about = किस बारे में
field-date = तारीख़
field-expires = इस तारीख़ तक मान्य
field-name = नाम
field-role = भूमिका
field-person-languages = कौन-सी भाषाएँ आती हैं
field-person-organisation = बुकिंग किसके ज़रिए
field-fields = काम के क्षेत्र
field-qualification = प्रशिक्षण
field-modes = मिलने का तरीक़ा
field-notice_days = कितने दिन पहले बताएँ
field-regular_service = अब
field-reach = कितने लोगों तक पहुँचा
field-total_cost = कुल ख़र्च
field-partners = साझेदार
field-acronym = छोटा नाम
field-runs = क्या-क्या चलाता है
field-project-parent = किस परियोजना का हिस्सा है
field-lead = अगुआ संस्था
field-programme = योजना
field-fund = कोष
field-objective = विशेष उद्देश्य
field-code = कोड
field-cup = CUP
field-eu_rate = यूरोपीय संघ का हिस्सा

## Categories of services

category-education = शिक्षा और प्रशिक्षण
category-health = स्वास्थ्य, भलाई और देखभाल
category-work = काम और नौकरी
category-mobility = आना-जाना और परिवहन
category-planning = ज़मीन का रिकॉर्ड और नगर योजना
category-registry = निवासी पंजीकरण, जन्म, शादी और मौत
category-tourism = पर्यटन
category-justice = न्याय और जन सुरक्षा
category-taxes = कर, वित्त और जुर्माने
category-culture = संस्कृति और ख़ाली समय
category-environment = पर्यावरण
category-business = कारोबार और व्यापार
category-permits = सरकारी अनुमतियाँ
category-procurement = सरकारी ठेके
category-agriculture = खेती और मछली पकड़ना

## Whom a service is for

audience-everyone = सभी
audience-residents = निवासी
audience-foreign-residents = विदेशी निवासी
audience-women = महिलाएँ
audience-men = पुरुष
audience-families = परिवार
audience-parents = माता-पिता
audience-minors = 18 साल से कम उम्र के लोग
audience-young-people = युवा
audience-adults = वयस्क
audience-older-people = बुज़ुर्ग
audience-students = विद्यार्थी
audience-workers = कामगार
audience-unemployed = जिनके पास काम नहीं है
audience-people-with-disabilities = विकलांग लोग
audience-asylum-seekers = शरण माँगने वाले लोग
audience-refugees = शरणार्थी
audience-people-without-permit = जिनके पास निवास परमिट नहीं है
audience-victims = हिंसा या मानव तस्करी के शिकार लोग
audience-associations = संगठन
audience-operators = सेवाओं के कर्मचारी

legal_status-any = निवास परमिट हो या न हो
legal_status-eu-citizen = यूरोपीय संघ के नागरिक
legal_status-non-eu-citizen = यूरोपीय संघ से बाहर के देशों के नागरिक
legal_status-with-permit = निवास परमिट के साथ
legal_status-without-permit = निवास परमिट के बिना
legal_status-asylum-seeker = शरण माँगने वाले लोग
legal_status-refugee = शरणार्थी
legal_status-unaccompanied-minor = बिना माता-पिता के विदेशी नाबालिग़

age-from = { $count ->
    [one] { $count } साल की उम्र से
   *[other] { $count } साल की उम्र से
}
age-to = { $count ->
    [one] { $count } साल की उम्र तक
   *[other] { $count } साल की उम्र तक
}
age-between = { $from } से { $to } साल की उम्र तक

## What to bring, what one gets, how long, what it costs

nothing-needed = कोई दस्तावेज़ नहीं चाहिए
copy-enough = फ़ोटोकॉपी काफ़ी है
output-REQ = आवेदन या अनुरोध
output-OTHDOC = दूसरा दस्तावेज़
output-PAYMENTDEC = भुगतान की रसीद या घोषणा
output-AUTHACT = अनुमति
output-IDDEC = पहचान का दस्तावेज़
output-ADMINDOC = दफ़्तर का लिखित फ़ैसला
output-CERT = प्रमाणपत्र
output-CODE = कोड
duration-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
duration-weeks = { $count ->
    [one] { $count } हफ़्ता
   *[other] { $count } हफ़्ते
}
duration-months = { $count ->
    [one] { $count } महीना
   *[other] { $count } महीने
}
duration-years = { $count ->
    [one] { $count } साल
   *[other] { $count } साल
}
all-year = पूरे साल
cost-free = मुफ़्त
period-from = { $from } से
period-until = { $until } तक
period-between = { $from } से { $until } तक

## How to reach a service

channel-desk = काउंटर पर
channel-home = आपके घर पर
channel-phone = टेलीफ़ोन से
channel-email = ई-मेल से
channel-pec = प्रमाणित ई-मेल (PEC) से
channel-web = वेबसाइट पर
channel-app = मोबाइल ऐप से
channel-post = डाक से
channel-intermediary = किसी दूसरी संस्था की मदद से
channel-video = वीडियो कॉल से
mode-spoken = काउंटर पर बोली जाती है
mode-interpreter = दुभाषिए या सांस्कृतिक मध्यस्थ के साथ
mode-phone-interpreter = फ़ोन पर दुभाषिए के साथ
mode-written = लिखित जानकारी
notice-days = { $count ->
    [one] { $count } दिन पहले अनुरोध करें
   *[other] { $count } दिन पहले अनुरोध करें
}
contact-phone = फ़ोन करें:
contact-email = ई-मेल लिखें
contact-pec = प्रमाणित ई-मेल (PEC) लिखें
contact-web = वेबसाइट खोलें
contact-map = नक़्शा खोलें
# Opens a file that the calendar of the phone takes over.
calendar-add = कैलेंडर में जोड़ें
phone-type-voice = टेलीफ़ोन
phone-type-text = टेक्स्ट संदेश
phone-type-fax = फ़ैक्स
phone-type-cell = मोबाइल
phone-type-textphone = न सुन पाने वाले लोगों के लिए टेलीफ़ोन
email-type-plain = ई-मेल
email-type-pec = प्रमाणित ई-मेल (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = हमें पता नहीं है, यहाँ पूछें:
# The same, where there is nobody to name.
unknown-nobody = हमें पता नहीं है

## Hours

hours-closed = बंद
hours-by-appointment = पहले से समय लेकर
hours-all-day = पूरे दिन
hours-closed-holidays = सरकारी छुट्टियों में बंद
hours-always = हमेशा चालू, दिन-रात
hours-only-appointment = केवल पहले से समय लेकर
hours-public-holidays = सरकारी छुट्टियाँ
hours-school-holidays = स्कूल की छुट्टियाँ
hours-open-holidays = सरकारी छुट्टियों में भी खुला
hours-other-holidays = सरकारी छुट्टियों में समय अलग हो सकता है
hours-closed-school = स्कूल की छुट्टियों में बंद
hours-other-school = स्कूल की छुट्टियों में समय अलग हो सकता है
hours-dates = अलग समय वाली तारीख़ें
hours-next-day = अगले दिन
hours-now-open = अभी खुला है, { $time } तक
hours-now-open-day = अभी खुला है, इस समय तक: { $day }, { $time }
hours-now-open-always = अभी खुला है
hours-now-today = अभी बंद है। आज { $time } बजे खुलेगा
hours-now-tomorrow = अभी बंद है। कल { $time } बजे खुलेगा
hours-now-day = अभी बंद है। अगली बार खुलेगा: { $day }, { $time }
hours-now-closed = अभी बंद है

## Places, organisations, states

province-of = { $name } प्रांत
place-type-physical = जगह
place-type-postal = डाक का पता
place-type-virtual = ऑनलाइन जगह
feature-step-free-entrance = बिना सीढ़ियों का दरवाज़ा
feature-lift = लिफ़्ट
feature-accessible-toilet = विकलांग लोगों के लिए शौचालय
feature-tactile-paths = नेत्रहीन लोगों के लिए रास्ते
feature-hearing-loop = कान की मशीन के लिए उपकरण
feature-reserved-parking = विकलांग लोगों के लिए पार्किंग
organisation-type-public-body = सरकारी संस्था
organisation-type-health-agency = सरकारी स्वास्थ्य संस्था
organisation-type-school = स्कूल
organisation-type-social-cooperative = सामाजिक सहकारी संस्था
organisation-type-consortium = संस्थाओं का संघ
organisation-type-association = संगठन
organisation-type-foundation = फ़ाउंडेशन
organisation-type-religious-body = धार्मिक संस्था
organisation-type-network = नेटवर्क
organisation-type-company = कंपनी
status-active = चालू है
status-inactive = चालू नहीं है
status-defunct = अब मौजूद नहीं है
status-temporarily-closed = कुछ समय के लिए बंद
status-inactive-until = { $date } तक चालू नहीं है
status-defunct-until = { $date } से मौजूद नहीं है
status-temporarily-closed-until = { $date } तक बंद
agreement-ended = समझौता { $date } को ख़त्म हो गया
badge-emergency = आपात स्थिति

## Courses, events, projects, people

edition-open = दाख़िला खुला है
edition-full = सीटें भर गईं
edition-closed = दाख़िला बंद है
edition-running = चल रहा है
edition-over = ख़त्म हो गया
edition-cancelled = रद्द
enrol-until = दाख़िला { $date } तक
lessons-free = इन तारीख़ों को कक्षा नहीं: { $dates }
level-literacy = पढ़ना-लिखना सीखना
level-pre-A1 = A1 से पहले
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = कक्षा में
course-mode-online = ऑनलाइन
course-mode-blended = कक्षा में और ऑनलाइन
childcare-yes = बच्चों की देखभाल की सुविधा है
childcare-no = बच्चों की देखभाल की सुविधा नहीं है
end-expected = समाप्ति का अनुमान है, अभी पक्का नहीं
regular-service = यह एक स्थायी सेवा बन गई है
percent = { $number }%
event-type-arts = कला का कार्यक्रम
event-type-training = प्रशिक्षण का कार्यक्रम
event-type-conference = सम्मेलन
event-type-info-day = जानकारी का दिन
event-type-ceremony = प्रतियोगिता या समारोह
event-type-debate = सार्वजनिक चर्चा
event-type-expert-meeting = विशेषज्ञों से मुलाक़ात
event-type-community = समुदाय की सभा
event-type-religious = धार्मिक कार्यक्रम
event-type-political = राजनीतिक सभा
event-type-fair = मेला
event-type-business-meeting = व्यापारिक बैठक
event-type-market = बाज़ार
event-type-sport = खेल का कार्यक्रम
event-status-scheduled = तय समय पर होगा
event-status-cancelled = रद्द
event-status-postponed = टल गया है
event-status-moved-online = अब ऑनलाइन होगा
event-notice-cancelled = यह कार्यक्रम रद्द हो गया है
event-notice-postponed = यह कार्यक्रम टल गया है: नई तारीख़ अभी पता नहीं है
event-notice-moved-online = यह कार्यक्रम ऑनलाइन होता है
event-over = यह कार्यक्रम { $date } को ख़त्म हो गया
project-ended = यह परियोजना { $date } को ख़त्म हो गई
practice-ended = यह पहल { $date } को ख़त्म हो गई
news-expired = यह सूचना { $date } तक मान्य थी
progress-planned = होने वाला है
progress-running = चल रहा है
progress-ended = ख़त्म हो गया
news-type-news = समाचार
news-type-press-release = प्रेस विज्ञप्ति
news-type-notice = सूचना
fluency-native = मातृभाषा
fluency-A1 = स्तर A1
fluency-A2 = स्तर A2
fluency-B1 = स्तर B1
fluency-B2 = स्तर B2
fluency-C1 = स्तर C1
fluency-C2 = स्तर C2
also-written = लिखकर भी
meeting-in-person = आमने-सामने
meeting-phone = टेलीफ़ोन से
meeting-video = वीडियो कॉल से
meeting-written = लिखकर
occasions-more = { $count ->
    [one] इसके अलावा { $count } बार और, { $date } तक
   *[other] इसके अलावा { $count } बार और, { $date } तक
}
seats = { $count ->
    [one] { $count } सीट
   *[other] { $count } सीटें
}
hours-count = { $count ->
    [one] कुल { $count } घंटा
   *[other] कुल { $count } घंटे
}
reach = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
}

## Kinds of pages

kind-service = सेवा
kind-place = जगह
kind-organisation = संस्था
kind-person = व्यक्ति
kind-course = कोर्स
kind-event = कार्यक्रम
kind-project = परियोजना
kind-practice = अच्छा अनुभव
kind-news = समाचार
kind-term = दफ़्तरों का शब्द
kind-topic = विषय
kind-guide = क़दम-दर-क़दम गाइड
kind-page = पन्ना
kinds-service = सेवाएँ
kinds-place = जगहें
kinds-organisation = संस्थाएँ और संगठन
kinds-person = लोग
kinds-course = कोर्स
kinds-event = कार्यक्रम
kinds-project = परियोजनाएँ
kinds-practice = अच्छे अनुभव
kinds-news = समाचार
kinds-term = दफ़्तरों के शब्द
kinds-topic = विषय
kinds-guide = क़दम-दर-क़दम गाइड
kinds-page = पन्ने

## Lists

home-emergencies = आपात स्थितियाँ
home-news = सूचनाएँ
home-topics = आपको क्या चाहिए?
home-guides = आपके साथ क्या हो रहा है?
home-dates = आने वाले कार्यक्रम
home-desks = कहाँ जाएँ
home-ways = खोजने के दूसरे तरीक़े
home-sections = पूरी गाइड
list-subtopics = ज़्यादा सटीक विषय
list-related = यह भी देखें
list-member-of = किसका हिस्सा है

## Lists that every site has: each with its title and with what it is

list-search = खोज
list-search-summary = अपनी भाषा में कोई शब्द लिखें, या चिट्ठी पर लिखा इतालवी शब्द; ग़लतियाँ हों तो भी ठीक है।
list-all-topics = सभी विषय
list-all-topics-summary = इस गाइड के विषय, और हर विषय में कितने पन्ने हैं।
list-a-z = वर्णमाला के क्रम से
list-a-z-summary = सभी पन्ने वर्णमाला के क्रम से, चिट्ठियों में लिखे इतालवी शब्दों से भी।
list-municipalities = नगरपालिका के हिसाब से
list-municipalities-summary = वे नगरपालिकाएँ जहाँ सेवाएँ और जगहें हैं।
list-municipality = { $name } नगरपालिका में सेवाएँ और जगहें
list-municipality-summary = इस नगरपालिका में जो है या यहाँ रहने वालों के लिए जो है।
list-audiences = किसके लिए
list-audiences-summary = सेवाएँ, जिन लोगों के लिए हैं उनके हिसाब से।
# The title of this list is a message of the group `audience`.
list-audience-summary = इन लोगों के लिए सेवाएँ।
list-spoken-languages = काउंटरों पर बोली जाने वाली भाषाएँ
list-spoken-languages-summary = वे भाषाएँ जिनमें कोई आपको जवाब देता है, ख़ुद या दुभाषिए के साथ।
# The name is that of a language, as it stands after «in».
list-spoken-language = { $name } कहाँ बोली जाती है
list-spoken-language-summary = सेवाएँ और जगहें जहाँ कोई आपको इस भाषा में जवाब देता है, और कैसे।
list-glossary = शब्दावली
list-glossary-summary = दफ़्तरों के शब्द, मतलब के साथ।
letters-heading = अक्षर
list-whats-on = क्या हो रहा है
list-whats-on-summary = कार्यक्रम और कोर्स, तारीख़ के अनुसार।
list-news = समाचार
list-news-summary = सूचनाएँ, सबसे नई पहले।
dates-now = चल रहा है
dates-past = बीत चुका
news-older = पहले की सूचनाएँ

## Search

search-label = गाइड में खोजें
search-button = खोजें
search-without-script = इस ब्राउज़र में लिखते समय खोज काम नहीं करती। सभी पन्ने नीचे हैं: विषय के अनुसार और वर्णमाला के क्रम से।
search-broken = खोज लोड नहीं हुई। फिर कोशिश करें, या नीचे विषय के अनुसार या वर्णमाला के क्रम से ढूँढें।
search-busy = खोज हो रही है…
search-count = { $count ->
    [one] { $count } परिणाम
   *[other] { $count } परिणाम
}
search-all = { $count ->
    [one] परिणाम देखें, फ़िल्टर के साथ
   *[other] सभी { $count } परिणाम देखें, फ़िल्टर के साथ
}
search-more = और परिणाम दिखाएँ
search-via = इस शब्द से मिला: { $word }
search-none = कोई परिणाम नहीं: { $words }
search-missing = किसी पन्ने पर ये शब्द नहीं हैं: { $words }
search-near = शायद आप यह खोज रहे थे:
search-report = हमें लिखें कि आपको क्या नहीं मिला
search-report-subject = खोजा पर नहीं मिला: { $words }
search-filters = फ़िल्टर
search-clear = फ़िल्टर हटाएँ
search-failed = खोज का एक हिस्सा लोड नहीं हुआ: कुछ परिणाम छूट सकते हैं।
search-again = फिर कोशिश करें
search-cut = लिखा हुआ बहुत लंबा है: हम सिर्फ़ शुरू के हिस्से से खोजते हैं।
search-letterless = कम से कम एक अक्षर या अंक लिखें।

## When the facts were verified, and from what source

provenance-heading = यह जानकारी कहाँ से आई है
provenance-verified = { $date } को जाँचा गया
# After this stands the name of the body, as a link.
provenance-verified-by = { $date } को जाँचा गया, जाँचने वाली संस्था:
provenance-overdue = { $date } के बाद पुष्टि नहीं हुई: जाने से पहले पूछ लें
provenance-never = दफ़्तर ने अभी पुष्टि नहीं की है
provenance-sources = स्रोत

## The foot of every page

footer-heading = इस गाइड के बारे में
footer-help = क्या आपको मदद चाहिए?
footer-accessibility = सुगम्यता की घोषणा
footer-licence = सामग्री का लाइसेंस
footer-report = इस पन्ने की ग़लती बताएँ
report-subject = पन्ने में ग़लती: { $page }

## Pages without content of their own

notfound-title = पन्ना नहीं मिला
notfound-text = पता ग़लत है, या यह पन्ना अब मौजूद नहीं है।
notfound-home = गाइड की शुरुआत पर जाएँ
chooser-heading = अपनी भाषा चुनें
redirect-moved = इस पन्ने का पता बदल गया है

## Names of languages, as they stand after «in»

language-it = इतालवी
language-en = अंग्रेज़ी
language-ro = रोमानियाई
language-ar = अरबी
language-pa = पंजाबी
language-sq = अल्बानियाई
language-uk = यूक्रेनी
language-zh-Hans = चीनी
language-fr = फ़्रांसीसी
language-es = स्पेनिश
language-hi = हिन्दी
language-bn = बांग्ला
language-ur = उर्दू
language-ru = रूसी
language-de = जर्मन
language-pt = पुर्तगाली

## What a reader can do with a page and with the whole guide

page-share = साझा करें
page-listen = सुनें
page-listen-stop = पढ़ना रोकें
page-exit = यह पन्ना तुरंत छोड़ें
keep-heading = यह गाइड अपने फ़ोन में रखें
keep-text = तब यह इंटरनेट के बिना भी खुलेगी। जगह लेती है:
keep-start = फ़ोन में सहेजें
keep-kept = गाइड आपके फ़ोन में है।
keep-remove = फ़ोन से हटाएँ
keep-failed = यह नहीं हो सका। इंटरनेट होने पर फिर कोशिश करें।
keep-full = फ़ोन में जगह नहीं बची। कुछ जगह खाली करें और फिर कोशिश करें।
offline-title = आपके पास इंटरनेट नहीं है
offline-text = यह पन्ना आपके फ़ोन में नहीं है। आप वे पन्ने खोल सकते हैं जो आपने पहले देखे हैं।
offline-held = आपके फ़ोन में रखे पन्ने
offline-copy = इंटरनेट नहीं है: आप अपने फ़ोन में रखी प्रति पढ़ रहे हैं।
offline-old = यह पन्ना बदल गया है।
offline-reload = नया पन्ना खोलें
desk-title = काउंटर पर दिखाने के लिए
desk-open = काउंटर पर दिखाएँ
desk-intro = यह पन्ना काउंटर पर दिखाएँ: हर पंक्ति दो भाषाओं में है।
desk-back = पन्ने पर वापस जाएँ
desk-print = प्रिंट करें
desk-short = यह पन्ना यहाँ भी खुलता है:
