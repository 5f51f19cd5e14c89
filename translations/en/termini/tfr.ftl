### TFR — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = end-of-job pay
# it: I soldi che ricevi quando finisce un lavoro.
summary = The money you receive when a job ends.
# it: liquidazione; fine lavoro; soldi
keywords = liquidazione; end of job; money
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR stands for trattamento di fine rapporto. Many people say **liquidazione**.
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = domestic worker and carer
p-67s4b = You have a right to it even if you resign. Domestic workers and carers (colf e badanti) have a right to it too.
