### tutore — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = опікун
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = неповнолітня особа
summary = Дорослий, якого суддя вибирає для неповнолітньої особи без батьків.
# it: minore; giudice; responsabile
# term: minore → { -minore } = неповнолітня особа
keywords = неповнолітній; суддя; відповідальний
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = Він допомагає вирішувати, підписує за дитину і слухає, чого вона хоче.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = неповнолітня особа
p-kw3jj = Читайте сторінку для [неповнолітніх без батьків][1].
