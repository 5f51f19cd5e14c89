### carta d'identità — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = kartë identiteti
# it: La tessera che dice chi sei.
summary = Karta që thotë kush jeni.
# it: CIE; documento; carta identità elettronica
keywords = CIE; dokument; kartë elektronike identiteti; letërnjoftim
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = vendbanim i regjistruar
p-9x8z3 = E jep komuna për këdo që ka [vendbanimin e regjistruar (residenza)][1]. Lexoni [si kërkohet][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Për të huajt nuk vlen për të udhëtuar.
