### ENI — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = медичний код для незастрахованих громадян Європейського Союзу
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = Код, щоб лікуватися, якщо ви маєте громадянство країни Європейського Союзу і не можете записатися до служби здоров’я.
# it: europeo; cure; codice; Romania
keywords = громадянин ЄС; лікування; код; Румунія
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI означає «незаписаний європеєць». Він для громадян Європейського Союзу без роботи і без страхування.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-6b2ky = Не всі регіони користуються цим кодом. У Ломбардії запитайте в [ASST][1]: на термінове і необхідне лікування ви все одно маєте право.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Читайте, [як її просити][1].
