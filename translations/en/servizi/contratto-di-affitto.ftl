### Affittare una casa: il contratto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Renting a home: the contract
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = What to check before you sign, and why the contract must be registered.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = deposit
# term: canone → { -canone-di-affitto } = rent
keywords = rent; rental contract; deposit; caparra; registration; landlord; owner; affitto
# it: il contratto registrato
f-tp5cn = the registered contract
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = The rental contract must be **written and registered**. This way it is valid and protects you.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = For people who are looking for a home or a room to rent.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = See the home in person. Do not pay anything before you have seen it.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = rent
l-4wxtd = Ask the price of the [rent (canone)][1] and of the other costs. Ask who pays for the heating.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = trade union
l-6emna = Read the contract. If you do not understand it, take it to a tenants' union.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Sign and take your copy.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = deposit
l-rcxyn = Pay the [deposit (caparra)][1]. It cannot be more than three months' rent.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-xyr2s = The owner registers the contract with the [Agenzia delle Entrate (revenue agency)][1] within **30 days**. Ask for the receipt.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
l-wgpcp = Always pay in a way that you can prove. Keep the receipts.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = registered residence
p-fpffi = You need a registered contract for your [registered residence][1], the permit and help with the rent.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = The most common contracts last 4 years plus 4, or 3 years plus 2. There are also short contracts. To leave earlier you must write a letter, usually 6 months before.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = deposit
p-6wvn9 = You pay the first month, the { -deposito-cauzionale } and sometimes the agency. For many contracts you do not pay the registration tax. If there is one, you share it with the owner.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = If you are not a citizen of the European Union, the owner also gives the [hosting notice (comunicazione)][1] to the police.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = If something goes wrong
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = trade union
l-a3sjj = **Is the contract not registered?** You can register it yourself. Ask a tenants' union.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Does the owner refuse to rent to foreigners?** That is [discrimination][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = police report
l-ehcu5 = **Did someone ask you for money and then disappear?** Make a [police report (denuncia)][1].
