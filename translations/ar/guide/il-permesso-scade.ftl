### Il mio permesso sta per scadere — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = تصريحي سينتهي قريبًا
# it: Che cosa fare nei mesi prima della scadenza.
summary = ماذا تفعل في الأشهر التي تسبق انتهاءه.
# it: scadenza; rinnovo; permesso scaduto
keywords = انتهاء الصلاحية; تجديد; تصريح منتهٍ; إقامة منتهية
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = مكتب المساعدة
f-yrapq = خذ التصريح إلى مكتب المساعدة (patronato).
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = هل أنت هنا منذ 5 سنوات؟ انظر هل يمكنك الحصول عليه.
# it: Fai la domanda alla posta.
f-nnmkj = قدّم الطلب في مكتب البريد.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
f-er6fi = خذ الإيصال ومدّد البطاقة الصحية.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
f-rzunc = خذ التصريح الجديد إلى { -anagrafe }.
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = مكتب المساعدة
p-vvev9 = ابدأ قبل شهرين على الأقل. هل انتهى التصريح؟ اذهب فورًا إلى مكتب مساعدة (patronato) أو إلى محامٍ.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = أمر الطرد
p-3gy8c = هل انتهى التصريح؟ ما زال يمكنك أن تطلب التجديد خلال **60 يومًا** من تاريخ الانتهاء. بعد ذلك قد تتعرض [لأمر الطرد (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = مديرية الشرطة
p-f47ue = هل وصلتك رسالة من { -questura }؟ اقرأ [ماذا تفعل][1].
