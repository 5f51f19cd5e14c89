### Disabilità e invalidità: chiedere il riconoscimento — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Aftësi e kufizuar dhe invaliditet: kërkesa për njohje
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Si të merrni njohjen dhe ndihmat për një sëmundje të rëndë ose një aftësi të kufizuar.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = invaliditet civil; ligji 104; aftësi e kufizuar; kujdestari; pension invaliditeti; invalid
# it: i fogli dei medici e degli ospedali
f-azmgf = fletët e mjekëve dhe të spitaleve
# it: il verbale con il riconoscimento
f-epgwy = procesverbali me njohjen (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-7b7e6 = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-7r4u5 = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-dba9i = INPS nga celulari
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Kush ka një sëmundje të rëndë ose një aftësi të kufizuar mund të ketë para, leje nga puna dhe ndihma të tjera.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: patronato → { -patronato } = zyrë ndihme
p-y37x9 = Për të rritur dhe fëmijë. Për paratë duhet zakonisht një { -permesso-di-soggiorno } prej të paktën një viti. Pyesni te një [zyrë ndihme (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
l-qw9sn = Shkoni te [mjeku i familjes (medico di famiglia)][1]. Çojini të gjitha fletët.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-n6zr3 = Mjeku i dërgon një vërtetim [INPS-it][1]. Kërkoni dëshminë e dërgimit (ricevuta).
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = zyrë ndihme
l-tvfx4 = Mjeku ose { -patronato(case: "def") } ju thotë nëse duhet edhe një kërkesë. Në disa provinca rregullat janë të reja.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-vs79y = INPS ju thërret në një vizitë. Merrni me vete fletët e mjekëve.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Merrni procesverbalin (**verbale**): është fleta me vendimin.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = të ardhura
l-2egi6 = Nëse duhet, dërgoni të dhënat e bankës dhe të { -reddito(case: "gen") }.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = zyrë ndihme
p-2ir3s = Kërkesa me { -patronato(case: "acc") } është falas. Për vërtetimin disa mjekë kërkojnë pagesë: pyesni më parë.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **Jeni të sëmurë me tumor?** Vizita bëhet më shpejt.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Punoni dhe kujdeseni për një familjar?** Me ligjin 104 mund të merrni leje të paguara.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Fëmija juaj shkon në shkollë?** Çojeni procesverbalin në shkollë: mund të ketë një mësues mbështetës.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Nëse diçka shkon keq
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = zyrë ndihme
p-ytnz4 = Nëse procesverbali thotë jo, keni **6 muaj** për të shkuar te gjykatësi. Pyesni menjëherë { -patronato(case: "acc") }.
