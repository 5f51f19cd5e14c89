### Il contratto di lavoro e i tuoi diritti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовий договір
title = Трудовий договір і ваші права
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = На що дивитися, перш ніж підписати, і до кого звертатися по допомогу.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = розрахунковий листок
# term: lavoro nero → { -lavoro-nero } = робота без оформлення
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
# term: sindacato → { -sindacato } = профспілка
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
keywords = договір; контракт; зарплата; розрахунковий листок; відпустка; нелегальна робота; звільнення; профспілка; мені не платять; мене звільнили; начальник не платить; невиплачена зарплата; роботодавець не платить; не заплатили; не виплатили зарплату; затримують зарплату; мені винні гроші; працюю без договору; борг по зарплаті
# it: un controllo del contratto e della paga
f-rc34r = перевірка договору і зарплати
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = профспілка
# term: patronati → { -patronato } = бюро допомоги з документами
f-hy8pg = Профспілки і patronato допомагають працівникам.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = Хто працює в Італії, має права. Вони діють і для іноземців.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = Для тих, хто починає працювати або вже працює.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Перш ніж підписати:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Попросіть письмовий [договір][1]. Візьміть його додому і прочитайте.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Подивіться на зарплату, години, дні, строк і вид національного договору (contratto nazionale).
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = профспілка
# term: patronato → { -patronato } = бюро допомоги з документами
l-qj23j = Якщо не розумієте, ідіть до [профспілки (sindacato)][1] або до [бюро допомоги (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = **Ніколи** не підписуйте порожнього аркуша або паперу без дати.
# it: **Ogni mese:**
p-6jnct = **Щомісяця:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = розрахунковий листок
l-bbwgt = Перевіряйте [розрахунковий листок (busta paga)][1]. За законом вам повинні його давати.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Зарплата має надходити на рахунок у банку або іншим способом, який ви можете довести.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Записуйте в зошит години, які ви справді працюєте.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = Із законним договором ви маєте:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = відпустку і відпочинок
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = оплачуваний лікарняний і декрет
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = соціальні внески
l-gh2mu = внески на пенсію
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = допомогу, якщо ви травмуєтеся
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = виплата при звільненні
l-c9hpr = гроші в кінці роботи ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = звільнення за власним бажанням
# term: sindacato → { -sindacato } = профспілка
# term: patronato → { -patronato } = бюро допомоги з документами
l-n9vyt = **Звільнення за власним бажанням.** [Заяву про звільнення (dimissioni)][1] ви зазвичай подаєте онлайн. Зверніться до { -sindacato(case: "gen") } або до patronato.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
l-s8rjz = **Звільнення роботодавцем.** [Звільнення (licenziamento)][1] має бути письмовим. У вас є **60 днів**, щоб сказати, що ви не згодні.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: raccomandata → { -raccomandata } = рекомендований лист
# term: pec → { -pec } = сертифікована електронна пошта
l-fau9r = **Як це сказати.** Протягом цих 60 днів напишіть роботодавцю [рекомендованим листом (raccomandata)][1] або через [PEC][2]. Потім у вас є **180 днів**, щоб звернутися до судді.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = розрахунковий листок
l-29c55 = **Неправдивий розрахунковий листок.** Якщо ви отримуєте менше, ніж там написано, зберіть докази.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Якщо щось піде не так
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = робота без оформлення
# term: sindacato → { -sindacato } = профспілка
p-b8xar = Вам не платять або ви працюєте [без оформлення (in nero)][1]? Ідіть до { -sindacato(case: "gen") } або до **Ispettorato del lavoro** (Інспекції праці). Якщо у вас немає посвідки, спочатку йдіть до профспілки або до адвоката. Читайте також [сторінку про експлуатацію][2].
