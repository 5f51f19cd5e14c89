### The words of the interface in Albanian. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Kaloni te përmbajtja
menu-heading = Menyja
crumbs-heading = Jeni këtu
contents-heading = Në këtë faqe
languages-heading = Gjuhët
# Beside a language in that list, where the page is not translated.
switcher-untranslated = ende pa përkthim
switcher-all = Të gjitha gjuhët
count-pages = { $count ->
    [one] { $count } faqe
   *[other] { $count } faqe
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Ende pa përkthim: në { $language }
# Beside a single line in another language, as short as can be.
standing-in = në { $language }
standing-official = në { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = Në { $language }
# Above the original text that stands before its translation.
standing-source = Teksti origjinal në { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Lexoni tekstin e sotëm në { $language }
standing-stale = Teksti në { $language } ka ndryshuar më { $date }: ky përkthim nuk është i përditësuar
standing-stale-undated = Teksti në { $language } ka ndryshuar: ky përkthim nuk është i përditësuar
# Opens an old translation that stands after the original text.
standing-older = Përkthim i papërditësuar
standing-machine = Përkthim automatik, i pakontrolluar nga njeriu

## The note at the head of a page whose translation is not whole

banner-heading = Gjendja e përkthimit
banner-machine = { $count ->
    [one] Një tekst në këtë faqe është përkthyer nga një makinë dhe askush nuk e ka kontrolluar.
   *[other] { $count } tekste në këtë faqe janë përkthyer nga një makinë dhe askush nuk i ka kontrolluar.
}
banner-stale = { $count ->
    [one] Një tekst ka ndryshuar pas përkthimit: pranë tij gjeni tekstin e sotëm.
   *[other] { $count } tekste kanë ndryshuar pas përkthimit: pranë tyre gjeni tekstet e sotme.
}
banner-missing = { $count ->
    [one] Një tekst nuk është përkthyer ende.
   *[other] { $count } tekste nuk janë përkthyer ende.
}
banner-untranslated = Kjo faqe nuk është përkthyer ende. Adresat, oraret dhe numrat janë gjithsesi në gjuhën tuaj.

## Alerts and notices

alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Kujdes
alert-caution = Rrezik
sensitive-note = Kush e përdor këtë pajisje pas jush mund të shohë cilat faqe keni hapur.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Përshkrimi
part-audience = Për kë është
part-how_to = Si të veproni
part-needed = Çfarë duhet
part-obtained = Çfarë merrni
part-times = Koha dhe afatet
part-cost = Sa kushton
part-access = Shkoni te shërbimi
part-conditions = Kushtet e shërbimit
part-special_cases = Raste të veçanta
part-contacts = Kontaktet
part-where = Ku dhe kur
part-getting_there = Si të vini
part-entering = Si hyhet
part-what_it_does = Çfarë bën
part-members = Kush bën pjesë
part-word = Si shkruhet
part-issuer = Kush e lëshon
part-learned = Çfarë mësoni
part-when = Kur dhe ku zhvillohet
part-support = Ndihmë për të marrë pjesë
part-who = Kush e organizon
part-aims = Qëllimet
part-activities = Veprimtaritë
part-results = Rezultatet
part-money = Financimi
part-issue = Problemi
part-how_it_works = Si funksionon
part-evaluation = Vlerësimi
part-beneficiaries = Kujt i ka shërbyer
part-transfer = Si të bëhet në një vend tjetër
part-booking = Si të lini takim
part-about = Për çfarë flet
part-steps = Hapat
part-more = Informacione të tjera

## Names of fields

field-title = Titulli
field-summary = Shkurt
field-topics = Temat
field-keywords = Fjalë kyç
field-image = Figura
field-verified_on = Verifikuar më
field-verified_by = Verifikuar nga
field-review_by = Për t’u verifikuar përsëri deri më
field-sources = Burimet
field-category = Kategoria
field-organisation = Enti përgjegjës
field-audience = Për kë
field-legal_status = Gjendja e qëndrimit
field-minimum_age = Mosha
field-maximum_age = Mosha
field-required_documents = Dokumentet që duhet të sillni
field-outputs = Çfarë ju jepet
field-processing_time = Sa kohë duhet
field-deadlines = Afatet
field-cost_options = Kostoja
field-channels = Si arrihet
field-online_url = Shërbim në internet
field-booking_url = Lënia e takimit
field-places = Ku
field-hours = Oraret
field-hours_note = Shënim për oraret
field-contacts = Kontaktet
field-phones = Telefoni
field-emails = E-mail
field-web = Faqja e internetit
field-languages = Gjuhët që fliten
field-area = Zona e mbuluar
field-status = Gjendja
field-status_until = Deri më
field-status_reason = Arsyeja
field-alert = Njoftim
field-alert_until = Njoftim i vlefshëm deri më
field-legal_basis = Ligje dhe rregulla
field-related = Shihni edhe
field-type = Lloji
field-street = Adresa
field-postal_code = Kodi postar
field-municipality = Komuna
field-province = Provinca
field-at = Kati dhe hyrja
field-latitude = Gjerësia gjeografike
field-longitude = Gjatësia gjeografike
field-accessibility = Aksesueshmëria
field-legal_form = Forma juridike
field-parent = Bën pjesë në
field-members = Anëtarët
field-agreement_from = Kohëzgjatja e marrëveshjes
field-agreement_until = Kohëzgjatja e marrëveshjes
field-forms = Forma të tjera
field-short = Shkurtesa
field-issuer = Kush e lëshon
field-number = Numri
field-address = Adresa
field-note = Shënim
field-label = Për çfarë shërben
field-icon = Piktogrami
field-order = Renditja
field-kind = Çfarë përmban
field-emergency = Emergjencë
field-sensitive = Faqe delikate
field-level = Niveli
field-hours_total = Kohëzgjatja
field-mode = Si zhvillohet
field-editions = Datat
field-enrolment_url = Regjistrimi në internet
field-enrolment_until = Regjistrimet deri më
field-certificate = Dëshmi
field-childcare = Hapësira për fëmijë
field-childcare_note = Shënim për hapësirën për fëmijë
field-provider = Kush e jep
field-project = Projekti
field-start = Periudha
field-event-start = Kur
field-event-online_url = Për të marrë pjesë në internet
field-end = Fundi
field-place = Ku
field-seats = Vende
field-organiser = Organizatori
field-supporters = Me mbështetje nga
field-steps = Hapat
field-by = Publikuar nga
field-about = Ka të bëjë me
field-date = Data
field-expires = I vlefshëm deri më
field-name = Emri
field-role = Roli
field-person-languages = Gjuhët që di
field-person-organisation = Takimi lihet te
field-fields = Fushat
field-qualification = Formimi
field-modes = Si mund të takoheni
field-notice_days = Sa kohë më parë
field-regular_service = Sot
field-reach = Persona të arritur
field-total_cost = Kostoja e plotë
field-partners = Partnerët
field-acronym = Shkurtesa
field-runs = Çfarë realizon projekti
field-project-parent = Bën pjesë në projektin
field-lead = Enti drejtues
field-programme = Programi
field-fund = Fondi
field-objective = Objektivi specifik
field-code = Kodi
field-cup = CUP
field-eu_rate = Pjesa e Bashkimit Evropian

## Categories of services

category-education = Arsimi dhe formimi
category-health = Shëndeti, mirëqenia dhe kujdesi
category-work = Jeta e punës
category-mobility = Lëvizja dhe transporti
category-planning = Kadastra dhe urbanistika
category-registry = Regjistri i banorëve dhe gjendja civile
category-tourism = Turizmi
category-justice = Drejtësia dhe siguria publike
category-taxes = Taksat, financat dhe gjobat
category-culture = Kultura dhe koha e lirë
category-environment = Mjedisi
category-business = Bizneset dhe tregtia
category-permits = Autorizimet
category-procurement = Prokurimet publike
category-agriculture = Bujqësia dhe peshkimi

## Whom a service is for

audience-everyone = Të gjithë
audience-residents = Banorë
audience-foreign-residents = Banorë të huaj
audience-women = Gra
audience-men = Burra
audience-families = Familje
audience-parents = Prindër
audience-minors = Të mitur
audience-young-people = Të rinj
audience-adults = Të rritur
audience-older-people = Të moshuar
audience-students = Nxënës dhe studentë
audience-workers = Punëtorë
audience-unemployed = Persona pa punë
audience-people-with-disabilities = Persona me aftësi të kufizuara
audience-asylum-seekers = Azilkërkues
audience-refugees = Refugjatë
audience-people-without-permit = Persona pa leje qëndrimi
audience-victims = Viktima të dhunës ose të trafikimit
audience-associations = Shoqata
audience-operators = Punonjës të shërbimeve

legal_status-any = Me ose pa leje qëndrimi
legal_status-eu-citizen = Shtetas të Bashkimit Evropian
legal_status-non-eu-citizen = Shtetas të vendeve jashtë Bashkimit Evropian
legal_status-with-permit = Me leje qëndrimi
legal_status-without-permit = Pa leje qëndrimi
legal_status-asylum-seeker = Azilkërkues
legal_status-refugee = Refugjatë
legal_status-unaccompanied-minor = Të mitur të huaj të pashoqëruar

age-from = { $count ->
    [one] Nga { $count } vjeç
   *[other] Nga { $count } vjeç
}
age-to = { $count ->
    [one] Deri në { $count } vjeç
   *[other] Deri në { $count } vjeç
}
age-between = Nga { $from } deri në { $to } vjeç

## What to bring, what one gets, how long, what it costs

nothing-needed = Nuk duhet asnjë dokument
copy-enough = Mjafton një kopje
output-REQ = Kërkesë
output-OTHDOC = Dokument tjetër
output-PAYMENTDEC = Vërtetim ose deklaratë pagese
output-AUTHACT = Autorizim
output-IDDEC = Dokument identiteti
output-ADMINDOC = Akt administrativ
output-CERT = Certifikatë
output-CODE = Kod
duration-days = { $count ->
    [one] { $count } ditë
   *[other] { $count } ditë
}
duration-weeks = { $count ->
    [one] { $count } javë
   *[other] { $count } javë
}
duration-months = { $count ->
    [one] { $count } muaj
   *[other] { $count } muaj
}
duration-years = { $count ->
    [one] { $count } vit
   *[other] { $count } vjet
}
all-year = Gjithë vitin
cost-free = Falas
period-from = Nga { $from }
period-until = Deri më { $until }
period-between = Nga { $from } deri më { $until }

## How to reach a service

channel-desk = Në sportel
channel-home = Në shtëpinë tuaj
channel-phone = Me telefon
channel-email = Me e-mail
channel-pec = Me postë elektronike të certifikuar (PEC)
channel-web = Në një faqe interneti
channel-app = Me një aplikacion
channel-post = Me postë
channel-intermediary = Me ndihmën e një enti tjetër
channel-video = Me videotelefonatë
mode-spoken = Flitet në sportel
mode-interpreter = Me një përkthyes ose ndërmjetës
mode-phone-interpreter = Me një përkthyes në telefon
mode-written = Informacione me shkrim
notice-days = { $count ->
    [one] Kërkojeni { $count } ditë më parë
   *[other] Kërkojeni { $count } ditë më parë
}
contact-phone = Telefononi
contact-email = Shkruani një e-mail
contact-pec = Shkruani një e-mail të certifikuar (PEC)
contact-web = Hapni faqen e internetit
contact-map = Hapni hartën
# Opens a file that the calendar of the phone takes over.
calendar-add = Shtoni në kalendar
phone-type-voice = Telefon
phone-type-text = Mesazhe me shkrim
phone-type-fax = Faks
phone-type-cell = Celular
phone-type-textphone = Telefon për persona që nuk dëgjojnë
email-type-plain = E-mail
email-type-pec = Postë elektronike e certifikuar (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Nuk e dimë. Pyesni këtu:
# The same, where there is nobody to name.
unknown-nobody = Nuk e dimë

## Hours

hours-closed = mbyllur
hours-by-appointment = me takim
hours-all-day = gjithë ditën
hours-closed-holidays = Mbyllur në ditët e festave
hours-always = Gjithmonë në dispozicion, ditë e natë
hours-only-appointment = Vetëm me takim
hours-public-holidays = Festat zyrtare
hours-school-holidays = Pushimet shkollore
hours-open-holidays = Hapur edhe në festat zyrtare
hours-other-holidays = Në festat zyrtare orari mund të jetë ndryshe
hours-closed-school = Mbyllur gjatë pushimeve shkollore
hours-other-school = Gjatë pushimeve shkollore orari mund të jetë ndryshe
hours-dates = Data me orar tjetër
hours-next-day = të ditës tjetër
hours-now-open = Hapur tani, deri në orën { $time }
hours-now-open-day = Hapur tani, deri: { $day }, { $time }
hours-now-open-always = Hapur tani
hours-now-today = Mbyllur tani. Hapet sot në orën { $time }
hours-now-tomorrow = Mbyllur tani. Hapet nesër në orën { $time }
hours-now-day = Mbyllur tani. Hapja e ardhshme: { $day }, { $time }
hours-now-closed = Mbyllur tani

## Places, organisations, states

province-of = Provinca { $name }
place-type-physical = Vend
place-type-postal = Adresë postare
place-type-virtual = Vend virtual
feature-step-free-entrance = Hyrje pa shkallë
feature-lift = Ashensor
feature-accessible-toilet = Tualet i aksesueshëm
feature-tactile-paths = Rrugë me shenja të prekshme
feature-hearing-loop = Sistem për aparate dëgjimi
feature-reserved-parking = Parkim i rezervuar
organisation-type-public-body = Ent publik
organisation-type-health-agency = Agjenci shëndetësore
organisation-type-school = Shkollë
organisation-type-social-cooperative = Kooperativë sociale
organisation-type-consortium = Konsorcium
organisation-type-association = Shoqatë
organisation-type-foundation = Fondacion
organisation-type-religious-body = Ent fetar
organisation-type-network = Rrjet
organisation-type-company = Ndërmarrje
status-active = Aktiv
status-inactive = Jo aktiv
status-defunct = Nuk ekziston më
status-temporarily-closed = Mbyllur për një kohë
status-inactive-until = Jo aktiv deri më { $date }
status-defunct-until = Nuk ekziston më që nga { $date }
status-temporarily-closed-until = Mbyllur deri më { $date }
agreement-ended = Marrëveshja ka mbaruar më { $date }
badge-emergency = Emergjencë

## Courses, events, projects, people

edition-open = regjistrime të hapura
edition-full = nuk ka më vende
edition-closed = regjistrime të mbyllura
edition-running = në zhvillim
edition-over = ka mbaruar
edition-cancelled = është anuluar
enrol-until = Regjistrimet deri më { $date }
lessons-free = Nuk ka mësim: { $dates }
level-literacy = Mësim shkrim e këndim
level-pre-A1 = para A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Me prani
course-mode-online = Në internet
course-mode-blended = Me prani dhe në internet
childcare-yes = Ka një hapësirë për fëmijët
childcare-no = Nuk ka një hapësirë për fëmijët
end-expected = Mbarimi është i parashikuar, ende jo i sigurt
regular-service = Është bërë shërbim i përhershëm
percent = { $number }%
event-type-arts = Aktivitet artistik
event-type-training = Aktivitet formimi
event-type-conference = Konferencë
event-type-info-day = Ditë informimi
event-type-ceremony = Konkurs ose ceremoni
event-type-debate = Debat publik
event-type-expert-meeting = Takim me ekspertë
event-type-community = Takim i komunitetit
event-type-religious = Aktivitet fetar
event-type-political = Takim politik
event-type-fair = Panair
event-type-business-meeting = Takim biznesi
event-type-market = Treg
event-type-sport = Aktivitet sportiv
event-status-scheduled = Në program
event-status-cancelled = Është anuluar
event-status-postponed = Është shtyrë
event-status-moved-online = Është kaluar në internet
event-notice-cancelled = Ky aktivitet është anuluar
event-notice-postponed = Ky aktivitet është shtyrë: data e re nuk dihet ende
event-notice-moved-online = Ky aktivitet zhvillohet në internet
event-over = Ky aktivitet ka mbaruar më { $date }
project-ended = Ky projekt ka mbaruar më { $date }
practice-ended = Kjo përvojë ka mbaruar më { $date }
news-expired = Ky njoftim ishte i vlefshëm deri më { $date }
progress-planned = Në program
progress-running = Në zhvillim
progress-ended = Ka mbaruar
news-type-news = Lajm
news-type-press-release = Njoftim për shtyp
news-type-notice = Njoftim
fluency-native = gjuhë amtare
fluency-A1 = niveli A1
fluency-A2 = niveli A2
fluency-B1 = niveli B1
fluency-B2 = niveli B2
fluency-C1 = niveli C1
fluency-C2 = niveli C2
also-written = edhe me shkrim
meeting-in-person = Personalisht
meeting-phone = Me telefon
meeting-video = Me videotelefonatë
meeting-written = Me shkrim
occasions-more = { $count ->
    [one] dhe një herë tjetër, deri më { $date }
   *[other] dhe { $count } herë të tjera, deri më { $date }
}
seats = { $count ->
    [one] { $count } vend
   *[other] { $count } vende
}
hours-count = { $count ->
    [one] { $count } orë gjithsej
   *[other] { $count } orë gjithsej
}
reach = { $count ->
    [one] { $count } person
   *[other] { $count } persona
}

## Kinds of pages

kind-service = Shërbim
kind-place = Vend
kind-organisation = Ent
kind-person = Person
kind-course = Kurs
kind-event = Aktivitet
kind-project = Projekt
kind-practice = Përvojë e mirë
kind-news = Lajm
kind-term = Fjalë e zyrave
kind-topic = Temë
kind-guide = Udhëzues hap pas hapi
kind-page = Faqe
kinds-service = Shërbime
kinds-place = Vende
kinds-organisation = Ente dhe shoqata
kinds-person = Persona
kinds-course = Kurse
kinds-event = Aktivitete
kinds-project = Projekte
kinds-practice = Përvoja të mira
kinds-news = Lajme
kinds-term = Fjalë të zyrave
kinds-topic = Tema
kinds-guide = Udhëzues hap pas hapi
kinds-page = Faqe

## Lists

home-emergencies = Emergjenca
home-news = Njoftime
home-topics = Për çfarë keni nevojë?
home-guides = Çfarë po ju ndodh?
home-dates = Së shpejti
home-desks = Ku të shkoni
home-ways = Mënyra të tjera për të kërkuar
home-sections = I gjithë udhëzuesi
list-subtopics = Tema më të sakta
list-related = Shihni edhe
list-member-of = Bën pjesë në

## Lists that every site has: each with its title and with what it is

list-search = Kërkoni
list-search-summary = Shkruani një fjalë në gjuhën tuaj ose fjalën italiane që shihni në letër, edhe me gabime.
list-all-topics = Të gjitha temat
list-all-topics-summary = Temat e udhëzuesit, me numrin e faqeve të secilës.
list-a-z = Nga A te Zh
list-a-z-summary = Të gjitha faqet sipas alfabetit, edhe me shkurtesat dhe fjalët e zyrave.
list-municipalities = Sipas komunës
list-municipalities-summary = Komunat ku gjeni shërbime dhe vende.
list-municipality = Shërbime dhe vende në komunën { $name }
list-municipality-summary = Çfarë gjendet në këtë komunë ose vlen për ata që banojnë aty.
list-audiences = Për kë
list-audiences-summary = Shërbimet sipas personave të cilëve u drejtohen.
# The title of this list is a message of the group `audience`.
list-audience-summary = Shërbimet që u drejtohen këtyre personave.
list-spoken-languages = Gjuhët që fliten në sportele
list-spoken-languages-summary = Gjuhët në të cilat dikush ju përgjigjet, vetë ose me një përkthyes.
# The name is that of a language, as it stands after «in».
list-spoken-language = Ku flitet { $name }
list-spoken-language-summary = Shërbime dhe vende ku dikush ju përgjigjet në këtë gjuhë, dhe si.
list-glossary = Fjalorth
list-glossary-summary = Fjalët e zyrave, të shpjeguara.
letters-heading = Shkronjat
list-whats-on = Çfarë ka
list-whats-on-summary = Aktivitete dhe kurse, sipas datës.
list-news = Lajme
list-news-summary = Njoftimet, nga më i riu.
dates-now = Në zhvillim
dates-past = Kanë kaluar
news-older = Njoftime të mëparshme

## Search

search-label = Kërkoni në udhëzues
search-button = Kërkoni
search-without-script = Kërkimi gjatë shkrimit nuk punon në këtë shfletues. Të gjitha faqet janë më poshtë: sipas temave dhe nga A te Zh.
search-broken = Kërkimi nuk u ngarkua. Provoni përsëri ose kërkoni më poshtë sipas temave ose nga A te Zh.
search-busy = Po kërkohet…
search-count = { $count ->
    [one] { $count } rezultat
   *[other] { $count } rezultate
}
search-all = { $count ->
    [one] Shihni rezultatin, me filtra
   *[other] Shihni të gjitha { $count } rezultatet, me filtra
}
search-more = Shfaqni më shumë rezultate
search-via = U gjet përmes: { $word }
search-none = Asnjë rezultat për: { $words }
search-missing = Asnjë faqe nuk i ka këto fjalë: { $words }
search-near = Mos kërkonit:
search-report = Na shkruani çfarë nuk gjetët
search-report-subject = U kërkua dhe nuk u gjet: { $words }
search-filters = Filtrat
search-clear = Hiqni filtrat
search-failed = Një pjesë e kërkimit nuk u ngarkua: mund të mungojnë rezultate.
search-again = Provoni përsëri
search-cut = Teksti është shumë i gjatë: kërkojmë vetëm me fillimin e tij.
search-letterless = Shkruani të paktën një shkronjë ose një numër.

## When the facts were verified, and from what source

provenance-heading = Nga vijnë këto informacione
provenance-verified = Verifikuar më { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Verifikuar më { $date } nga
provenance-overdue = I pakonfirmuar pas datës { $date }: para se të shkoni, kërkoni konfirmim
provenance-never = Ende i pakonfirmuar nga zyra
provenance-sources = Burimet

## The foot of every page

footer-heading = Informacione për udhëzuesin
footer-help = Keni nevojë për ndihmë?
footer-accessibility = Deklarata e aksesueshmërisë
footer-licence = Licenca e përmbajtjes
footer-report = Na tregoni një gabim në këtë faqe
report-subject = Gabim në faqen: { $page }

## Pages without content of their own

notfound-title = Faqja nuk u gjet
notfound-text = Adresa është e gabuar, ose faqja nuk ekziston më.
notfound-home = Shkoni te fillimi i udhëzuesit
chooser-heading = Zgjidhni gjuhën
redirect-moved = Kjo faqe ka një adresë të re

## Names of languages, as they stand after «in»

language-it = italisht
language-en = anglisht
language-ro = rumanisht
language-ar = arabisht
language-pa = punxhabisht
language-sq = shqip
language-uk = ukrainisht
language-zh-Hans = kinezisht
language-fr = frëngjisht
language-es = spanjisht
language-hi = hindisht
language-bn = bengalisht
language-ur = urduisht
language-ru = rusisht
language-de = gjermanisht
language-pt = portugalisht

## What a reader can do with a page and with the whole guide

page-share = Shpërndani
page-listen = Dëgjoni
page-listen-stop = Ndaloni leximin
page-exit = Dilni menjëherë nga faqja
keep-heading = Mbajeni udhëzuesin në telefon
keep-text = Kështu hapet edhe pa rrjet. Zë:
keep-start = Ruajeni në telefon
keep-kept = Udhëzuesi është në telefonin tuaj.
keep-remove = Hiqeni nga telefoni
keep-failed = Nuk funksionoi. Provoni përsëri kur të keni rrjet.
keep-full = Në telefon nuk ka më vend. Lironi vend dhe provoni përsëri.
offline-title = Jeni pa rrjet
offline-text = Kjo faqe nuk është në telefonin tuaj. Mund të hapni faqet që keni vizituar.
offline-held = Faqet në telefonin tuaj
offline-copy = Jeni pa rrjet: po lexoni kopjen në telefonin tuaj.
offline-old = Kjo faqe ka ndryshuar.
offline-reload = Hapni faqen e re
desk-title = Për ta treguar te sporteli
desk-open = Tregojeni te sporteli
desk-intro = Tregojeni këtë faqe te sporteli: çdo rresht është në dy gjuhë.
desk-back = Kthehuni te faqja
desk-print = Shtypni
desk-short = Faqja hapet edhe këtu:
