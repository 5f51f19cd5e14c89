### pronto soccorso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = urgențe
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = Partea spitalului pentru problemele grave și bruște.
# it: ospedale; urgenza; ambulanza
keywords = spital; urgență; ambulanță; camera de gardă; UPU
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = Secția este deschisă întotdeauna. Tratează pe toată lumea, și fără acte.
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = Citiți [cum funcționează][1].
