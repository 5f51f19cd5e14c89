### Cittadini dell'Unione europea: vivere in Italia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Citizens of the European Union: living in Italy
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Romanians, Spaniards and other citizens of the European Union: what you need after three months.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = registered residence
keywords = European citizen; EU citizen; Romania; attestazione di soggiorno; residence; registration
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = passport
# term: carta d'identità → { -carta-di-identita } = identity card
f-geg68 = the passport or identity card of your country
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = proof of work, or of money and health insurance
# it: l'attestazione di iscrizione anagrafica
f-622sj = the certificate of registration (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-28qpv = If you are a citizen of the European Union you do **not** need the { -permesso-di-soggiorno }.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = For citizens of the European Union who stay for more than three months. Also for their family members.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = For the first three months the document of your country is enough.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registry office
l-ptkj4 = If you stay longer, go to the [registry office (anagrafe)][1] of the town where you live.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = registered residence
l-4nyby = Ask for [registered residence][1]. Bring proof of one of these things:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = you work in Italy
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = you study and have health insurance
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = you have enough money and health insurance
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = you are a family member of a citizen of the European Union
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Ask for the **attestazione di iscrizione anagrafica** (certificate of registration).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = A paper that proves your right to stay in Italy. You need it for the doctor and for other offices.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = EU long-term residence permit
l-2wki2 = Family members from countries outside the European Union ask the [police headquarters (Questura)][1] for a **residence card for family members (carta di soggiorno per familiari)**.
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = After 5 years of legal stay in Italy you can ask for the **permanent** certificate.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = If you do not work and have no insurance, you can get treatment anyway: read [treatment without documents][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = If something goes wrong
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
p-e6wxe = The town hall (Comune) must answer in writing. If it says no, ask for the reason. An [advice office (patronato)][1] or a lawyer can help you.
