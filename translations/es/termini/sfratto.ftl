### sfratto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = desalojo
# it: L'ordine del giudice di lasciare la casa.
summary = La orden del juez de dejar la vivienda.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = oficial de justicia
keywords = tribunal; perder la casa; oficial de justicia; desahucio
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = Puede pasar si no paga o si el contrato termina. Solo un juez puede ordenarlo.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Lea [qué hacer][1].
