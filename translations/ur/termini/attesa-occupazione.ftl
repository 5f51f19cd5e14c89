### permesso per attesa occupazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = کام کی تلاش کا اجازت نامہ
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = اس شخص کا اجازت نامہ جس کی نوکری ختم ہو گئی ہو اور وہ دوسرا کام ڈھونڈ رہا ہو۔
# it: perso il lavoro; permesso; disoccupato
keywords = نوکری ختم; بے روزگار; پرمیسو; کام کی تلاش
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
p-kwc73 = یہ عام طور پر کم از کم ایک سال کا ہوتا ہے۔ فوراً [روزگار کے دفتر (centro per l'impiego)][1] میں نام لکھوائیں۔
