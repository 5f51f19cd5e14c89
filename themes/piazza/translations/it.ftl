### The words of the interface in Italian. This file names every message; the other languages follow it.
###
### For translators: translate what stands after «=» and leave what stands between { } as it is.
### A name is `group-code`. Groups that a site looks up by the code of a fact:
###   part, field, category, audience, legal_status, output, channel, mode, status, place-type, organisation-type,
###   phone-type, email-type, feature, kind (one), kinds (many), alert, contact, language, level, course-mode,
###   edition, event-type, event-status, progress, news-type, fluency, meeting.
### A field that a kind of page calls otherwise has a name of its own: field-event-start beside field-start.
### Words of the group `part` are also the headings by which a source page opens the parts of its card.
###
### Messages with values (a count is a number and chooses the plural; every other value is words):
###   standing-fallback, standing-in, standing-official, standing-kept, standing-source, standing-today,
###   standing-stale-undated                      language   (a message of the group `language`)
###   brackets                                    words
###   standing-stale                              language, date
###   banner-machine, banner-stale, banner-missing   count
###   count-pages                                 count
###   age-from, age-to                            count
###   age-between                                 from, to   (numbers)
###   notice-days                                 count
###   duration-days, duration-weeks, duration-months, duration-years   count
###   period-from, period-until, period-between   from; until; from, until
###   status-inactive-until, status-defunct-until, status-temporarily-closed-until   date
###   agreement-ended, event-over, project-ended, practice-ended, news-expired, enrol-until   date
###   occasions-more                              count, date
###   seats, hours-count, reach                   count
###   percent                                     number
###   lessons-free                                dates
###   province-of                                 name   (of the province)
###   provenance-verified, provenance-verified-by, provenance-overdue   date
###   report-subject                              page
###   list-municipality, list-spoken-language     name
###   search-count, search-all                    count
###   search-via                                  word   (the word by which a page was found)
###   search-none, search-missing, search-report-subject   words   (what the reader typed)
### All other messages have no values.

## The frame of every page

skip-to-content = Vai al contenuto
menu-heading = Menu
crumbs-heading = Ti trovi qui
contents-heading = In questa pagina
languages-heading = Lingue
# Beside a language in that list, where the page is not translated.
switcher-untranslated = non ancora tradotta
switcher-all = Tutte le lingue
count-pages = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagine
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Non ancora tradotto: in { $language }
# Beside a single line in another language, as short as can be.
standing-in = in { $language }
# Before a word as the offices write it, in brackets after its translation: "documents (in Italian: Documenti)".
standing-official = in { $language }:
# Words in brackets within a sentence, as the language writes brackets.
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = In { $language }
# Above the original text that stands before its translation.
standing-source = Testo originale in { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Leggi il testo di oggi in { $language }
standing-stale = Il testo in { $language } è cambiato il { $date }: questa traduzione non è aggiornata
standing-stale-undated = Il testo in { $language } è cambiato: questa traduzione non è aggiornata
# Opens an old translation that stands after the original text.
standing-older = Traduzione non aggiornata
standing-machine = Traduzione automatica, non riletta da una persona

## The note at the head of a page whose translation is not whole

banner-heading = Stato della traduzione
banner-machine = { $count ->
    [one] Un testo di questa pagina è stato tradotto da una macchina e nessuno lo ha riletto.
   *[other] { $count } testi di questa pagina sono stati tradotti da una macchina e nessuno li ha riletti.
}
banner-stale = { $count ->
    [one] Un testo è cambiato dopo la traduzione: accanto trovi quello di oggi.
   *[other] { $count } testi sono cambiati dopo la traduzione: accanto trovi quelli di oggi.
}
banner-missing = { $count ->
    [one] Un testo non è ancora tradotto.
   *[other] { $count } testi non sono ancora tradotti.
}
banner-untranslated = Questa pagina non è ancora tradotta. Indirizzi, orari e numeri sono comunque nella tua lingua.

## Alerts and notices

alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Pericolo
sensitive-note = Chi usa questo dispositivo dopo di te può vedere quali pagine hai aperto.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Descrizione
part-audience = A chi è rivolto
part-how_to = Come fare
part-needed = Cosa serve
part-obtained = Cosa si ottiene
part-times = Tempi e scadenze
part-cost = Quanto costa
part-access = Accedi al servizio
part-conditions = Condizioni di servizio
part-special_cases = Casi particolari
part-contacts = Contatti
part-where = Dove e quando
part-getting_there = Come arrivare
part-entering = Modalità di accesso
part-what_it_does = Che cosa fa
part-members = Chi ne fa parte
part-word = Come si scrive
part-issuer = Chi lo rilascia
part-learned = Che cosa si impara
part-when = Quando e dove si svolge
part-support = Aiuti per partecipare
part-who = Chi lo organizza
part-aims = Obiettivi
part-activities = Attività
part-results = Risultati
part-money = Finanziamento
part-issue = Il problema
part-how_it_works = Come funziona
part-evaluation = Valutazione
part-beneficiaries = A chi è servito
part-transfer = Come rifarlo altrove
part-booking = Come prenotare
part-about = Di che cosa parla
part-steps = I passi
part-more = Altre informazioni

## Names of fields

field-title = Titolo
field-summary = In breve
field-topics = Argomenti
field-keywords = Parole chiave
field-image = Immagine
field-verified_on = Verificato il
field-verified_by = Verificato da
field-review_by = Da ricontrollare entro il
field-sources = Fonti
field-category = Categoria
field-organisation = Ente responsabile
field-audience = Per chi
field-legal_status = Situazione di soggiorno
field-minimum_age = Età
field-maximum_age = Età
field-required_documents = Documenti da portare
field-outputs = Che cosa ricevi
field-processing_time = Quanto tempo ci vuole
field-deadlines = Scadenze
field-cost_options = Costo
field-channels = Come si accede
field-online_url = Servizio in linea
field-booking_url = Prenotazione
field-places = Dove
field-hours = Orari
field-hours_note = Nota sugli orari
field-contacts = Contatti
field-phones = Telefono
field-emails = E-mail
field-web = Sito web
field-languages = Lingue parlate
field-area = Zona servita
field-status = Stato
field-status_until = Fino al
field-status_reason = Motivo
field-alert = Avviso
field-alert_until = Avviso valido fino al
field-legal_basis = Norme
field-related = Vedi anche
field-type = Tipo
field-street = Indirizzo
field-postal_code = CAP
field-municipality = Comune
field-province = Provincia
field-at = Piano e ingresso
field-latitude = Latitudine
field-longitude = Longitudine
field-accessibility = Accessibilità
field-legal_form = Forma giuridica
field-parent = Fa parte di
field-members = Membri
field-agreement_from = Durata dell'accordo
field-agreement_until = Durata dell'accordo
field-forms = Altre forme
field-short = Sigla
field-issuer = Chi lo rilascia
field-number = Numero
field-address = Indirizzo
field-note = Nota
field-label = A che cosa serve
field-icon = Pittogramma
field-order = Ordine
field-kind = Che cosa contiene
field-emergency = Emergenza
field-sensitive = Pagina delicata
field-level = Livello
field-hours_total = Durata
field-mode = Come si svolge
field-editions = Date
field-enrolment_url = Iscrizione in linea
field-enrolment_until = Iscrizioni entro il
field-certificate = Attestato
field-childcare = Spazio bambini
field-childcare_note = Nota sullo spazio bambini
field-provider = Chi lo tiene
field-project = Progetto
field-start = Periodo
field-event-start = Quando
field-event-online_url = Per seguire in linea
field-end = Fine
field-place = Dove
field-seats = Posti
field-organiser = Organizzatore
field-supporters = Con il sostegno di
field-steps = I passi
field-by = A cura di
field-about = Riguarda
field-date = Data
field-expires = Valido fino al
field-name = Nome
field-role = Ruolo
field-person-languages = Lingue che conosce
field-person-organisation = Si prenota attraverso
field-fields = Ambiti
field-qualification = Formazione
field-modes = Come ci si incontra
field-notice_days = Preavviso
field-regular_service = Oggi
field-reach = Persone raggiunte
field-total_cost = Costo totale
field-partners = Partner
field-acronym = Sigla
field-runs = Che cosa realizza
field-project-parent = Fa parte del progetto
field-lead = Capofila
field-programme = Programma
field-fund = Fondo
field-objective = Obiettivo specifico
field-code = Codice
field-cup = CUP
field-eu_rate = Quota dell’Unione europea

## Categories of services

category-education = Educazione e formazione
category-health = Salute, benessere e assistenza
category-work = Vita lavorativa
category-mobility = Mobilità e trasporti
category-planning = Catasto e urbanistica
category-registry = Anagrafe e stato civile
category-tourism = Turismo
category-justice = Giustizia e sicurezza pubblica
category-taxes = Tributi, finanze e contravvenzioni
category-culture = Cultura e tempo libero
category-environment = Ambiente
category-business = Imprese e commercio
category-permits = Autorizzazioni
category-procurement = Appalti pubblici
category-agriculture = Agricoltura e pesca

## Whom a service is for

audience-everyone = Tutti
audience-residents = Residenti
audience-foreign-residents = Residenti stranieri
audience-women = Donne
audience-men = Uomini
audience-families = Famiglie
audience-parents = Genitori
audience-minors = Minori
audience-young-people = Giovani
audience-adults = Adulti
audience-older-people = Persone anziane
audience-students = Studenti
audience-workers = Lavoratori
audience-unemployed = Persone senza lavoro
audience-people-with-disabilities = Persone con disabilità
audience-asylum-seekers = Richiedenti asilo
audience-refugees = Rifugiati
audience-people-without-permit = Persone senza permesso di soggiorno
audience-victims = Vittime di violenza o di tratta
audience-associations = Associazioni
audience-operators = Operatori dei servizi

legal_status-any = Con o senza permesso di soggiorno
legal_status-eu-citizen = Cittadini dell'Unione europea
legal_status-non-eu-citizen = Cittadini di paesi fuori dall'Unione europea
legal_status-with-permit = Con permesso di soggiorno
legal_status-without-permit = Senza permesso di soggiorno
legal_status-asylum-seeker = Richiedenti asilo
legal_status-refugee = Rifugiati
legal_status-unaccompanied-minor = Minori stranieri non accompagnati

age-from = { $count ->
    [one] Da { $count } anno
   *[other] Da { $count } anni
}
age-to = { $count ->
    [one] Fino a { $count } anno
   *[other] Fino a { $count } anni
}
age-between = Da { $from } a { $to } anni

## What to bring, what one gets, how long, what it costs

nothing-needed = Non serve nessun documento
copy-enough = Basta una copia
output-REQ = Domanda o richiesta
output-OTHDOC = Altro documento
output-PAYMENTDEC = Ricevuta o dichiarazione di pagamento
output-AUTHACT = Autorizzazione
output-IDDEC = Documento di identità
output-ADMINDOC = Atto amministrativo
output-CERT = Certificato
output-CODE = Codice
duration-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
duration-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
duration-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
duration-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
all-year = Tutto l'anno
cost-free = Gratuito
period-from = Dal { $from }
period-until = Fino al { $until }
period-between = Dal { $from } al { $until }

## How to reach a service

channel-desk = Allo sportello
channel-home = A casa tua
channel-phone = Per telefono
channel-email = Per e-mail
channel-pec = Per posta elettronica certificata (PEC)
channel-web = Su un sito web
channel-app = Con un'app
channel-post = Per posta
channel-intermediary = Con l'aiuto di un altro ente
channel-video = In videochiamata
mode-spoken = Parlata allo sportello
mode-interpreter = Con un interprete o mediatore
mode-phone-interpreter = Con un interprete al telefono
mode-written = Informazioni scritte
notice-days = { $count ->
    [one] Chiedi { $count } giorno prima
   *[other] Chiedi { $count } giorni prima
}
contact-phone = Telefona
contact-email = Scrivi una e-mail
contact-pec = Scrivi una PEC
contact-web = Apri il sito
contact-map = Apri la mappa
# Opens a file that the calendar of the phone takes over.
calendar-add = Aggiungi al calendario
phone-type-voice = Telefono
phone-type-text = Messaggi di testo
phone-type-fax = Fax
phone-type-cell = Cellulare
phone-type-textphone = Telefono per persone sorde
email-type-plain = E-mail
email-type-pec = Posta elettronica certificata (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Non lo sappiamo. Chiedi qui:
# The same, where there is nobody to name.
unknown-nobody = Non lo sappiamo

## Hours

hours-closed = chiuso
hours-by-appointment = su appuntamento
hours-all-day = tutto il giorno
hours-closed-holidays = Chiuso nei giorni festivi
# A sentence in place of the table: open on all days at all hours.
hours-always = Sempre attivo, giorno e notte
# A sentence below the table, when every opening needs an appointment.
hours-only-appointment = Solo su appuntamento
# The name of a row of the table, beside the times that hold on every public holiday.
hours-public-holidays = Giorni festivi
# The name of a row of the table, beside the times that hold on every day of the school holidays.
hours-school-holidays = Vacanze scolastiche
hours-open-holidays = Aperto anche nei giorni festivi
# Some public holidays have other hours than others.
hours-other-holidays = Nei giorni festivi gli orari possono essere diversi
hours-closed-school = Chiuso durante le vacanze scolastiche
hours-other-school = Durante le vacanze scolastiche gli orari possono essere diversi
# The heading of a list of dates; beside each stands "closed" or other hours.
hours-dates = Date con orari diversi
# After the time when an opening ends that goes on past midnight: 22:00–02:00 of the next day.
hours-next-day = del giorno dopo
# What a script says now. {$time} is a time: 12:30; {$day} is the name of a weekday, as in the table.
hours-now-open = Aperto adesso, fino alle { $time }
# Open until a later day. The day's name cannot change its form, so it stands by itself.
hours-now-open-day = Aperto adesso, fino a: { $day }, { $time }
hours-now-open-always = Aperto adesso
hours-now-today = Chiuso adesso. Apre oggi alle { $time }
hours-now-tomorrow = Chiuso adesso. Apre domani alle { $time }
# Opens on a later day. The day's name cannot change its form, so it stands by itself.
hours-now-day = Chiuso adesso. Prossima apertura: { $day }, { $time }
hours-now-closed = Chiuso adesso

## Places, organisations, states

province-of = Provincia di { $name }
place-type-physical = Luogo
place-type-postal = Indirizzo postale
place-type-virtual = Luogo virtuale
feature-step-free-entrance = Ingresso senza gradini
feature-lift = Ascensore
feature-accessible-toilet = Bagno accessibile
feature-tactile-paths = Percorsi tattili
feature-hearing-loop = Impianto per apparecchi acustici
feature-reserved-parking = Parcheggio riservato
organisation-type-public-body = Ente pubblico
organisation-type-health-agency = Azienda sanitaria
organisation-type-school = Scuola
organisation-type-social-cooperative = Cooperativa sociale
organisation-type-consortium = Consorzio
organisation-type-association = Associazione
organisation-type-foundation = Fondazione
organisation-type-religious-body = Ente religioso
organisation-type-network = Rete
organisation-type-company = Impresa
status-active = Attivo
status-inactive = Non attivo
status-defunct = Non esiste più
status-temporarily-closed = Chiuso per un periodo
status-inactive-until = Non attivo fino al { $date }
status-defunct-until = Non esiste più dal { $date }
status-temporarily-closed-until = Chiuso fino al { $date }
agreement-ended = L'accordo è scaduto il { $date }
badge-emergency = Emergenza

## Courses, events, projects, people

edition-open = iscrizioni aperte
edition-full = posti esauriti
edition-closed = iscrizioni chiuse
edition-running = in corso
edition-over = concluso
edition-cancelled = annullato
enrol-until = Iscrizioni entro il { $date }
lessons-free = Niente lezione: { $dates }
level-literacy = Alfabetizzazione
level-pre-A1 = pre-A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = In presenza
course-mode-online = In linea
course-mode-blended = In presenza e in linea
childcare-yes = C’è uno spazio per i bambini
childcare-no = Non c’è uno spazio per i bambini
end-expected = La fine è prevista, non ancora certa
regular-service = È diventato un servizio stabile
percent = { $number }%
event-type-arts = Manifestazione artistica
event-type-training = Evento di formazione
event-type-conference = Conferenza
event-type-info-day = Giornata informativa
event-type-ceremony = Concorso o cerimonia
event-type-debate = Dibattito pubblico
event-type-expert-meeting = Incontro con esperti
event-type-community = Raduno di comunità
event-type-religious = Evento religioso
event-type-political = Incontro politico
event-type-fair = Fiera
event-type-business-meeting = Riunione d’affari
event-type-market = Mercato
event-type-sport = Manifestazione sportiva
event-status-scheduled = In programma
event-status-cancelled = Annullato
event-status-postponed = Rinviato
event-status-moved-online = Spostato in linea
event-notice-cancelled = Questo evento è annullato
event-notice-postponed = Questo evento è rinviato: la nuova data non è ancora nota
event-notice-moved-online = Questo evento si tiene in linea
event-over = Questo evento si è concluso il { $date }
project-ended = Questo progetto si è concluso il { $date }
practice-ended = Questa esperienza si è conclusa il { $date }
news-expired = Questo avviso valeva fino al { $date }
progress-planned = In programma
progress-running = In corso
progress-ended = Concluso
news-type-news = Notizia
news-type-press-release = Comunicato
news-type-notice = Avviso
fluency-native = madrelingua
fluency-A1 = livello A1
fluency-A2 = livello A2
fluency-B1 = livello B1
fluency-B2 = livello B2
fluency-C1 = livello C1
fluency-C2 = livello C2
also-written = anche per iscritto
meeting-in-person = Di persona
meeting-phone = Per telefono
meeting-video = In videochiamata
meeting-written = Per iscritto
occasions-more = { $count ->
    [one] e un’altra volta, fino al { $date }
   *[other] e altre { $count } volte, fino al { $date }
}
seats = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
hours-count = { $count ->
    [one] { $count } ora in tutto
   *[other] { $count } ore in tutto
}
reach = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}

## Kinds of pages

kind-service = Servizio
kind-place = Luogo
kind-organisation = Ente
kind-person = Persona
kind-course = Corso
kind-event = Evento
kind-project = Progetto
kind-practice = Buona esperienza
kind-news = Notizia
kind-term = Parola degli uffici
kind-topic = Argomento
kind-guide = Guida passo per passo
kind-page = Pagina
kinds-service = Servizi
kinds-place = Luoghi
kinds-organisation = Enti e associazioni
kinds-person = Persone
kinds-course = Corsi
kinds-event = Eventi
kinds-project = Progetti
kinds-practice = Buone esperienze
kinds-news = Notizie
kinds-term = Parole degli uffici
kinds-topic = Argomenti
kinds-guide = Guide passo per passo
kinds-page = Pagine

## Lists

home-emergencies = Emergenze
home-news = Avvisi
home-topics = Di che cosa hai bisogno?
home-guides = Che cosa ti succede?
home-dates = In programma
home-desks = Dove andare
home-ways = Altri modi di cercare
home-sections = Tutta la guida
list-subtopics = Argomenti più precisi
list-related = Vedi anche
list-member-of = Fa parte di

## Lists that every site has: each with its title and with what it is

list-search = Cerca
list-search-summary = Scrivi una parola nella tua lingua, o la parola italiana che leggi sulla lettera: va bene anche con errori.
list-all-topics = Tutti gli argomenti
list-all-topics-summary = Gli argomenti della guida, con il numero di pagine di ognuno.
list-a-z = Dalla A alla Z
list-a-z-summary = Tutte le pagine in ordine alfabetico, anche con le sigle e le parole degli uffici.
list-municipalities = Per comune
list-municipalities-summary = I comuni in cui trovi servizi e luoghi.
list-municipality = Servizi e luoghi nel comune di { $name }
list-municipality-summary = Quello che si trova in questo comune o vale per chi ci abita.
list-audiences = Per chi
list-audiences-summary = I servizi in base alle persone a cui si rivolgono.
# The title of this list is a message of the group `audience`.
list-audience-summary = I servizi che si rivolgono a queste persone.
list-spoken-languages = Lingue parlate agli sportelli
list-spoken-languages-summary = Le lingue in cui qualcuno ti risponde, da solo o con un interprete.
# The name is that of a language, as it stands after «in».
list-spoken-language = Dove si parla { $name }
list-spoken-language-summary = Servizi e luoghi in cui qualcuno ti risponde in questa lingua, e come.
list-glossary = Glossario
list-glossary-summary = Le parole degli uffici, spiegate.
letters-heading = Lettere
list-whats-on = Che cosa c’è
list-whats-on-summary = Eventi e corsi, per data.
list-news = Notizie
list-news-summary = Gli avvisi, dal più recente.
dates-now = In corso
dates-past = Già passati
news-older = Avvisi precedenti

## Search

# The name of the field. Also offers the search of another language: "Search the guide · العربية".
search-label = Cerca nella guida
search-button = Cerca
search-without-script = In questo browser la ricerca mentre scrivi non funziona. Trovi tutte le pagine qui sotto: per argomento e dalla A alla Z.
search-broken = La ricerca non si è caricata. Riprova, oppure cerca qui sotto per argomento o dalla A alla Z.
search-busy = Sto cercando…
# Said after each letter that a reader types.
search-count = { $count ->
    [one] { $count } risultato
   *[other] { $count } risultati
}
# A link below the first results.
search-all = { $count ->
    [one] Vedi il risultato, con i filtri
   *[other] Vedi tutti i { $count } risultati, con i filtri
}
search-more = Mostra altri risultati
# Below a result that was found by another word than the reader typed, such as the official word.
search-via = Trovato con: { $word }
search-none = Nessun risultato per: { $words }
# Above results, for words of the reader that stand in no page.
search-missing = Nessuna pagina ha queste parole: { $words }
# After this stand words that are like what the reader typed, as links.
search-near = Forse cercavi:
# A link that opens a mail with the words that found nothing.
search-report = Scrivici che cosa non hai trovato
# The subject of that mail.
search-report-subject = Cercato e non trovato: { $words }
search-filters = Filtri
search-clear = Togli i filtri
search-failed = Una parte della ricerca non si è caricata: possono mancare dei risultati.
search-again = Riprova
search-cut = Il testo è molto lungo: cerchiamo solo con l’inizio.
# Said where somebody typed signs only.
search-letterless = Scrivi almeno una lettera o un numero.

## When the facts were verified, and from what source

provenance-heading = Da dove vengono queste informazioni
provenance-verified = Verificato il { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Verificato il { $date } da
provenance-overdue = Non confermato dopo il { $date }: prima di andare, chiedi conferma
provenance-never = Non ancora confermato dall'ufficio
provenance-sources = Fonti

## The foot of every page

footer-heading = Informazioni sulla guida
footer-help = Hai bisogno di aiuto?
footer-accessibility = Dichiarazione di accessibilità
footer-licence = Licenza dei contenuti
footer-report = Segnala un errore in questa pagina
report-subject = Errore nella pagina: { $page }

## Pages without content of their own

notfound-title = Pagina non trovata
notfound-text = L'indirizzo è sbagliato, oppure la pagina non esiste più.
notfound-home = Vai all'inizio della guida
chooser-heading = Scegli la lingua
redirect-moved = Questa pagina ha un nuovo indirizzo

## Names of languages, as they stand after «in»

language-it = italiano
language-en = inglese
language-ro = romeno
language-ar = arabo
language-pa = punjabi
language-sq = albanese
language-uk = ucraino
language-zh-Hans = cinese
language-fr = francese
language-es = spagnolo
language-hi = hindi
language-bn = bengalese
language-ur = urdu
language-ru = russo
language-de = tedesco
language-pt = portoghese

## What a reader can do with a page and with the whole guide; after keep-text stands a size: "1,2 MB"

page-share = Condividi
page-listen = Ascolta
page-listen-stop = Ferma la lettura
page-exit = Esci subito
keep-heading = Tieni la guida sul telefono
keep-text = Così si apre anche senza rete. Occupa:
keep-start = Salva sul telefono
keep-kept = La guida è sul telefono.
keep-remove = Togli dal telefono
keep-failed = Non è riuscito. Riprova quando hai rete.
keep-full = Sul telefono non c’è più spazio. Libera spazio e riprova.
offline-title = Sei senza rete
offline-text = Questa pagina non è sul tuo telefono. Puoi aprire quelle che hai già visitato.
offline-held = Pagine sul tuo telefono
offline-copy = Sei senza rete: leggi la copia che è sul tuo telefono.
offline-old = Questa pagina è cambiata.
offline-reload = Apri quella nuova
desk-title = Da mostrare allo sportello
desk-open = Mostra allo sportello
desk-intro = Mostra questa pagina allo sportello: ogni riga è in due lingue.
desk-back = Torna alla pagina
desk-print = Stampa
desk-short = La pagina si apre anche così:
