### Assegno di inclusione (ADI) — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = допомога малозабезпеченим сім’ям
title = Допомога малозабезпеченим сім’ям (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Допомога для дуже бідних сімей, з програмою, яку треба виконувати.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = дохід
# term: cittadinanza → { -cittadinanza } = громадянство
keywords = ADI; reddito di cittadinanza; бідність; соціальна допомога; SFL; гроші для бідних
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = податковий код
f-rpq53 = податкові коди членів сім’ї
# it: una carta con soldi ogni mese
f-dg5gq = картка з грошима щомісяця
# it: un percorso con i servizi sociali
f-cifbh = програма із соціальними службами
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-5tg3t = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-ck6su = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-f4bf6 = INPS з мобільного телефону
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = допомога малозабезпеченим сім’ям
# term: reddito → { -reddito } = дохід
# term: cittadinanza → { -cittadinanza } = громадянство
p-jtq6h = [Допомога малозабезпеченим сім’ям (assegno di inclusione)][1] замінила reddito di cittadinanza (колишній базовий дохід).

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = Для сімей, у яких мало грошей **і** є хоча б одна з таких осіб:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = неповнолітня особа
l-iqpcn = { -minore }
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = людина з інвалідністю
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = людина 60 років або старша
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = людина, якою опікуються соціальні або медичні служби, у певних випадках
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
# term: residenza → { -residenza } = реєстрація місця проживання
p-n9xg4 = Якщо ви не маєте громадянства країни Європейського Союзу, зазвичай потрібна { -permesso-ue-lungo-periodo } або { -protezione-internazionale }. Зазвичай потрібно також 5 років { -residenza(case: "gen") } в Італії. Останні два роки мають бути без перерви.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-2g865 = Попросіть [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
l-k7ci6 = Запитайте в [бюро допомоги (patronato)][1] або в CAF, чи можете ви її отримати.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Подайте заяву з ними або на сайті { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = інститут соціального забезпечення
l-g8ukg = Підпишіть **patto digitale** (цифрову угоду) на порталі, який вкаже INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Прийдіть на першу зустріч із [соціальними службами (servizi sociali)][1] протягом **120 днів від підписання угоди**. Прийдіть, навіть якщо вас ніхто не викликає.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Приходьте на всі зустрічі.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-j83fu = Картка з грошима на покупки і частково на оренду. З вами працює { -assistente-sociale }.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = Допомога зазвичай триває **18 місяців**. Потім треба подати нову заяву.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = бюро допомоги з документами
p-2tfhp = Вам від 18 до 59 років і ви можете працювати? Є інша допомога: **supporto per la formazione e il lavoro** (підтримка для навчання і роботи). Запитайте в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Якщо щось піде не так
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = інститут соціального забезпечення
# term: patronato → { -patronato } = бюро допомоги з документами
p-84jgp = Якщо змінюється робота або склад сім’ї, відразу повідомте INPS. Якщо не приходите на зустрічі, ви втрачаєте допомогу. Якщо заяву відхилено, запитайте в patronato, чому.
