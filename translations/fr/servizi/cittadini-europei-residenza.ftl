### Cittadini dell'Unione europea: vivere in Italia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Citoyens de l’Union européenne : vivre en Italie
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Roumains, Espagnols et autres citoyens de l’Union européenne : ce qu’il faut après trois mois.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = résidence
keywords = citoyen européen; Roumanie; Espagne; France; attestation de séjour; résidence; UE
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = passeport
# term: carta d'identità → { -carta-di-identita } = carte d’identité
f-geg68 = le passeport ou la carte d’identité de votre pays
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = la preuve du travail, ou bien de l’argent et de l’assurance maladie
# it: l'attestazione di iscrizione anagrafica
f-622sj = l’attestation d’inscription au registre des habitants (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-28qpv = Si vous êtes citoyen de l’Union européenne, vous **n’avez pas** besoin du permis de séjour.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = Pour les citoyens de l’Union européenne qui restent plus de trois mois. Cela vaut aussi pour les membres de leur famille.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Pour les trois premiers mois, la pièce d’identité de votre pays suffit.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
l-ptkj4 = Si vous restez plus longtemps, allez au [registre des habitants (anagrafe)][1] de la commune (Comune) où vous habitez.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = résidence
l-4nyby = Demandez la [résidence][1]. Apportez une de ces preuves :
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = vous travaillez en Italie
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = vous étudiez et vous avez une assurance maladie
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = vous avez assez d’argent et une assurance maladie
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = vous êtes membre de la famille d’un citoyen de l’Union européenne
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Demandez l’**attestazione di iscrizione anagrafica** (attestation d’inscription au registre des habitants).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = Un papier qui prouve votre droit de rester en Italie. Il vous sert pour le médecin et pour d’autres bureaux.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de longue durée
l-2wki2 = Les membres de la famille qui sont citoyens de pays hors de l’Union européenne demandent à la [direction de la police (Questura)][1] une **carta di soggiorno per familiari** (carte de séjour pour membres de la famille).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = Après 5 ans en Italie en règle avec la loi, vous pouvez demander l’attestation **permanente**.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Si vous ne travaillez pas et n’avez pas d’assurance, vous pouvez quand même vous soigner : lisez [soins sans papiers][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Si quelque chose se passe mal
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-e6wxe = La mairie doit répondre par écrit. Si elle dit non, demandez la raison. Un [bureau d’aide (patronato)][1] ou un avocat peut vous aider.
