### permesso UE per soggiornanti di lungo periodo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = طویل مدت کا یورپی اجازت نامہ
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = وہ اجازت نامہ جس کی آخری تاریخ نہیں ہوتی۔ ان کے لیے جو یہاں رہتے ہیں اور جن کے پاس کم از کم 5 سال سے اجازت نامہ ہے۔
# it: carta di soggiorno; permesso illimitato
keywords = کارتا دی سجورنو; پکا پیپر; ہمیشہ کا پرمیسو
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = پہلے اسے **carta di soggiorno** کہتے تھے۔ بہت لوگ اب بھی یہی کہتے ہیں۔
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = پڑھیں [درخواست کیسے دیں][1]۔
