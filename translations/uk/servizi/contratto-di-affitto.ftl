### Affittare una casa: il contratto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Орендувати житло: договір
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Що перевірити, перш ніж підписати, і чому договір треба зареєструвати.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = застава за житло
# term: canone → { -canone-di-affitto } = орендна плата
keywords = оренда; договір оренди; застава; реєстрація; орендна плата; хазяїн; власник; зняти квартиру
# it: il contratto registrato
f-tp5cn = зареєстрований договір
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = Договір оренди має бути **письмовий і зареєстрований**. Тоді він дійсний і захищає вас.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = Для тих, хто шукає квартиру або кімнату в оренду.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Подивіться житло особисто. Нічого не платіть, поки його не побачили.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = орендна плата
l-4wxtd = Запитайте, яка [орендна плата (canone)][1] і які додаткові витрати. Запитайте, хто платить за опалення.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = профспілка
l-6emna = Прочитайте договір. Якщо не розумієте, віднесіть його до профспілки орендарів (sindacato).
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Підпишіть і візьміть свій примірник.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = застава за житло
l-rcxyn = Заплатіть [заставу (caparra)][1]. Вона не може бути більшою за три місяці оренди.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-xyr2s = Власник реєструє договір в [Agenzia delle Entrate][1] протягом **30 днів**. Попросіть квитанцію.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-wgpcp = Завжди платіть так, щоб ви могли це довести. Зберігайте квитанції.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-fpffi = Зареєстрований договір потрібен для [реєстрації місця проживання][1], посвідки і допомоги на оренду.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Найпоширеніші договори діють 4 роки плюс 4 або 3 роки плюс 2. Є й короткі договори. Щоб виїхати раніше, треба написати листа, зазвичай за 6 місяців.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = застава за житло
p-6wvn9 = Ви платите за перший місяць, заставу та іноді агентству. Для багатьох договорів ви не платите податок за реєстрацію. Якщо він є, ви ділите його з власником.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Якщо ви не маєте громадянства країни Європейського Союзу, власник подає також [повідомлення][1] до поліції.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Якщо щось піде не так
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = профспілка
l-a3sjj = **Договір не зареєстровано?** Ви можете зареєструвати його самі. Зверніться до профспілки орендарів.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Власник не здає іноземцям?** Це [дискримінація][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = заява до поліції
l-ehcu5 = **Він попросив гроші і зник?** Подайте [заяву до поліції][1].
