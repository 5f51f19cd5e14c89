### Aprire un conto in banca o in posta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Відкрити рахунок у банку або на пошті
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Ви маєте право на простий рахунок, щоб отримувати зарплату і допомогу.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = номер банківського рахунку
keywords = рахунок; банк; пошта; IBAN; базовий рахунок; картка; conto corrente
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = паспорт
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
# term: richiedente asilo → { -richiedente-asilo } = шукач притулку
f-3rway = документ: паспорт, посвідчення особи, посвідка або документ шукача притулку
# it: un conto con IBAN
# term: iban → { -iban } = номер банківського рахунку
f-vvs3e = рахунок з номером IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = номер банківського рахунку
p-q4je7 = Для зарплати і допомоги майже завжди потрібен рахунок з [номером IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = шукач притулку
p-y9bgt = Для тих, хто законно живе в Європейському Союзі. Це стосується і шукачів притулку.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Ідіть до банку або на пошту.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Попросіть **conto di base** (базовий рахунок). Це простий рахунок з невеликими витратами.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = податковий код
l-chxz2 = Візьміть документ і { -codice-fiscale }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Прочитайте, скільки це коштує щороку. Попросіть пояснити складні слова.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Тримайте в таємниці код картки.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
p-pmbap = Базовий рахунок має фіксовану ціну за рік. З дуже низьким [ISEE][1] він **безкоштовний**. Межу запитайте в банку.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = На базовому рахунку не можна витратити більше, ніж на ньому є.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Щоб надіслати гроші у свою країну, порівняйте ціни. Користуйтеся лише дозволеними агентствами.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Не позичайте свого рахунку або картки. Хто про це просить, часто хоче приховати вкрадені гроші. Відповідати за злочин будете і ви.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Якщо щось піде не так
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = Банк каже «ні»? Він повинен написати вам причину. Напишіть банку, що ви не згодні (це скарга, **reclamo**). Якщо цього не досить, зверніться до Banca d'Italia: сайт { $web }.
