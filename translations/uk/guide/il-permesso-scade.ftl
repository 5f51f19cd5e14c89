### Il mio permesso sta per scadere — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Моя посвідка скоро закінчується
# it: Che cosa fare nei mesi prima della scadenza.
summary = Що робити в місяці перед закінченням строку.
# it: scadenza; rinnovo; permesso scaduto
keywords = строк посвідки; поновлення; прострочена посвідка; продовжити пермессо
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = бюро допомоги з документами
f-yrapq = Віднесіть посвідку до бюро допомоги (patronato).
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Ви тут уже 5 років? Подивіться, чи можете її отримати.
# it: Fai la domanda alla posta.
f-nnmkj = Подайте заяву на пошті.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
f-er6fi = Покажіть квитанцію і продовжте медичну картку.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
f-rzunc = Покажіть нову посвідку у відділі реєстрації мешканців (anagrafe).
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = бюро допомоги з документами
p-vvev9 = Почніть щонайменше за два місяці. Вона вже прострочена? Негайно йдіть до бюро допомоги (patronato) або до адвоката.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = видворення
p-3gy8c = Вона вже прострочена? Ви ще можете просити поновлення протягом **60 днів** від кінця строку. Потім вам загрожує [видворення (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = управління поліції
p-f47ue = Отримали лист з управління поліції (Questura)? Читайте, [що робити][1].
