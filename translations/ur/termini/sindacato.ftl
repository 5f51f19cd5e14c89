### sindacato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = مزدور یونین
# it: Un'associazione che difende i lavoratori.
summary = وہ انجمن جو کام کرنے والوں کے حقوق کی حفاظت کرتی ہے۔
# it: diritti; lavoratori; vertenza
keywords = حقوق; کام کرنے والے; یونین; تنخواہ نہیں ملی
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
p-g9i5v = یہ معاہدہ اور { -busta-paga } دیکھتی ہے۔ اگر تنخواہ نہ ملے تو مدد کرتی ہے۔
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = عام طور پر تھوڑے پیسے دے کر رکن بنتے ہیں۔ مکان کے لیے کرایہ داروں کی یونینیں بھی ہیں۔
