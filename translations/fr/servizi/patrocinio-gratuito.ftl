### Avvocato pagato dallo Stato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Avocat payé par l’État
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Si vous avez peu d’argent, l’État paie votre avocat.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = aide juridictionnelle
# term: ricorso → { -ricorso } = recours
keywords = avocat gratuit; aide juridictionnelle; assistance judiciaire; gratuito patrocinio; tribunal; recours
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = code fiscal
f-z85fq = les codes fiscaux de la famille
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = revenus
f-9a6xm = la preuve des revenus de la dernière année
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = les papiers sur le problème : lettres, décrets, contrats
# it: l'ammissione al patrocinio
f-zzb5s = l’admission à l’aide juridictionnelle (patrocinio)
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = aide juridictionnelle
p-q6v4g = Avoir un avocat est un droit. Si vous gagnez peu, c’est l’État qui le paie. Cela s’appelle [aide juridictionnelle (patrocinio a spese dello Stato)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = revenus
p-rnfb6 = Pour les personnes qui ont des revenus sous une limite. La limite change : l’avocat la connaît. D’habitude, on compte aussi les revenus des personnes qui vivent avec vous.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Cela vaut pour les Italiens et les étrangers. Si vous n’avez pas de permis, demandez quand même : dans beaucoup de cas, vous y avez droit aussi.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Demandez à l’[ordre des avocats (Ordine degli avvocati)][1] la liste des avocats qui acceptent l’aide juridictionnelle (patrocinio).
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Il y a aussi un **sportello per il cittadino** (guichet pour les habitants). Il donne des informations gratuites.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Choisissez un avocat. Dites tout de suite que vous voulez l’aide juridictionnelle (patrocinio).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = L’avocat vous aide pour la demande :
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = affaires de logement, famille, travail : la demande va à l’ordre des avocats
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = procès pénaux : la demande va au juge
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Attendez la réponse.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Si vous avez l’aide juridictionnelle, l’avocat **ne peut pas** vous demander d’argent.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = revenus
l-t69pv = **Victimes de violence en famille, de harcèlement (stalking) ou de violence sexuelle.** Vous y avez toujours droit, quels que soient vos revenus.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = expulsion du pays
l-wgx6n = **Expulsion du pays.** Ici aussi, l’État peut payer l’avocat. Les règles changent : demandez à l’avocat.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = revenus
# term: consolato → { -consolato } = consulat et ambassade
l-5sgg6 = **Revenus dans votre pays.** Il peut falloir un papier du consulat. Si vous n’arrivez pas à l’avoir, dites-le à l’avocat.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Si quelque chose se passe mal
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = expulsion du pays
# term: ricorso → { -ricorso } = recours
p-p8ukr = Contre un refus ou une [expulsion du pays (espulsione)][1], les jours pour le [recours (ricorso)][2] sont peu nombreux. Allez chez un avocat **le jour même**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = La demande a été rejetée ? Vous pouvez la présenter de nouveau au juge. Si vous changez d’avocat, dites-le au bureau.
