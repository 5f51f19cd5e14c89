### Aprire un conto in banca o in posta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Открыть счёт в банке или на почте
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Вы имеете право на простой счёт, чтобы получать зарплату и пособия.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = номер банковского счёта
keywords = счёт; банк; почта; IBAN; базовый счёт; карта
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = паспорт
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
# term: richiedente asilo → { -richiedente-asilo } = проситель убежища
f-3rway = документ: паспорт, удостоверение личности, вид на жительство или документ просителя убежища
# it: un conto con IBAN
# term: iban → { -iban } = номер банковского счёта
f-vvs3e = счёт с IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = номер банковского счёта
p-q4je7 = Для зарплаты и пособий почти всегда нужен счёт с [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = проситель убежища
p-y9bgt = Для тех, кто законно живёт в Европейском союзе. Это касается и просителей убежища.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Идите в банк или на почту.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Попросите **conto di base** (базовый счёт). Это простой счёт с небольшими расходами.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = налоговый код
l-chxz2 = Возьмите документ и налоговый код.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Прочитайте, сколько это стоит в год. Попросите объяснить трудные слова.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Храните код карты в тайне.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
p-pmbap = У базового счёта фиксированная цена в год. С очень низким [ISEE][1] он **бесплатный**. Спросите в банке предел.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = На базовом счёте нельзя уйти в минус.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Чтобы отправить деньги в свою страну, сравните цены. Пользуйтесь только агентствами, у которых есть разрешение.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Не давайте другим свой счёт или свою карту. Тот, кто просит, часто хочет скрыть украденные деньги. За это преступление ответите и вы.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Если что-то идёт не так
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = Банк отказывает? Он обязан написать причину. Напишите в банк, что вы не согласны (это жалоба, **reclamo**). Если этого мало, вы можете обратиться в Banca d'Italia: сайт { $web }.
