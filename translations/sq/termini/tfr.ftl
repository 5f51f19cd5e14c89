### TFR — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = shpërblim në fund të punës
# it: I soldi che ricevi quando finisce un lavoro.
summary = Paratë që merrni kur mbaron një punë.
# it: liquidazione; fine lavoro; soldi
keywords = likuidim; fund pune; para
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR do të thotë trattamento di fine rapporto. Shumë njerëz thonë **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
p-67s4b = Ju takon edhe nëse jepni dorëheqjen, dhe u takon edhe punonjësve të shtëpisë dhe kujdestarëve (colf, badanti).
