### tutore — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = 监护人
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = 未成年人
summary = 法官为独自一人的未成年人选的成年人。
# it: minore; giudice; responsabile
# term: minore → { -minore } = 未成年人
keywords = 未成年人; 法官; 负责人
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = 帮助他做决定，替他签字，听他想要什么。
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = 未成年人
p-kw3jj = 请看[独自一人的未成年人][1]的页面。
