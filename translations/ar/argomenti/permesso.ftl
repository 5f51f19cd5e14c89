### Permesso di soggiorno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
title = تصريح الإقامة
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = الحماية الدولية
summary = أول تصريح والتجديد والأسرة والعمل واللجوء.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = مديرية الشرطة
# term: visto → { -visto } = التأشيرة
keywords = تصريح; إقامة; مديرية الشرطة; كويستورا; تأشيرة; فيزا
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-cb8n6 = إذا لم تكن مواطنًا من الاتحاد الأوروبي، فأنت تحتاج إلى [تصريح إقامة][1]. إذا كان هذا أول تصريح لك، فابدأ [من هنا][2].
# it: Un [patronato][1] ti aiuta con i moduli.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-a6cwu = يساعدك [مكتب مساعدة (patronato)][1] في ملء الاستمارات.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = مديرية الشرطة
p-isibv = هل وصلتك رسالة من { -questura }؟ اقرأ [ماذا تفعل][1].
