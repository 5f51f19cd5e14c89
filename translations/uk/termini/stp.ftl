### STP — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = медичний код для людей без посвідки
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
summary = Код, щоб лікуватися без посвідки на проживання.
# it: senza permesso; cure; codice
keywords = без посвідки; лікування; код
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP означає «іноземець, який перебуває тимчасово». Він для тих, хто не є громадянином Європейського Союзу і не має посвідки.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Діє 6 місяців, і його можна поновити. Читайте, [як його просити][1].
