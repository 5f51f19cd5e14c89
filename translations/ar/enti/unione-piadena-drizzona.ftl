### Unione lombarda dei comuni di Piadena e Drizzona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = اتحاد بلديتي بيادينا ودريتسونا (Unione lombarda dei comuni di Piadena e Drizzona)
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = اتحاد البلديتين. كان شريكًا في Terre di Inclusione.
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; بيادينا; دريتسونا; دار البلدية; اتحاد بلديات

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = كانت بلديتا بيادينا ودريتسونا تعملان معًا. كان الاتحاد شريكًا في مشروع [Terre di Inclusione][1].
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
p-h3eta = اليوم اسم البلدية **Piadena Drizzona**. من أجل سجل السكان والخدمات اذهب إليها: اقرأ ماذا يمكنك أن تطلب من [بلديتك][1].
