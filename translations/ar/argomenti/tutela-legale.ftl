### Avvocato e diritti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = المحامي والحقوق
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = البلاغ
summary = محامٍ تدفع له الدولة، والبلاغات، والتمييز.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = البلاغ
# term: ricorso → { -ricorso } = الطعن
keywords = محامٍ; حقوق; محكمة; بلاغ; شكوى; طعن
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = أمر الطرد
p-cpmuz = إذا كان مالك قليلًا، يمكن أن [تدفع الدولة لمحاميك][1]. الأيام المتاحة للاعتراض على قرار، مثل [أمر الطرد (espulsione)][2]، قليلة غالبًا: لا تنتظر.
