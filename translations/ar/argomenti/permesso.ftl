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
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = مكتب المساعدة
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-a6cwu = يساعدك [مكتب مساعدة (patronato)][1] في ملء الاستمارات. احمل معك دائمًا [إيصال الطلب (ricevuta)][2].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = مديرية الشرطة
# term: espulsione → { -espulsione } = أمر الطرد
p-isibv = هل وصلتك رسالة من { -questura }؟ اقرأ [ماذا تفعل][1]. هل تتكلم الرسالة عن [أمر طرد (espulsione)][2]؟ اذهب إلى محامٍ في اليوم نفسه.
