### Far venire i tuoi familiari in Italia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = Привезти членів сім’ї до Італії
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = возз’єднання сім’ї
summary = Як просити возз’єднання сім’ї для чоловіка, дружини, дітей або батьків.
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = возз’єднання сім’ї
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
# term: visto → { -visto } = в’їзна віза
keywords = возз’єднання сім’ї; nulla osta; дружина; чоловік; діти; батьки; сімейна віза; привезти родину
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = паспорт
f-dw3us = копія паспортів членів сім’ї
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = дохід
f-5keig = документи про ваш дохід
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
# term: visto → { -visto } = в’їзна віза
f-b27mr = попередній дозвіл (nulla osta) для візи
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-4j4zq = Увійдіть зі SPID або CIE.
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = бюро допомоги з документами
f-yp5mi = Patronato може надіслати заяву за вас.
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = єдине імміграційне бюро
p-vu8qy = Ви можете просити, щоб ваша сім’я жила з вами. Заяву подають до [єдиного імміграційного бюро (Sportello unico per l'immigrazione)][1].

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = неповнолітня особа
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
p-y58h7 = Для тих, хто має посвідку щонайменше на один рік, наприклад для роботи, сім’ї або навчання. Зазвичай закон вимагає також 2 роки в Італії з посвідкою. Для неповнолітніх дітей і для тих, хто має { -protezione-internazionale }, 2 роки не потрібні.
# it: Puoi far venire:
p-izf9r = Ви можете привезти:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = чоловіка або дружину
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = неповнолітня особа
l-7knav = неповнолітніх дітей
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = повнолітніх дітей з повною інвалідністю
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = батьків, але умови складніші

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
# term: reddito → { -reddito } = дохід
l-sny9v = Правила часто змінюються. Перевірте в [бюро допомоги (patronato)][1], хто може приїхати і чи вашого доходу досить.
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = довідка про придатність житла
l-rtv6b = Попросіть у муніципалітеті (Comune) [довідку про придатність житла (idoneità alloggiativa)][1]. Вона каже, що ваше житло досить велике.
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-bpfmp = Надішліть заяву онлайн. Потрібен [SPID або CIE][1].
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
l-uakcz = Чекайте на [попередній дозвіл (nulla osta)][1].
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = в’їзна віза
# term: consolato → { -consolato } = консульство або посольство
l-b3jk2 = Члени вашої сім’ї просять [візу][1] в італійському [консульстві][2] своєї країни. Вони приносять сімейні документи, перекладені і [легалізовані][3].
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = єдине імміграційне бюро
l-q7upk = Коли вони приїдуть, у вас є **8 днів**, щоб звернутися до Sportello unico. Потім подайте заяву на [посвідку][1].

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
# term: visto → { -visto } = в’їзна віза
p-ghrck = Закон дає установі { $processing_time } на видачу nulla osta. Nulla osta діє 6 місяців. За цей час члени сім’ї повинні попросити візу.
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = Завчасно підготуйте сімейні документи: на батьківщині це потребує часу.

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = гербова марка
# term: visto → { -visto } = в’їзна віза
p-63zvw = Ви платите за { -marca-da-bollo(case: "acc") }, довідку про житло, переклади і візу. Спочатку запитайте, скільки що коштує.

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = дохід
# term: consolato → { -consolato } = консульство або посольство
p-hsfkd = Біженцям не треба доводити дохід і житло. Якщо немає сімейних документів, консульство може попросити інші докази.

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = Якщо щось піде не так
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = оскарження
# term: visto → { -visto } = в’їзна віза
p-5t67u = Якщо бюро каже «ні», ви можете подати { -ricorso } судді. Зверніться до [адвоката за рахунок держави][1]. Остерігайтеся тих, хто за гроші обіцяє швидку візу.
