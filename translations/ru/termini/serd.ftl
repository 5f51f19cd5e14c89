### SerD — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = служба лечения зависимостей
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = Государственная служба для тех, у кого проблемы с алкоголем, наркотиками или азартными играми.
# it: droga; alcol; gioco; dipendenza
keywords = наркотики; алкоголь; игры; зависимость
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = Это бесплатно, и всё остаётся в тайне. Раньше она называлась **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = Читайте, [как туда попасть][1].
