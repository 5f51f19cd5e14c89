### Avvocato pagato dallo Stato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Адвокат за счёт государства
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Если у вас мало денег, государство оплачивает вашего адвоката.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за счёт государства
# term: ricorso → { -ricorso } = обжалование
keywords = бесплатный адвокат; юридическая помощь; gratuito patrocinio; суд; обжалование; юрист
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = налоговый код
f-z85fq = налоговые коды членов семьи
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = доход
f-9a6xm = подтверждение дохода за последний год
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = бумаги о проблеме: письма, постановления, договоры
# it: l'ammissione al patrocinio
f-zzb5s = решение о том, что адвоката оплачивает государство
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за счёт государства
p-q6v4g = Иметь адвоката — ваше право. Если вы мало зарабатываете, его оплачивает государство. Это называется [адвокат за счёт государства (patrocinio a spese dello Stato)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = доход
p-rnfb6 = Для тех, чей доход ниже предела. Предел меняется: его знает адвокат. Обычно учитывают и доходы тех, кто живёт с вами.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Это касается и итальянцев, и иностранцев. Если у вас нет вида на жительство, всё равно просите: во многих случаях это положено и вам.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Попросите в [коллегии адвокатов (Ordine degli avvocati)][1] список адвокатов, которые так работают.
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Там есть и **sportello per il cittadino** (приёмная для граждан). Она информирует бесплатно.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Выберите адвоката. Сразу скажите, что хотите, чтобы его оплатило государство (patrocinio).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = Адвокат поможет вам с заявлением:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = дела о жилье, семье, работе: заявление подают в коллегию адвокатов
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = уголовные дела: заявление подают судье
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Ждите ответа.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Если вашего адвоката оплачивает государство, он **не** может просить у вас денег.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = доход
l-t69pv = **Пострадавшие от домашнего насилия, преследования (stalking) или сексуального насилия.** Положено всегда, при любом доходе.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = выдворение
l-wgx6n = **Выдворение.** И здесь государство может оплатить адвоката. Правила меняются: спросите адвоката.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = доход
# term: consolato → { -consolato } = консульство или посольство
l-5sgg6 = **Доходы в вашей стране.** Может понадобиться бумага из консульства. Если не можете её получить, скажите об этом адвокату.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Если что-то идёт не так
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = выдворение
# term: ricorso → { -ricorso } = обжалование
p-p8ukr = На [обжалование (ricorso)][2] отказа или [выдворения (espulsione)][1] дней мало. Идите к адвокату **в тот же день**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = Вам отказали? Вы можете снова подать заявление, судье. Если меняете адвоката, сообщите в учреждение.
