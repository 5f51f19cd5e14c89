### Unione lombarda dei comuni di Piadena e Drizzona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = Unione lombarda dei comuni di Piadena e Drizzona (union of municipalities)
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = The union of the two municipalities. It was a partner of Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; town hall; union of municipalities

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = The municipalities of Piadena and Drizzona worked together. The union was a partner of the project [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = registry office
p-h3eta = Today the municipality is called **Piadena Drizzona**. For the registry office and services go there: read what you can ask for at [your town hall][1].
