### Medico di notte, la domenica e nei giorni di festa — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Лікар вночі, у неділю та свята
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Що робити, якщо вам погано, а вашого лікаря немає.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = черговий лікар
keywords = guardia medica; 116117; черговий лікар; ніч; неділя; температура; лікар на вихідних
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
f-sduwg = медична картка (tessera sanitaria), якщо маєте
# it: un consiglio al telefono o una visita
f-u9pus = порада по телефону або огляд
# it: cure non urgenti
f-itu7r = нетермінова медична допомога
# it: Dove il numero è attivo.
f-3388n = Там, де номер діє.
# it: emergenza
f-7qs6g = екстрена допомога
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = черговий лікар
p-k6aee = Коли кабінет лікаря зачинено, є [черговий лікар (guardia medica)][1]. Він для проблем, які не можуть чекати, але не є тяжкими.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = Для всіх: вночі, у суботу і неділю, у свята та в дні перед святами.

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Сильний біль у грудях, важко дихати, багато крові, людина не відповідає: негайно дзвоніть { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-3mgvi = Немовля, якому менше 3 місяців і в якого температура, треба негайно везти до [відділення невідкладної допомоги (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Дзвоніть { $phone-cure-non-urgenti }, там, де номер діє.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Скажіть, хто хворіє, скільки років цій людині і відколи це триває.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Відповідайте на запитання. Скажіть, які ліки приймає хвора людина.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = Лікар дає вам пораду, чекає вас у кабінеті або приходить додому.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = рецепт або направлення
# term: certificato di malattia → { -certificato-di-malattia } = лікарняний листок
p-frqgz = Порада, огляд, терміновий рецепт або лікарняний на кілька днів.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
p-i7vx3 = Хто записаний до служби здоров’я, зазвичай не платить. Якщо ви не записані, спочатку запитайте.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Не говорите італійською?** Відразу назвіть свою мову. Якщо можете, дзвоніть разом із людиною, яка перекладає.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = По ліки вночі шукайте **farmacia di turno** (чергову аптеку): список є на дверях кожної аптеки.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Якщо щось піде не так
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Ніхто не відповідає, а вам гірше? Дзвоніть { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-x85tq = { $phone-cure-non-urgenti } не відповідає? Запитайте в аптеці або йдіть до [відділення невідкладної допомоги (pronto soccorso)][1].
