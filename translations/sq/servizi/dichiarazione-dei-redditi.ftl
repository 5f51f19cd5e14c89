### Dichiarazione dei redditi (730) — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = deklaratë e të ardhurave
title = Deklarata e të ardhurave (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = Llogaria e taksave që bëhet çdo vit. Ndonjëherë ju kthejnë para.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
# term: caf → { -caf } = zyrë ndihme për taksat
# term: certificazione unica → { -certificazione-unica } = vërtetim vjetor i të ardhurave
keywords = 730; taksa; IRPEF; kthim parash; CAF; vërtetim vjetor; CU
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = vërtetim vjetor i të ardhurave
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-yu6qc = { -certificazione-unica(case: "def") } nga { -datore-di-lavoro(case: "def") } ose nga INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-hs3zj = faturat e shpenzimeve për mjek, qira, shkollë dhe fëmijë
# it: la dichiarazione mandata
f-dyyjg = deklarata e dërguar
# it: Un CAF la prepara con te.
# term: caf → { -caf } = zyrë ndihme për taksat
f-5z8ke = Një CAF e përgatit bashkë me ju.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = deklaratë e të ardhurave
p-hph2s = Çdo vit bëni llogarinë e taksave për paratë e fituara. Përdorni [deklaratën e të ardhurave (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = Zakonisht duhet ta bëni nëse:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = punëdhënës
l-p77s9 = keni pasur dy ose më shumë { -datore-di-lavoro }
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
l-kceav = punoni si punonjës shtëpie ose kujdestar (colf, badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-5ex8d = keni marrë edhe para nga INPS, përveç pagës
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Ia vlen ta bëni edhe nëse keni paguar mjek, qira, shkollë ose keni fëmijë. Mund t’ju sjellë një **kthim parash** (rimborso).

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = vërtetim vjetor i të ardhurave
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-vnum8 = Në pranverë kërkojini çdo { -datore-di-lavoro(case: "def") } [vërtetimin vjetor të të ardhurave (Certificazione Unica)][1].
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
l-78hhc = Mblidhni dëftesat e pagesës (ricevute). Kur paguani ilaçe ose vizita, tregoni { -tessera-sanitaria(case: "acc") }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = zyrë ndihme për taksat
l-rkf2e = Lini një takim te një [CAF][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = autorizim me shkrim
# term: caf → { -caf } = zyrë ndihme për taksat
l-c7gay = Firmosni një { -delega }. CAF e përgatit llogarinë bashkë me ju.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-4d2z4 = Ose bëjeni vetë në faqen { $web }, me [SPID ose CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Bëjeni një herë në vit, zakonisht nga maji deri në shtator.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = zyrë ndihme për taksat
p-ngzi5 = Në faqen e internetit është falas. CAF mund të kërkojë një shumë të vogël: pyesni më parë.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = zyrë ndihme për taksat
p-mvnuc = Për familjarët që jetojnë në vendin tuaj ndonjëherë mund të paguani më pak taksa. Duhen dokumente të përkthyera. Pyesni CAF-in.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Nëse diçka shkon keq
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = zyrë ndihme për taksat
p-fbrp8 = Keni marrë një letër nga Agenzia delle Entrate? Mos e hidhni. Çojeni menjëherë te CAF: ka pak ditë për t’u përgjigjur.
