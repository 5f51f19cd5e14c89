### udienza — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = جلسة المحكمة
# it: Il giorno in cui il giudice ti ascolta.
summary = اليوم الذي يسمعك فيه القاضي.
# it: tribunale; giudice; processo
keywords = محكمة; قاضٍ; قضية
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = انظر جيدًا اليوم والساعة والغرفة. اذهب دائمًا، والأفضل مع [محامٍ][1].
