### Consultorio familiare — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = مركز استشارات الأسرة
title = مركز استشارات الأسرة
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
summary = طبيبة نساء وقابلة وأخصائية نفسية وأخصائية اجتماعية للنساء والأزواج والشباب.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
keywords = كونسولتوريو; طبيب نساء; منع الحمل; إجهاض; حمل; زوجان; مراهقون; تنظيم الأسرة; واقي ذكري; كوندوم; حبوب منع الحمل; حبة الصباح التالي; حبوب طوارئ; لولب; أريد الإجهاض; إنهاء الحمل; إسقاط الجنين; حمل غير مرغوب; اختبار حمل; تأخر الدورة; طبيبة نساء
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-mzitm = البطاقة الصحية أو رمز STP، إذا كان لديك
# it: visite, ascolto e consigli
f-2jn2n = فحوص واستماع ونصائح
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
# term: ricetta → { -ricetta } = الوصفة الطبية
p-niv4a = يساعد [مركز استشارات الأسرة (consultorio)][1] النساء والأزواج والوالدين والشباب. **لا تلزم وصفة** من الطبيب.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: minorenni → { -minore } = القاصر
p-frcwk = للجميع. يمكن للنساء الذهاب حتى بدون تصريح إقامة. ويمكن للقاصرين الذهاب وحدهم.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-iiuzc = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = اتصل بالهاتف أو اذهب بنفسك. اسأل عن العنوان الطبيب أو الصيدلية أو البلدية.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = قل باختصار ما تحتاج إليه.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = اطلبي طبيبة امرأة أو [وسيطًا][1]، إذا أردتِ.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = اذهب إلى الموعد. ما تقوله يبقى سرًا.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = فحوص أثناء الحمل وبعد الولادة
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = نصائح ووسائل لمنع الحمل، وفحوص للنساء
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = مساعدة في حمل لا تريدين أن يستمر
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = استماع لمشاكل الزوجين والمشاكل مع الأولاد
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = دورات قبل الولادة

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
p-mfy6c = يمكنكِ إنهاء الحمل، كقاعدة عامة، في أول **90 يومًا**. إذا كنتِ تفكرين في ذلك، فاذهبي فورًا إلى { -consultorio-familiare }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = رسم العلاج
p-qdj2k = أشياء كثيرة مجانية. لبعضها تدفع [رسم العلاج (ticket)][1]: اسأل أولًا.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **ختان البنات.** يمكنك أن تتكلمي عنه دون خجل. هناك علاج.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **زواج بالإجبار أو عنف.** قولي ذلك: هنا يعرفون إلى من يرسلونك.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = إذا حدثت مشكلة
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = هل أول موعد بعد وقت طويل؟ قل إن الأمر عاجل. في لومبارديا مراكز عامة ومراكز خاصة تعمل مع القطاع العام. اسأل المراكز الأخرى أيضًا.
