### tutore — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = опекун
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = несовершеннолетний
summary = Взрослый, которого судья выбирает для несовершеннолетнего без родителей рядом.
# it: minore; giudice; responsabile
# term: minore → { -minore } = несовершеннолетний
keywords = несовершеннолетний; судья; ответственный
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = Он помогает принимать решения, подписывает за него и слушает, чего он хочет.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = несовершеннолетний
p-kw3jj = Читайте страницу для [несовершеннолетних без сопровождения][1].
