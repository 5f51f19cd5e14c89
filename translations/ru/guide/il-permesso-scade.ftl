### Il mio permesso sta per scadere — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Мой вид на жительство скоро закончится
# it: Che cosa fare nei mesi prima della scadenza.
summary = Что делать за несколько месяцев до конца срока.
# it: scadenza; rinnovo; permesso scaduto
keywords = срок действия; продление; просроченный вид на жительство; пермессо
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = бюро помощи с документами
f-yrapq = Отнесите вид на жительство в бюро помощи с документами (patronato).
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Вы здесь 5 лет? Узнайте, можете ли вы его получить.
# it: Fai la domanda alla posta.
f-nnmkj = Подайте заявление на почте.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
f-er6fi = Отнесите квитанцию и продлите медицинскую карточку.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
f-rzunc = Отнесите новый вид на жительство в отдел регистрации жителей (anagrafe).
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = бюро помощи с документами
p-vvev9 = Начните не позже чем за два месяца. Срок уже прошёл? Сразу идите в { -patronato } или к адвокату.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = выдворение
p-3gy8c = Срок уже прошёл? Вы ещё можете попросить продление не позже чем через **60 дней** после окончания срока. Потом вам грозит [выдворение (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = управление полиции
p-f47ue = Вы получили письмо из управления полиции (Questura)? Читайте, [что делать][1].
