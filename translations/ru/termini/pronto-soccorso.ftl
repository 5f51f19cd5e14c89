### pronto soccorso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = отделение неотложной помощи
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = Часть больницы для серьёзных и внезапных проблем.
# it: ospedale; urgenza; ambulanza
keywords = больница; срочно; скорая; приёмный покой
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = Открыто всегда. Лечит всех, даже без документов.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Читайте, [как это устроено][1].
