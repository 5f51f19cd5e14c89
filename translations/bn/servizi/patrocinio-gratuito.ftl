### Avvocato pagato dallo Stato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = ???
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = ???
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = সরকারি খরচে উকিল
# term: ricorso → { -ricorso } = আপিল
keywords = ???
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = কর কোড
f-z85fq = ???
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = আয়
f-9a6xm = ???
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = ???
# it: l'ammissione al patrocinio
f-zzb5s = ???
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = সরকারি খরচে উকিল
p-q6v4g = ???

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = আয়
p-rnfb6 = ???
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = ???

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = ???
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = ???
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = ???
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = ???
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = ???
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = ???
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = ???
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = ???

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = আয়
l-t69pv = ???
# it: **Espulsione.** Davanti al giudice l'avvocato è pagato dallo Stato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
l-wgx6n = ???
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = আয়
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-5sgg6 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = ???
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
# term: ricorso → { -ricorso } = আপিল
p-p8ukr = ???
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = ???
