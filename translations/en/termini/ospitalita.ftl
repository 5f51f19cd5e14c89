### comunicazione di ospitalità — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = hosting notice
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = The paper with which a person who hosts a foreigner informs the police.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; guest; 48 hours
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = The person who hosts does it within 48 hours. Read [how to do it][1].
