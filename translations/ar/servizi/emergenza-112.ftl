### Emergenza: chiama il 112 — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = طوارئ: اتصل بالرقم 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = رقم واحد للإسعاف والإطفاء والشرطة والكارابينييري.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
keywords = إسعاف; شرطة; كارابينييري; إطفاء; قسم الطوارئ; حادث; حريق; 118; 115; 113; نار; النجدة; نجدة; أنقذوني; ساعدوني; ساعدني; عاونوني; أموت; يريد قتلي; لا يتنفس; لا أستطيع التنفس; اختناق; نوبة قلبية; جلطة; ألم في الصدر; سكتة دماغية; جرعة زائدة; نزيف; دم; فاقد الوعي; مغمى عليه; تسمم; خطر; طوارئ; أقتل نفسي; رجال الإطفاء; رجل إطفاء; لص; لصوص; يحترق; الحقوني; 911; رائحة غاز; تسرب الغاز; شخص مفقود; اختطاف; خطف; ابنتي اختفت; بنتي ضايعة; ابنتي مفقودة; لا أجد ابني; ابني ضائع; ولدي ضاع; طفل مفقود; اختفى ابني
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = وصول الإسعاف أو الإطفاء أو الشرطة
# it: emergenza
f-m6hdz = طوارئ
# it: cure non urgenti
f-p9gv6 = رعاية طبية غير عاجلة
# it: Solo dove il numero è attivo.
f-wi3s5 = فقط حيث يعمل الرقم.
# it: violenza e stalking
f-ify8u = العنف والملاحقة
# it: bambini in pericolo
f-hs492 = أطفال في خطر
# it: tratta
# term: tratta → { -tratta } = الاتجار بالبشر
f-fjxa2 = الاتجار بالبشر
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = اتصل بالرقم { $phone } عندما يكون هناك خطر شديد. يجيب شخص ليلًا ونهارًا.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = للجميع. يمكنك الاتصال حتى بدون وثائق.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = إذا كانت حياة شخص في خطر، فاتصل فورًا بالرقم { $phone-emergenza }. لا تنتظر.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = اتصل بالرقم { $phone-emergenza }. المكالمة **مجانية**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = قل أين أنت: البلدة والشارع والرقم.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = قل ما يحدث وكم شخصًا حالته سيئة.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = أجب عن الأسئلة. لا تكن أنت أول من يُنهي المكالمة.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = إذا لم تستطع الوصول إلى هاتف، فاطلب من شخص قريب منك أن يتصل بدلًا منك.

## Altri numeri

# it: Altri numeri
t-eaqza = أرقام أخرى
# it: Che cosa succede
c-vdfnq = ماذا يحدث
# it: Numero
c-vgt4u = الرقم
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = تحتاج إلى طبيب لكن الأمر غير عاجل.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = شخص يستعمل العنف ضدك أو يلاحقك.
# it: Un bambino è in pericolo.
c-a2awk = طفل في خطر.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = شخص يستغلّك أو يحتجزك بالقوة.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = رقم الرعاية غير العاجلة يعمل في بعض المناطق فقط. بشأن العنف اقرأ أيضًا [الصفحة عن رقم مناهضة العنف][1].
