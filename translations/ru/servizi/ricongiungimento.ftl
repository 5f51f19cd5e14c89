### Far venire i tuoi familiari in Italia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Привезти свою семью в Италию
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = воссоединение семьи
summary = Как попросить воссоединение семьи для мужа, жены, детей или родителей.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = воссоединение семьи
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
# term: visto → { -visto } = въездная виза
keywords = воссоединение семьи; nulla osta; жена; муж; дети; родители; виза для семьи
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = паспорт
f-dw3us = копия паспорта родственников
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = доход
f-5keig = документы о вашем доходе
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
# term: visto → { -visto } = въездная виза
f-b27mr = предварительное разрешение на въезд для визы
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-4j4zq = Войдите со SPID или CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = бюро помощи с документами
f-yp5mi = Бюро помощи с документами (patronato) может отправить заявление за вас.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = единое иммиграционное бюро
p-vu8qy = Вы можете попросить, чтобы ваша семья жила с вами. Заявление подают в [единое иммиграционное бюро (Sportello unico per l'immigrazione)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = несовершеннолетний
# term: protezione internazionale → { -protezione-internazionale } = международная защита
p-y58h7 = Для тех, у кого вид на жительство не меньше чем на год, например по работе, семье или учёбе. Обычно закон требует также 2 года в Италии с видом на жительство. Для несовершеннолетних детей и для тех, у кого есть международная защита, 2 года не нужны.
# it: Puoi far venire:
p-izf9r = Вы можете привезти:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = мужа или жену
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = несовершеннолетний
l-7knav = несовершеннолетних детей
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = совершеннолетних детей с полной инвалидностью
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = родителей, на более трудных условиях

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
# term: reddito → { -reddito } = доход
l-sny9v = Правила часто меняются. Проверьте в [бюро помощи с документами (patronato)][1], кто может приехать и достаточно ли вашего дохода.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = справка о пригодности жилья
l-rtv6b = Попросите в муниципалитете (Comune) [справку о пригодности жилья (idoneità alloggiativa)][1]. В ней сказано, что ваше жильё достаточно большое.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-bpfmp = Отправьте заявление онлайн. Нужен [SPID или CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
l-uakcz = Ждите [предварительного разрешения на въезд (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = въездная виза
# term: consolato → { -consolato } = консульство или посольство
l-b3jk2 = Ваши родственники просят [визу (visto)][1] в итальянском [консульстве (consolato)][2] в их стране. Они приносят семейные документы, переведённые и [легализованные][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = единое иммиграционное бюро
l-q7upk = Когда они приедут, у вас есть **8 дней**, чтобы связаться со Sportello unico. Потом попросите [вид на жительство (permesso)][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
# term: visto → { -visto } = въездная виза
p-ghrck = По закону срок, за который учреждение даёт разрешение на въезд: { $processing_time }. Разрешение действует 6 месяцев. За это время родственники должны попросить визу.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Заранее подготовьте семейные документы: в родной стране на это нужно время.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
# term: visto → { -visto } = въездная виза
p-63zvw = Вы платите за гербовую марку, справку о жилье, переводы и визу. Сначала спросите, сколько что стоит.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = доход
# term: consolato → { -consolato } = консульство или посольство
p-hsfkd = Беженцам не нужно доказывать доход и жильё. Если семейных документов нет, консульство может попросить другие доказательства.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Если что-то идёт не так
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = обжалование
# term: visto → { -visto } = въездная виза
p-5t67u = Если Sportello unico отказывает, вы можете обжаловать отказ у судьи. Спросите [адвоката за счёт государства][1]. Осторожно с теми, кто обещает быструю визу за деньги.
