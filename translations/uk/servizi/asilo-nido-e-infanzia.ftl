### Asilo nido e scuola dell'infanzia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = дитячі ясла
title = Ясла і дитячий садок
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Де залишити дітей від 0 до 5 років і як платити менше.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = дитячі ясла
# term: asilo → { -protezione-internazionale } = міжнародний захист
keywords = ясла; садочок; дитячий садок; asilo nido; scuola materna; бонус на ясла; малі діти
# it: un documento di un genitore
f-zigv2 = документ одного з батьків
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = податковий код
f-ce5xz = податковий код дитини
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = щеплення
f-x9343 = довідка про щеплення
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = дитячі ясла
f-mkn4v = місце в яслах або дитячому садку
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = дитячі ясла
p-q8bfe = [Ясла (asilo nido)][1] – для дітей до 3 років. **Scuola dell'infanzia** (дитячий садок) – від 3 до 5 років.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = Для всіх сімей. Ні те, ні інше не обов’язкове, але дуже допомагає вивчити італійську.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = дитячі ясла
p-3v2xq = **Ясла:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Запитайте в муніципалітеті (Comune), коли можна подати заяву. Зазвичай це навесні.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-4qiqu = Спочатку попросіть [ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Подайте заяву. Якщо місць мало, є список.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = щеплення
l-kxwnq = Перед вступом перевірте [щеплення][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Дитячий садок:**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Ідіть до секретаріату школи. Зазвичай заяву треба подати взимку.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Якщо приїхали пізніше, запитайте, чи ще є місце.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = дитячі ясла
# term: isee → { -isee } = показник достатку сім’ї
# term: inps → { -inps } = інститут соціального забезпечення
l-vqccf = **Ясла:** ви платите щомісяця. З низьким { -isee(case: "ins") } ви платите менше. [INPS][1] також дає **bonus nido** (гроші на ясла).
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **Державний дитячий садок:** безкоштовно. Зазвичай платять за їдальню.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: patronato → { -patronato } = бюро допомоги з документами
p-ue362 = Для бонусу зберігайте всі квитанції. [Бюро допомоги (patronato)][1] подає заяву безкоштовно.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = щеплення
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-3z85y = Дітей без обов’язкових щеплень не приймають. Якщо дитячий лікар не може зробити щеплення, принесіть його довідку.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Якщо щось піде не так
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = дитячі ясла
p-prc75 = Немає місця в яслах? Запитайте, чи муніципалітет має місця в інших яслах, також приватних. Зверніться і до [соціальних служб (servizi sociali)][1].
