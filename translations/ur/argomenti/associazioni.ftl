### Associazioni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = انجمنیں
# it: Gruppi e volontari della zona.
summary = علاقے کے گروپ اور رضاکار۔
# it: associazioni; volontari; comunità
keywords = انجمن; رضاکار; کمیونٹی; پاکستانی انجمن; مدد
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = گروپ میں آپ کو دوست اور مدد ملتی ہے۔ پڑھیں [گروپ کیسے ڈھونڈیں][1]۔
