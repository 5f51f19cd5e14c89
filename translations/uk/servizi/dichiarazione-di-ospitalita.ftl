### Ospitare una persona straniera: la comunicazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Приймати у себе іноземця: повідомлення
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Хто приймає людину з країни поза Європейським Союзом, повинен повідомити про це протягом 48 годин.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = повідомлення про надання житла
keywords = надання житла; ospitalità; cessione di fabbricato; гість; 48 годин; повідомлення; хто мене прийняв
# it: il documento di chi ospita
f-4hb96 = документ того, хто приймає
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = паспорт
f-kk82h = паспорт або посвідка гостя
# it: il contratto di casa o l'atto di proprietà
f-f33ja = договір на житло або документ про власність
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-8vdf6 = квитанція про повідомлення
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Хто приймає вдома людину з країни поза Європейським Союзом, повинен про це повідомити. Це стосується і родича чи друга.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = Для тих, хто надає житло, навіть безкоштовно. Повідомлення подає той, хто приймає, а не гість.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = повідомлення про надання житла
# term: questura → { -questura } = управління поліції
l-4h4fx = Візьміть бланк **comunicazione di ospitalità** (повідомлення про надання житла). Попросіть його в муніципалітеті (Comune) або в { -questura(case: "loc") }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Впишіть свої дані, дані гостя і житла. Підпишіть.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Подайте бланк **протягом 48 годин** від приїзду.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-xn7rj = Якщо у вашому місті є [управління поліції (Questura)][1], віднесіть бланк туди. Якщо ні, запитайте в муніципалітеті, куди його віднести.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-ciuut = Збережіть квитанцію. Дайте копію гостеві.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: residenza → { -residenza } = реєстрація місця проживання
p-a3swy = Квитанція. Вона може знадобитися гостеві для посвідки або { -residenza(case: "gen") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Якщо щось піде не так
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = Хто не повідомляє, ризикує отримати штраф. Якщо 48 годин минули, усе одно подайте повідомлення.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
p-djk63 = Якщо той, хто вас приймає, не хоче його подавати, порадьтеся в [бюро допомоги (patronato)][1].
