### Avvocato pagato dallo Stato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Адвокат за рахунок держави
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Якщо у вас мало грошей, держава платить вашому адвокату.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за рахунок держави
# term: ricorso → { -ricorso } = оскарження
keywords = безкоштовний адвокат; gratuito patrocinio; адвокат за рахунок держави; суд; оскарження; безоплатна правова допомога
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = податковий код
f-z85fq = податкові коди членів сім’ї
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = дохід
f-9a6xm = доказ доходу за останній рік
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = папери про проблему: листи, рішення, договори
# it: l'ammissione al patrocinio
f-zzb5s = право на безкоштовного адвоката
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = адвокат за рахунок держави
p-q6v4g = Мати адвоката – це право. Якщо ви мало заробляєте, йому платить держава. Це називається [patrocinio a spese dello Stato (адвокат за рахунок держави)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = дохід
p-rnfb6 = Для тих, чий { -reddito } нижчий за певну межу. Межа змінюється: її знає адвокат. Зазвичай враховують і доходи тих, хто живе з вами.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Це стосується італійців та іноземців. Якщо у вас немає посвідки, усе одно просіть: у багатьох випадках ви теж маєте на це право.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Попросіть у [колегії адвокатів (Ordine degli avvocati)][1] список адвокатів, які ведуть справи за рахунок держави.
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Там є також **sportello per il cittadino** (приймальня для громадян). Вона дає інформацію безкоштовно.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Виберіть адвоката. Відразу скажіть, що хочете patrocinio (оплату державою).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = Адвокат допоможе вам із заявою:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = справи про житло, сім’ю, роботу: заяву подають до колегії адвокатів
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = кримінальні справи: заяву подають судді
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Чекайте відповіді.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Якщо вам надали patrocinio, адвокат **не** може просити у вас грошей.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = дохід
l-t69pv = **Постраждалі від домашнього насильства, переслідування або сексуального насильства.** Право є завжди, з будь-яким доходом.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = видворення
l-wgx6n = **Видворення.** І тут держава може оплатити адвоката. Правила змінюються: запитайте в адвоката.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = дохід
# term: consolato → { -consolato } = консульство або посольство
l-5sgg6 = **Доходи у вашій країні.** Може знадобитися документ із консульства. Якщо не можете його отримати, скажіть адвокату.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Якщо щось піде не так
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = видворення
# term: ricorso → { -ricorso } = оскарження
p-p8ukr = На [оскарження][2] відмови або [видворення][1] дається мало днів. Ідіть до адвоката **того самого дня**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = Заяву відхилено? Ви можете знову подати її судді. Якщо змінюєте адвоката, повідомте про це установу.
