### Privacy — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Приватность
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Этот справочник не следит за вами: никаких cookie, никаких запросов к другим сайтам.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Вы можете читать этот справочник и не говорить, кто вы. Регистрироваться не нужно.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Чего мы не делаем
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = Мы не используем **cookie**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Страницы ничего не запрашивают у других сайтов. Здесь нет ни рекламы, ни статистики других компаний.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Слова, которые вы ищете, остаются в вашем браузере. Никто их не получает.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Что остаётся в вашем телефоне
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Страницы, которые вы открываете, остаются в вашем браузере. Так вы можете читать их и без интернета.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Самые деликатные страницы, например помощь против насилия, не остаются. Они остаются, только если вы сохраните весь справочник. Но в истории браузера видно, что вы их открывали.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Тот, кто пользуется вашим телефоном, может увидеть страницы, которые вы открывали. Чтобы их убрать, удалите в браузере данные этого сайта и историю.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Когда вы выходите из справочника
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Некоторые ссылки ведут на сайты других организаций. На этих сайтах действуют их правила.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Если вы коснётесь номера, телефон подготовит звонок. Вы сами решаете, звонить или нет.
