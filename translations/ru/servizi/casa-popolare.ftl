### Chiedere una casa popolare — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
title = Попросить социальное жильё
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Государственное жильё с низкой арендной платой: вы просите его, когда выходит объявление.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
# term: graduatoria → { -graduatoria } = рейтинговый список
# term: bando → { -avviso-pubblico } = публичное объявление
keywords = социальное жильё; SAP; ALER; государственная квартира; рейтинговый список; очередь; объявление
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = рейтинговый список
f-mp3p3 = место в рейтинговом списке
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-yq83f = На портале области (Regione), со SPID или CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = социальное жильё
p-kbvvc = В Ломбардии социальное жильё называется [servizi abitativi pubblici][1] (SAP). Арендная плата зависит от того, сколько вы зарабатываете.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = Для тех, у кого мало денег и нет подходящего жилья. Точные правила — в [объявлении (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
# term: protezione internazionale → { -protezione-internazionale } = международная защита
p-pazb4 = Если у вас нет гражданства страны Европейского союза, нужен [долгосрочный вид на жительство (permesso di lungo periodo)][1] или вид на жительство не меньше чем на 2 года и официальная работа. У вас есть [международная защита (protezione internazionale)][2]? Вы можете подать заявление так же, как граждане Италии.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Спросите в муниципалитете (Comune), когда выйдет объявление. Приём открыт не всегда.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-pcx6s = Подготовьте [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Прочитайте объявление или попросите, чтобы вам объяснили его в муниципалитете.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-eih6s = Подайте заявление на портале области. Нужен [SPID или CIE][1]. Муниципалитет может вам помочь.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Выберите из списка квартиры, которые подходят вашей семье.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = рейтинговый список
l-57wnq = Посмотрите [рейтинговый список (graduatoria)][1], когда он выйдет.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Подать заявление можно только в дни, указанные в объявлении. Ждать можно годами.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Те, кто живёт в очень тяжёлой бедности, проходят первыми. Нужна бумага от [социальных служб][1]. Идите к ним до объявления.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Для тех, кто внезапно теряет жильё, есть **alloggi temporanei** (временное жильё). Попросите его в муниципалитете.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Если что-то идёт не так
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = профсоюз
p-d6ry3 = Заявление отклонили? Есть мало дней, чтобы заявить о несогласии. Сразу спросите в муниципалитете или в профсоюзе жильцов.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Никто не может продать вам место в списке. Не занимайте пустое жильё, если вам его не выделили: это преступление.
