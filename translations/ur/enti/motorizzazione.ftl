### Motorizzazione civile — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = ===
# it: L'ufficio che dà e cambia le patenti di guida.
summary = وہ دفتر جو ڈرائیونگ لائسنس دیتا اور بدلتا ہے۔
# it: patente; motorizzazione; guida; auto
keywords = ڈرائیونگ لائسنس; گاڑی; پاتینتے

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = یہ ڈرائیونگ لائسنس اور گاڑیوں کے لیے وزارت ٹرانسپورٹ (Ministero delle Infrastrutture e dei Trasporti) کا دفتر ہے۔ یہاں [لائسنس بدلنے][1] کی درخواست دیتے ہیں۔
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = ویب سائٹ { $web } ہے۔
