### Iscrivere i figli a scuola — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Записать детей в школу
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = Школа — право и обязанность всех, даже без документов.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = запись в школу; начальная школа; средняя школа; старшая школа; Unica; первый класс; обязательное образование
# it: un documento del bambino e dei genitori, se c'è
f-fchak = документ ребёнка и родителей, если он есть
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-f5y4k = налоговый код ребёнка, если он есть
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = прививка
f-av8ya = прививочная книжка
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = школьный табель
f-c2mjn = табели из предыдущей страны
# it: l'iscrizione a scuola
f-9q69p = запись в школу
# it: l'iscrizione fino a 16 anni
f-fwxdm = запись до 16 лет
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-qwnhs = Войдите со SPID или CIE.
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = В Италии школа **обязательна** с 6 до 16 лет. Это право всех детей.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-wk6ff = Чтобы записать ребёнка, школа **не** требует вида на жительство.

## A chi è rivolto

# it: Età
c-ijcms = Возраст
# it: Scuola
c-d7j8r = Школа
# it: da 3 a 5 anni
c-snh3b = от 3 до 5 лет
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [детский сад (scuola dell'infanzia)][1] (не обязательно)
# it: da 6 a 10 anni
c-snk6x = от 6 до 10 лет
# it: scuola primaria
c-mp4k3 = начальная школа (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = от 11 до 13 лет
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = средняя школа (scuola secondaria di primo grado, medie)
# it: da 14 anni
c-rkdiu = от 14 лет
# it: scuola superiore o formazione professionale
c-zsr95 = старшая школа (scuola superiore) или профессиональное обучение

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **В начале новой ступени:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = Заявление обычно подают зимой, на следующий учебный год.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-mjcag = Войдите на сайт { $web } со [SPID или CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Выберите школу и отправьте заявление.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Если не получается, идите в секретариат школы. Вам помогут.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Если вы приехали в течение учебного года:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Идите в секретариат ближайшей школы.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Попросите записать ребёнка. Это можно сделать в **любой момент** учебного года.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = Школа решает, в какой класс: обычно по возрасту.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Попросите помощь, чтобы учить итальянский, и [медиатора][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
p-a4siv = Запись бесплатна до 16 лет. Столовая, автобус и книги могут стоить денег. С низким [ISEE][1] вы платите меньше: спросите в муниципалитете (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Не хватает документов?** Ребёнка всё равно принимают. Документы вы приносите потом.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
# term: cpia → { -cpia } = государственная школа для взрослых
l-dgucj = **Вам 16 лет или больше и у вас нет аттестата licenza media?** Читайте о [CPIA][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **У вашего ребёнка инвалидность?** Скажите об этом при записи.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Если что-то идёт не так
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Если в школе нет мест, она обязана подсказать другой путь. Если отказывают все, обратитесь в муниципалитет и в [социальные службы][1].
