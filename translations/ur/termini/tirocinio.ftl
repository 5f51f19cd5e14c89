### tirocinio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = کام سیکھنے کی تربیت
# it: Un periodo per imparare un lavoro in un'azienda.
summary = کسی کمپنی میں کام سیکھنے کا عرصہ۔
# it: stage; prova; imparare un lavoro
keywords = انٹرن شپ; تربیت; کام سیکھنا
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = کام کا معاہدہ
p-w3s49 = یہ { -contratto-di-lavoro } نہیں ہے۔ عام طور پر تھوڑے پیسے ملتے ہیں۔ لکھا ہوا منصوبہ ہونا ضروری ہے۔
