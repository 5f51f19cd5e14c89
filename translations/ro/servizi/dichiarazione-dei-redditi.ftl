### Dichiarazione dei redditi (730) — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = formularul 730
title = Declarația de venit (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = Socoteala taxelor, care se face în fiecare an. Uneori vi se dau bani înapoi.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = formularul 730
# term: caf → { -caf } = CAF
# term: certificazione unica → { -certificazione-unica } = certificat unic de venit
keywords = 730; declarație de venit; taxe; impozit; IRPEF; rambursare; bani înapoi; CAF
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = certificat unic de venit
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: inps → { -inps } = INPS
f-yu6qc = { -certificazione-unica(case: "def") } de la angajator sau de la INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = recipisă
f-hs3zj = chitanțele pentru medic, chirie, școală și copii
# it: la dichiarazione mandata
f-dyyjg = declarația trimisă
# it: Un CAF la prepara con te.
# term: caf → { -caf } = CAF
f-5z8ke = Un CAF o pregătește împreună cu dumneavoastră.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = formularul 730
p-hph2s = În fiecare an faceți socoteala taxelor pe banii câștigați. Folosiți [formularul 730 (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = De obicei trebuie să o faceți dacă:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = angajator
l-p77s9 = ați avut doi sau mai mulți angajatori
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = menajeră și îngrijitoare
l-kceav = lucrați ca menajeră sau îngrijitoare (colf o badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = INPS
l-5ex8d = ați primit și bani de la INPS, pe lângă salariu
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Este bine să o faceți și dacă ați plătit medic, chirie, școală sau aveți copii. Vă poate aduce o **rambursare**.

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = certificat unic de venit
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-vnum8 = Primăvara cereți [certificatul unic de venit (Certificazione Unica)][1] de la fiecare { -datore-di-lavoro }.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = recipisă
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
l-78hhc = Strângeți chitanțele. Când plătiți medicamente sau consultații, arătați { -tessera-sanitaria(case: "def") }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = CAF
l-rkf2e = Faceți o programare la un [CAF][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = împuternicire
# term: caf → { -caf } = CAF
l-c7gay = Semnați o { -delega }. CAF pregătește socoteala cu dumneavoastră.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-4d2z4 = Sau o faceți fără ajutor pe site-ul { $web }, cu [SPID sau CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = O faceți o dată pe an, de obicei din mai până în septembrie.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = CAF
p-ngzi5 = Pe site este gratuit. CAF poate cere o sumă mică: întrebați înainte.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = CAF
p-mvnuc = Pentru rudele care trăiesc în țara dumneavoastră puteți uneori să plătiți mai puține taxe. Trebuie acte traduse. Întrebați la CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Dacă ceva nu merge bine
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = CAF
p-fbrp8 = Ați primit o scrisoare de la Agenzia delle Entrate (agenția de taxe)? Nu o aruncați. Duceți-o imediat la CAF: aveți puține zile ca să răspundeți.
