### stato di famiglia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = household certificate
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = The certificate with the names of the people who live in your home.
# it: certificato; famiglia anagrafica
keywords = certificate; family; household
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = registry office
# term: autocertificazione → { -autocertificazione } = self-declaration
p-b23rd = The [registry office (anagrafe)][1] gives it. Often a [self-declaration (autocertificazione)][2] is enough.
