### espulsione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = urdhër dëbimi
# it: L'ordine di lasciare l'Italia.
summary = Urdhri për të lënë Italinë.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = foglio di via; kthim në vendlindje; dekret; refuzim; deportim
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Është shkruar në një letër që duhet ta kuptoni. Ditët për ta kundërshtuar janë **shumë të pakta**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = i mitur
p-rzmui = Zakonisht **nuk** mund të dëbojnë: të miturit, gratë shtatzëna dhe gratë në 6 muajt pas lindjes, këdo që jeton me një familjar italian. Jeni një nga këta persona? Thuajani menjëherë avokatit.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Shkoni te një avokat po atë ditë: mund të [paguhet nga Shteti][1].
