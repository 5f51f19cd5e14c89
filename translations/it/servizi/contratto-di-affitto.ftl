### servizi/contratto-di-affitto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Affittare una casa: il contratto
summary = Che cosa controllare prima di firmare e perché il contratto va registrato.
keywords = affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# outputs.name
f-tp5cn = il contratto registrato
p-m5qqc = Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.

## A chi è rivolto

p-fdkq6 = A chi cerca una casa o una stanza in affitto.

## Come fare

# note: voce 1 di 7
l-j7e2y = Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
l-4wxtd = Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 3 di 7
l-6emna = Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 4 di 7
l-3cms7 = Firma e prendi la tua copia.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
l-rcxyn = Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
l-xyr2s = Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 7 di 7
l-wgpcp = Paga sempre in un modo che puoi provare. Tieni le ricevute.

## Cosa si ottiene

# note: [1] = servizi/chiedere-la-residenza
p-fpffi = Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.

## Tempi e scadenze

p-xxfk5 = I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.

## Quanto costa

p-6wvn9 = Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.

## Casi particolari

# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.

## Se qualcosa va male

t-txhi9 = Se qualcosa va male
# note: voce 1 di 3
l-a3sjj = **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
l-ehcu5 = **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
