### Il Comune dove abiti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉੱਥੇ ਦੀ ਨਗਰਪਾਲਿਕਾ (Comune)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
summary = ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉੱਥੇ ਦੀ ਨਗਰਪਾਲਿਕਾ: ਰਜਿਸਟ੍ਰੇਸ਼ਨ, { -carta-di-identita }, ਸਕੂਲ, ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ।
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
keywords = ਨਗਰਪਾਲਿਕਾ; ਕਮੂਨੇ; ਅਨਾਗਰਾਫੇ; ਮੇਅਰ; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = ਇਹ ਪੰਨਾ ਸੂਬੇ ਦੀ ਹਰ ਨਗਰਪਾਲਿਕਾ (Comune) ਲਈ ਹੈ। ਤੁਹਾਡੀ ਨਗਰਪਾਲਿਕਾ ਉਸ ਥਾਂ ਦੀ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ। ਉਸ ਦੀ ਇਮਾਰਤ (municipio) ਵਿੱਚ ਇਹ ਮਿਲਦਾ ਹੈ:
# it: Ufficio
c-6ugqh = ਦਫ਼ਤਰ
# it: Che cosa chiedi
c-ukmzh = ਕੀ ਮੰਗਦੇ ਹੋ
# it: Anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
c-6r8s4 = Anagrafe (ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
c-iqad8 = [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1], [ਪਛਾਣ ਪੱਤਰ][2], ਸਰਟੀਫ਼ਿਕੇਟ
# it: Stato civile
# term: stato civile → { -stato-civile } = ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦਾ ਦਫ਼ਤਰ
c-7i7c4 = Stato civile (ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਾ ਦਫ਼ਤਰ)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
c-cjz5e = [ਜਨਮ][1], ਵਿਆਹ, [ਨਾਗਰਿਕਤਾ][2]
# it: Servizi sociali
c-t4yri = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = ਪੈਸੇ, ਘਰ ਅਤੇ ਪਰਿਵਾਰ ਲਈ [ਮਦਦ][1]
# it: Scuola
c-gqrcn = ਸਕੂਲ
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
c-bai54 = [ਨਰਸਰੀ][1], ਸਕੂਲ ਦਾ ਖਾਣਾ, ਬੱਸ

## Come trovarlo

# it: Come trovarlo
t-atqip = ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = ਪਤਾ ਅਤੇ ਸਮਾਂ ਨਗਰਪਾਲਿਕਾ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੈ। ਗੁਆਂਢੀ ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ: ਨਗਰਪਾਲਿਕਾ (municipio) ਲਗਭਗ ਹਮੇਸ਼ਾ ਸ਼ਹਿਰ ਦੇ ਵਿਚਕਾਰ ਹੁੰਦੀ ਹੈ।
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = ਕਰੇਮੋਨਾ ਵਿੱਚ [ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਵਾਲਾ ਪੰਨਾ ਪੜ੍ਹੋ। ਕਰੇਮਾ ਵਿੱਚ [ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][2] ਵਾਲਾ ਪੜ੍ਹੋ।
