### Aiuto gratis con le domande: patronato e CAF — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
title = Бесплатная помощь с заявлениями: бюро помощи с документами и CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = институт социального обеспечения
# term: questura → { -questura } = управление полиции
summary = Учреждения, которые заполняют за вас заявления в INPS, Questura и другие организации.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
# term: inps → { -inps } = институт социального обеспечения
# term: sindacato → { -sindacato } = профсоюз
keywords = патронато; каф; заполнить; бланк; заявление в INPS; бесплатная помощь; профсоюз; легализация; легализоваться; амнистия для мигрантов; как получить документы
# it: le lettere che hai ricevuto
f-35tt5 = письма, которые вы получили
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-e3h2k = отправленное заявление и квитанция
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Если бланк трудный, не заполняйте его сами. Есть два вида учреждений, которые вам помогут.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = профсоюз
p-9u7ze = Для всех. Состоять в профсоюзе не обязательно.
# it: Ufficio
c-u5id7 = Учреждение
# it: Che cosa fa
c-5rzst = Чем помогает
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
c-eujee = [Бюро помощи с документами (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = институт социального обеспечения
# term: inail → { -inail } = страхование от несчастных случаев на работе
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
c-r8emj = Заявления в INPS и INAIL, пенсия, безработица, декрет, вид на жительство
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
c-c4w4p = [Центр налоговой помощи (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = налоговая декларация 730
# term: isee → { -isee } = показатель достатка семьи
c-af5cv = Налоги, декларация 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = Часто они в одном здании.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = бюро помощи с документами
l-inygd = Найдите в интернете слово **patronato** (бюро помощи с документами) и название муниципалитета, где вы живёте. Или спросите в муниципалитете (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Сначала позвоните. Спросите, какие нужны документы и надо ли платить.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Возьмите все письма, даже те, которых не понимаете.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = письменная доверенность
l-wrspn = Прочитайте [доверенность (delega)][1], прежде чем подписать.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-h5qj5 = Всегда просите **ricevuta** (квитанцию) о заявлении. Храните её.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = бюро помощи с документами
# term: isee → { -isee } = показатель достатка семьи
# term: caf → { -caf } = центр налоговой помощи
# term: 730 → { -modello-730 } = налоговая декларация 730
p-wtdjy = Главные заявления через { -patronato } по закону бесплатны. За некоторые другие, возможно, придётся немного заплатить. ISEE в CAF обычно бесплатный. За декларацию 730 часто надо платить.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = бюро помощи с документами
p-mgnsr = Сначала спросите цену. Осторожно с теми, кто просит деньги за заявления на улице или в баре: это не patronato.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = бюро помощи с документами
p-c3upk = В некоторых бюро есть сотрудники, которые говорят на других языках. Спросите по телефону.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Если что-то идёт не так
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = бюро помощи с документами
p-xvzcw = Вы недовольны? Вы можете сменить бюро когда угодно. Заберите свои документы.
