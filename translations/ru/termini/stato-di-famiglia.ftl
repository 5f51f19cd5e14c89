### stato di famiglia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = справка о составе семьи
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = Справка с именами тех, кто живёт в вашем доме.
# it: certificato; famiglia anagrafica
keywords = справка; состав семьи
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: autocertificazione → { -autocertificazione } = самостоятельное заявление вместо справки
p-b23rd = Её выдаёт [отдел регистрации жителей (anagrafe)][1]. Часто достаточно [самостоятельного заявления (autocertificazione)][2].
