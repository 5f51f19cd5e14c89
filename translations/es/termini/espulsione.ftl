### espulsione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = orden de expulsión
# it: L'ordine di lasciare l'Italia.
summary = La orden de dejar Italia.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = foglio di via; repatriación; decreto; rechazo; deportación
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Está escrita en una hoja que usted debe entender. Los días para oponerse son **muy pocos**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = menor de edad
p-rzmui = Normalmente **no** pueden expulsar a los menores de edad, a las mujeres embarazadas o en los 6 meses después del parto, ni a quien vive con un familiar italiano. ¿Es usted una de estas personas? Dígalo enseguida al abogado.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Vaya a un abogado el mismo día: puede ser [pagado por el Estado][1].
