### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione : parcours de dialogue dans le Cremonese et le Casalasco
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = Le projet local avec des cours d’italien, des médiateurs et du matériel en plusieurs langues.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; médiateurs; cours d’italien
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = C’est la partie locale de [LAB’IMPACT][1]. Elle a été dirigée par l’[Azienda Sociale Cremonese][2], avec 15 organismes.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = Le projet utilisait des fonds de la période 2014-2020. L’information n’a pas de date. Nous ne savons pas ce qui existe encore aujourd’hui.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Italien.** Cours pour adultes, avec une attention pour les femmes. Cours pour enfants et aide aux devoirs en été.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Médiateurs.** Cours pour le personnel et pour les médiateurs, une liste unique, des règles communes pour travailler et payer.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Informations.** Rassembler ce qui existe sur les services et les projets, le traduire et le faire connaître.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Associations.** Trouver celles qui existent, les soutenir et renforcer celles de citoyens étrangers.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Au moment de l’information, les cours de soutien en italien avaient commencé dans trois communes. Un cours pour médiateurs avait aussi commencé.
