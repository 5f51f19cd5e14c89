### NASpI: i soldi quando perdi il lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = допомога з безробіття
title = NASpI: гроші, коли ви втрачаєте роботу
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = допомога з безробіття
summary = Допомога з безробіття для тих, кого звільнили або в кого закінчився договір.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = допомога з безробіття
keywords = безробіття; NASpI; наспі; звільнили; допомога; гроші для безробітних
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
f-62mn4 = лист про звільнення або договір, що закінчився
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = розрахунковий листок
f-4udpv = останні розрахункові листки
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = допомога з безробіття
f-q8u59 = допомога з безробіття щомісяця
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = Протягом 68 днів від кінця роботи.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-5c7qt = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-s9wte = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-nv9ta = INPS з мобільного телефону
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = допомога з безробіття
# term: inps → { -inps } = інститут соціального забезпечення
p-9yswy = [NASpI][1] – це грошова допомога. Її щомісяця платить [INPS][2].

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = хатня робітниця і доглядальниця
p-9g637 = Для тих, хто втратив роботу **не з власної волі**: кого [звільнили (licenziamento)][1] або в кого закінчився договір. Це стосується і хатніх робітниць та доглядальниць.
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = соціальні внески
# term: patronato → { -patronato } = бюро допомоги з документами
p-ezyhk = Зазвичай потрібно щонайменше 13 тижнів [соціальних внесків (contributi)][1] за останні 4 роки. Ви недавно пішли з іншої роботи? Спочатку запитайте в { -patronato }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Якщо ви звільняєтеся самі, зазвичай права на неї немає. Є винятки, наприклад, якщо вам не платять або якщо у вас мала дитина.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = У вас є **68 днів** від кінця роботи. Якщо подасте заяву в перші 8 днів, втратите менше грошей.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Підготуйте документи.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-4ewip = Ідіть до [бюро допомоги (patronato)][1]. Воно подає заяву безкоштовно.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифрова ідентичність
l-tkpwh = Або зробіть це самі на сайті { $web }, зі [SPID або CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
# term: inps → { -inps } = інститут соціального забезпечення
l-cjrh8 = Протягом **15 днів** від подання заяви йдіть до [центру зайнятості (centro per l'impiego)][1]. Потім приходьте на всі зустрічі. Робіть також кроки, яких вимагає від вас INPS.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-pcmvr = Збережіть квитанцію про заяву.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = інститут соціального забезпечення
p-7uw3h = По інформацію дзвоніть { $phone-inps-da-telefono-fisso }. З мобільного дзвоніть { $phone-inps-da-cellulare }: дзвінок може бути платний.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = Допомога триває половину тижнів, відпрацьованих за останні 4 роки. Через кілька місяців вона стає меншою.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = інститут соціального забезпечення
l-3fmr6 = **Знайшли роботу?** Відразу повідомте INPS. Якщо ви працюєте мало, можете зберегти частину допомоги.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = бюро допомоги з документами
l-ymdt2 = **Їдете за кордон?** Спочатку запитайте в { -patronato }: ви можете втратити гроші.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = бюро допомоги з документами
l-fijhs = **Працюєте на полях або маєте посвідку для сезонної роботи?** Правила і дати інші. Запитайте в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Якщо щось піде не так
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = бюро допомоги з документами
# term: ricorso → { -ricorso } = оскарження
p-7cghr = Заяву відхилено? Бюро допомоги (patronato) може безкоштовно подати { -ricorso }. Відразу принесіть лист.
