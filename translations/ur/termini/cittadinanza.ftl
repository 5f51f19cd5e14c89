### cittadinanza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = شہریت
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = پاسپورٹ
summary = ایک ملک سے قانونی تعلق۔ شہری ووٹ دیتا ہے اور اس ملک کا پاسپورٹ رکھتا ہے۔
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = پاسپورٹ
keywords = اطالوی شہری; اطالوی پاسپورٹ; نیشنلٹی
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = رہائش کا اندراج
p-mgc92 = پڑھیں کہ درخواست کیسے دیتے ہیں: [رہائش یا شادی کی بنیاد پر][1] اور [18 سال پر][2]۔
