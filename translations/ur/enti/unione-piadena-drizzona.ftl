### Unione lombarda dei comuni di Piadena e Drizzona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = دو بلدیات کا اتحاد۔ یہ Terre di Inclusione کا شراکت دار تھا۔
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; بلدیہ; بلدیات کا اتحاد

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Piadena اور Drizzona کی بلدیات مل کر کام کرتی تھیں۔ یہ اتحاد [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
p-h3eta = آج بلدیہ کا نام **Piadena Drizzona** ہے۔ رہائشیوں کے اندراج کے دفتر (anagrafe) اور دوسری سروسز کے لیے وہاں جائیں: پڑھیں کہ [اپنی بلدیہ (Comune)][1] سے کیا مانگ سکتے ہیں۔
