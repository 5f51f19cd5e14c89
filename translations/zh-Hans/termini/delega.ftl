### delega — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = 委托书
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = 让别人替您办一件事的文件。
# it: firma; incarico; procura
keywords = 签字; 委托; 授权; 代办
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = 写上您的名字、对方的名字和他可以做什么。签字并附上证件复印件。
# it: Leggi bene prima di firmare una delega.
p-mxz2t = 签委托书之前要看清楚。
