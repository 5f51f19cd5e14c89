### sfratto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = أمر إخلاء البيت
# it: L'ordine del giudice di lasciare la casa.
summary = أمر القاضي بترك البيت.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = المحضر القضائي
keywords = محكمة; فقدان البيت; إفراغ; محضر قضائي
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = قد يحدث إذا لم تدفع أو إذا انتهى العقد. القاضي وحده يمكنه أن يأمر به.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = اقرأ [ماذا تفعل][1].
