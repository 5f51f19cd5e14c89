### Portale Integrazione Migranti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = অন্য দেশ থেকে আসা মানুষের জন্য খবর ও সেবার সরকারি সাইট।
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = পোর্টাল; ইন্টিগ্রেশন; খবর; আইন; সাইট; বিদেশি
# it: notizie e informazioni
f-ntwyi = খবর ও তথ্য
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = এটি একটি সরকারি সাইট, অন্য দেশ থেকে আসা মানুষ ও যাঁরা তাঁদের সঙ্গে কাজ করেন, তাঁদের জন্য।

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = বিদেশি নাগরিক, সেবা প্রতিষ্ঠানের কর্মী, পৌরসভা (Comune) ও সমিতির জন্য।

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = { $online_url } সাইট খুলুন।
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-me4c6 = যে বিষয় দরকার, তা খুঁজুন: কাজ, বাসা, স্বাস্থ্য, স্কুল, অপ্রাপ্তবয়স্ক।
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = খবরের তারিখ দেখুন। আইন বদলায়।
# it: Non serve iscriversi.
p-d4iaq = সদস্য হতে হয় না।

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = খবর, নির্দেশিকা ও ঠিকানা। সাইটের একটি অংশ ছিল [Le città del dialogo][1] জোটের জন্য। সেখানে পৌরসভাগুলো তাদের অভিজ্ঞতা প্রকাশ করত।

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = কোনো সমস্যা হলে
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-jt3r7 = সাইটটি ব্যক্তিগত বিষয়ে উত্তর দেয় না। আপনার বিষয়ের জন্য একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] বা উকিলের কাছে যান।
