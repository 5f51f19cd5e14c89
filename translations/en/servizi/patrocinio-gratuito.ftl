### Avvocato pagato dallo Stato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Lawyer paid by the State
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = If you have little money, the State pays your lawyer.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = legal aid
# term: ricorso → { -ricorso } = appeal
keywords = free lawyer; legal aid; gratuito patrocinio; patrocinio a spese dello Stato; court; appeal
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = tax code
f-z85fq = the tax codes of the family
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = income
f-9a6xm = proof of your { -reddito } for the last year
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = the papers about the problem: letters, decrees, contracts
# it: l'ammissione al patrocinio
f-zzb5s = admission to legal aid
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = legal aid
p-q6v4g = Having a lawyer is a right. If you earn little, the State pays for the lawyer. This is called [legal aid (patrocinio a spese dello Stato)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = income
p-rnfb6 = For people with an income below a limit. The limit changes: the lawyer knows it. Usually the income of the people who live with you is counted too.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = It applies to Italians and to foreigners. If you do not have a permit, ask all the same: in many cases you have a right to it too.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Ask the [Ordine degli avvocati (bar association)][1] for the list of lawyers who do legal aid.
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = There is also a **citizens' desk (sportello per il cittadino)** there. It gives free information.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Choose a lawyer. Say at once that you want legal aid.
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = The lawyer helps you with the application:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = cases about home, family, work: the application goes to the Ordine
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = criminal trials: the application goes to the judge
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Wait for the answer.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = If you have legal aid, the lawyer **cannot** ask you for money.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = income
l-t69pv = **Victims of violence in the family, stalking or sexual violence.** You always have a right to it, with any income.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = expulsion order
l-wgx6n = **Expulsion.** Here too the State can pay the lawyer. The rules change: ask the lawyer.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = income
# term: consolato → { -consolato } = consulate or embassy
l-5sgg6 = **Income in your country.** You may need a paper from the consulate. If you cannot get it, tell the lawyer.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = If something goes wrong
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = expulsion order
# term: ricorso → { -ricorso } = appeal
p-p8ukr = Against a refusal or an [expulsion order (espulsione)][1] you have only a few days for the [appeal (ricorso)][2]. Go to a lawyer **on the same day**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = Was the application refused? You can submit it again to the judge. If you change lawyer, tell the office.
