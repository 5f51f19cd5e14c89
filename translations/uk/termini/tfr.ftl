### TFR — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = виплата при звільненні
# it: I soldi che ricevi quando finisce un lavoro.
summary = Гроші, які ви отримуєте, коли закінчується робота.
# it: liquidazione; fine lavoro; soldi
keywords = liquidazione; кінець роботи; гроші; вихідна допомога
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR означає «виплата в кінці трудових відносин». Багато хто каже **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = хатня робітниця і доглядальниця
p-67s4b = На неї мають право і ті, хто звільняється сам, а також хатні робітниці і доглядальниці.
