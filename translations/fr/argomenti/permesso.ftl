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
# it: Un [patronato][1] ti aiuta con i moduli.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-a6cwu = Un [bureau d’aide (patronato)][1] vous aide pour les formulaires.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = direction de la police
p-isibv = Vous avez reçu une lettre de la { -questura } ? Lisez [ce qu’il faut faire][1].
