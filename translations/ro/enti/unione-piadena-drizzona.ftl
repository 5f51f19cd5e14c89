### Unione lombarda dei comuni di Piadena e Drizzona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = Uniunea celor două localități. A fost parteneră în Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; primărie; uniune de localități

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Localitățile Piadena și Drizzona lucrau împreună. Uniunea a fost parteneră în proiectul [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = evidența locuitorilor
p-h3eta = Azi localitatea se numește **Piadena Drizzona**. Pentru { -anagrafe } și servicii mergeți acolo: citiți ce puteți cere la [primăria dumneavoastră][1].
