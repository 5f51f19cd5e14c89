### Unione lombarda dei comuni di Piadena e Drizzona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = ???
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = ???

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = ???
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
p-h3eta = ???
