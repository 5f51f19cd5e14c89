### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: paths of dialogue in the Cremona and Casalasco areas
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = The local project with Italian courses, mediators and material in several languages.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremona; mediators; Italian courses
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = It is the local part of [LAB'IMPACT][1]. The [Azienda Sociale Cremonese][2] led it, with 15 organisations.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = The project used funds of the period 2014-2020. The news has no date. We do not know what still exists today.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Italian.** Courses for adults, with attention to women. Courses for children and homework help in summer.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Mediators.** Courses for staff and for mediators, a single list, common rules for working and paying.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Information.** Collecting what exists about services and projects, translating it and making it known.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Associations.** Finding those that exist, supporting them and strengthening those of foreign citizens.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = When the news came out, the extra Italian courses in three towns had begun. A course for mediators had begun too.
