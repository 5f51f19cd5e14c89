### INAIL — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
title = مؤسسة التأمين من حوادث العمل (INAIL)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = الجهة التي تساعد من يُصاب أو يمرض بسبب العمل.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
keywords = INAIL; إصابة عمل; حادثة شغل; مرض مهني

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
p-8ixxr = [INAIL][1] هي التأمين العام من [إصابات العمل][2]. تدفع الأيام الضائعة والعلاج.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-rdz4c = الموقع هو { $web }. يساعدك [مكتب مساعدة (patronato)][1] مجانًا في الطلب.
