### Ministero della Salute — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministerio de Salud
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = El ministerio que se ocupa de la salud. Tiene una línea de información.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = ministerio; salud; 1500; información sobre salud
# it: informazioni sulla salute
f-f9nwg = información sobre la salud

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Decide las reglas de la salud pública en Italia. En el { $phone } da información sobre la salud pública.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Ese número **no** es para las emergencias y no reserva consultas médicas. Para recibir atención lea las páginas sobre la [salud][1].
