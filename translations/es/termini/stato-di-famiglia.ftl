### stato di famiglia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = certificado de grupo familiar
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = El certificado con los nombres de quienes viven en su casa.
# it: certificato; famiglia anagrafica
keywords = certificado; grupo familiar; composición familiar
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = registro de residentes
# term: autocertificazione → { -autocertificazione } = declaración propia
p-b23rd = Lo da el [registro de residentes (anagrafe)][1]. A menudo basta una [declaración propia (autocertificazione)][2].
