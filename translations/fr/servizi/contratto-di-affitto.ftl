### Affittare una casa: il contratto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Louer un logement : le contrat
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Ce qu’il faut vérifier avant de signer et pourquoi le contrat doit être enregistré.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = dépôt de garantie
# term: canone → { -canone-di-affitto } = loyer
keywords = loyer; contrat de location; bail; caution; enregistrement; propriétaire; bailleur
# it: il contratto registrato
f-tp5cn = le contrat enregistré
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = Le contrat de location doit être **écrit et enregistré**. Ainsi, il est valable et vous protège.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = Pour les personnes qui cherchent un logement ou une chambre à louer.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Visitez le logement en personne. Ne payez rien avant de l’avoir vu.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = loyer
l-4wxtd = Demandez le prix du [loyer (canone)][1] et des charges. Demandez qui paie le chauffage.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = syndicat
l-6emna = Lisez le contrat. Si vous ne comprenez pas, apportez-le à un syndicat de locataires.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Signez et prenez votre copie.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = dépôt de garantie
l-rcxyn = Payez le [dépôt de garantie (caparra)][1]. Il ne peut pas dépasser trois mois de loyer.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-xyr2s = Le propriétaire enregistre le contrat à l’[Agenzia delle Entrate (bureau des impôts)][1] dans les **30 jours** au plus tard. Faites-vous donner le reçu.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
l-wgpcp = Payez toujours d’une façon que vous pouvez prouver. Gardez les reçus.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = résidence
p-fpffi = Un contrat enregistré sert pour la [résidence][1], le permis et les aides au loyer.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Les contrats les plus courants durent 4 ans plus 4, ou 3 ans plus 2. Il existe aussi des contrats courts. Pour partir avant, vous devez écrire une lettre, d’habitude 6 mois avant.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = dépôt de garantie
p-6wvn9 = Vous payez le premier mois, le { -deposito-cauzionale } et parfois l’agence. Pour beaucoup de contrats, vous ne payez pas de taxe d’enregistrement. S’il y en a une, vous la partagez avec le propriétaire.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Si vous n’êtes pas citoyen de l’Union européenne, le propriétaire fait aussi la [déclaration][1] à la police.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Si quelque chose se passe mal
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = syndicat
l-a3sjj = **Le contrat n’est pas enregistré ?** Vous pouvez l’enregistrer vous-même. Demandez à un syndicat de locataires.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Le propriétaire ne loue pas aux étrangers ?** C’est une [discrimination][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = plainte
l-ehcu5 = **Le propriétaire vous a demandé de l’argent et a disparu ?** Déposez une [plainte (denuncia)][1].
