### Medico di notte, la domenica e nei giorni di festa — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Врач ночью, в воскресенье и в праздничные дни
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Что делать, если вам плохо, а вашего врача нет на месте.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = дежурный врач
keywords = дежурный врач; 116117; гвардия медика; ночь; воскресенье; температура
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
f-sduwg = медицинская карточка, если она у вас есть
# it: un consiglio al telefono o una visita
f-u9pus = совет по телефону или осмотр
# it: cure non urgenti
f-itu7r = неэкстренная медицинская помощь
# it: Dove il numero è attivo.
f-3388n = Там, где номер действует.
# it: emergenza
f-7qs6g = экстренная помощь
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = дежурный врач
p-k6aee = Когда кабинет врача закрыт, есть [дежурный врач (guardia medica)][1]. Он нужен для проблем, которые не могут ждать, но не тяжёлые.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = Для всех: ночью, в воскресенье и в праздничные дни, а также накануне (например, в субботу).

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Сильная боль в груди, трудно дышать, много крови, человек не отвечает: сразу звоните { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-3mgvi = Новорождённого младше 3 месяцев с температурой надо сразу везти в [отделение неотложной помощи (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Звоните { $phone-cure-non-urgenti }, там, где номер действует.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Скажите, кому плохо, сколько ему лет и с какого времени.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Отвечайте на вопросы. Скажите, какие лекарства принимает этот человек.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = Врач даст совет, примет вас в кабинете или приедет домой.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = рецепт или направление
# term: certificato di malattia → { -certificato-di-malattia } = больничный лист
p-frqgz = Совет, осмотр, срочный рецепт или больничный лист на несколько дней.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
p-i7vx3 = Те, кто зарегистрирован в службе здравоохранения, обычно не платят. Если вы не зарегистрированы, сначала спросите.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Не говорите по-итальянски?** Сразу назовите свой язык. Если можете, звоните вместе с тем, кто переводит.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = Если лекарство нужно ночью, ищите **farmacia di turno** (дежурную аптеку): список есть на двери каждой аптеки.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Если что-то идёт не так
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Никто не отвечает, а вам хуже? Звоните { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-x85tq = { $phone-cure-non-urgenti } не отвечает? Спросите в аптеке или идите в [отделение неотложной помощи (pronto soccorso)][1].
