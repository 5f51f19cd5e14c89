### Permesso di soggiorno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
title = Permis de séjour
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = protection internationale
summary = Premier permis, renouvellement, famille, travail, asile.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = direction de la police
# term: visto → { -visto } = visa d’entrée
keywords = titre de séjour; carte de séjour; permesso; soggiorno; questura; visa
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-cb8n6 = Si vous n’êtes pas citoyen de l’Union européenne, il vous faut un [permis de séjour (permesso di soggiorno)][1]. Si c’est votre premier permis, commencez [ici][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = bureau d’aide
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-a6cwu = Un [bureau d’aide (patronato)][1] vous aide pour les formulaires. Gardez toujours avec vous le [récépissé (ricevuta)][2] de la demande.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = direction de la police
# term: espulsione → { -espulsione } = expulsion du pays
p-isibv = Vous avez reçu une lettre de la { -questura } ? Lisez [ce qu’il faut faire][1]. Elle parle d’[expulsion du pays (espulsione)][2] ? Allez chez un avocat le même jour.
