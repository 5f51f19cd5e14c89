### colf e badante — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = عاملة المنزل ومرافقة المسنين
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = عاملة المنزل (colf) تنظف البيت. والمرافقة (badante) ترعى شخصًا مسنًا أو مريضًا.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = عمل منزلي; خادمة; شغالة; مرافقة مسنين; جليسة أطفال
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = لمن يعمل هذا العمل عقد وطني وإجازة وراحة. اقرأ [القواعد][1].
