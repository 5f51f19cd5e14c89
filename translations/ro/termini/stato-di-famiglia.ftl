### stato di famiglia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = certificat de componență a familiei
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = Certificatul cu numele celor care trăiesc în casa dumneavoastră.
# it: certificato; famiglia anagrafica
keywords = certificat; familie; componența familiei; stat de familie
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: autocertificazione → { -autocertificazione } = declarație pe propria răspundere
p-b23rd = Îl dă biroul de [evidența locuitorilor (anagrafe)][1]. Adesea este suficientă o [declarație pe propria răspundere (autocertificazione)][2].
