### Avvocato pagato dallo Stato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Avokat i paguar nga Shteti
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Nëse keni pak para, Shteti paguan avokatin tuaj.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = avokat i paguar nga Shteti
# term: ricorso → { -ricorso } = ankim në gjykatë
keywords = avokat falas; ndihmë juridike falas; gratuito patrocinio; gjykatë; ankim; avokat i shtetit
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = kod fiskal
f-z85fq = kodet fiskale të familjes
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = të ardhura
f-9a6xm = prova e { -reddito(case: "gen") } të vitit të fundit
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = dokumentet për problemin: letra, dekrete, kontrata
# it: l'ammissione al patrocinio
f-zzb5s = pranimi për avokat të paguar nga Shteti
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = avokat i paguar nga Shteti
p-q6v4g = Të kesh avokat është e drejtë. Nëse fitoni pak, e paguan Shteti. Kjo quhet [patrocinio a spese dello Stato (avokat i paguar nga Shteti)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = të ardhura
p-rnfb6 = Për këdo që ka të ardhura nën një kufi. Kufiri ndryshon: e di avokati. Zakonisht llogariten edhe { -reddito(case: "def") } e atyre që jetojnë me ju.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Vlen për italianë dhe të huaj. Nëse nuk keni leje, kërkojeni gjithsesi: në shumë raste ju takon edhe juve.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Kërkojini [Dhomës së avokatëve (Ordine degli avvocati)][1] listën e avokatëve që punojnë me pagesë nga Shteti.
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Aty ka edhe një **sportel për qytetarin** (sportello per il cittadino). Jep informacione falas.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Zgjidhni një avokat. Thoni menjëherë që doni patrocinio, pra avokat të paguar nga Shteti.
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = Avokati ju ndihmon me kërkesën:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = çështje banese, familjeje, pune: kërkesa shkon te Dhoma e avokatëve (Ordine)
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = procese penale: kërkesa shkon te gjykatësi
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Prisni përgjigjen.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Nëse e keni avokatin të paguar nga Shteti, ai **nuk** mund t’ju kërkojë para.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = të ardhura
l-t69pv = **Viktima të dhunës në familje, përndjekjes ose dhunës seksuale.** Ju takon gjithmonë, me çfarëdo të ardhurash.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = urdhër dëbimi
l-wgx6n = **Dëbim (espulsione).** Edhe këtu Shteti mund ta paguajë avokatin. Rregullat ndryshojnë: pyesni avokatin.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = të ardhura
# term: consolato → { -consolato } = konsullatë
l-5sgg6 = **Të ardhura në vendin tuaj.** Mund të duhet një letër nga konsullata. Nëse nuk arrini ta merrni, thuajini avokatit.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Nëse diçka shkon keq
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = urdhër dëbimi
# term: ricorso → { -ricorso } = ankim në gjykatë
p-p8ukr = Kundër një refuzimi ose një [urdhri dëbimi (espulsione)][1] ditët për [ankimin në gjykatë (ricorso)][2] janë të pakta. Shkoni te një avokat **po atë ditë**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = Kërkesa u refuzua? Mund t’ia paraqitni përsëri gjykatësit. Nëse ndërroni avokat, thuajini zyrës.
