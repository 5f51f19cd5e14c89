### TFR — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = نوکری ختم ہونے پر ملنے والی رقم
# it: I soldi che ricevi quando finisce un lavoro.
summary = وہ پیسے جو نوکری ختم ہونے پر ملتے ہیں۔
# it: liquidazione; fine lavoro; soldi
keywords = گریجویٹی; نوکری کا اختتام; پیسے
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR کا مطلب ہے trattamento di fine rapporto۔ بہت لوگ اسے **liquidazione** کہتے ہیں۔
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
p-67s4b = یہ تب بھی آپ کا حق ہے جب آپ خود نوکری چھوڑیں، اور گھریلو ملازموں (colf، badanti) کا بھی حق ہے۔
