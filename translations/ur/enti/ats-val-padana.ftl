### ATS Val Padana — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = صحت کی نگرانی کا سرکاری ادارہ
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = علاقے کی صحت کی سروسز کی نگرانی کرنے والا سرکاری ادارہ۔
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = صحت کی نگرانی کا سرکاری ادارہ
keywords = ATS; Val Padana; صحت کی ایجنسی; بیماری سے بچاؤ

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = صحت کی نگرانی کا سرکاری ادارہ
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-7yiwu = [ATS][1] کا مطلب ہے Agenzia di tutela della salute (صحت کی حفاظت کا ادارہ)۔ لومباردیا میں ATS منصوبہ بندی اور نگرانی کرتا ہے۔ معائنے، ٹیکے اور ہسپتال [ASST][2] کا کام ہیں۔
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = یہ [Terre di Inclusione][1] منصوبے کا شراکت دار تھا۔
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: ats → { -ats } = صحت کی نگرانی کا سرکاری ادارہ
p-sgsw4 = ڈاکٹر، بچوں کے ڈاکٹر یا ٹیکوں کے لیے ATS کو نہ لکھیں: [صحت][1] کے صفحے پڑھیں۔
