### medico di famiglia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = فیملی ڈاکٹر
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
summary = وہ ڈاکٹر جو آپ خود چنتے ہیں۔ وہ مفت معائنہ کرتا ہے اور نسخے لکھتا ہے۔
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = ڈاکٹر; فیملی ڈاکٹر; میدیکو; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = اسے **medico di base** یا medico di medicina generale بھی کہتے ہیں۔ سب ایک ہی ہیں۔
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = پڑھیں [کیسے چنتے ہیں][1]۔
