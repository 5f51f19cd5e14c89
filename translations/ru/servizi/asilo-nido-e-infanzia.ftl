### Asilo nido e scuola dell'infanzia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = детские ясли
title = Ясли и детский сад
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Где оставить детей от 0 до 5 лет и как платить меньше.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = детские ясли
# term: asilo → { -protezione-internazionale } = международная защита
keywords = ясли; садик; детский сад; бонус на ясли; маленькие дети; нидо
# it: un documento di un genitore
f-zigv2 = документ одного из родителей
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-ce5xz = налоговый код ребёнка
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = прививка
f-x9343 = справка о прививках
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = детские ясли
f-mkn4v = место в яслях или в детском саду
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = детские ясли
p-q8bfe = [Ясли (asilo nido)][1] — для детей до 3 лет. **Scuola dell'infanzia** (детский сад) — от 3 до 5 лет.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = Для всех семей. Ни то ни другое не обязательно, но это очень помогает выучить итальянский.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = детские ясли
p-3v2xq = **Ясли:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Спросите в муниципалитете (Comune), когда можно подать заявление. Обычно это весной.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-4qiqu = Сначала сделайте [ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Подайте заявление. Если мест мало, есть список.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = прививка
l-kxwnq = Перед началом проверьте [прививки (vaccini)][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Детский сад:**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Идите в секретариат школы. Обычно заявление надо подать зимой.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Если вы приехали позже, спросите, есть ли ещё место.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = детские ясли
# term: isee → { -isee } = показатель достатка семьи
# term: inps → { -inps } = институт социального обеспечения
l-vqccf = **Ясли:** вы платите каждый месяц. С низким ISEE вы платите меньше. [INPS][1] даёт ещё и **bonus nido** (помощь на ясли).
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **Государственный детский сад:** бесплатно. Обычно платят за столовую.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: patronato → { -patronato } = бюро помощи с документами
p-ue362 = Для этой помощи храните все квитанции. [Бюро помощи с документами (patronato)][1] подаст заявление бесплатно.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = прививка
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-3z85y = Детей без обязательных прививок не принимают. Если детский врач не может сделать им прививки, принесите его справку.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Если что-то идёт не так
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = детские ясли
p-prc75 = В яслях нет места? Спросите, есть ли у муниципалитета места в других яслях, в том числе частных. Спросите и в [социальных службах][1].
