### scelta e revoca — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = ڈاکٹر چننے اور بدلنے کا دفتر
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
summary = ASST کا دفتر جہاں آپ ڈاکٹر چنتے یا بدلتے ہیں۔
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
keywords = ڈاکٹر بدلنا; دفتر; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** کا مطلب ہے ڈاکٹر چننا۔ **Revoca** کا مطلب ہے اسے چھوڑنا۔
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
p-5x337 = یہاں [صحت کے سرکاری نظام (Servizio sanitario)][1] میں اندراج بھی ہوتا ہے۔
