### INPS — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
title = مؤسسة الضمان الاجتماعي (INPS)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = الجهة التي تدفع المعاشات والبطالة وإعانات الأولاد والأمومة.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
keywords = INPS; معاش; تقاعد; اشتراكات; ضمان اجتماعي
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-7j9hw = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-iitxj = INPS من هاتف محمول

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
p-z8g7w = [INPS][1] تجمع اشتراكات من يعمل وتدفع مساعدات كثيرة. مثلًا:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [البطالة][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
l-fk9b2 = [إعانة الأطفال (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [الأمومة][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = المعاش والعجز
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-8sc3w = الموقع هو { $web }. من هاتف ثابت اتصل بالرقم { $phone-inps-da-telefono-fisso }. من هاتف محمول اتصل بالرقم { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-ysg3g = إذا كان ذلك صعبًا، فاذهب إلى [مكتب مساعدة (patronato)][1]: هو يتكلم مع INPS.
