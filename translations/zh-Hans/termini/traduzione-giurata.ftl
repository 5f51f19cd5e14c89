### traduzione giurata — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = 宣誓翻译
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = 正式翻译，在法院或公证人面前宣誓。
# it: traduttore; asseverata; tribunale
keywords = 翻译员; 认证翻译; 法院
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = 翻译的人宣誓译文和原文一致。要付翻译费和印花税票。
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = 请先问办公室是不是真的需要。
