### Servizio sanitario nazionale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = صحت کا سرکاری نظام
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = اٹلی کا سرکاری صحت کا نظام: سب کے لیے ڈاکٹر اور ہسپتال۔
# it: sanità; SSN; cure; mutua
keywords = صحت; SSN; علاج; سرکاری ہسپتال
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
p-h8cev = جس کا اندراج ہے اس کا { -medico-di-base } ہوتا ہے اور وہ کم پیسے دیتا ہے یا کچھ نہیں دیتا۔
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = پڑھیں [نام کیسے لکھوائیں][1]۔
