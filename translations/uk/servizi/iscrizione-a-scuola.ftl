### Iscrivere i figli a scuola — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Записати дітей до школи
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = Школа – це право і обов’язок для всіх, навіть без документів.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = запис до школи; початкова школа; середня школа; старша школа; Unica; перший клас; обов’язкова освіта
# it: un documento del bambino e dei genitori, se c'è
f-fchak = документ дитини і батьків, якщо є
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = податковий код
f-f5y4k = податковий код дитини, якщо є
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = щеплення
f-av8ya = книжечка щеплень
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = шкільний табель
f-c2mjn = шкільні табелі з попередньої країни
# it: l'iscrizione a scuola
f-9q69p = запис до школи
# it: l'iscrizione fino a 16 anni
f-fwxdm = запис до 16 років
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-qwnhs = Увійдіть зі SPID або CIE.
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = В Італії школа **обов’язкова** від 6 до 16 років. На неї мають право всі діти.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-wk6ff = Школа **не** вимагає { -permesso-di-soggiorno(case: "gen") }, щоб записати дитину.

## A chi è rivolto

# it: Età
c-ijcms = Вік
# it: Scuola
c-d7j8r = Школа
# it: da 3 a 5 anni
c-snh3b = від 3 до 5 років
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [дитячий садок (scuola dell'infanzia)][1] (не обов’язково)
# it: da 6 a 10 anni
c-snk6x = від 6 до 10 років
# it: scuola primaria
c-mp4k3 = початкова школа (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = від 11 до 13 років
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = середня школа (scuola secondaria di primo grado, le medie)
# it: da 14 anni
c-rkdiu = від 14 років
# it: scuola superiore o formazione professionale
c-zsr95 = старша школа (scuola superiore) або професійне навчання

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **На початку нової школи:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = Заяву зазвичай подають узимку, на наступний рік.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-mjcag = Зайдіть на сайт { $web } зі [SPID або CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Виберіть школу і надішліть заяву.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Якщо не виходить, ідіть до секретаріату школи. Вам допоможуть.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Якщо ви приїхали протягом року:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Ідіть до секретаріату найближчої школи.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Попросіть записати дитину. Це можна зробити **будь-коли** протягом року.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = Школа вирішує, який клас: зазвичай за віком.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Попросіть допомоги, щоб вивчити італійську, і [медіатора][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
p-a4siv = Запис безкоштовний до 16 років. Їдальня, автобус і книжки можуть бути платні. З низьким [ISEE][1] ви платите менше: запитайте в муніципалітеті (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Бракує документів?** Дитину все одно приймають. Документи ви приносите потім.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
# term: cpia → { -cpia } = державна школа для дорослих
l-dgucj = **Вам 16 років або більше і ви не маєте свідоцтва про базову середню освіту (licenza media)?** Читайте про [CPIA][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **Ваша дитина має інвалідність?** Скажіть про це під час запису.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Якщо щось піде не так
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Якщо у школі немає місць, вона повинна вказати вам інший шлях. Якщо всюди кажуть «ні», зверніться до муніципалітету і до [соціальних служб (servizi sociali)][1].
