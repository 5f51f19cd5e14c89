### Alcol, droghe e gioco d'azzardo: aiuto per smettere — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = الكحول والمخدرات والقمار: مساعدة للتوقف
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = خدمة عامة ومجانية لمن لديه إدمان ولعائلته.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = خدمة علاج الإدمان
keywords = SerD; إدمان; مخدرات; كحول; خمر; قمار; ألعاب المال; أشرب كثيرا; أشرب الخمر كثيرا; لا أستطيع التوقف عن الشرب; لا أستطيع ترك الخمر; زوجي يشرب; زوجي يشرب الخمر; راجلي يشرب; سكران; سكير; مدمن كحول; مدمن مخدرات; أتعاطى المخدرات; ابني يتعاطى المخدرات; ولدي مدمن; ماكينات القمار
# it: ascolto e cure
f-9s565 = استماع وعلاج
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = خدمة علاج الإدمان
p-r4c6c = **خدمة علاج الإدمان** ([SerD][1]) تساعد من لا يستطيع أن يتوقف عن الشرب أو عن المخدرات أو عن القمار.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = لمن لديه المشكلة ولأفراد عائلته. يمكنك أن تذهب فقط لتتكلم.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-ik43y = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = الوصفة الطبية
l-ca8eu = اسأل عن العنوان الطبيب أو الصيدلية. لا تلزم وصفة طبية.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = اتصل بالهاتف أو اذهب بنفسك.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = احكِ عن وضعك. إذا أردت، يمكنك **ألا** تقول اسمك.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = قرّر معهم برنامج العلاج.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = استماع وفحوص وأدوية ومجموعات. كل شيء مجاني وسري.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = خدمة علاج الإدمان
l-ghgbv = من يذهب إلى SerD لا يُقدَّم ضده بلاغ بسبب ذلك.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = إذا كنت تعمل، يمكنك في حالات معينة أن تحتفظ بعملك أثناء العلاج. اسأل هذه الخدمة.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = يمكن للعائلة أن تطلب المساعدة حتى لو لم يرد القريب ذلك.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = إذا حدثت مشكلة
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = شخص لا يستيقظ أو يتنفس بصعوبة؟ اتصل [برقم الطوارئ][1].
