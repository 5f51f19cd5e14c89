### Sto male — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = أنا مريض
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = من تسأل عندما تكون مريضًا، نهارًا وليلًا.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = مريض; مرض; طبيب; حمى; سخونة; ألم; صداع; وجع الرأس; سعال; كحة; يؤلمني
# it: È grave? Chiama subito.
f-r7b8h = هل الحالة خطيرة؟ اتصل فورًا.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = ليست خطيرة؟ اذهب إلى طبيبك.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = الطبيب غير موجود؟ اتصل برقم الرعاية غير العاجلة.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
f-ycgzw = حالة مفاجئة وشديدة؟ اذهب إلى { -pronto-soccorso }.
# it: Ti serve uno specialista? Prenota.
f-pvw6f = هل تحتاج إلى طبيب مختص؟ احجز موعدًا.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = هل تؤلمك أسنانك؟ اقرأ أين تسأل.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-b9sim = ليس لديك تصريح؟ اطلب رمز STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = ألم شديد في الصدر، أو صعوبة في التنفس، أو دم كثير: اتصل فورًا [برقم الطوارئ][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-4jdcd = إذا كنت تعمل، فأخبر { -datore-di-lavoro } واطلب من الطبيب الشهادة المرضية في اليوم نفسه.
