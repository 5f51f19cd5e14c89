### patrocinio a spese dello Stato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = سرکاری خرچ پر وکیل
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = کم آمدنی والوں کے لیے وہ وکیل جس کی فیس حکومت دیتی ہے۔
# it: avvocato gratis; gratuito patrocinio
keywords = مفت وکیل; سرکاری وکیل; گراتویتو پاتروچینیو
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = بہت لوگ اسے **gratuito patrocinio** کہتے ہیں۔ پڑھیں [درخواست کیسے دیں][1]۔
