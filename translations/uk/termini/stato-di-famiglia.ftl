### stato di famiglia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = довідка про склад сім’ї
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = Довідка з іменами тих, хто живе у вашому домі.
# it: certificato; famiglia anagrafica
keywords = довідка; склад сім’ї; famiglia anagrafica
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: autocertificazione → { -autocertificazione } = самодекларація
p-b23rd = Її видає [відділ реєстрації мешканців (anagrafe)][1]. Часто досить [самодекларації][2].
