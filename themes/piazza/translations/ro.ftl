### The words of the interface in Romanian. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Mergeți la conținut
menu-heading = Meniu
crumbs-heading = Sunteți aici
contents-heading = Pe această pagină
languages-heading = Limbi
# Beside a language in that list, where the page is not translated.
switcher-untranslated = încă netradusă
switcher-all = Toate limbile
count-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Încă netradus: în { $language }
# Beside a single line in another language, as short as can be.
standing-in = în { $language }
standing-official = în { $language }:
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = În { $language }
# Above the original text that stands before its translation.
standing-source = Textul original în { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Citiți textul de azi în { $language }
standing-stale = Textul în { $language } s-a schimbat la { $date }: această traducere nu este actualizată
standing-stale-undated = Textul în { $language } s-a schimbat: această traducere nu este actualizată
# Opens an old translation that stands after the original text.
standing-older = Traducere neactualizată
standing-machine = Traducere automată, neverificată de o persoană

## The note at the head of a page whose translation is not whole

banner-heading = Starea traducerii
banner-machine = { $count ->
    [one] Un text de pe această pagină a fost tradus de o mașină și nimeni nu l-a verificat.
    [few] { $count } texte de pe această pagină au fost traduse de o mașină și nimeni nu le-a verificat.
   *[other] { $count } de texte de pe această pagină au fost traduse de o mașină și nimeni nu le-a verificat.
}
banner-stale = { $count ->
    [one] Un text s-a schimbat după traducere: alături găsiți textul de azi.
    [few] { $count } texte s-au schimbat după traducere: alături găsiți textele de azi.
   *[other] { $count } de texte s-au schimbat după traducere: alături găsiți textele de azi.
}
banner-missing = { $count ->
    [one] Un text nu este încă tradus.
    [few] { $count } texte nu sunt încă traduse.
   *[other] { $count } de texte nu sunt încă traduse.
}
banner-untranslated = Această pagină nu este încă tradusă. Adresele, programul și numerele sunt totuși în limba dumneavoastră.

## Alerts and notices

alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Pericol
sensitive-note = Cine folosește acest dispozitiv după dumneavoastră poate vedea ce pagini ați deschis.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Descriere
part-audience = Cui se adresează
part-how_to = Cum se face
part-needed = De ce aveți nevoie
part-obtained = Ce obțineți
part-times = Durată și termene
part-cost = Cât costă
part-access = Accesați serviciul
part-conditions = Condițiile serviciului
part-special_cases = Cazuri speciale
part-contacts = Contacte
part-where = Unde și când
part-getting_there = Cum ajungeți
part-entering = Cum intrați
part-what_it_does = Ce face
part-members = Cine face parte
part-word = Cum se scrie
part-issuer = Cine îl eliberează
part-learned = Ce învățați
part-when = Când și unde are loc
part-support = Ajutor pentru a participa
part-who = Cine organizează
part-aims = Obiective
part-activities = Activități
part-results = Rezultate
part-money = Finanțare
part-issue = Problema
part-how_it_works = Cum funcționează
part-evaluation = Evaluare
part-beneficiaries = Cui i-a folosit
part-transfer = Cum se poate face în altă parte
part-booking = Cum faceți o programare
part-about = Despre ce este vorba
part-steps = Pașii
part-more = Alte informații

## Names of fields

field-title = Titlu
field-summary = Pe scurt
field-topics = Teme
field-keywords = Cuvinte-cheie
field-image = Imagine
field-verified_on = Verificat la
field-verified_by = Verificat de
field-review_by = De verificat din nou până la
field-sources = Surse
field-category = Categorie
field-organisation = Instituția responsabilă
field-audience = Pentru cine
field-legal_status = Situația șederii
field-minimum_age = Vârstă
field-maximum_age = Vârstă
field-required_documents = Documente de adus
field-outputs = Ce primiți
field-processing_time = Cât durează
field-deadlines = Termene
field-cost_options = Cost
field-channels = Cum ajungeți la serviciu
field-online_url = Serviciu online
field-booking_url = Programare
field-places = Unde
field-hours = Program
field-hours_note = Notă despre program
field-contacts = Contacte
field-phones = Telefon
field-emails = E-mail
field-web = Site web
field-languages = Limbi vorbite
field-area = Zona deservită
field-status = Stare
field-status_until = Până la
field-status_reason = Motiv
field-alert = Anunț
field-alert_until = Anunț valabil până la
field-legal_basis = Legi și reguli
field-related = Vedeți și
field-type = Tip
field-street = Adresă
field-postal_code = Cod poștal
field-municipality = Localitate
field-province = Provincie
field-at = Etaj și intrare
field-latitude = Latitudine
field-longitude = Longitudine
field-accessibility = Accesibilitate
field-legal_form = Formă juridică
field-parent = Face parte din
field-members = Membri
field-agreement_from = Durata acordului
field-agreement_until = Durata acordului
field-forms = Alte forme
field-short = Siglă
field-issuer = Cine îl eliberează
field-number = Număr
field-address = Adresă
field-note = Notă
field-label = La ce folosește
field-icon = Pictogramă
field-order = Ordine
field-kind = Ce conține
field-emergency = Urgență
field-sensitive = Pagină delicată
field-level = Nivel
field-hours_total = Durată
field-mode = Cum se desfășoară
field-editions = Date
field-enrolment_url = Înscriere online
field-enrolment_until = Înscrieri până la
field-certificate = Certificat
field-childcare = Spațiu pentru copii
field-childcare_note = Notă despre spațiul pentru copii
field-provider = Cine ține cursul
field-project = Proiect
field-start = Perioadă
field-event-start = Când
field-event-online_url = Pentru a participa online
field-end = Sfârșit
field-place = Unde
field-seats = Locuri
field-organiser = Organizator
field-supporters = Cine sprijină
field-steps = Pașii
field-by = Publicat de
field-about = Se referă la
field-date = Data
field-expires = Valabil până la
field-name = Nume
field-role = Rol
field-person-languages = Limbi pe care le cunoaște
field-person-organisation = Programare prin
field-fields = Domenii
field-qualification = Formare
field-modes = Cum vă întâlniți
field-notice_days = Cu cât timp înainte
field-regular_service = Astăzi
field-reach = Persoane la care s-a ajuns
field-total_cost = Cost total
field-partners = Parteneri
field-acronym = Siglă
field-runs = Ce realizează proiectul
field-project-parent = Face parte din proiectul
field-lead = Lider de proiect
field-programme = Program
field-fund = Fond
field-objective = Obiectiv specific
field-code = Cod
field-cup = CUP
field-eu_rate = Partea Uniunii Europene

## Categories of services

category-education = Educație și formare
category-health = Sănătate, bunăstare și asistență
category-work = Viața profesională
category-mobility = Mobilitate și transport
category-planning = Cadastru și urbanism
category-registry = Evidența locuitorilor și starea civilă
category-tourism = Turism
category-justice = Justiție și siguranță publică
category-taxes = Taxe, finanțe și amenzi
category-culture = Cultură și timp liber
category-environment = Mediu
category-business = Firme și comerț
category-permits = Autorizații
category-procurement = Achiziții publice
category-agriculture = Agricultură și pescuit

## Whom a service is for

audience-everyone = Toată lumea
audience-residents = Rezidenți
audience-foreign-residents = Rezidenți străini
audience-women = Femei
audience-men = Bărbați
audience-families = Familii
audience-parents = Părinți
audience-minors = Minori
audience-young-people = Tineri
audience-adults = Adulți
audience-older-people = Persoane în vârstă
audience-students = Elevi și studenți
audience-workers = Lucrători
audience-unemployed = Persoane fără loc de muncă
audience-people-with-disabilities = Persoane cu dizabilități
audience-asylum-seekers = Solicitanți de azil
audience-refugees = Refugiați
audience-people-without-permit = Persoane fără permis de ședere
audience-victims = Victime ale violenței sau ale traficului de persoane
audience-associations = Asociații
audience-operators = Personalul serviciilor

legal_status-any = Cu sau fără permis de ședere
legal_status-eu-citizen = Cetățeni ai Uniunii Europene
legal_status-non-eu-citizen = Cetățeni ai unor țări din afara Uniunii Europene
legal_status-with-permit = Cu permis de ședere
legal_status-without-permit = Fără permis de ședere
legal_status-asylum-seeker = Solicitanți de azil
legal_status-refugee = Refugiați
legal_status-unaccompanied-minor = Minori străini neînsoțiți

age-from = { $count ->
    [one] De la { $count } an
    [few] De la { $count } ani
   *[other] De la { $count } de ani
}
age-to = { $count ->
    [one] Până la { $count } an
    [few] Până la { $count } ani
   *[other] Până la { $count } de ani
}
age-between = { $to ->
    [one] De la { $from } la { $to } an
    [few] De la { $from } la { $to } ani
   *[other] De la { $from } la { $to } de ani
}

## What to bring, what one gets, how long, what it costs

nothing-needed = Nu este nevoie de niciun document
copy-enough = Este suficientă o copie
output-REQ = Cerere sau solicitare
output-OTHDOC = Alt document
output-PAYMENTDEC = Chitanță sau declarație de plată
output-AUTHACT = Autorizație
output-IDDEC = Act de identitate
output-ADMINDOC = Act administrativ
output-CERT = Certificat
output-CODE = Cod
duration-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
duration-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
duration-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
duration-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
all-year = Tot anul
cost-free = Gratuit
period-from = Din { $from }
period-until = Până la { $until }
period-between = Din { $from } până la { $until }

## How to reach a service

channel-desk = La ghișeu
channel-home = La dumneavoastră acasă
channel-phone = Prin telefon
channel-email = Prin e-mail
channel-pec = Prin poștă electronică certificată (PEC)
channel-web = Pe un site web
channel-app = Cu o aplicație
channel-post = Prin poștă
channel-intermediary = Cu ajutorul altei instituții
channel-video = Prin apel video
mode-spoken = Vorbită la ghișeu
mode-interpreter = Cu un interpret sau mediator
mode-phone-interpreter = Cu un interpret la telefon
mode-written = Informații scrise
notice-days = { $count ->
    [one] Cereți cu { $count } zi înainte
    [few] Cereți cu { $count } zile înainte
   *[other] Cereți cu { $count } de zile înainte
}
contact-phone = Sunați la
contact-email = Scrieți un e-mail
contact-pec = Scrieți un e-mail certificat (PEC)
contact-web = Deschideți site-ul
contact-map = Deschideți harta
# Opens a file that the calendar of the phone takes over.
calendar-add = Adăugați în calendar
phone-type-voice = Telefon
phone-type-text = Mesaje scrise
phone-type-fax = Fax
phone-type-cell = Mobil
phone-type-textphone = Telefon pentru persoane surde
email-type-plain = E-mail
email-type-pec = Poștă electronică certificată (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Nu știm. Întrebați aici:
# The same, where there is nobody to name.
unknown-nobody = Nu știm

## Hours

hours-closed = închis
hours-by-appointment = cu programare
hours-all-day = toată ziua
hours-closed-holidays = Închis în zilele de sărbătoare
hours-always = Disponibil mereu, zi și noapte
hours-only-appointment = Numai cu programare
hours-public-holidays = Sărbători legale
hours-school-holidays = Vacanțe școlare
hours-open-holidays = Deschis și în sărbătorile legale
hours-other-holidays = În sărbătorile legale programul poate fi altul
hours-closed-school = Închis în vacanțele școlare
hours-other-school = În vacanțele școlare programul poate fi altul
hours-dates = Zile cu alt program
hours-next-day = în ziua următoare
hours-now-open = Deschis acum, până la { $time }
hours-now-open-day = Deschis acum, până: { $day }, { $time }
hours-now-open-always = Deschis acum
hours-now-today = Închis acum. Se deschide azi la { $time }
hours-now-tomorrow = Închis acum. Se deschide mâine la { $time }
hours-now-day = Închis acum. Următoarea deschidere: { $day }, { $time }
hours-now-closed = Închis acum

## Places, organisations, states

province-of = Provincia { $name }
place-type-physical = Loc
place-type-postal = Adresă poștală
place-type-virtual = Loc virtual
feature-step-free-entrance = Intrare fără trepte
feature-lift = Lift
feature-accessible-toilet = Toaletă accesibilă
feature-tactile-paths = Trasee tactile
feature-hearing-loop = Sistem pentru aparate auditive
feature-reserved-parking = Parcare rezervată
organisation-type-public-body = Instituție publică
organisation-type-health-agency = Agenție de sănătate
organisation-type-school = Școală
organisation-type-social-cooperative = Cooperativă socială
organisation-type-consortium = Consorțiu
organisation-type-association = Asociație
organisation-type-foundation = Fundație
organisation-type-religious-body = Instituție religioasă
organisation-type-network = Rețea
organisation-type-company = Firmă
status-active = Activ
status-inactive = Inactiv
status-defunct = Nu mai există
status-temporarily-closed = Închis pentru o perioadă
status-inactive-until = Inactiv până la { $date }
status-defunct-until = Nu mai există din { $date }
status-temporarily-closed-until = Închis până la { $date }
agreement-ended = Acordul s-a încheiat la { $date }
badge-emergency = Urgență

## Courses, events, projects, people

edition-open = înscrieri deschise
edition-full = locuri epuizate
edition-closed = înscrieri închise
edition-running = în desfășurare
edition-over = încheiat
edition-cancelled = anulat
enrol-until = Înscrieri până la { $date }
lessons-free = Nu se ține cursul: { $dates }
level-literacy = Alfabetizare
level-pre-A1 = pre-A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Față în față
course-mode-online = Online
course-mode-blended = Față în față și online
childcare-yes = Există un spațiu pentru copii
childcare-no = Nu există un spațiu pentru copii
end-expected = Sfârșitul este prevăzut, încă nu este sigur
regular-service = A devenit un serviciu permanent
percent = { $number } %
event-type-arts = Eveniment artistic
event-type-training = Eveniment de formare
event-type-conference = Conferință
event-type-info-day = Zi de informare
event-type-ceremony = Concurs sau ceremonie
event-type-debate = Dezbatere publică
event-type-expert-meeting = Întâlnire cu experți
event-type-community = Întâlnire a comunității
event-type-religious = Eveniment religios
event-type-political = Întâlnire politică
event-type-fair = Târg
event-type-business-meeting = Întâlnire de afaceri
event-type-market = Piață
event-type-sport = Eveniment sportiv
event-status-scheduled = Programat
event-status-cancelled = Anulat
event-status-postponed = Amânat
event-status-moved-online = Mutat online
event-notice-cancelled = Acest eveniment este anulat
event-notice-postponed = Acest eveniment este amânat: noua dată nu este încă cunoscută
event-notice-moved-online = Acest eveniment are loc online
event-over = Acest eveniment s-a încheiat la { $date }
project-ended = Acest proiect s-a încheiat la { $date }
practice-ended = Această experiență s-a încheiat la { $date }
news-expired = Acest anunț era valabil până la { $date }
progress-planned = Programat
progress-running = În desfășurare
progress-ended = Încheiat
news-type-news = Știre
news-type-press-release = Comunicat
news-type-notice = Anunț
fluency-native = limbă maternă
fluency-A1 = nivelul A1
fluency-A2 = nivelul A2
fluency-B1 = nivelul B1
fluency-B2 = nivelul B2
fluency-C1 = nivelul C1
fluency-C2 = nivelul C2
also-written = și în scris
meeting-in-person = Față în față
meeting-phone = Prin telefon
meeting-video = Prin apel video
meeting-written = În scris
occasions-more = { $count ->
    [one] și încă o dată, până la { $date }
    [few] și încă de { $count } ori, până la { $date }
   *[other] și încă de { $count } de ori, până la { $date }
}
seats = { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
hours-count = { $count ->
    [one] { $count } oră în total
    [few] { $count } ore în total
   *[other] { $count } de ore în total
}
reach = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}

## Kinds of pages

kind-service = Serviciu
kind-place = Loc
kind-organisation = Instituție
kind-person = Persoană
kind-course = Curs
kind-event = Eveniment
kind-project = Proiect
kind-practice = Bună practică
kind-news = Știre
kind-term = Cuvânt folosit în instituții
kind-topic = Temă
kind-guide = Ghid pas cu pas
kind-page = Pagină
kinds-service = Servicii
kinds-place = Locuri
kinds-organisation = Instituții și asociații
kinds-person = Persoane
kinds-course = Cursuri
kinds-event = Evenimente
kinds-project = Proiecte
kinds-practice = Bune practici
kinds-news = Știri
kinds-term = Cuvinte folosite în instituții
kinds-topic = Teme
kinds-guide = Ghiduri pas cu pas
kinds-page = Pagini

## Lists

home-emergencies = Urgențe
home-news = Anunțuri
home-topics = De ce aveți nevoie?
home-guides = Ce vi se întâmplă?
home-dates = Urmează
home-desks = Unde mergeți
home-ways = Alte moduri de a căuta
home-sections = Tot ghidul
list-subtopics = Teme mai precise
list-related = Vedeți și
list-member-of = Face parte din

## Lists that every site has: each with its title and with what it is

list-search = Căutare
list-search-summary = Scrieți un cuvânt în limba dumneavoastră sau cuvântul italian din scrisoare, chiar și cu greșeli.
list-all-topics = Toate temele
list-all-topics-summary = Temele ghidului, cu numărul de pagini al fiecăreia.
list-a-z = De la A la Z
list-a-z-summary = Toate paginile în ordine alfabetică, și cu siglele și cuvintele folosite în instituții.
list-municipalities = După localitate
list-municipalities-summary = Localitățile în care găsiți servicii și locuri.
list-municipality = Servicii și locuri în localitatea { $name }
list-municipality-summary = Ce se găsește în această localitate sau este valabil pentru cine locuiește aici.
list-audiences = Pentru cine
list-audiences-summary = Serviciile în funcție de persoanele cărora li se adresează.
# The title of this list is a message of the group `audience`.
list-audience-summary = Serviciile care se adresează acestor persoane.
list-spoken-languages = Limbi vorbite la ghișee
list-spoken-languages-summary = Limbile în care cineva vă răspunde, singur sau cu un interpret.
# The name is that of a language, as it stands after «in».
list-spoken-language = Unde se vorbește limba { $name }
list-spoken-language-summary = Servicii și locuri unde cineva vă răspunde în această limbă și cum.
list-glossary = Glosar
list-glossary-summary = Cuvintele folosite în instituții, explicate.
letters-heading = Litere
list-whats-on = Agendă
list-whats-on-summary = Evenimente și cursuri, după dată.
list-news = Noutăți
list-news-summary = Anunțurile, de la cel mai recent.
dates-now = În desfășurare
dates-past = Deja trecute
news-older = Anunțuri mai vechi

## Search

search-label = Căutați în ghid
search-button = Căutați
search-without-script = Căutarea în timp ce scrieți nu funcționează în acest browser. Toate paginile sunt mai jos: pe teme și de la A la Z.
search-broken = Căutarea nu s-a încărcat. Încercați din nou sau căutați mai jos pe teme sau de la A la Z.
search-busy = Se caută…
search-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
search-all = { $count ->
    [one] Vedeți rezultatul, cu filtre
    [few] Vedeți toate cele { $count } rezultate, cu filtre
   *[other] Vedeți toate cele { $count } de rezultate, cu filtre
}
search-more = Arătați mai multe rezultate
search-via = Găsit prin: { $word }
search-none = Niciun rezultat pentru: { $words }
search-missing = Nicio pagină nu are aceste cuvinte: { $words }
search-near = Poate căutați:
search-report = Scrieți-ne ce nu ați găsit
search-report-subject = Căutat și negăsit: { $words }
search-filters = Filtre
search-clear = Ștergeți filtrele
search-failed = O parte din căutare nu s-a încărcat: pot lipsi rezultate.
search-again = Încercați din nou
search-cut = Textul este foarte lung: căutăm doar cu începutul lui.
search-letterless = Scrieți cel puțin o literă sau un număr.

## When the facts were verified, and from what source

provenance-heading = De unde vin aceste informații
provenance-verified = Verificat la { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Verificat la { $date } de
provenance-overdue = Neconfirmat după { $date }: înainte de a merge, cereți confirmarea
provenance-never = Încă neconfirmat de instituție
provenance-sources = Surse

## The foot of every page

footer-heading = Informații despre ghid
footer-help = Aveți nevoie de ajutor?
footer-accessibility = Declarație de accesibilitate
footer-licence = Licența conținutului
footer-report = Semnalați o greșeală pe această pagină
report-subject = Greșeală pe pagina: { $page }

## Pages without content of their own

notfound-title = Pagina nu a fost găsită
notfound-text = Adresa este greșită sau pagina nu mai există.
notfound-home = Mergeți la începutul ghidului
chooser-heading = Alegeți limba
redirect-moved = Această pagină are o adresă nouă

## Names of languages, as they stand after «in»

language-it = italiană
language-en = engleză
language-ro = română
language-ar = arabă
language-pa = punjabi
language-sq = albaneză
language-uk = ucraineană
language-zh-Hans = chineză
language-fr = franceză
language-es = spaniolă
language-hi = hindi
language-bn = bengaleză
language-ur = urdu
language-ru = rusă
language-de = germană
language-pt = portugheză

## What a reader can do with a page and with the whole guide

page-share = Distribuiți
page-listen = Ascultați
page-listen-stop = Opriți citirea
page-exit = Ieșiți imediat din pagină
keep-heading = Păstrați ghidul pe telefon
keep-text = Astfel se deschide și fără rețea. Ocupă:
keep-start = Salvați pe telefon
keep-kept = Ghidul este pe telefonul dumneavoastră.
keep-remove = Ștergeți de pe telefon
keep-failed = Nu a reușit. Încercați din nou când aveți rețea.
keep-full = Nu mai este loc pe telefon. Eliberați spațiu și încercați din nou.
offline-title = Nu aveți conexiune
offline-text = Această pagină nu este pe telefonul dumneavoastră. Puteți deschide paginile pe care le-ați vizitat.
offline-held = Pagini pe telefonul dumneavoastră
offline-copy = Nu aveți conexiune: citiți copia de pe telefonul dumneavoastră.
offline-old = Această pagină s-a schimbat.
offline-reload = Deschideți pagina nouă
desk-title = De arătat la ghișeu
desk-open = Arătați la ghișeu
desk-intro = Arătați această pagină la ghișeu: fiecare rând este în două limbi.
desk-back = Înapoi la pagină
desk-print = Tipăriți
desk-short = Pagina se deschide și aici:
