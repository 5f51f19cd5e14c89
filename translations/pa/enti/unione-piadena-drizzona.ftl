### Unione lombarda dei comuni di Piadena e Drizzona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = ਦੋ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਸੰਘ। ਇਹ Terre di Inclusione ਦਾ ਭਾਈਵਾਲ ਸੀ।
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; ਨਗਰਪਾਲਿਕਾ; ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਸੰਘ

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = ਪਿਆਦੇਨਾ ਅਤੇ ਦ੍ਰਿਜ਼ੋਨਾ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਰਲ ਕੇ ਕੰਮ ਕਰਦੀਆਂ ਸਨ। ਇਹ ਸੰਘ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਭਾਈਵਾਲ ਸੀ।
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
p-h3eta = ਅੱਜ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਂ **Piadena Drizzona** ਹੈ। ਰਜਿਸਟ੍ਰੇਸ਼ਨ (anagrafe) ਅਤੇ ਸੇਵਾਵਾਂ ਲਈ ਉੱਥੇ ਜਾਓ: ਪੜ੍ਹੋ ਕਿ [ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ][1] ਤੋਂ ਕੀ ਮੰਗ ਸਕਦੇ ਹੋ।
