### Portale Integrazione Migranti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = Сайт государства с новостями и услугами для тех, кто приехал из других стран.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = портал; интеграция; новости; законы; сайт; migranti
# it: notizie e informazioni
f-ntwyi = новости и информация
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = Это государственный сайт для тех, кто приехал из других стран, и для тех, кто с ними работает.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = Для иностранных граждан, работников служб, муниципалитетов (Comuni) и ассоциаций.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Откройте сайт { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = несовершеннолетний
l-me4c6 = Найдите нужную тему: работа, жильё, здоровье, школа, несовершеннолетние.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Посмотрите на дату новости. Законы меняются.
# it: Non serve iscriversi.
p-d4iaq = Регистрироваться не нужно.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Новости, справочники и адреса. Часть сайта была для сети [Le città del dialogo][1]. Там муниципалитеты публиковали свой опыт.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Если что-то идёт не так
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
p-jt3r7 = Сайт не отвечает на личные вопросы. Со своим случаем идите в [бюро помощи с документами (patronato)][1] или к адвокату.
