### Informazioni sui servizi in più lingue — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = 多种语言的服务信息
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = 一个项目想收集关于服务的信息并翻译出来。
# it: traduzione; materiale informativo; volantini; lingue
keywords = 翻译; 信息资料; 传单; 语言
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = 这曾是[Terre di Inclusione][1]项目的一项工作，使用2014-2020年期间的资金。

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = 项目的各机构当时要收集关于社会服务、健康和本地项目的现有资料。
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = 它们要把资料翻译成多种语言。
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = 它们要把资料送到人们手里。
