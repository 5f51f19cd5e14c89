### vaccino — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: vaccino
title = vaksinë
# it: Un'iniezione che ti protegge da una malattia.
summary = Një injeksion që ju mbron nga një sëmundje.
# it: vaccinazione; iniezione; libretto
keywords = vaksinim; gjilpërë; librezë
# it: Per i minori alcuni vaccini sono obbligatori e gratis.
# term: minori → { -minore } = i mitur
p-nicgv = Për të miturit disa vaksina janë të detyrueshme dhe falas.
# it: Il **libretto vaccinale** è il foglio con i vaccini fatti. Conservalo.
p-hdsua = Libreza e vaksinave (**libretto vaccinale**) është fleta me vaksinat e bëra. Ruajeni.
