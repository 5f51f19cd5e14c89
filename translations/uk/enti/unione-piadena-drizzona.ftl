### Unione lombarda dei comuni di Piadena e Drizzona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = Unione lombarda dei comuni di Piadena e Drizzona (союз муніципалітетів)
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = Союз двох муніципалітетів. Був партнером Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; мерія; союз муніципалітетів

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Муніципалітети П’ядени і Дріццони працювали разом. Союз був партнером проєкту [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
p-h3eta = Сьогодні муніципалітет називається **Piadena Drizzona**. Щодо реєстрації мешканців (anagrafe) та інших послуг ідіть туди: читайте, що можна попросити у [вашому муніципалітеті (Comune)][1].
