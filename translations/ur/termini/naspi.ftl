### NASpI — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = بے روزگاری الاؤنس
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
summary = وہ پیسے جو INPS نوکری ختم ہونے پر دیتا ہے۔
# it: disoccupazione; licenziato; sussidio
keywords = بے روزگاری; نوکری سے نکالا; الاؤنس
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = اس کی درخواست نوکری ختم ہونے کے بعد زیادہ سے زیادہ 68 دن میں دیں۔ پڑھیں [کیسے دیتے ہیں][1]۔
