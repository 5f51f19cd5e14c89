### Registrare la nascita di un figlio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Зарегистрировать рождение ребёнка
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Подайте заявление о рождении не позже чем через 10 дней, даже без вида на жительство.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = отдел записи актов гражданского состояния
keywords = рождение; новорождённый; свидетельство о рождении; ребёнок; больница; загс
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = справка о рождении из больницы
# it: un documento dei genitori
f-2ftqt = документ родителей
# it: l'atto di nascita
f-7s2iq = свидетельство о рождении
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = В муниципалитете (Comune): не позже чем через 10 дней после родов.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = В больнице: не позже чем через три дня после родов.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = Можно и в больнице, в первые три дня.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Каждого ребёнка, который родился в Италии, надо зарегистрировать. С регистрацией у него есть имя и права.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-r4vc2 = Для родителей. Неважно, есть ли у вас вид на жительство.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-t8uxe = Чтобы зарегистрировать рождение, вид на жительство показывать **не** нужно.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = В больнице вам дадут **attestazione di nascita** (справку о рождении).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Выберите, где подать заявление: в больнице, в муниципалитете, где родился ребёнок, или в вашем муниципалитете.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Если вы в браке, достаточно одного из родителей. Если вы не в браке и ребёнка признаёте оба, идите вместе.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Назовите имя и фамилию ребёнка. Внимательно проверьте, как они написаны.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = налоговый код
l-mhyge = Попросите в муниципалитете налоговый код ребёнка.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
# term: assegno unico → { -assegno-unico } = единое пособие на детей
p-77sid = Запись о рождении. Потом вы можете выбрать [детского врача (pediatra)][1] и подать на [единое пособие на детей (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = гражданство
# term: passaporto → { -passaporto } = паспорт
# term: consolato → { -consolato } = консульство или посольство
l-4c64f = **Гражданство.** Ребёнок иностранных родителей обычно получает их гражданство. За паспортом идите в [консульство (consolato)][1] вашей страны. Если вы беженец, не ходите туда: спросите адвоката.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-vfk5q = **Вид на жительство.** Ребёнка надо добавить к документам родителей на проживание. Спросите в [бюро помощи с документами (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Анонимные роды.** Женщина может родить в больнице и не называть своего имени. Она говорит об этом персоналу. Это её право.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Если что-то идёт не так
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = 10 дней уже прошли? Всё равно идите и объясните почему. Если не понимаете по-итальянски, попросите [медиатора][1] в больнице или в муниципалитете.
