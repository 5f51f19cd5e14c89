### comunicazione di ospitalità — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = njoftim për mikpritje
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Fleta me të cilën ai që strehon një person të huaj njofton policinë.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; mysafir; 48 orë; mikpritje
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = E bën ai që strehon, brenda 48 orëve. Lexoni [si bëhet][1].
