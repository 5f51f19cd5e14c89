### Il Comune dove abiti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = آپ جہاں رہتے ہیں وہاں کی بلدیہ (Comune)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
summary = آپ جہاں رہتے ہیں وہاں کی بلدیہ کا دفتر: رہائش کا اندراج، شناختی کارڈ، سکول، سوشل سروسز۔
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
keywords = بلدیہ; کمونے; اناگرافے; میئر; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = یہ صفحہ صوبے کی ہر بلدیہ (Comune) کے لیے ہے۔ آپ کی بلدیہ اس جگہ کی بلدیہ ہے جہاں آپ رہتے ہیں۔ اس کے دفتر (municipio) میں یہ ملتا ہے:
# it: Ufficio
c-6ugqh = دفتر
# it: Che cosa chiedi
c-ukmzh = آپ کیا مانگتے ہیں
# it: Anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
c-6r8s4 = رہائشیوں کے اندراج کا دفتر (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = رہائش کا اندراج
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
c-iqad8 = [رہائش کا اندراج (residenza)][1]، [شناختی کارڈ (carta d'identità)][2]، سرٹیفکیٹ
# it: Stato civile
# term: stato civile → { -stato-civile } = پیدائش، شادی اور وفات کا دفتر
c-7i7c4 = پیدائش، شادی اور وفات کا دفتر (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = شہریت
c-cjz5e = [پیدائش][1]، شادی، [شہریت][2]
# it: Servizi sociali
c-t4yri = سوشل سروسز (servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = پیسوں، مکان اور خاندان کے لیے [مدد][1]
# it: Scuola
c-gqrcn = سکول
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
c-bai54 = [نرسری (nido)][1]، سکول کا کھانا، بس

## Come trovarlo

# it: Come trovarlo
t-atqip = اسے کیسے ڈھونڈیں
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = پتہ اور اوقات بلدیہ کی ویب سائٹ پر ہیں۔ آپ پڑوسی سے پوچھ سکتے ہیں: بلدیہ کا دفتر تقریباً ہمیشہ شہر کے مرکز میں ہوتا ہے۔
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = کریمونا میں [کریمونا کی بلدیہ][1] کا صفحہ پڑھیں۔ Crema میں [Crema کی بلدیہ][2] کا صفحہ پڑھیں۔
