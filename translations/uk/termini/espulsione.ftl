### espulsione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = видворення
# it: L'ordine di lasciare l'Italia.
summary = Наказ залишити Італію.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = foglio di via; депортація; вислання; указ; відмова
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Він написаний на папері, який ви повинні зрозуміти. Днів на оскарження **дуже мало**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = неповнолітня особа
p-rzmui = Зазвичай **не** можуть вислати неповнолітніх, вагітних жінок і жінок протягом 6 місяців після пологів, а також тих, хто живе разом із членом сім’ї – італійцем. Ви одна з цих осіб? Відразу скажіть про це адвокату.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Ідіть до адвоката того самого дня: він може бути [за рахунок держави][1].
