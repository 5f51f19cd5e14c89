### Avvocato pagato dallo Stato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Avocat plătit de stat
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Dacă aveți puțini bani, statul vă plătește avocatul.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = asistență juridică gratuită
# term: ricorso → { -ricorso } = contestație
keywords = avocat gratis; avocat din oficiu; avocat gratuit; asistență juridică; tribunal; contestație; gratuito patrocinio
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = cod fiscal
f-z85fq = codurile fiscale ale familiei
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = venit
f-9a6xm = dovada { -reddito(case: "gen") } din ultimul an
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = hârtiile despre problemă: scrisori, decrete, contracte
# it: l'ammissione al patrocinio
f-zzb5s = aprobarea asistenței juridice gratuite („ammissione al patrocinio”)
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = asistență juridică gratuită
p-q6v4g = Un avocat este dreptul dumneavoastră. Dacă câștigați puțin, îl plătește statul. Se numește [asistență juridică gratuită (patrocinio a spese dello Stato)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = venit
p-rnfb6 = Celor care au un { -reddito } sub o limită. Limita se schimbă: o știe avocatul. De obicei se socotesc și veniturile celor care locuiesc cu dumneavoastră.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Este valabil pentru italieni și pentru străini. Dacă nu aveți permis, cereți oricum: în multe cazuri aveți și dumneavoastră dreptul.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Cereți la [Ordine degli avvocati (baroul avocaților)][1] lista avocaților care oferă asistență juridică gratuită („patrocinio”).
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Acolo există și un ghișeu pentru cetățeni, **sportello per il cittadino**. Dă informații gratuit.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Alegeți un avocat. Spuneți imediat că vreți asistență juridică gratuită („patrocinio”).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = Avocatul vă ajută cu cererea:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = procese despre casă, familie, muncă: cererea merge la Ordine degli avvocati
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = procese penale: cererea merge la judecător
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Așteptați răspunsul.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Dacă aveți asistență juridică gratuită, avocatul **nu** vă poate cere bani.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = venit
l-t69pv = **Victime ale violenței în familie, ale hărțuirii (stalking) sau ale violenței sexuale.** Au dreptul întotdeauna, cu orice { -reddito }.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = expulzare
l-wgx6n = **Expulzare.** Și aici statul poate plăti avocatul. Regulile se schimbă: întrebați avocatul.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = venit
# term: consolato → { -consolato } = consulat
l-5sgg6 = **Venituri în țara dumneavoastră.** Poate fi nevoie de o hârtie de la { -consolato }. Dacă nu o puteți obține, spuneți avocatului.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Dacă ceva nu merge bine
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = expulzare
# term: ricorso → { -ricorso } = contestație
p-p8ukr = Împotriva unui refuz sau a unei [expulzări (espulsione)][1], zilele pentru [contestație (ricorso)][2] sunt puține. Mergeți la un avocat **în aceeași zi**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = Cererea a fost respinsă? O puteți depune din nou la judecător. Dacă schimbați avocatul, anunțați biroul.
