### ricevuta del permesso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = récépissé du permis
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Le papier qui prouve que vous avez demandé ou renouvelé le permis.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fiche de paie
keywords = cedolino; récépissé; reçu de la poste; assicurata
# it: Te la dà la posta quando consegni la busta.
p-j58hc = La poste vous le donne quand vous remettez l’enveloppe.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = passeport
p-w9vh2 = Gardez-le **toujours** avec vous, avec le passeport. Avec le récépissé du renouvellement, vous pouvez rester et travailler.
# it: Che cosa fare dopo:
p-x7dq7 = Ce qu’il faut faire ensuite :
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-gmrha = Allez à la [direction de la police (Questura)][1] le jour du rendez-vous.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Suivez la demande sur le site de la Polizia di Stato (police d’État), avec le numéro qui est sur le récépissé.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = établissement public de santé
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
l-nz4iw = Apportez le récépissé à l’[établissement public de santé (ASST)][1] et demandez de prolonger la [carte de santé (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = direction de la police
# term: patronato → { -patronato } = bureau d’aide
l-3cb9s = Vous voulez voyager ? Demandez d’abord à la { -questura } ou à un [bureau d’aide (patronato)][1].
