### ricetta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = ڈاکٹر کا نسخہ
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = دوا، معائنے یا ٹیسٹ کے لیے ڈاکٹر کا کاغذ۔
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = نسخہ; پرچی; دوا; الیکٹرانک نسخہ; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = اسے **impegnativa** بھی کہتے ہیں۔ اکثر ڈاکٹر صرف ایک نمبر دیتا ہے، یا فون پر بھیجتا ہے۔
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
p-7um7y = میڈیکل سٹور پر نمبر اور [صحت کارڈ (tessera sanitaria)][1] دکھائیں۔
