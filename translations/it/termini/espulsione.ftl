### termini/espulsione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = espulsione
summary = L'ordine di lasciare l'Italia.
keywords = foglio di via; rimpatrio; decreto; diniego
p-z5faf = È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
# note: critico: qui uno sbaglio può fare danno
p-rzmui = Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
