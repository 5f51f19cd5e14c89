### centro antiviolenza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = خواتین پر تشدد کے خلاف مرکز
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = وہ جگہ جہاں ماہر خواتین تشدد سہنے والی عورتوں کی مدد کرتی ہیں۔
# it: violenza; donne; aiuto; casa rifugio
keywords = تشدد; خواتین; مدد; پناہ گاہ; شوہر مارتا ہے
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = یہ مفت اور رازداری والا ہے۔ وہ آپ کی بات سنتی ہیں، وکیل دیتی ہیں اور ضرورت ہو تو محفوظ جگہ بھی۔
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = پڑھیں [اسے کیسے ڈھونڈیں][1]۔
