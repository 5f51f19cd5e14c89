### termini/protezione-speciale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = protezione speciale
summary = Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
keywords = asilo; permesso; diniego
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
