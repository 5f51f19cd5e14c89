### Unione lombarda dei comuni di Piadena e Drizzona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = L’union des deux communes. Elle a été partenaire de Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; mairie; union de communes

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Les communes de Piadena et Drizzona travaillaient ensemble. L’union a été partenaire du projet [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = registre des habitants
p-h3eta = Aujourd’hui, la commune s’appelle **Piadena Drizzona**. Pour le registre des habitants et les services, allez là-bas : lisez ce que vous pouvez demander à [votre mairie][1].
