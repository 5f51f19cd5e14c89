### Il mio permesso sta per scadere — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = میرا اجازت نامہ ختم ہونے والا ہے
# it: Che cosa fare nei mesi prima della scadenza.
summary = آخری تاریخ سے پہلے کے مہینوں میں کیا کرنا ہے۔
# it: scadenza; rinnovo; permesso scaduto
keywords = آخری تاریخ; تجدید; پرمیسو ختم; پیپر ختم; رینیو
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = مفت مدد کا دفتر
f-yrapq = اجازت نامہ مفت مدد کے دفتر (patronato) لے جائیں۔
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = کیا آپ 5 سال سے یہاں ہیں؟ دیکھیں کہ کیا آپ کو یہ مل سکتا ہے۔
# it: Fai la domanda alla posta.
f-nnmkj = ڈاکخانے میں درخواست دیں۔
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
f-er6fi = رسید لے جائیں اور { -tessera-sanitaria } کی مدت بڑھوائیں۔
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
f-rzunc = نیا اجازت نامہ رہائشیوں کے اندراج کے دفتر (anagrafe) میں دکھائیں۔
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-vvev9 = کم از کم دو مہینے پہلے شروع کریں۔ کیا یہ پہلے ہی ختم ہو چکا ہے؟ فوراً مفت مدد کے دفتر (patronato) یا وکیل کے پاس جائیں۔
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ملک بدری
p-3gy8c = کیا یہ پہلے ہی ختم ہو چکا ہے؟ آپ اب بھی آخری تاریخ کے بعد زیادہ سے زیادہ **60 دن** میں تجدید کی درخواست دے سکتے ہیں۔ اس کے بعد [ملک بدری (espulsione)][1] کا خطرہ ہے۔
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = پولیس کا صدر دفتر
p-f47ue = کیا آپ کو پولیس کے صدر دفتر (Questura) سے خط ملا ہے؟ پڑھیں [کیا کرنا ہے][1]۔
