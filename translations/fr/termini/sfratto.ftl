### sfratto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = expulsion du logement
# it: L'ordine del giudice di lasciare la casa.
summary = L’ordre du juge de quitter le logement.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = huissier de justice
keywords = tribunal; perdre le logement; huissier
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = Cela peut arriver si vous ne payez pas ou si le contrat prend fin. Seul un juge peut l’ordonner.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Lisez [ce qu’il faut faire][1].
