### Scuola — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = Школа
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = детские ясли
summary = Ясли, школа для детей, школа для взрослых, дипломы.
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = детские ясли
keywords = школа; ясли; учёба; запись в школу; диплом; садик
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = На школу имеют право все дети, даже без документов. Читайте, [как записать ребёнка][1].
