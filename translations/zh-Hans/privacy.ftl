### Privacy — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = 隐私
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = 本指南不跟踪您：没有cookie，也不向其他网站发出请求。
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = 您不必说出自己是谁就可以阅读本指南。不需要注册。

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = 我们不做的事
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = 我们不使用**cookie**。
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = 页面不向其他网站索取任何东西。没有广告，也没有其他公司的统计。
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = 您搜索的词只留在您的浏览器里，没有人会收到。

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = 您的手机里会留下什么
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = 您打开的页面会留在您的浏览器里。这样没有网络也能看。
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = 最敏感的页面，比如反暴力求助的页面，不会留下。只有您保存整本指南，它们才会留下。但是浏览器的浏览记录会显示您打开过它们。
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = 使用您手机的人可以看到您打开过的页面。要删除这些页面，请在浏览器里清除本网站的数据和浏览记录。

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = 当您离开本指南时
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = 有些链接通往其他机构的网站。在那些网站上，适用它们自己的规定。
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = 如果您点一个号码，您的手机会准备好拨号。打不打由您决定。
