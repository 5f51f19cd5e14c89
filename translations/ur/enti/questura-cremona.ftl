### Questura di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = پولیس کا صدر دفتر
title = ===
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: denunce → { -denuncia } = پولیس میں رپورٹ
summary = سرکاری پولیس (Polizia di Stato) کا دفتر: رہائشی اجازت نامے اور پولیس رپورٹ۔
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = پولیس کا صدر دفتر
keywords = کویستورا; امیگریشن آفس; پولیس; پرمیسو; غیر ملکیوں کا دفتر; امیگریشن; امیگریشن دفتر; پولیس امیگریشن; کویستورا کی اپائنٹمنٹ

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: permessi di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-7g4a9 = ہر صوبے میں ایک [Questura][1] ہے۔ اس کا **ufficio immigrazione** (امیگریشن کا دفتر) رہائشی اجازت نامے دیکھتا ہے۔
# it: Qui puoi:
p-huf42 = یہاں آپ:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
l-uncuj = انگلیوں کے نشان دے سکتے ہیں اور [اجازت نامہ (permesso)][1] لے سکتے ہیں
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
l-ehwh8 = [پناہ (asilo)][1] مانگ سکتے ہیں
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = پولیس میں رپورٹ
l-t7v6m = [پولیس میں رپورٹ (denuncia)][1] کر سکتے ہیں
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = پاسپورٹ
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-9dtxy = اوقات اور ملاقات کے لیے ویب سائٹ { $web } دیکھیں۔ پاسپورٹ اور رسید ہمیشہ ساتھ لے جائیں۔
