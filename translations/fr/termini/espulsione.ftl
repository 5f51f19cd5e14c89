### espulsione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = expulsion du pays
# it: L'ordine di lasciare l'Italia.
summary = L’ordre de quitter l’Italie.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = foglio di via; rapatriement; décret; refus; OQTF
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Il est écrit sur un papier que vous devez comprendre. Les jours pour vous y opposer sont **très peu nombreux**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = mineur
p-rzmui = D’habitude, on ne peut **pas** expulser les mineurs, les femmes enceintes ou qui ont accouché depuis moins de 6 mois, ni les personnes qui vivent avec un membre de leur famille qui est italien. Vous êtes une de ces personnes ? Dites-le tout de suite à l’avocat.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Allez chez un avocat le jour même : il peut être [payé par l’État][1].
