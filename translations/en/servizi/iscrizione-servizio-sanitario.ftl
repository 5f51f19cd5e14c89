### Iscriversi al Servizio sanitario: la tessera sanitaria — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
# term: tessera sanitaria → { -tessera-sanitaria } = health card
title = Registering with the National Health Service: the health card
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = health card
summary = How to get the health card and the right to a doctor.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = health card
keywords = health card; tessera sanitaria; SSN; health registration; doctor; health care; medical card
# it: la prova di dove abiti
f-5ibyq = proof of where you live
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = work contract
f-5uw4k = your { -contratto-di-lavoro }, if you work
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = health card
f-fm9hj = the health card
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
# term: medico di famiglia → { -medico-di-base } = family doctor
p-k5c2z = The [National Health Service][1] is public. If you register, you have a family doctor and treatment that is free or low-cost.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = international protection
p-dzmtm = **Free and compulsory registration:** people who have a permit for work, family, asylum, protection or looking for a job. Also for the family members you support.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Registration that you pay for:** usually students and people who do not work. Ask first.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = person under 18
p-772tw = All children under 18 have a right to be registered.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-s9uin = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = office for choosing your doctor
# term: asst → { -asst } = public health agency
l-43e54 = Ask at the town hall or at a pharmacy where to find the office for [scelta e revoca (choosing your doctor)][1]. It is an office of the [ASST (public health agency)][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-pz2j8 = Bring the documents. If you are waiting for the permit, bring the { -ricevuta-del-permesso }.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = family doctor
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-5ns2v = Choose the [family doctor][1] or the [children's doctor][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = You receive a paper. The [card][1] comes by post.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Carry the paper with you until the card comes.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-xxz2n = The registration lasts as long as the permit. When you renew the permit, bring the receipt and ask them to extend the registration.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = public health agency
p-qc74m = For people with compulsory registration it is free. If it is paid registration, you pay every year: the ASST tells you the amount.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **No permit?** You can get treatment all the same: read [treatment without documents][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Do you come from a country of the European Union?** Bring your European health card and your work documents.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
# term: asst → { -asst } = public health agency
l-g7jpf = **Did your elderly parents come through family reunification?** The rules are different. Ask the ASST first.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = If something goes wrong
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
p-mmura = If they say that you cannot register, ask for the reason in writing. An [advice office (patronato)][1] helps you.
