### Questura — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = پولیس کا صدر دفتر
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
summary = سرکاری پولیس (Polizia di Stato) کا دفتر جو رہائشی اجازت نامے دیتا ہے۔
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
keywords = پولیس; امیگریشن آفس; انگلیوں کے نشان
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = یہ سرکاری پولیس (Polizia di Stato) کا دفتر ہے۔ ہر صوبے میں ایک Questura ہے۔
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-m6ehg = یہاں آپ { -impronte-digitali } دیتے ہیں اور [رہائشی اجازت نامہ (permesso di soggiorno)][1] لیتے ہیں۔
