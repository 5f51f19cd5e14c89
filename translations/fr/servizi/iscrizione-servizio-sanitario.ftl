### Iscriversi al Servizio sanitario: la tessera sanitaria — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
title = S’inscrire au service de santé : la carte de santé
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
summary = Comment avoir la carte de santé et le droit au médecin.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
keywords = carte de santé; tessera sanitaria; SSN; carte vitale; assurance maladie; médecin; sécu
# it: la prova di dove abiti
f-5ibyq = la preuve de l’endroit où vous habitez
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = contrat de travail
f-5uw4k = le contrat de travail, si vous travaillez
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
f-fm9hj = la carte de santé
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
# term: medico di famiglia → { -medico-di-base } = médecin de famille
p-k5c2z = Le [service national de santé (Servizio sanitario nazionale)][1] est public. Si vous vous inscrivez, vous avez un médecin de famille et des soins gratuits ou à bas prix.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = protection internationale
p-dzmtm = **Inscription gratuite et obligatoire :** les personnes qui ont un permis pour travail, famille, asile, protection ou recherche d’emploi. Cela vaut aussi pour les membres de la famille que vous faites vivre (à charge).
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Inscription payante :** d’habitude les étudiants et les personnes qui ne travaillent pas. Demandez avant.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = mineur
p-772tw = Tous les mineurs ont droit à l’inscription.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-s9uin = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = bureau du choix du médecin
# term: asst → { -asst } = établissement public de santé
l-43e54 = Demandez à la mairie ou en pharmacie où se trouve le [bureau du choix du médecin (scelta e revoca)][1]. C’est un bureau de l’[établissement public de santé (ASST)][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-pz2j8 = Apportez les documents. Si vous attendez le permis, apportez le { -ricevuta-del-permesso }.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = médecin de famille
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-5ns2v = Choisissez le [médecin de famille (medico di famiglia)][1] ou le [pédiatre (pediatra)][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Vous recevez un papier. La [carte (tessera)][1] arrive par la poste.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Gardez ce papier avec vous jusqu’à l’arrivée de la carte.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-xxz2n = L’inscription dure autant que le permis. Quand vous renouvelez le permis, apportez le { -ricevuta-del-permesso } et demandez de prolonger l’inscription.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = établissement public de santé
p-qc74m = Pour les personnes qui ont l’inscription obligatoire, c’est gratuit. Si l’inscription est payante, vous payez chaque année : c’est l’ASST qui vous dit la somme.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **Vous n’avez pas de permis ?** Vous pouvez vous soigner quand même : lisez [soins sans papiers][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Vous venez d’un pays de l’Union européenne ?** Apportez la carte européenne d’assurance maladie et les documents de travail.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
# term: asst → { -asst } = établissement public de santé
l-g7jpf = **Vos parents âgés sont arrivés par regroupement familial ?** Les règles sont différentes. Demandez d’abord à l’ASST.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Si quelque chose se passe mal
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-mmura = Si on vous dit que vous ne pouvez pas vous inscrire, demandez la raison par écrit. Un [bureau d’aide (patronato)][1] vous aide.
