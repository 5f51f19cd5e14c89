### Prenotare una visita o un esame — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Programați o consultație sau o analiză
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = rețetă
# term: ticket → { -ticket } = coplată
summary = Cu rețeta (biletul de trimitere) de la medic programați consultația și plătiți coplata.
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = CUP
# term: ticket → { -ticket } = coplată
# term: impegnativa → { -ricetta } = rețetă
# term: esenzione → { -esenzione } = scutire
keywords = programare; CUP; coplată; ticket; bilet de trimitere; specialist; analize de sânge; listă de așteptare
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = scutire
f-dmgvk = hârtia pentru { -esenzione }, dacă o aveți
# it: il giorno e l'ora della visita
f-7myzx = ziua și ora consultației
# it: Prenota Salute
f-ty459 = Prenota Salute
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = rețetă
p-tmx23 = Ca să mergeți la un specialist sau să faceți o analiză sau o investigație trebuie de obicei o [rețetă (ricetta)][1], adică un bilet de trimitere.

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
p-sg25d = Celor care au [card de sănătate (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-6skn3 = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = medic de familie
l-bxqjz = Mergeți la [medicul de familie (medico di famiglia)][1]. Explicați problema dumneavoastră.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = rețetă
l-nwzbj = Medicul scrie o { -ricetta }. Pe ea este scris cât de urgent este.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Programați într-unul dintre aceste feluri:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = CUP
l-kpjz4 = la [CUP][1], biroul de programări al spitalului
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = la o farmacie care face programări
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = pe site-ul { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Scrieți ziua, ora și locul.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = coplată
l-v3t4v = Plătiți o [coplată (ticket)][1] înainte de consultație.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = rețetă
l-c4skr = Aduceți rețeta, cardul și analizele vechi.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Dacă nu puteți merge, **anulați** din timp. Altfel se poate să aveți de plătit oricum.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = coplată
# term: reddito → { -reddito } = venit
# term: esenzione → { -esenzione } = scutire
p-wqnmk = Suma de plată, numită { -ticket }, depinde de consultație. Multe persoane nu plătesc: copii mici, bătrâni cu { -reddito } mic, bolnavi cronici, femei însărcinate. Întrebați dacă aveți dreptul la o [scutire (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Nu vorbiți bine italiana?** Când faceți programarea, întrebați dacă există un [mediator][1]. Este mai bine să nu îi puneți pe copii să traducă.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Dacă ceva nu merge bine
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = CUP
# term: ricetta → { -ricetta } = rețetă
# term: asst → { -asst } = ASST
p-mdjps = Mai este prea mult timp până la prima programare liberă? Spuneți la CUP litera de urgență care este pe { -ricetta }. Întrebați și la alte spitale. ASST are un birou de relații cu publicul, **ufficio relazioni con il pubblico**, pentru reclamații.
