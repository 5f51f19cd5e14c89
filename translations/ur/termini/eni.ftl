### ENI — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = یورپی یونین کے شہریوں کے علاج کا کوڈ
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = یورپی یونین کے اس شہری کے علاج کا کوڈ جو صحت کے نظام میں اندراج نہیں کرا سکتا۔
# it: europeo; cure; codice; Romania
keywords = یورپی; علاج; کوڈ; رومانیہ
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI کا مطلب ہے europeo non iscritto (یورپی جس کا اندراج نہیں)۔ یہ یورپی یونین کے ان شہریوں کے لیے ہے جن کے پاس نہ کام ہے نہ بیمہ۔
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-6b2ky = سب علاقے یہ کوڈ استعمال نہیں کرتے۔ لومباردیا میں [ASST][1] سے پوچھیں: فوری اور ضروری علاج پھر بھی آپ کا حق ہے۔
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = پڑھیں [درخواست کیسے دیں][1]۔
