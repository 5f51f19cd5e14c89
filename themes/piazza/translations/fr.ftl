### The words of the interface in French. Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = Aller au contenu
menu-heading = Menu
crumbs-heading = Vous êtes ici
contents-heading = Sur cette page
languages-heading = Langues
# Beside a language in that list, where the page is not translated.
switcher-untranslated = pas encore traduite
switcher-all = Toutes les langues
count-pages = { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = Pas encore traduit : en { $language }
# Beside a single line in another language, as short as can be.
standing-in = en { $language }
standing-official = en { $language } :
brackets = ({ $words })
# Above a text that is shown in another language on purpose.
standing-kept = En { $language }
# Above the original text that stands before its translation.
standing-source = Texte original en { $language }
# Opens the text as it is today, beside an old translation.
standing-today = Lire le texte d’aujourd’hui en { $language }
standing-stale = Le texte en { $language } a changé le { $date } : cette traduction n’est plus à jour
standing-stale-undated = Le texte en { $language } a changé : cette traduction n’est plus à jour
# Opens an old translation that stands after the original text.
standing-older = Traduction qui n’est plus à jour
standing-machine = Traduction automatique, que personne n’a relue

## The note at the head of a page whose translation is not whole

banner-heading = État de la traduction
banner-machine = { $count ->
    [one] Un texte de cette page a été traduit par une machine et personne ne l’a relu.
    [many] { $count } de textes de cette page ont été traduits par une machine et personne ne les a relus.
   *[other] { $count } textes de cette page ont été traduits par une machine et personne ne les a relus.
}
banner-stale = { $count ->
    [one] Un texte a changé après la traduction : vous trouvez à côté celui d’aujourd’hui.
    [many] { $count } de textes ont changé après la traduction : vous trouvez à côté ceux d’aujourd’hui.
   *[other] { $count } textes ont changé après la traduction : vous trouvez à côté ceux d’aujourd’hui.
}
banner-missing = { $count ->
    [one] Un texte n’est pas encore traduit.
    [many] { $count } de textes ne sont pas encore traduits.
   *[other] { $count } textes ne sont pas encore traduits.
}
banner-untranslated = Cette page n’est pas encore traduite. Les adresses, les horaires et les numéros sont quand même dans votre langue.

## Alerts and notices

alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger
sensitive-note = La personne qui utilise cet appareil après vous peut voir quelles pages vous avez ouvertes.

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = Description
part-audience = Pour qui
part-how_to = Comment faire
part-needed = Ce qu’il vous faut
part-obtained = Ce que vous obtenez
part-times = Délais et dates limites
part-cost = Combien ça coûte
part-access = Accéder au service
part-conditions = Conditions du service
part-special_cases = Cas particuliers
part-contacts = Contacts
part-where = Où et quand
part-getting_there = Comment venir
part-entering = Comment entrer
part-what_it_does = Son activité
part-members = Qui en fait partie
part-word = Comment ça s’écrit
part-issuer = Qui le délivre
part-learned = Ce que vous apprenez
part-when = Quand et où cela se passe
part-support = Aides pour participer
part-who = Qui l’organise
part-aims = Objectifs
part-activities = Activités
part-results = Résultats
part-money = Financement
part-issue = Le problème
part-how_it_works = Comment ça marche
part-evaluation = Évaluation
part-beneficiaries = À qui cela a servi
part-transfer = Comment le refaire ailleurs
part-booking = Comment réserver
part-about = De quoi il s’agit
part-steps = Les étapes
part-more = Autres informations

## Names of fields

field-title = Titre
field-summary = En bref
field-topics = Thèmes
field-keywords = Mots-clés
field-image = Image
field-verified_on = Vérifié le
field-verified_by = Vérifié par
field-review_by = À revérifier avant le
field-sources = Sources
field-category = Catégorie
field-organisation = Organisme responsable
field-audience = Pour qui
field-legal_status = Situation de séjour
field-minimum_age = Âge
field-maximum_age = Âge
field-required_documents = Documents à apporter
field-outputs = Ce que vous recevez
field-processing_time = Combien de temps il faut
field-deadlines = Dates limites
field-cost_options = Coût
field-channels = Comment accéder au service
field-online_url = Service en ligne
field-booking_url = Réservation
field-places = Où
field-hours = Horaires
field-hours_note = Note sur les horaires
field-contacts = Contacts
field-phones = Téléphone
field-emails = E-mail
field-web = Site web
field-languages = Langues parlées
field-area = Zone desservie
field-status = État
field-status_until = Jusqu’au
field-status_reason = Motif
field-alert = Avis
field-alert_until = Avis valable jusqu’au
field-legal_basis = Lois et règles
field-related = Voir aussi
field-type = Type
field-street = Adresse
field-postal_code = Code postal
field-municipality = Commune
field-province = Province
field-at = Étage et entrée
field-latitude = Latitude
field-longitude = Longitude
field-accessibility = Accessibilité
field-legal_form = Forme juridique
field-parent = Fait partie de
field-members = Membres
field-agreement_from = Durée de l’accord
field-agreement_until = Durée de l’accord
field-forms = Autres formes
field-short = Sigle
field-issuer = Qui le délivre
field-number = Numéro
field-address = Adresse
field-note = Note
field-label = À quoi ça sert
field-icon = Pictogramme
field-order = Ordre
field-kind = Ce que ça contient
field-emergency = Urgence
field-sensitive = Page sensible
field-level = Niveau
field-hours_total = Durée
field-mode = Comment ça se passe
field-editions = Dates
field-enrolment_url = Inscription en ligne
field-enrolment_until = Inscriptions jusqu’au
field-certificate = Attestation
field-childcare = Espace enfants
field-childcare_note = Note sur l’espace enfants
field-provider = Qui le donne
field-project = Projet
field-start = Période
field-event-start = Quand
field-event-online_url = Pour participer en ligne
field-end = Fin
field-place = Où
field-seats = Places
field-organiser = Organisateur
field-supporters = Avec le soutien de
field-steps = Les étapes
field-by = Publié par
field-about = Concerne
field-date = Date
field-expires = Valable jusqu’au
field-name = Nom
field-role = Rôle
field-person-languages = Langues connues
field-person-organisation = Réserver auprès de
field-fields = Domaines
field-qualification = Formation
field-modes = Comment se rencontrer
field-notice_days = Combien de temps avant
field-regular_service = Aujourd’hui
field-reach = Personnes touchées
field-total_cost = Coût total
field-partners = Partenaires
field-acronym = Sigle
field-runs = Ce que le projet réalise
field-project-parent = Fait partie du projet
field-lead = Chef de file
field-programme = Programme
field-fund = Fonds
field-objective = Objectif spécifique
field-code = Code
field-cup = CUP
field-eu_rate = Part de l’Union européenne

## Categories of services

category-education = Éducation et formation
category-health = Santé, bien-être et assistance
category-work = Vie professionnelle
category-mobility = Mobilité et transports
category-planning = Cadastre et urbanisme
category-registry = Registre des habitants et état civil
category-tourism = Tourisme
category-justice = Justice et sécurité publique
category-taxes = Impôts, finances et amendes
category-culture = Culture et loisirs
category-environment = Environnement
category-business = Entreprises et commerce
category-permits = Autorisations
category-procurement = Marchés publics
category-agriculture = Agriculture et pêche

## Whom a service is for

audience-everyone = Tout le monde
audience-residents = Résidents
audience-foreign-residents = Résidents étrangers
audience-women = Femmes
audience-men = Hommes
audience-families = Familles
audience-parents = Parents
audience-minors = Mineurs
audience-young-people = Jeunes
audience-adults = Adultes
audience-older-people = Personnes âgées
audience-students = Élèves et étudiants
audience-workers = Travailleurs
audience-unemployed = Personnes sans travail
audience-people-with-disabilities = Personnes en situation de handicap
audience-asylum-seekers = Demandeurs d’asile
audience-refugees = Réfugiés
audience-people-without-permit = Personnes sans permis de séjour
audience-victims = Victimes de violences ou de la traite des êtres humains
audience-associations = Associations
audience-operators = Personnel des services

legal_status-any = Avec ou sans permis de séjour
legal_status-eu-citizen = Citoyens de l’Union européenne
legal_status-non-eu-citizen = Citoyens de pays hors de l’Union européenne
legal_status-with-permit = Avec un permis de séjour
legal_status-without-permit = Sans permis de séjour
legal_status-asylum-seeker = Demandeurs d’asile
legal_status-refugee = Réfugiés
legal_status-unaccompanied-minor = Mineurs étrangers non accompagnés

age-from = { $count ->
    [one] À partir de { $count } an
    [many] À partir de { $count } d’ans
   *[other] À partir de { $count } ans
}
age-to = { $count ->
    [one] Jusqu’à { $count } an
    [many] Jusqu’à { $count } d’ans
   *[other] Jusqu’à { $count } ans
}
age-between = { $to ->
    [one] De { $from } à { $to } an
    [many] De { $from } à { $to } d’ans
   *[other] De { $from } à { $to } ans
}

## What to bring, what one gets, how long, what it costs

nothing-needed = Aucun document n’est nécessaire
copy-enough = Une copie suffit
output-REQ = Demande
output-OTHDOC = Autre document
output-PAYMENTDEC = Reçu ou déclaration de paiement
output-AUTHACT = Autorisation
output-IDDEC = Pièce d’identité
output-ADMINDOC = Acte administratif
output-CERT = Certificat
output-CODE = Code
duration-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
duration-weeks = { $count ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}
duration-months = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
duration-years = { $count ->
    [one] { $count } an
    [many] { $count } d’ans
   *[other] { $count } ans
}
all-year = Toute l’année
cost-free = Gratuit
period-from = À partir du { $from }
period-until = Jusqu’au { $until }
period-between = Du { $from } au { $until }

## How to reach a service

channel-desk = Au guichet
channel-home = Chez vous
channel-phone = Par téléphone
channel-email = Par e-mail
channel-pec = Par e-mail certifié (PEC)
channel-web = Sur un site web
channel-app = Avec une application
channel-post = Par la poste
channel-intermediary = Avec l’aide d’un autre organisme
channel-video = En appel vidéo
mode-spoken = Parlée au guichet
mode-interpreter = Avec un interprète ou un médiateur
mode-phone-interpreter = Avec un interprète au téléphone
mode-written = Informations écrites
notice-days = { $count ->
    [one] Demandez { $count } jour avant
    [many] Demandez { $count } de jours avant
   *[other] Demandez { $count } jours avant
}
contact-phone = Appeler le
contact-email = Écrire un e-mail
contact-pec = Écrire un e-mail certifié (PEC)
contact-web = Ouvrir le site
contact-map = Ouvrir la carte
# Opens a file that the calendar of the phone takes over.
calendar-add = Ajouter au calendrier
phone-type-voice = Téléphone
phone-type-text = Messages écrits
phone-type-fax = Fax
phone-type-cell = Portable
phone-type-textphone = Téléphone pour personnes sourdes
email-type-plain = E-mail
email-type-pec = E-mail certifié (PEC)
# After this stands the name of the office to ask, as a link.
unknown-ask = Nous ne le savons pas. Demandez ici :
# The same, where there is nobody to name.
unknown-nobody = Nous ne le savons pas

## Hours

hours-closed = fermé
hours-by-appointment = sur rendez-vous
hours-all-day = toute la journée
hours-closed-holidays = Fermé les jours fériés
hours-always = Toujours disponible, jour et nuit
hours-only-appointment = Uniquement sur rendez-vous
hours-public-holidays = Jours fériés
hours-school-holidays = Vacances scolaires
hours-open-holidays = Ouvert aussi les jours fériés
hours-other-holidays = Les horaires peuvent changer les jours fériés
hours-closed-school = Fermé pendant les vacances scolaires
hours-other-school = Les horaires peuvent changer pendant les vacances scolaires
hours-dates = Dates avec d’autres horaires
hours-next-day = le lendemain
hours-now-open = Ouvert maintenant, jusqu’à { $time }
hours-now-open-day = Ouvert maintenant, jusqu’à : { $day }, { $time }
hours-now-open-always = Ouvert maintenant
hours-now-today = Fermé maintenant. Ouvre aujourd’hui à { $time }
hours-now-tomorrow = Fermé maintenant. Ouvre demain à { $time }
hours-now-day = Fermé maintenant. Prochaine ouverture : { $day }, { $time }
hours-now-closed = Fermé maintenant

## Places, organisations, states

province-of = { $name } (province)
place-type-physical = Lieu
place-type-postal = Adresse postale
place-type-virtual = Lieu virtuel
feature-step-free-entrance = Entrée sans marches
feature-lift = Ascenseur
feature-accessible-toilet = Toilettes accessibles
feature-tactile-paths = Chemins tactiles
feature-hearing-loop = Boucle pour appareils auditifs
feature-reserved-parking = Parking réservé
organisation-type-public-body = Organisme public
organisation-type-health-agency = Agence de santé
organisation-type-school = École
organisation-type-social-cooperative = Coopérative sociale
organisation-type-consortium = Consortium
organisation-type-association = Association
organisation-type-foundation = Fondation
organisation-type-religious-body = Organisme religieux
organisation-type-network = Réseau
organisation-type-company = Entreprise
status-active = Actif
status-inactive = Non actif
status-defunct = N’existe plus
status-temporarily-closed = Fermé pour un temps
status-inactive-until = Non actif jusqu’au { $date }
status-defunct-until = N’existe plus depuis le { $date }
status-temporarily-closed-until = Fermé jusqu’au { $date }
agreement-ended = L’accord a pris fin le { $date }
badge-emergency = Urgence

## Courses, events, projects, people

edition-open = inscriptions ouvertes
edition-full = complet
edition-closed = inscriptions fermées
edition-running = en cours
edition-over = terminé
edition-cancelled = annulé
enrol-until = Inscriptions jusqu’au { $date }
lessons-free = Pas de cours : { $dates }
level-literacy = Alphabétisation
level-pre-A1 = pré-A1
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = Sur place
course-mode-online = En ligne
course-mode-blended = Sur place et en ligne
childcare-yes = Il y a un espace pour les enfants
childcare-no = Il n’y a pas d’espace pour les enfants
end-expected = La fin est prévue, pas encore certaine
regular-service = C’est devenu un service permanent
percent = { $number } %
event-type-arts = Événement artistique
event-type-training = Formation
event-type-conference = Conférence
event-type-info-day = Journée d’information
event-type-ceremony = Concours ou cérémonie
event-type-debate = Débat public
event-type-expert-meeting = Rencontre avec des experts
event-type-community = Rassemblement d’une communauté
event-type-religious = Événement religieux
event-type-political = Réunion politique
event-type-fair = Foire
event-type-business-meeting = Réunion d’affaires
event-type-market = Marché
event-type-sport = Événement sportif
event-status-scheduled = Prévu
event-status-cancelled = Annulé
event-status-postponed = Reporté
event-status-moved-online = Déplacé en ligne
event-notice-cancelled = Cet événement est annulé
event-notice-postponed = Cet événement est reporté : la nouvelle date n’est pas encore connue
event-notice-moved-online = Cet événement a lieu en ligne
event-over = Cet événement s’est terminé le { $date }
project-ended = Ce projet s’est terminé le { $date }
practice-ended = Cette expérience s’est terminée le { $date }
news-expired = Cet avis était valable jusqu’au { $date }
progress-planned = Prévu
progress-running = En cours
progress-ended = Terminé
news-type-news = Actualité
news-type-press-release = Communiqué
news-type-notice = Avis
fluency-native = langue maternelle
fluency-A1 = niveau A1
fluency-A2 = niveau A2
fluency-B1 = niveau B1
fluency-B2 = niveau B2
fluency-C1 = niveau C1
fluency-C2 = niveau C2
also-written = aussi par écrit
meeting-in-person = En personne
meeting-phone = Par téléphone
meeting-video = En appel vidéo
meeting-written = Par écrit
occasions-more = { $count ->
    [one] et encore une fois, jusqu’au { $date }
    [many] et encore { $count } de fois, jusqu’au { $date }
   *[other] et encore { $count } fois, jusqu’au { $date }
}
seats = { $count ->
    [one] { $count } place
    [many] { $count } de places
   *[other] { $count } places
}
hours-count = { $count ->
    [one] { $count } heure en tout
    [many] { $count } d’heures en tout
   *[other] { $count } heures en tout
}
reach = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}

## Kinds of pages

kind-service = Service
kind-place = Lieu
kind-organisation = Organisme
kind-person = Personne
kind-course = Cours
kind-event = Événement
kind-project = Projet
kind-practice = Bonne expérience
kind-news = Actualité
kind-term = Mot des bureaux
kind-topic = Thème
kind-guide = Guide étape par étape
kind-page = Page
kinds-service = Services
kinds-place = Lieux
kinds-organisation = Organismes et associations
kinds-person = Personnes
kinds-course = Cours
kinds-event = Événements
kinds-project = Projets
kinds-practice = Bonnes expériences
kinds-news = Actualités
kinds-term = Mots des bureaux
kinds-topic = Thèmes
kinds-guide = Guides étape par étape
kinds-page = Pages

## Lists

home-emergencies = Urgences
home-news = Annonces
home-topics = De quoi avez-vous besoin ?
home-guides = Que vous arrive-t-il ?
home-dates = À venir
home-desks = Où aller
home-ways = Autres façons de chercher
home-sections = Tout le guide
list-subtopics = Thèmes plus précis
list-related = Voir aussi
list-member-of = Fait partie de

## Lists that every site has: each with its title and with what it is

list-search = Rechercher
list-search-summary = Écrivez un mot dans votre langue, ou le mot italien qui figure sur votre lettre, même avec des fautes.
list-all-topics = Tous les thèmes
list-all-topics-summary = Les thèmes du guide, avec le nombre de pages de chacun.
list-a-z = De A à Z
list-a-z-summary = Toutes les pages par ordre alphabétique, y compris les sigles et les mots de l’administration.
list-municipalities = Par commune
list-municipalities-summary = Les communes où vous trouvez des services et des lieux.
list-municipality = Services et lieux à { $name }
list-municipality-summary = Ce qui se trouve dans cette commune ou qui est ouvert à ses habitants.
list-audiences = Pour qui
list-audiences-summary = Les services selon les personnes à qui ils s’adressent.
# The title of this list is a message of the group `audience`.
list-audience-summary = Les services qui s’adressent à ces personnes.
list-spoken-languages = Langues parlées aux guichets
list-spoken-languages-summary = Les langues dans lesquelles quelqu’un vous répond, seul ou avec un interprète.
# The name is that of a language, as it stands after «in».
list-spoken-language = Où l’on parle { $name }
list-spoken-language-summary = Services et lieux où quelqu’un vous répond dans cette langue, et comment.
list-glossary = Glossaire
list-glossary-summary = Les mots de l’administration, expliqués.
letters-heading = Lettres
list-whats-on = À l’agenda
list-whats-on-summary = Événements et cours, par date.
list-news = Actualités
list-news-summary = Les avis, du plus récent au plus ancien.
dates-now = En cours
dates-past = Déjà passés
news-older = Avis précédents

## Search

search-label = Rechercher dans le guide
search-button = Rechercher
search-without-script = La recherche pendant la saisie ne fonctionne pas dans ce navigateur. Toutes les pages sont ci-dessous : par thème et de A à Z.
search-broken = La recherche ne s’est pas chargée. Réessayez, ou cherchez ci-dessous par thème ou de A à Z.
search-busy = Recherche en cours…
search-count = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
search-all = { $count ->
    [one] Voir le résultat, avec les filtres
    [many] Voir les { $count } de résultats, avec les filtres
   *[other] Voir les { $count } résultats, avec les filtres
}
search-more = Afficher plus de résultats
search-via = Trouvé grâce à : { $word }
search-none = Aucun résultat pour : { $words }
search-missing = Aucune page n’a ces mots : { $words }
search-near = Vous cherchiez peut-être :
search-report = Écrivez-nous ce que vous n’avez pas trouvé
search-report-subject = Cherché et non trouvé : { $words }
search-filters = Filtres
search-clear = Retirer les filtres
search-failed = Une partie de la recherche ne s’est pas chargée : des résultats peuvent manquer.
search-again = Réessayer
search-cut = Le texte est très long : nous cherchons seulement avec le début.
search-letterless = Écrivez au moins une lettre ou un chiffre.

## When the facts were verified, and from what source

provenance-heading = D’où viennent ces informations
provenance-verified = Vérifié le { $date }
# After this stands the name of the body, as a link.
provenance-verified-by = Vérifié le { $date } par
provenance-overdue = Non confirmé depuis le { $date } : avant d’y aller, demandez confirmation
provenance-never = Pas encore confirmé par le bureau
provenance-sources = Sources

## The foot of every page

footer-heading = À propos de ce guide
footer-help = Avez-vous besoin d’aide ?
footer-accessibility = Déclaration d’accessibilité
footer-licence = Licence des contenus
footer-report = Signaler une erreur sur cette page
report-subject = Erreur sur la page : { $page }

## Pages without content of their own

notfound-title = Page introuvable
notfound-text = L’adresse est fausse, ou la page n’existe plus.
notfound-home = Aller au début du guide
chooser-heading = Choisissez votre langue
redirect-moved = Cette page a une nouvelle adresse

## Names of languages, as they stand after «in»

language-it = italien
language-en = anglais
language-ro = roumain
language-ar = arabe
language-pa = pendjabi
language-sq = albanais
language-uk = ukrainien
language-zh-Hans = chinois
language-fr = français
language-es = espagnol
language-hi = hindi
language-bn = bengali
language-ur = ourdou
language-ru = russe
language-de = allemand
language-pt = portugais

## What a reader can do with a page and with the whole guide

page-share = Partager
page-listen = Écouter
page-listen-stop = Arrêter la lecture
page-exit = Quitter vite cette page
keep-heading = Gardez ce guide sur votre téléphone
keep-text = Il s’ouvre alors aussi sans réseau. Il occupe :
keep-start = Enregistrer sur le téléphone
keep-kept = Le guide est sur votre téléphone.
keep-remove = Retirer du téléphone
keep-failed = Cela n’a pas marché. Réessayez quand vous aurez du réseau.
keep-full = Il n’y a plus de place sur le téléphone. Libérez de la place et réessayez.
offline-title = Vous êtes hors ligne
offline-text = Cette page n’est pas sur votre téléphone. Vous pouvez ouvrir celles que vous avez déjà vues.
offline-held = Pages sur votre téléphone
offline-copy = Vous êtes hors ligne : vous lisez la copie qui est sur votre téléphone.
offline-old = Cette page a changé.
offline-reload = Ouvrir la nouvelle
desk-title = À montrer au guichet
desk-open = Montrer au guichet
desk-intro = Montrez cette page au guichet : chaque ligne est en deux langues.
desk-back = Revenir à la page
desk-print = Imprimer
desk-short = La page s’ouvre aussi ici :
