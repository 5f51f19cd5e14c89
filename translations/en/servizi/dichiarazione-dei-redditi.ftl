### Dichiarazione dei redditi (730) — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = tax return
title = Tax return (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = The tax calculation that is done every year. Sometimes they give you money back.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = tax return
# term: caf → { -caf } = tax help office
# term: certificazione unica → { -certificazione-unica } = yearly income certificate
keywords = 730; taxes; tax return; IRPEF; refund; CAF; Certificazione Unica; CU
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = yearly income certificate
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: inps → { -inps } = social security institute
f-yu6qc = the { -certificazione-unica } from your employer or from INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
f-hs3zj = the receipts for spending on doctors, rent, school and children
# it: la dichiarazione mandata
f-dyyjg = the tax return that was sent
# it: Un CAF la prepara con te.
# term: caf → { -caf } = tax help office
f-5z8ke = A CAF prepares it with you.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = tax return
p-hph2s = Every year you work out the tax on the money you have earned. Use the [730 form (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = You usually have to do it if:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = employer
l-p77s9 = you had two or more employers
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = domestic worker and carer
l-kceav = you work as a domestic worker (colf) or carer (badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = social security institute
l-5ex8d = you also received money from INPS, besides your pay
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = It is worth doing also if you have paid for doctors, rent or school, or have children. You may get a **refund (rimborso)**.

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = yearly income certificate
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-vnum8 = In spring ask each employer for the [yearly income certificate (Certificazione Unica)][1].
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
# term: tessera sanitaria → { -tessera-sanitaria } = health card
l-78hhc = Collect the receipts. When you pay for medicines or medical visits, show your { -tessera-sanitaria }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = tax help office
l-rkf2e = Make an appointment at a [tax help office (CAF)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = written authorisation
# term: caf → { -caf } = tax help office
l-c7gay = Sign a { -delega }. The { -caf } prepares the tax return with you.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-4d2z4 = Or do it yourself on the website { $web }, with [SPID or CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Do it once a year, usually from May to September.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = tax help office
p-ngzi5 = On the website it is free. The { -caf } may ask for a small sum: ask first.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = tax help office
p-mvnuc = For family members who live in your country you can sometimes pay less tax. You need translated documents. Ask the { -caf }.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = If something goes wrong
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = tax help office
p-fbrp8 = Have you received a letter from the Agenzia delle Entrate (revenue agency)? Do not throw it away. Take it to the { -caf } at once: you have only a few days to answer.
