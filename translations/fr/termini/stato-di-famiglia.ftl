### stato di famiglia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = certificat de composition de famille
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = Le certificat avec les noms des personnes qui vivent dans votre logement.
# it: certificato; famiglia anagrafica
keywords = certificat; fiche familiale; famille
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = registre des habitants
# term: autocertificazione → { -autocertificazione } = déclaration sur l’honneur
p-b23rd = Le [registre des habitants (anagrafe)][1] le donne. Souvent, une [déclaration sur l’honneur (autocertificazione)][2] suffit.
