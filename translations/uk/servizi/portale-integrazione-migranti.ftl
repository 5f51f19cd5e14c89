### Portale Integrazione Migranti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti (портал для мігрантів)
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = Державний сайт із новинами і послугами для тих, хто приїхав з інших країн.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = портал; інтеграція; новини; закони; сайт; міста діалогу
# it: notizie e informazioni
f-ntwyi = новини та інформація
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = Це державний сайт для тих, хто приїхав з інших країн, і тих, хто з ними працює.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = Для іноземних громадян, працівників служб, муніципалітетів (Comuni) і асоціацій.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Відкрийте сайт { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = неповнолітня особа
l-me4c6 = Шукайте потрібну тему: робота, житло, здоров’я, школа, неповнолітні.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Дивіться на дату новини. Закони змінюються.
# it: Non serve iscriversi.
p-d4iaq = Реєструватися не потрібно.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Новини, довідники та адреси. Частина сайту була для мережі [Le città del dialogo][1]. Там муніципалітети публікували свій досвід.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Якщо щось піде не так
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
p-jt3r7 = Сайт не відповідає на особисті питання. Зі своєю справою йдіть до [бюро допомоги (patronato)][1] або до адвоката.
