### stato di famiglia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = certifikatë familjare
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = Certifikata me emrat e atyre që jetojnë në shtëpinë tuaj.
# it: certificato; famiglia anagrafica
keywords = certifikatë; gjendja familjare; trungu familjar
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: autocertificazione → { -autocertificazione } = vetëdeklarim
p-b23rd = E jep [zyra e regjistrit të banorëve (anagrafe)][1]. Shpesh mjafton një [vetëdeklarim (autocertificazione)][2].
