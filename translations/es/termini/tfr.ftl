### TFR — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = liquidación final
# it: I soldi che ricevi quando finisce un lavoro.
summary = El dinero que recibe cuando termina un trabajo.
# it: liquidazione; fine lavoro; soldi
keywords = liquidación; fin del trabajo; dinero; cesantías
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR quiere decir trattamento di fine rapporto. Muchos dicen **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = empleada del hogar y cuidadora
p-67s4b = Corresponde también si usted renuncia y también a empleadas del hogar y cuidadoras.
