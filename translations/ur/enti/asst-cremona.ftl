### ASST Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = کریمونا میں ہسپتالوں اور علاج کا سرکاری ادارہ۔
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
# term: scelta e revoca → { -scelta-e-revoca } = ڈاکٹر چننے اور بدلنے کا دفتر
keywords = ASST; ہسپتال; صحت; ڈاکٹر بدلنا; علاج

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-3rmp2 = ASST کا مطلب ہے Azienda socio-sanitaria territoriale (علاقے کا سماجی اور صحت کا ادارہ)۔ لومباردیا میں ASST ہسپتال اور صحت کی دوسری سروسز چلاتے ہیں۔
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-abgqi = ASST سے آپ مثلاً یہ مانگتے ہیں:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
l-9ua9e = [صحت کارڈ (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-u8z82 = [ڈاکٹر][1] اور [بچوں کا ڈاکٹر (pediatra)][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-hb539 = [حفاظتی ٹیکے (vaccini)][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
l-ynkaz = [خواتین اور خاندان کی صحت کا مرکز (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-agpnn = لومباردیا میں کئی ASST ہیں۔ اگر آپ نہیں جانتے کہ آپ کا کون سا ہے تو اپنی بلدیہ یا میڈیکل سٹور سے پوچھیں۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-ckcq7 = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-zpusi = ASST Cremona نے [Terre di Inclusione][1] منصوبے میں بھی کام کیا۔
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = خطرے کی صورت میں دفتر نہ ڈھونڈیں۔ [ایمرجنسی نمبر][1] پر فون کریں۔
