### Andare al pronto soccorso — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
title = Піти до відділення невідкладної допомоги
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Коли йти, що там відбувається і чому треба чекати.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = визначення терміновості
keywords = лікарня; терміново; триаж; колірний код; червоний код; швидка; аварія; pronto soccorso; кров; падіння; опік; відійшли води; зламана рука; укусила собака; мене вкусив собака; вкусив собака; укус собаки; покусала собака; зламана нога; зламав руку; зламала руку; зламав ногу; перелом
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
f-5hnxg = медична картка (tessera sanitaria) або документ, якщо маєте
# it: la lista delle medicine che prendi
f-nqird = список ліків, які ви приймаєте
# it: una visita urgente
f-utg7d = терміновий огляд
# it: emergenza
f-uw68t = екстрена допомога
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-s2tq8 = [Відділення невідкладної допомоги (pronto soccorso)][1] є в лікарні. Воно для тяжких і раптових проблем.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = Для всіх. Ви можете прийти навіть без документів і без посвідки.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Персонал **не** повідомляє про вас поліцію лише через те, що ви не маєте посвідки. Є тільки кілька випадків, коли лікар мусить повідомити, так само як і про італійських громадян.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Якщо людина не може рухатися або її життя в небезпеці, не везіть її самі. Дзвоніть { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-f66h6 = Немовля, якому менше 3 місяців і в якого температура, треба негайно везти до [відділення невідкладної допомоги (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
l-hkufu = Ідіть до входу з написом pronto soccorso.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Скажіть, що ви відчуваєте і відколи. Скажіть, якщо ви вагітні або маєте алергію.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = визначення терміновості
l-zg4wq = Медична сестра або медбрат вирішує, наскільки це терміново. Це називається [triage (визначення терміновості)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Чекайте. Хто у тяжчому стані, той іде першим, навіть якщо прийшов пізніше.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Якщо вам стане гірше, поки чекаєте, відразу скажіть.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = Коли виходите, вам дають виписку. Віднесіть її своєму лікарю.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медична доплата
p-473rz = У тяжких випадках ви не платите. Якщо проблема не була терміновою, може знадобитися [медична доплата (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Насильство.** Скажіть медсестрі: **ho subito violenza** (я зазнав / зазнала насильства). Для таких випадків є окремий порядок, у таємниці від інших.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Мова.** Попросіть медіатора або перекладача по телефону.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Якщо щось піде не так
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = З температурою, кашлем чи легким болем ідіть до лікаря. Якщо лікаря немає, читайте, [що робити][1].
