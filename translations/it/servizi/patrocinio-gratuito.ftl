### servizi/patrocinio-gratuito
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Avvocato pagato dallo Stato
summary = Se hai pochi soldi, lo Stato paga il tuo avvocato.
keywords = gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# required_documents.name
f-z85fq = i codici fiscali della famiglia
# required_documents.name
f-9a6xm = la prova del reddito dell'ultimo anno
# required_documents.name
f-gxek7 = i fogli sul problema: lettere, decreti, contratti
# outputs.name
f-zzb5s = l'ammissione al patrocinio
# note: [1] = termini/patrocinio-a-spese-dello-stato
p-q6v4g = Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].

## A chi è rivolto

p-rnfb6 = A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
p-8rh62 = Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.

## Come fare

# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 2 di 5
l-bruh2 = Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 3 di 5
l-veds5 = Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 4 di 5
l-u24aj = L'avvocato ti aiuta con la domanda:
# note: voce 1 di 2
l-aatxi = cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 2 di 2
l-2szwg = processi penali: la domanda va al giudice
# note: voce 5 di 5
l-w79s2 = Aspetta la risposta.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Se hai il patrocinio, l'avvocato **non** può chiederti soldi.

## Casi particolari

# note: voce 1 di 3
l-t69pv = **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 2 di 3
l-wgx6n = **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 3 di 3
l-5sgg6 = **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.

## Se qualcosa va male

t-fcv6t = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
p-p8ukr = Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
p-ki7ra = La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
