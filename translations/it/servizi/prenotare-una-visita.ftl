### servizi/prenotare-una-visita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Prenotare una visita o un esame
summary = Con la ricetta del medico prenoti la visita e paghi il ticket.
keywords = CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# required_documents.name
f-dmgvk = il foglio dell'esenzione, se ce l'hai
# outputs.name
f-7myzx = il giorno e l'ora della visita
# web.label
f-ty459 = Prenota Salute
# note: [1] = termini/ricetta
p-tmx23 = Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].

## A chi è rivolto

# note: [1] = termini/tessera-sanitaria
p-sg25d = A chi ha la [tessera sanitaria][1].
# note: [1] = termini/asst
p-6skn3 = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
l-bxqjz = Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 2 di 6
l-nwzbj = Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 3 di 6
l-erp4v = Prenota in uno di questi modi:
# note: voce 1 di 3
# note: [1] = termini/cup
l-kpjz4 = al [CUP][1] dell'ospedale
# note: voce 2 di 3
l-qvddt = in una farmacia che fa prenotazioni
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = sul sito { $web }
# note: voce 4 di 6
l-gpsu7 = Scrivi il giorno, l'ora e il posto.
# note: voce 5 di 6
# note: [1] = termini/ticket
l-v3t4v = Paga il [ticket][1] prima della visita.
# note: voce 6 di 6
l-c4skr = Porta la ricetta, la tessera e gli esami vecchi.
p-pnwyz = Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.

## Quanto costa

# note: [1] = termini/esenzione
p-wqnmk = Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].

## Casi particolari

# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.

## Se qualcosa va male

t-st7j5 = Se qualcosa va male
p-mdjps = Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
