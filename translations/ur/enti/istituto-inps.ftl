### INPS — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
title = ===
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = وہ ادارہ جو پنشن، بے روزگاری اور زچگی کی رقم اور بچوں کا الاؤنس دیتا ہے۔
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
keywords = INPS; پنشن; بے روزگاری; الاؤنس
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-7j9hw = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-iitxj = INPS، موبائل سے

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
p-z8g7w = [INPS][1] کام کرنے والوں کی پنشن اور بیمے کی رقم جمع کرتا ہے اور بہت سی امداد دیتا ہے۔ مثلاً:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [بے روزگاری][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
l-fk9b2 = [بچوں کا ماہانہ الاؤنس (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [زچگی][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = پنشن اور معذوری
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-8sc3w = ویب سائٹ { $web } ہے۔ گھر کے فون سے { $phone-inps-da-telefono-fisso } پر فون کریں۔ موبائل سے { $phone-inps-da-cellulare } پر فون کریں۔
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-ysg3g = اگر مشکل ہو تو [مفت مدد کے دفتر (patronato)][1] جائیں: وہ INPS سے بات کرتا ہے۔
