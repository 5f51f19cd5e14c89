### permesso per attesa occupazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = job-seeking permit
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = The permit for people who have lost their job and are looking for another one.
# it: perso il lavoro; permesso; disoccupato
keywords = lost my job; permit; unemployed; looking for work
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
p-kwc73 = It usually lasts at least one year. Register at the [job centre][1] at once.
