### TFR — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = ===
# it: I soldi che ricevi quando finisce un lavoro.
summary = Banii pe care îi primiți când se termină o muncă.
# it: liquidazione; fine lavoro; soldi
keywords = lichidare; sfârșitul contractului; bani; liquidazione
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR înseamnă „trattamento di fine rapporto” (plata de la sfârșitul muncii). Mulți spun **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = menajeră și îngrijitoare
p-67s4b = Aveți dreptul la el și dacă vă dați demisia. Îl primesc și menajerele și îngrijitoarele (colf e badanti).
