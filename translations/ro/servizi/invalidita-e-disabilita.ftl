### Disabilità e invalidità: chiedere il riconoscimento — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Dizabilitate și invaliditate: cererea de recunoaștere
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Cum obțineți recunoașterea și ajutoarele pentru o boală gravă sau o dizabilitate.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = invaliditate; legea 104; handicap; dizabilitate; însoțitor; pensie de invaliditate; accompagnamento
# it: i fogli dei medici e degli ospedali
f-azmgf = hârtiile de la medici și de la spitale
# it: il verbale con il riconoscimento
f-epgwy = procesul-verbal cu recunoașterea („verbale”)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-7b7e6 = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-7r4u5 = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-dba9i = INPS de pe mobil
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Cine are o boală gravă sau o dizabilitate poate primi bani, zile libere de la muncă și alte ajutoare.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: patronato → { -patronato } = birou de asistență
p-y37x9 = Adulților și copiilor. Pentru bani trebuie de obicei un { -permesso-di-soggiorno } valabil cel puțin un an. Întrebați la un [birou de asistență (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = medic de familie
l-qw9sn = Mergeți la [medicul de familie (medico di famiglia)][1]. Duceți-i toate hârtiile.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = INPS
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-n6zr3 = Medicul trimite un certificat la [INPS][1]. Cereți dovada („ricevuta”).
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = birou de asistență
l-tvfx4 = Medicul sau un { -patronato } vă spune dacă trebuie și o cerere. În unele provincii regulile sunt noi.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = INPS
l-vs79y = INPS vă cheamă la o consultație. Aduceți hârtiile de la medici.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Primiți **verbale** (procesul-verbal): este foaia cu hotărârea.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = venit
l-2egi6 = Dacă trebuie, trimiteți datele contului bancar și datele despre { -reddito }.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = birou de asistență
p-2ir3s = Cererea făcută la un { -patronato } este gratuită. Pentru certificat unii medici cer o plată: întrebați înainte.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **Bolnav de cancer?** Consultația este mai rapidă.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Lucrați și îngrijiți o rudă?** Cu legea 104 puteți avea zile libere plătite.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Copilul dumneavoastră merge la școală?** Duceți procesul-verbal la școală: poate avea un profesor de sprijin.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Dacă ceva nu merge bine
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = birou de asistență
p-ytnz4 = Dacă procesul-verbal spune nu, aveți **6 luni** ca să mergeți la judecător. Întrebați imediat la un { -patronato }.
