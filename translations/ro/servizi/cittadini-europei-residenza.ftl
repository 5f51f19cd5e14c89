### Cittadini dell'Unione europea: vivere in Italia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Cetățeni ai Uniunii Europene: viața în Italia
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Români, spanioli și alți cetățeni ai Uniunii Europene: ce trebuie după trei luni.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = rezidență
keywords = cetățean european; România; români; bulgari; rezidență; atestat de ședere; comunitari
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = pașaport
# term: carta d'identità → { -carta-di-identita } = carte de identitate
f-geg68 = pașaportul sau cartea de identitate din țara dumneavoastră
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = dovada că lucrați, sau că aveți bani și asigurare de sănătate
# it: l'attestazione di iscrizione anagrafica
f-622sj = adeverința de înscriere la evidența locuitorilor („attestazione di iscrizione anagrafica”)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-28qpv = Dacă sunteți cetățean al Uniunii Europene, **nu** vă trebuie { -permesso-di-soggiorno }.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = Cetățenilor Uniunii Europene care rămân mai mult de trei luni. Este valabil și pentru membrii familiei lor.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Pentru primele trei luni este suficient actul din țara dumneavoastră.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
l-ptkj4 = Dacă rămâneți mai mult, mergeți la [evidența locuitorilor (anagrafe)][1] din primăria localității unde locuiți.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = rezidență
l-4nyby = Cereți [rezidența (residenza)][1]. Aduceți una dintre aceste dovezi:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = lucrați în Italia
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = studiați și aveți o asigurare de sănătate
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = aveți destui bani și o asigurare de sănătate
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = sunteți membru al familiei unui cetățean al Uniunii Europene
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Cereți **attestazione di iscrizione anagrafica** (adeverința de înscriere la evidența locuitorilor).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = O hârtie care dovedește dreptul dumneavoastră de a sta în Italia. Vă trebuie pentru medic și pentru alte instituții.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
l-2wki2 = Membrii familiei din țări din afara Uniunii Europene cer la [chestură (Questura)][1] un permis numit **carta di soggiorno per familiari** (carte de ședere pentru membrii familiei).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = După 5 ani de ședere legală în Italia puteți cere adeverința **permanentă**.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Dacă nu lucrați și nu aveți o asigurare, vă puteți trata oricum: citiți [îngrijiri fără acte][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Dacă ceva nu merge bine
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
p-e6wxe = Primăria (Comune) trebuie să răspundă în scris. Dacă spune nu, cereți motivul. Un [birou de asistență (patronato)][1] sau un avocat vă poate ajuta.
