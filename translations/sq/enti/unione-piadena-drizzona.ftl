### Unione lombarda dei comuni di Piadena e Drizzona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = Unione lombarda dei comuni di Piadena e Drizzona (bashkim komunash)
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = Bashkimi i dy komunave. Ka qenë partner i Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; bashkia; bashkim komunash

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Komunat e Piadenës dhe Drizzonës punonin bashkë. Bashkimi ka qenë partner i projektit [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
p-h3eta = Sot komuna quhet **Piadena Drizzona**. Për regjistrin e banorëve dhe shërbimet shkoni aty: lexoni çfarë mund t’i kërkoni [komunës suaj][1].
