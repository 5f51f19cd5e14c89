### Far venire i tuoi familiari in Italia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = إحضار عائلتك إلى إيطاليا
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = لمّ شمل الأسرة
summary = كيف تطلب لمّ شمل الأسرة للزوج أو الزوجة أو الأولاد أو الوالدين.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = لمّ شمل الأسرة
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
# term: visto → { -visto } = التأشيرة
keywords = لم الشمل; التجمع العائلي; إذن عدم الممانعة; زوجة; زوج; أولاد; والدان; فيزا عائلية
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = جواز السفر
f-dw3us = نسخة من جواز سفر أفراد العائلة
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = الدخل
f-5keig = الوثائق عن دخلك
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
# term: visto → { -visto } = التأشيرة
f-b27mr = إذن عدم الممانعة من أجل التأشيرة
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-4j4zq = ادخل عن طريق SPID أو CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = مكتب المساعدة
f-yp5mi = يمكن لمكتب مساعدة (patronato) أن يرسل الطلب بدلًا منك.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
p-vu8qy = يمكنك أن تطلب أن تعيش عائلتك معك. يذهب الطلب إلى [الشباك الموحد للهجرة (Sportello unico per l'immigrazione)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = القاصر
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
p-y58h7 = لمن لديه تصريح مدته سنة على الأقل، مثلًا للعمل أو الأسرة أو الدراسة. عادة يطلب القانون أيضًا سنتين في إيطاليا مع التصريح. للأولاد القاصرين ولمن لديه { -protezione-internazionale } لا تلزم السنتان.
# it: Puoi far venire:
p-izf9r = يمكنك أن تُحضر:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = الزوج أو الزوجة
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = القاصر
l-7knav = الأولاد القاصرين
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = الأولاد البالغين الذين لديهم عجز كامل
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = الوالدين، بشروط أصعب

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
# term: reddito → { -reddito } = الدخل
l-sny9v = القواعد تتغير كثيرًا. تحقق مع [مكتب مساعدة (patronato)][1] من يمكنه أن يأتي وهل دخلك كافٍ.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = شهادة ملاءمة السكن
l-rtv6b = اطلب من البلدية (Comune) [شهادة ملاءمة السكن (idoneità alloggiativa)][1]. تقول إن بيتك واسع بما يكفي.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-bpfmp = أرسل الطلب عبر الإنترنت. يلزم [SPID أو CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
l-uakcz = انتظر [إذن عدم الممانعة (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = التأشيرة
# term: consolato → { -consolato } = القنصلية
l-b3jk2 = يطلب أفراد عائلتك [التأشيرة][1] من [القنصلية][2] الإيطالية في بلدهم. يحضرون وثائق العائلة، مترجمة [ومصدَّقًا عليها][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
l-q7upk = عندما يصلون، لديكم **8 أيام** للاتصال بالشباك الموحد للهجرة. بعد ذلك اطلبوا [التصريح][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
# term: visto → { -visto } = التأشيرة
p-ghrck = المدة التي يعطيها القانون للمكتب كي يعطي { -nulla-osta }: { $processing_time }. إذن عدم الممانعة صالح 6 أشهر. في هذا الوقت يجب أن يطلب أفراد العائلة { -visto }.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = جهّز وثائق العائلة مبكرًا: في بلد الأصل يحتاج ذلك إلى وقت.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
# term: visto → { -visto } = التأشيرة
p-63zvw = تدفع ثمن { -marca-da-bollo } وشهادة السكن والترجمات والتأشيرة. اسأل أولًا كم يكلّف كل شيء.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = الدخل
# term: consolato → { -consolato } = القنصلية
p-hsfkd = لا يلزم اللاجئين إثبات الدخل والسكن. إذا لم توجد وثائق للعائلة، يمكن للقنصلية أن تطلب إثباتات أخرى.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = إذا حدثت مشكلة
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = الطعن
# term: visto → { -visto } = التأشيرة
p-5t67u = إذا قال الشباك لا، يمكنك أن تقدّم طعنًا إلى القاضي. اسأل [محاميًا تدفع له الدولة][1]. احذر ممن يعد بتأشيرة سريعة مقابل المال.
