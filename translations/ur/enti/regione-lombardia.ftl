### Regione Lombardia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = علاقہ لومباردیا
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
summary = پورے لومباردیا کا سرکاری ادارہ: ہسپتال، سرکاری مکان، تربیت۔
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
# term: fascicolo sanitario → { -fascicolo-sanitario } = آن لائن صحت کا ریکارڈ
keywords = علاقہ; لومباردیا; سرکاری مکان; صحت کا ریکارڈ

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
p-vqern = علاقہ (Regione) طے کرتا ہے کہ صحت، تربیت اور سرکاری مکان کیسے چلتے ہیں۔ اس نے [LAB'IMPACT][1] منصوبہ چلایا۔
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
p-b4evj = ویب سائٹ { $web } ہے۔ وہاں [سرکاری مکان][1] اور [صحت][2] کی ویب سائٹیں ملتی ہیں۔
