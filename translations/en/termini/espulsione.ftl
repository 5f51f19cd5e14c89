### espulsione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = expulsion order
# it: L'ordine di lasciare l'Italia.
summary = The order to leave Italy.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = foglio di via; return; deportation; decree; refusal
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = It is written on a paper that you must understand. You have **very few** days to oppose it.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = person under 18
p-rzmui = Usually they can**not** send away people under 18, women who are pregnant or in the 6 months after giving birth, and people who live with an Italian family member. Are you one of these people? Tell the lawyer at once.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Go to a lawyer on the same day: the lawyer can be [paid by the State][1].
