### Andare al pronto soccorso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
title = Пойти в отделение неотложной помощи
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Когда идти, что там происходит и почему надо ждать.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = определение срочности
keywords = больница; срочно; триаж; красный код; скорая; авария; приёмный покой; травмпункт; пронто соккорсо; кровь; упал; ожог; отошли воды; сломана рука; укусила собака; меня укусила собака; укус собаки; покусала собака; сломана нога; сломал руку; сломала руку; сломал ногу; перелом
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
f-5hnxg = медицинская карточка или документ, если они у вас есть
# it: la lista delle medicine che prendi
f-nqird = список лекарств, которые вы принимаете
# it: una visita urgente
f-utg7d = срочный осмотр врача
# it: emergenza
f-uw68t = экстренная помощь
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-s2tq8 = [Отделение неотложной помощи (pronto soccorso)][1] находится в больнице. Оно для серьёзных и внезапных проблем.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = Для всех. Можно прийти и без документов, и без вида на жительство.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Работники больницы **не** сообщают о вас в полицию только из-за того, что у вас нет вида на жительство. Есть только несколько случаев, когда врач обязан сообщить, так же как и об итальянских гражданах.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Если человек не может двигаться или его жизнь в опасности, не везите его сами. Звоните { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-f66h6 = Новорождённого младше 3 месяцев с температурой надо сразу везти в [отделение неотложной помощи (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
l-hkufu = Идите ко входу в { -pronto-soccorso }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Скажите, что вы чувствуете и с какого времени. Скажите, если вы беременны или у вас аллергия.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = определение срочности
l-zg4wq = Медсестра или медбрат решает, насколько это срочно. Это называется [триаж (triage)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Ждите. Кому хуже, тот проходит первым, даже если пришёл позже.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Если вам стало хуже, пока вы ждёте, сразу скажите об этом.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = Когда вы уходите, вам дают бумагу. Отнесите её своему врачу.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медицинская доплата
p-473rz = За тяжёлые случаи вы не платите. Если проблема была не срочной, возможно, надо будет заплатить [медицинскую доплату (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Насилие.** Скажите медсестре или медбрату: **ho subito violenza** (ко мне применили насилие). Для этого есть отдельный, конфиденциальный порядок.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Язык.** Попросите медиатора или переводчика по телефону.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Если что-то идёт не так
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = С температурой, кашлем или лёгкой болью идите к своему врачу. Если врача нет, читайте, [что делать][1].
