### Permesso di soggiorno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
title = Residence permit
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = international protection
summary = First permit, renewal, family, work, asylum.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = police headquarters
# term: visto → { -visto } = entry visa
keywords = permit; permesso; stay; questura; visa; permit of stay
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-cb8n6 = If you are not a citizen of the European Union, you need a [residence permit][1]. If it is your first permit, start [here][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = advice office
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-a6cwu = An [advice office (patronato)][1] helps you with the forms. Always keep the [permit receipt (ricevuta)][2] of the application with you.
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = police headquarters
# term: espulsione → { -espulsione } = expulsion order
p-isibv = Have you received a letter from the { -questura }? Read [what to do][1]. Does it speak of an [expulsion order (espulsione)][2]? Go to a lawyer on the same day.
