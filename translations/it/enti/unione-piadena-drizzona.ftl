### enti/unione-piadena-drizzona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Unione lombarda dei comuni di Piadena e Drizzona
summary = L'unione dei due comuni. È stata partner di Terre di Inclusione.
keywords = Piadena; Drizzona; municipio; unione di comuni

## Che cosa fa

# note: [1] = progetti/terre-di-inclusione
p-m6udk = I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = enti/comune-di-residenza
p-h3eta = Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
