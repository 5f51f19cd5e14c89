### Compio 18 anni — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = أُتمّ 18 سنة
# it: Che cosa cambia quando diventi adulto.
summary = ماذا يتغير عندما تصبح بالغًا.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = ثماني عشرة سنة; 18 سنة; سن الرشد; شاب; بالغ
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = هل وُلدت في إيطاليا؟ لديك سنة واحدة من الوقت.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = اطلب تصريحًا خاصًا بك: للدراسة أو العمل أو الأسرة.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
f-rtyqk = تحقق من بطاقة الهوية.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-p6fy9 = فعّل SPID أو CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
f-7hy2k = اختر الطبيب، إذا كان طبيبك ما زال طبيب الأطفال.
# it: Apri un conto.
f-e2m5d = افتح حسابًا.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
f-kn2c6 = إذا كنت تبحث عن عمل، فاذهب إلى مركز التشغيل.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = الوصي
p-re9gd = تحرّك **قبل** عيد ميلادك. إذا كنت في دار رعاية، فتكلم مع { -tutore }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = الآن أنت من يوقّع. لا توقّع على شيء لا تفهمه.
