### vaccino — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = اللقاح
# it: Un'iniezione che ti protegge da una malattia.
summary = حقنة تحميك من مرض.
# it: vaccinazione; iniezione; libretto
keywords = تطعيم; تلقيح; حقنة; دفتر اللقاحات
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = القاصر
p-nicgv = للقاصرين بعض اللقاحات إلزامية ومجانية.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = **دفتر اللقاحات (libretto vaccinale)** هو الورقة التي فيها اللقاحات التي أُخذت. احفظه.
