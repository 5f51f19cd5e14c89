### Disabilità e invalidità: chiedere il riconoscimento — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Handicap et invalidité : demander la reconnaissance
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Comment avoir la reconnaissance et les aides pour une maladie grave ou un handicap.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = invalidité; handicap; legge 104; handicapé; pension d’invalidité; accompagnamento
# it: i fogli dei medici e degli ospedali
f-azmgf = les papiers des médecins et des hôpitaux
# it: il verbale con il riconoscimento
f-epgwy = le rapport (verbale) avec la reconnaissance
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-7b7e6 = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-7r4u5 = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-dba9i = INPS depuis un portable
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Une personne qui a une maladie grave ou un handicap peut avoir de l’argent, des congés du travail et d’autres aides.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: patronato → { -patronato } = bureau d’aide
p-y37x9 = Pour les adultes et les enfants. Pour l’argent, il faut d’habitude un { -permesso-di-soggiorno } d’au moins un an. Demandez à un [bureau d’aide (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médecin de famille
l-qw9sn = Allez chez le [médecin de famille (medico di famiglia)][1]. Apportez-lui tous les papiers.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = institut national de sécurité sociale
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-n6zr3 = Le médecin envoie un certificat à l’[INPS][1]. Demandez le reçu.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = bureau d’aide
l-tvfx4 = Le médecin ou le { -patronato } vous dit s’il faut aussi une demande. Dans certaines provinces, les règles sont nouvelles.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = institut national de sécurité sociale
l-vs79y = L’INPS vous convoque à une visite médicale. Apportez les papiers des médecins.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Vous recevez le **verbale** (rapport) : c’est le papier avec la décision.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = revenus
l-2egi6 = S’il le faut, envoyez les données de la banque et des revenus.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = bureau d’aide
p-2ir3s = La demande avec le { -patronato } est gratuite. Pour le certificat, certains médecins demandent un paiement : demandez avant.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **Malade d’un cancer ?** La visite médicale est plus rapide.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Vous travaillez et vous soignez un membre de la famille ?** Avec la legge 104 (loi 104), vous pouvez avoir des congés payés.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Votre enfant va à l’école ?** Apportez le rapport (verbale) à l’école : il peut avoir un enseignant de soutien.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Si quelque chose se passe mal
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = bureau d’aide
p-ytnz4 = Si le rapport (verbale) dit non, vous avez **6 mois** pour aller devant le juge. Demandez tout de suite au { -patronato }.
